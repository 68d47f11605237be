/** From cells with edges to a table with columns: every row is cut on its own, all edges together are the column grid. */
import { shownText } from './control-text.ts';
import type { Cell, Paragraph, RecordPlace, Table, TableRow } from './document.ts';
import { ems } from './ems.ts';
import { highestOn, sizeIn } from './picture-sizes.ts';
import { STYLES, sideMargin } from './styles.ts';

/** Edges in twips from the left of the type area, not yet rounded. */
export interface CutCell extends Omit<Cell, 'column' | 'columnSpan'> {
  readonly left: number;
  readonly right: number;
  /** Its blocks where it leaves so many points for a line; absent where they are the same in any cell. */
  readonly set?: (room: number) => readonly Paragraph[];
  /** What of a line the cell wants while it is empty, in Chinese characters. */
  readonly wanted?: number;
  /** As wide as the others of its row that are so, which stand beside it: figures of several years. */
  readonly even?: true;
}

export interface CutRow {
  readonly height: number;
  readonly record?: RecordPlace;
  /** A record, or lines that belong together: better whole on the next page than parted, unless higher than this (in points). */
  readonly whole?: number;
  /** So many rows from this one on belong together, the most first: records, groups, years. */
  readonly together?: readonly number[];
  readonly headed?: TableRow['headed'];
  readonly cells: readonly CutCell[];
}

export interface Share {
  readonly left: number;
  readonly right: number;
}

/** Edges of shares by weight. Kept exact, so that one third of a half and a sixth of the whole meet. */
export const cut = (left: number, right: number, weights: readonly number[]): Share[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const edge = (count: number): number =>
    left + ((right - left) * weights.slice(0, count).reduce((sum, weight) => sum + weight, 0)) / total;
  return weights.map((_, place) => ({ left: edge(place), right: edge(place + 1) }));
};

/** Points that a cell has for a line of text. */
export const roomIn = ({ left, right }: Share): number => (right - left - 2 * sideMargin(right - left)) / 20;

/** Whole twips; by way of 1/1024 twip, so that the last digit of a fraction cannot part equal edges. */
export const rounded = (edge: number): number => Math.round(Math.round(edge * 1024) / 1024);

/** With the height of each cell's text. */
interface MeasuredRow extends CutRow {
  readonly heights: readonly number[];
}

/** Estimated height of a cell's text in points: Chinese characters are square, others half as wide. */
const textHeight = (cell: CutCell): number => {
  let height = 0;
  for (const { style, inlines } of cell.blocks) {
    const { size, line } = STYLES[style];
    const room = Math.max(size, roomIn(cell));
    let [text, own] = ['', 0];
    for (const part of inlines) {
      text += part.kind === 'run' ? part.text : part.kind === 'control' ? shownText(part) : '*';
      if (part.kind === 'control' && part.picture)
        own += sizeIn(part.picture.picture, room, highestOn('portrait')).height / 20;
    }
    for (const words of text.split('\n')) own += line * Math.max(1, Math.ceil((size * ems(words)) / room));
    height += own;
  }
  return height;
};

/** A row higher than this (in points, a quarter of a page) is split rather than leave a hole at the foot of a page. */
export const SPLIT_FROM = 160;
/** What must not be parted, as an opinion and its seal, is split where it is higher: a landscape page has so much below header rows. */
export const LINES_SPLIT_FROM = 280;
/**
 * Rows with their header within a table stand on one page up to this height (in points, half of a page, which is all that they can leave empty before them):
 * Word repeats the header of a table as a whole only, and of rows that go over it prints neither the header nor the label again.
 */
const HEADED_WHOLE = 320;

/** A row higher than this (in points) is no lost line where it stands alone; two lower ones find room below any header. */
const ALONE_FROM = 100;

/** Column labels never do, however high: they announce what is below them. */
const standsAlone = ({ cells, heights }: MeasuredRow): boolean =>
  cells.some((cell, at) => cell.rowSpan === 1 && cell.role !== 'header' && (heights[at] ?? 0) > ALONE_FROM);

/** Prose that is not written yet and not longer than this once it is has its room in one piece. In words. */
const ROOM_WHOLE = 500;

/** Whether a cell holds prose that goes over to the next page: no text that its row has room for, whose parts would be lower than the row is. */
const holdsLongProse = (cell: CutCell, text: number, height: number): boolean =>
  cell.blocks.some((block) =>
    block.inlines.some((part) => {
      if (part.kind !== 'control' || part.input !== 'multiline') return false;
      if (part.value === undefined) return part.words === undefined || part.words > ROOM_WHOLE;
      return text > height;
    }),
  );

const isSplittable = ({ height, whole, cells, heights }: MeasuredRow): boolean =>
  whole !== undefined
    ? heights.some((text) => text > whole)
    : cells.some((cell, at) => {
        const text = heights[at] ?? 0;
        return holdsLongProse(cell, text, height / 20) || (cell.rowSpan === 1 && text > SPLIT_FROM);
      });

/** Of a cell, above and below its text. Points. */
const AROUND = 5;

const heightOf = ({ height, cells, heights }: MeasuredRow): number =>
  Math.max(height / 20, ...heights.filter((_, at) => cells[at]?.rowSpan === 1).map((text) => text + AROUND));

/** Rows of which the first announce all the others. */
const isHeaded = (rows: readonly MeasuredRow[]): boolean => {
  const { above = 0, rows: headerRows } = rows.at(-1)?.headed ?? {};
  return headerRows !== undefined && above === rows.length - 1;
};

/** So high may rows be that belong together and stand on one page. Points. */
const mostTogether = (rows: readonly MeasuredRow[]): number => (isHeaded(rows) ? HEADED_WHOLE : SPLIT_FROM);

/** Rows that stay with the next one: all but the last of those that belong together; where these are too high, the first and the last but one. */
const keeping = (rows: readonly MeasuredRow[]): ReadonlySet<number> => {
  const isLow = (row: MeasuredRow | undefined): boolean => row !== undefined && !isSplittable(row) && !standsAlone(row);
  const kept = new Set<number>();
  for (const [first, { together = [] }] of rows.entries()) {
    for (const count of together) {
      const all = rows.slice(first, first + count);
      const whole =
        all.every((row) => !isSplittable(row)) && all.reduce((sum, row) => sum + heightOf(row), 0) <= mostTogether(all);
      for (const place of all.slice(0, -1).keys()) {
        const isEdge = place === 0 || place === count - 2;
        if (whole || (isEdge && isLow(all[place]) && isLow(all[place + 1]))) kept.add(first + place);
      }
    }
  }
  return kept;
};

/** Rows that belong together. */
export const together = (rows: readonly CutRow[]): readonly CutRow[] => {
  const [first, ...further] = rows;
  if (first === undefined || further.length === 0) return rows;
  return [{ ...first, together: [rows.length, ...(first.together ?? [])] }, ...further];
};

/** Rows of which the first are the header of the others. */
export const below = (headerRows: number, rows: readonly CutRow[]): readonly CutRow[] =>
  headerRows === 0
    ? rows
    : rows.map((row, at) => (at < headerRows ? row : { ...row, headed: { above: at, rows: headerRows } }));

/** All edges of the cells, left to right. */
export const edgesOf = (rows: readonly CutRow[]): readonly number[] => {
  const edges = new Set<number>();
  for (const { cells } of rows) for (const { left, right } of cells) edges.add(rounded(left)).add(rounded(right));
  return [...edges].sort((a, b) => a - b);
};

/**
 * Which rows may be split. Behind a record that goes over to the next page the others of its list may too, where they are as high as other rows
 * that are split: else that page would be left with a few lines.
 */
const splittable = (rows: readonly MeasuredRow[]): readonly boolean[] => {
  const over = new Set<string | undefined>();
  return rows.map((row) => {
    const isLater = row.whole !== undefined && row.record !== undefined && over.has(row.record.list);
    const splits = isSplittable(isLater ? { ...row, whole: SPLIT_FROM } : row);
    if (splits && row.record !== undefined) over.add(row.record.list);
    return splits;
  });
};

export const tiled = (id: string, headerRows: number, cutRows: readonly CutRow[]): Table => {
  const rows = cutRows.map((row): MeasuredRow => ({ ...row, heights: row.cells.map(textHeight) }));
  const edges = edgesOf(rows);
  const columns = new Map(edges.map((edge, column) => [edge, column]));
  const columnOf = (edge: number): number => columns.get(rounded(edge)) ?? 0;
  const kept = keeping(rows);
  const splits = splittable(rows);
  return {
    kind: 'table',
    id,
    widths: edges.slice(1).map((edge, column) => edge - (edges[column] ?? 0)),
    headerRows,
    rows: rows.map((row, index) => ({
      height: row.height,
      ...(row.record && { record: row.record }),
      splittable: splits[index] ?? false,
      ...(standsAlone(row) && { standsAlone: true as const }),
      ...(kept.has(index) && { keepsNext: true as const }),
      ...(row.headed && { headed: row.headed }),
      cells: row.cells
        .map((cut, at) => {
          const { left, right, rowSpan, role, blocks } = cut;
          // What goes over to the next page begins at the top: Word would set the middle of each part by itself.
          const vertical = role === 'value' && (row.heights[at] ?? 0) > SPLIT_FROM ? 'top' : cut.vertical;
          const column = columnOf(left);
          return { column, columnSpan: columnOf(right) - column, rowSpan, role, blocks, vertical };
        })
        .sort((a, b) => a.column - b.column),
    })),
  };
};
