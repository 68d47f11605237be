/**
 * The edges of a table's columns, moved until its rows are as low as they can be: a label is as wide as its lines ask, where the value beside it
 * is half empty, and gives way to a value that would be broken or in small type. Which cells share an edge stays as the form says.
 */
import { CELL_STYLES } from './cell-text.ts';
import { bareLabel } from './columns.ts';
import type { Cell, Control } from './document.ts';
import { ems } from './ems.ts';
import { charactersOf } from './label.ts';
import { cellOf } from './low-rows.ts';
import { STYLES } from './styles.ts';
import { type CutCell, type CutRow, edgesOf, roomIn, rounded } from './tiling.ts';
import { inlinesWidth, widestWhole } from './whole.ts';

/** Of the table's width: the steps of each search, and how far an edge may move in it; what the first leaves, the second mends. */
const SEARCHES = [
  { step: 0.02, farthest: 0.12 },
  { step: 0.01, farthest: 0.05 },
] as const;
type Search = (typeof SEARCHES)[number];
/** Between two edges, in twips. */
const LEAST = 60;
/** Characters of the largest type that a line of any cell keeps, whatever stands beside it; what is narrower in the form stays so. */
const LEAST_LINE = 2;
/** What a point less of type counts, in lines. */
const SMALLER = 0.8;
/** What a value that is broken counts, in lines. */
const BROKEN = 5;
/** Each edge is looked at so often: one that moved may make room for another. */
const ROUNDS = 2;
/** An edge moves for so much of a line. */
const WORTH = 0.3;
/** Sums of shares of lines are not exact. */
const EXACT = 0.01;

/** A cell between two edges, by their place. */
interface Placed {
  readonly role: Cell['role'];
  readonly rowSpan: number;
  readonly from: number;
  readonly to: number;
  /** In a cell of that width. */
  readonly setIn: (width: number) => SetCell;
}

/** Both in lines: what the cell takes of its row, and what it loses by small type and broken values, which no taller neighbour makes good. */
interface SetCell {
  readonly lines: number;
  readonly loss: number;
}

/** Prose is not lower than that; while it is not written it takes what room it has, and asks for none. */
const PROSE_LINES = 3;

const proseIn = ({ blocks }: CutCell): readonly Control[] =>
  blocks.flatMap(({ inlines }) =>
    inlines.filter((part): part is Control => part.kind === 'control' && part.input === 'multiline'),
  );

/** From the largest type of a cell to the least. */
const SIZES = CELL_STYLES.map((style) => STYLES[style].size);
const [LARGEST = 0] = SIZES;

/** What the label of a column says in parentheses or further lines counts so much of a line: columns are as wide as what they hold asks. */
const HINT = 0.3;

const textOf = ({ blocks }: CutCell): string =>
  blocks.flatMap(({ inlines }) => inlines.map((part) => (part.kind === 'run' ? part.text : ''))).join('\n');

/** How a cell is set: smaller type counts as parts of a line, and what an empty one wants and has not as parts of a broken value. */
const measured = (cell: CutCell): Placed['setIn'] => {
  const prose = proseIn(cell);
  if (prose.length > 0 && prose.every(({ value }) => value === undefined))
    return () => ({ lines: PROSE_LINES, loss: 0 });
  const { role, blocks, set, wanted = 0 } = cell;
  // Where nothing breaks but what must.
  const lines = (set?.(Number.POSITIVE_INFINITY) ?? blocks).map(({ inlines }) => inlines);
  const widths = lines.map(inlinesWidth);
  const whole = set === undefined || role !== 'value' ? 0 : Math.max(0, ...lines.map(widestWhole));
  const label = role === 'header' ? ems(bareLabel(textOf(cell))) : undefined;
  return (width) => {
    const room = Math.max(1, roomIn({ left: 0, right: width }));
    const fitting = SIZES.find((each) => whole * each <= room);
    const size = fitting ?? SIZES.at(-1) ?? LARGEST;
    const most = role === 'value' ? room / size : charactersOf(room, size);
    const linesOf = (each: number): number => Math.max(1, Math.ceil(each / most - EXACT));
    const all = widths.reduce((sum, each) => sum + linesOf(each), 0);
    const asked = label === undefined ? all : linesOf(label) + HINT * Math.max(0, all - linesOf(label));
    const lacking = wanted === 0 ? 0 : Math.max(0, 1 - room / (wanted * LARGEST));
    return {
      lines: Math.max(prose.length > 0 ? PROSE_LINES : 1, asked),
      loss: SMALLER * (LARGEST - size) + BROKEN * (fitting === undefined ? 1 : lacking),
    };
  };
};

/** Lines of a row with what its cells lose, and more for each line that a label has beside nothing but the first; of merged labels what they have more than their rows. */
const heightOf = (row: readonly Placed[], at: readonly number[]): number => {
  let label = 1;
  let value = 1;
  let more = 0;
  for (const cell of row) {
    const { lines, loss } = cell.setIn((at[cell.to] ?? 0) - (at[cell.from] ?? 0));
    more += loss;
    if (cell.rowSpan > 1) more += Math.max(0, lines - cell.rowSpan);
    else if (cell.role === 'label') label = Math.max(label, lines);
    else value = Math.max(value, lines);
  }
  const beside = Math.max(0, label - Math.ceil(value) - 1);
  return Math.max(label, value) + (beside * (beside + 1)) / 2 + more;
};

/** What of a table's shape edges keep when they move. */
interface Shape {
  /** From one edge of a cell to the other, by their place, and how wide it stays at least. */
  readonly spans: readonly (readonly [from: number, to: number, least: number])[];
  /** Edges of cells that are equally wide: all but the first and the last stand where these bid. */
  readonly even: readonly (readonly number[])[];
  readonly bound: ReadonlySet<number>;
  /** Where labels end that stand first in their row. */
  readonly columns: readonly number[];
}

/** Positions at which cells that are equally wide are so again. */
const evened = (at: readonly number[], { even }: Shape): readonly number[] => {
  const next = [...at];
  for (const places of even) {
    const [first = 0, last = 0] = [next[places[0] ?? 0], next[places.at(-1) ?? 0]];
    for (const [count, place] of places.entries()) {
      next[place] = Math.round(first + ((last - first) * count) / (places.length - 1));
    }
  }
  return next;
};

/** Whether a cell is too narrow, or two edges that no cell has between them stand almost at one place; bound ones may pass others. */
const meets = (at: readonly number[], { spans, bound }: Shape): boolean => {
  const free = at.filter((_, place) => !bound.has(place));
  return (
    spans.some(([from, to, least]) => (at[to] ?? 0) - (at[from] ?? 0) < least) ||
    free.some((position, place) => place > 0 && position - (free[place - 1] ?? 0) < LEAST)
  );
};

/** How an edge moves: pushing those that it meets, or drawing along all right of it in proportion. */
type Way = 'pushing' | 'drawing';

/** Positions with one edge moved; `undefined` where edges would meet. */
const moved = (
  at: readonly number[],
  edge: number,
  to: number,
  way: Way,
  shape: Shape,
): readonly number[] | undefined => {
  const [from = 0, end = 0] = [at[edge], at.at(-1)];
  const shifted = at.map((position, place) => {
    if (place === 0 || place === at.length - 1) return position;
    if (place === edge) return to;
    if (way === 'drawing') {
      return place < edge ? position : Math.round(to + ((position - from) * (end - to)) / (end - from));
    }
    const away = to + LEAST * (place - edge);
    return place < edge ? Math.min(position, away) : Math.max(position, away);
  });
  const next = evened(shifted, shape);
  return meets(next, shape) ? undefined : next;
};

/** Places to try, from the nearest to the farthest; a label column is not narrower than the form says. */
const tries = (original: number, width: number, isColumn: boolean, { step, farthest }: Search): number[] =>
  Array.from({ length: farthest / step }, (_, count) => Math.round((count + 1) * step * width)).flatMap((away) =>
    isColumn ? [original + away] : [original + away, original - away],
  );

const better = (
  edges: readonly number[],
  rows: readonly (readonly Placed[])[],
  shape: Shape,
  search: Search,
): readonly number[] => {
  const width = (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  const total = (at: readonly number[], asked: readonly (readonly Placed[])[]): number =>
    asked.reduce((sum, row) => sum + heightOf(row, at), 0);
  let at = edges;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['drawing', 'pushing'] as const) {
      for (let edge = 1; edge < edges.length - 1; edge += 1) {
        if (shape.bound.has(edge)) continue;
        const touching = rows.filter((row) => row.some(({ from, to }) => from === edge || to === edge));
        if (total(at, touching) < touching.length + EXACT) continue;
        const isColumn = shape.columns.includes(edge);
        let height = total(at, rows);
        for (const to of tries(edges[edge] ?? 0, width, isColumn, search)) {
          const next = moved(at, edge, to, way, shape);
          const lower = next === undefined ? height : total(next, rows);
          if (next === undefined || lower > height - WORTH) continue;
          at = next;
          height = lower;
        }
      }
    }
  }
  return at;
};

/** Edges of the cells of a row that are equally wide, by their place; they stand side by side. */
const evenIn = (cells: readonly CutCell[], placeOf: (edge: number) => number): readonly number[] => {
  const even = cells.filter((cell) => cell.even);
  return even.length < 2 ? [] : [...even.map(({ left }) => placeOf(left)), placeOf(even.at(-1)?.right ?? 0)];
};

/** The same rows with edges that suit what stands in their cells. */
export const withFittingEdges = (rows: readonly CutRow[]): readonly CutRow[] => {
  const edges = edgesOf(rows);
  const places = new Map(edges.map((edge, place) => [edge, place]));
  const placeOf = (edge: number): number => places.get(rounded(edge)) ?? 0;
  const asked = rows.map(({ cells }) =>
    cells.map(
      (cell): Placed => ({
        role: cell.role,
        rowSpan: cell.rowSpan,
        from: placeOf(cell.left),
        to: placeOf(cell.right),
        setIn: measured(cell),
      }),
    ),
  );
  const even = rows.map(({ cells }) => evenIn(cells, placeOf)).filter((found) => found.length > 0);
  const least = Math.round(cellOf(LEAST_LINE, LARGEST));
  const shape: Shape = {
    spans: asked.flatMap((cells) =>
      cells.map(({ from, to }) => [from, to, Math.min(least, (edges[to] ?? 0) - (edges[from] ?? 0))] as const),
    ),
    even,
    columns: edges.flatMap((_, edge) =>
      asked.some((cells) => cells.some(({ role, from, to }) => role === 'label' && from === 0 && to === edge))
        ? [edge]
        : [],
    ),
    bound: new Set(even.flatMap((found) => found.slice(1, -1))),
  };
  const at = SEARCHES.reduce((found, search) => better(found, asked, shape, search), edges);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const [left = cell.left, right = cell.right] = [at[placeOf(cell.left)], at[placeOf(cell.right)]];
      return { ...cell, left, right, blocks: cell.set?.(roomIn({ left, right })) ?? cell.blocks };
    }),
  }));
};
