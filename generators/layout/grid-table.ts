/**
 * Tables of label and value cells. The label column takes `labels` percent; what stands right of it is cut into equal shares,
 * or by weights, each row on its own. A group's label spans its rows; its rows share what is right of the label. Then edges move
 * as far as lines ask for it.
 */

import type { Field, FieldNode, Matrix } from '../../compiler/model/form.ts';
import type { Grid, GridRow, Lines, MatrixRows, Placement, Row, RowGroup } from '../../compiler/model/placement.ts';
import { parting } from './apart.ts';
import { cellText } from './cell-text.ts';
import { wantedWidth } from './columns.ts';
import { type Context, fieldAt, hintAt, isProse } from './context.ts';
import { controlsOf, matrixControl } from './controls.ts';
import { isFiled, recordsToPrint, type Scope } from './data.ts';
import type { Cell, Inline, Paragraph, Table } from './document.ts';
import { withFittingEdges } from './edges.ts';
import { ems } from './ems.ts';
import { paragraph, run } from './inlines.ts';
import { unanswered } from './invitations.ts';
import { groupLabel, labelBlocks, labelOf, placementLabel } from './label.ts';
import { setLines } from './line-paragraphs.ts';
import { inRecord } from './record-place.ts';
import { recordRows } from './records.ts';
import { sheetRows } from './sheet.ts';
import { STYLES, sideMargin } from './styles.ts';
import { type SetLine, setApart } from './tab-stops.ts';
import {
  below,
  type CutCell,
  type CutRow,
  cut,
  LINES_SPLIT_FROM,
  roomIn,
  type Share,
  tiled,
  together,
} from './tiling.ts';
import { inlinesWidth } from './whole.ts';

/** What rows are cut from. Edges in twips. */
interface Area {
  readonly left: number;
  readonly right: number;
  /** Right edge of the label column; only the table as a whole has one. */
  readonly labels?: number;
  /** Percent that a label beside its value takes of their share. */
  readonly split: number;
  /** Width that the label of a group inside of a group takes. */
  readonly groupLabel: number;
}

const ROW_HEIGHT = 425; // 0.75 cm
const LINE_HEIGHT = 420;
/** Room for prose: 4 cm for 500 字, as much in proportion for others, within reason. */
const PROSE = { perWord: 4.535, least: 1134, most: 3402 } as const;
/** Percent of a share. */
const SPLIT = 36;
/** Percent of the table. */
const GROUP_LABEL = 18;
/** Of a control behind its label in one cell. */
const INSIDE_GAP = 4;

const cell = (left: number, right: number, role: Cell['role'], blocks: readonly Paragraph[], rowSpan = 1): CutCell => ({
  left,
  right,
  rowSpan,
  role,
  blocks,
  vertical: 'middle',
});

/** A cell whose blocks are set by the room that it leaves. */
const setCell = (
  left: number,
  right: number,
  role: Cell['role'],
  set: (room: number) => readonly Paragraph[],
  rowSpan = 1,
): CutCell => ({ ...cell(left, right, role, set(roomIn({ left, right })), rowSpan), set });

const labelCell = (left: number, right: number, inlines: readonly Inline[], rowSpan = 1): CutCell =>
  setCell(left, right, 'label', (room) => labelBlocks(inlines, room), rowSpan);

const valueCell = (context: Context, item: Placement | Lines, scope: Scope, left: number, right: number): CutCell => {
  const inlines = itemInlines(context, item, scope);
  const isEmpty = item.kind === 'place' && inlinesWidth(inlines.flatMap((line) => line.inlines)) === 0;
  return {
    ...setCell(left, right, 'value', (room) => itemBlocks(inlines, room)),
    ...(isEmpty && { wanted: wantedWidth(context, item.field) }),
    vertical: holdsProse(context, item) ? 'top' : 'middle',
  };
};

const holdsProse = (context: Context, item: Placement | Lines): boolean =>
  item.kind === 'place' && isProse(context, item.field);

const hasLabelCell = (item: Placement | Lines): boolean =>
  item.kind === 'place' ? item.labelled === 'beside' : item.label !== undefined;

const itemLabel = (context: Context, item: Placement | Lines): Inline[] =>
  item.kind === 'place' ? placementLabel(context, item) : [run(item.label ?? '')];

/** Lines left for prose that is not yet written, often by hand: the opinion of an office. */
const ROOM: readonly SetLine[] = Array.from({ length: 3 }, () => ({ inlines: [] }));

const withRoom = (line: SetLine): readonly SetLine[] =>
  line.inlines.some((part) => part.kind === 'control' && part.input === 'multiline' && part.value === undefined)
    ? [line, ...ROOM]
    : [line];

const itemInlines = (context: Context, item: Placement | Lines, scope: Scope): readonly SetLine[] => {
  if (item.kind === 'lines') return setLines(context, item.lines, scope).flatMap(withRoom);
  const gap = item.labelled === 'inside' ? INSIDE_GAP : 0;
  const controls = controlsOf(context, item.field, scope, { gap, hint: hintAt(context, item) });
  const label = item.labelled === 'inside' ? placementLabel(context, item) : [];
  return [{ inlines: [...label, ...parting(label, controls), ...controls] }];
};

/** `room`: points for a line. */
const itemBlocks = (lines: readonly SetLine[], room: number): Paragraph[] =>
  lines.flatMap((line) => setApart(line, 'value', room).flatMap((inlines) => cellText(inlines, room, line.align)));

const proseHeight = (field: Field | undefined): number => {
  const words = field?.words ?? field?.about ?? 0;
  return Math.round(Math.min(PROSE.most, Math.max(PROSE.least, words * PROSE.perWord)));
};

const itemHeight = (context: Context, item: Placement | Lines): number => {
  if (item.kind === 'place' && isProse(context, item.field)) return proseHeight(fieldAt(context, item.field));
  return item.kind === 'lines' ? Math.max(ROW_HEIGHT, item.lines.length * LINE_HEIGHT) : ROW_HEIGHT;
};

const heightOf = (context: Context, items: Row['items']): number =>
  Math.max(...items.map((item) => itemHeight(context, item)));

const isAbove = (item: Placement | Lines): item is Placement => item.kind === 'place' && item.labelled === 'above';

/** Labels in one row, what they label in the row below: each item takes the same share of both. */
const rowsOfColumns = (context: Context, items: readonly Placement[], area: Area, scope: Scope): CutRow[] => {
  const shares = cut(
    area.left,
    area.right,
    items.map((item) => item.width ?? 1),
  );
  const row = (height: number, cells: (item: Placement, left: number, right: number) => CutCell): CutRow => ({
    height,
    cells: items.map((item, place) => {
      const { left, right } = shares[place] ?? area;
      return cells(item, left, right);
    }),
  });
  return [
    row(ROW_HEIGHT, (item, left, right) => labelCell(left, right, placementLabel(context, item))),
    row(heightOf(context, items), (item, left, right) => valueCell(context, item, scope, left, right)),
  ];
};

/** Right edge of a label beside its value, which share what the row gives them. */
const splitEdge = (item: Placement | Lines, { left, right }: Share, area: Area): number =>
  left + ((right - left) * ((item.kind === 'place' ? item.split : undefined) ?? area.split)) / 100;

const sharesOf = (items: Row['items'], left: number, right: number): Share[] =>
  cut(
    left,
    right,
    items.map((item) => item.width ?? 1),
  );

/** What stands alone between rows of several has a label as wide as the first of theirs, of the nearest and rather above it, unless the form says its width. */
const amongOthers = (rows: readonly GridRow[], at: number, area: Area): Area => {
  const itemsAt = (place: number): Row['items'] => {
    const row = rows[place];
    return row?.kind === 'row' && !row.items.every(isAbove) ? row.items : [];
  };
  const [item, ...further] = itemsAt(at);
  if (area.labels !== undefined || item === undefined || further.length > 0) return area;
  if (item.kind === 'place' && item.split !== undefined) return area;
  const nearest = rows.flatMap((_, away) => [at - away, at + away]).map(itemsAt);
  const others =
    nearest.find(([head, second]) => head !== undefined && second !== undefined && hasLabelCell(head)) ?? [];
  const [head, [share]] = [others[0], sharesOf(others, area.left, area.right)];
  return head && share ? { ...area, labels: splitEdge(head, share, area) } : area;
};

const rowOfItems = (context: Context, { items }: Row, area: Area, scope: Scope): CutRow[] => {
  const [head] = items;
  if (head === undefined) return [];
  if (items.every(isAbove)) return rowsOfColumns(context, items.filter(isAbove), area, scope);
  const labels = hasLabelCell(head) ? area.labels : undefined;
  const shares = sharesOf(items, labels ?? area.left, area.right);
  const cells = items.flatMap((item, place): CutCell[] => {
    const share = shares[place] ?? area;
    const value = (from: number): CutCell => valueCell(context, item, scope, from, share.right);
    if (!hasLabelCell(item)) return [value(share.left)];
    const label = itemLabel(context, item);
    if (item === head && labels !== undefined) return [labelCell(area.left, labels, label), value(labels)];
    const middle = splitEdge(item, share, area);
    return [labelCell(share.left, middle, label), value(middle)];
  });
  // What is written in lines, an opinion with its seal and date, is one statement.
  const hasLines = items.some(({ kind }) => kind === 'lines');
  return [{ height: heightOf(context, items), ...(hasLines && { whole: LINES_SPLIT_FROM }), cells }];
};

/** Where the label of rows that belong together ends; however deep, half of the area is left to them. */
const labelEdge = (area: Area): number =>
  area.labels ?? area.left + Math.min(area.groupLabel, (area.right - area.left) / 2);

const rowsOfGroup = (context: Context, group: RowGroup, area: Area, scope: Scope): readonly CutRow[] => {
  const edge = labelEdge(area);
  const { labels: _, ...rest } = area;
  const inner: Area = { ...rest, left: edge, split: group.split ?? SPLIT };
  const rows = rowsOf(context, group.rows, inner, scope);
  const [first = { height: ROW_HEIGHT, cells: [cell(edge, area.right, 'value', paragraph('value', ''))] }, ...further] =
    rows;
  const label = labelCell(area.left, edge, groupLabel(context, group), 1 + further.length);
  return together([{ ...first, cells: [label, ...first.cells] }, ...further]);
};

/** Right edge of the words that rows of a matrix share: as wide as those ask, and half of the labels at most. */
const underEdge = (left: number, edge: number, words: string): number => {
  const text = 20 * STYLES.label.size * ems(words);
  return left + Math.min(text + 3 * sideMargin(text), (edge - left) / 2);
};

/** Beside the first of the rows that share the words; `from` begins with that. */
const underCell = (from: readonly Field[], words: string, left: number, right: number): CutCell => {
  const end = from.findIndex(({ under }) => under !== words);
  return labelCell(left, right, [run(words)], end < 0 ? from.length : end);
};

/** A year with digits to be written in, as forms print it: `20**年`, `20    年`, `XXXX年`. */
const BLANK_YEAR = /\d{0,3}[\s*＊×XxＸ_＿]+(?=年)/u;

/** Above the cells of a year: as the form prints it, and with the year in its blanks where anything is filled in. */
const yearHead = (context: Context, { yearLabel }: Matrix, year: number): string => {
  if (yearLabel === undefined) return `${year} 年`;
  return isFiled(context.data) ? yearLabel.replace(BLANK_YEAR, String(year)) : yearLabel;
};

const rowsOfMatrix = (context: Context, { field }: MatrixRows, area: Area, scope: Scope): readonly CutRow[] => {
  const located = context.nodes.get(field);
  if (located?.node.kind !== 'matrix') return [];
  const matrix = located.node;
  const edge = labelEdge(area);
  const shares = cut(
    edge,
    area.right,
    matrix.years.map(() => 1),
  );
  const label = (node: FieldNode, left = area.left): CutCell => labelCell(left, edge, labelOf(context, node));
  const value = (row: Field, { left, right }: Share, year?: number): CutCell =>
    setCell(left, right, 'value', (room) => cellText(matrixControl(context, row.path, year, scope), room));
  const values = (row: Field): CutCell[] =>
    row.across
      ? [value(row, { left: edge, right: area.right })]
      : matrix.years.map((year, place) => ({ ...value(row, shares[place] ?? area, year), even: true as const }));
  const heads = matrix.years.map((year, place) => {
    const { left, right } = shares[place] ?? area;
    return { ...cell(left, right, 'header', paragraph('label', yearHead(context, matrix, year))), even: true as const };
  });
  const rows = matrix.rows.map((row, at) => {
    const { under } = row;
    if (under === undefined) return [label(row), ...values(row)];
    const inner = underEdge(area.left, edge, under);
    const before =
      matrix.rows[at - 1]?.under === under ? [] : [underCell(matrix.rows.slice(at), under, area.left, inner)];
    return [...before, label(row, inner), ...values(row)];
  });
  const all = [[label(matrix), ...heads], ...rows].map((cells) => ({ height: ROW_HEIGHT, cells }));
  return together(below(1, all));
};

const rowsOfOne = (context: Context, row: GridRow, area: Area, scope: Scope): readonly CutRow[] => {
  switch (row.kind) {
    case 'band':
      return [{ height: ROW_HEIGHT, cells: [cell(area.left, area.right, 'band', paragraph('band', row.text))] }];
    case 'row':
      return rowOfItems(context, row, area, scope);
    case 'group':
      return rowsOfGroup(context, row, area, scope);
    case 'matrix':
      return rowsOfMatrix(context, row, area, scope);
    case 'records': {
      const within = { left: area.left, right: area.right, stacked: area.labels !== undefined };
      const { headerRows, rows } = recordRows(context, row, within, scope);
      return together(below(headerRows, rows));
    }
    case 'sheet': {
      const { headerRows, rows } = sheetRows(context, row, area, scope);
      return together(below(headerRows, rows));
    }
    case 'repeat': {
      const { filed, scopes } = recordsToPrint(context, row.list, scope, 1);
      const node = context.nodes.get(row.list)?.node;
      const isLeftOut = !filed && isFiled(context.data) && node?.kind === 'list' && node.minRecords === 0;
      const rows = isLeftOut ? row.rows.map(unanswered) : row.rows;
      return scopes.flatMap((record) => together(rowsOf(context, rows, area, record)));
    }
  }
};

const rowsOf = (context: Context, rows: readonly GridRow[], area: Area, scope: Scope): readonly CutRow[] =>
  inRecord(
    context,
    scope,
    rows.flatMap((row, at) => rowsOfOne(context, row, amongOthers(rows, at, area), scope)),
  );

/** `width` in twips. */
export const gridTable = (context: Context, grid: Grid, width: number, scope: Scope): Table => {
  const area: Area = {
    left: 0,
    right: width,
    labels: (width * grid.labels) / 100,
    split: SPLIT,
    groupLabel: (width * GROUP_LABEL) / 100,
  };
  return tiled(grid.id, 0, withFittingEdges(rowsOf(context, grid.rows, area, scope)));
};
