/** A record list as a table: header rows from the nesting of its columns, then a row per record. */
import type { Column, ColumnGroup, NumberColumn, Placement, Records } from '../../compiler/model/placement.ts';
import { cellText } from './cell-text.ts';
import { type ColumnWidths, columnWidths, type Leaf, measured } from './columns.ts';
import { type Context, hintAt } from './context.ts';
import { controlsOf } from './controls.ts';
import { recordsToPrint, type Scope } from './data.ts';
import type { Inline } from './document.ts';
import { ems } from './ems.ts';
import { paragraph, paragraphs, run } from './inlines.ts';
import { groupLabel, inLines, placementLabel } from './label.ts';
import { inRecord } from './record-place.ts';
import { STYLES, type StyleName } from './styles.ts';
import { type CutCell, type CutRow, roomIn, SPLIT_FROM } from './tiling.ts';
import { addressesInLines } from './whole.ts';

/** Where a record list is printed. Edges in twips. */
export interface RecordsArea {
  readonly left: number;
  readonly right: number;
  /** Stacked in a grid the first column's hint stands in its first row, in a table of its own below its label. */
  readonly stacked: boolean;
  /** Height of the type area in points where it is not in a grid: there are no edges of other rows to meet. */
  readonly page?: number;
}

interface PlacedColumn {
  readonly column: Column;
  readonly depth: number;
  readonly left: number;
  readonly right: number;
}

const HEADER_HEIGHT = 480;
const RECORD_HEIGHT = 386; // 0.68 cm

interface ColumnStyle {
  readonly label: StyleName;
  readonly value: StyleName;
  /** So many columns are set smaller from the beginning. */
  readonly columns: number;
}

/** Above and below the text of a cell, with its borders. Points. */
const AROUND = 6;

/** What stands above the first record of a list, and below it on its page: the mark and the title, who files it, notes. Points. */
const HEADS = 160;

/** What of a page is left below the header. */
const roomBelow = (page: number, { label, lines }: ColumnStyle & Pick<ColumnWidths, 'lines'>): number =>
  page - lines.label * STYLES[label].line - AROUND;

/** The more columns, the smaller their type: 5 号, from 14 columns on 小五, from 20 on 六号; smaller yet where a value would break. */
const COLUMN_STYLES: readonly ColumnStyle[] = [
  { label: 'columnLabel', value: 'columnValue', columns: 14 },
  { label: 'columnLabelSmall', value: 'columnValueSmall', columns: 20 },
  { label: 'columnLabelTiny', value: 'columnValueTiny', columns: Number.POSITIVE_INFINITY },
  { label: 'columnLabelLeast', value: 'columnValueLeast', columns: Number.POSITIVE_INFINITY },
];

/** 六号: nothing is set smaller for the sake of wider columns. */
const SMALLEST_TO_READ = 7.5;

/**
 * The largest type in which no value breaks, no text is a strip and each record stands on a page of `height` points, the first below the title; else
 * the largest that does without the last of these, then without the last two; else the least in which texts are strips, since there they are widest.
 */
const setIn = (
  columns: number,
  height: number,
  widthsIn: (size: number) => ColumnWidths,
): ColumnStyle & Pick<ColumnWidths, 'edges' | 'lines'> => {
  const sets: (ColumnStyle & ColumnWidths & { readonly demands: readonly boolean[] })[] = [];
  for (const style of COLUMN_STYLES) {
    if (columns >= style.columns) continue;
    const set = { ...style, ...widthsIn(STYLES[style.label].size) };
    const stands = (lines: number, heads: number): boolean =>
      lines * STYLES[style.value].line + AROUND <= roomBelow(height, set) - heads;
    const reads = set.fits && set.reads && STYLES[style.label].size >= SMALLEST_TO_READ;
    const isWhole = reads && stands(set.lines.record, 0);
    const demands = [set.fits, reads, isWhole, isWhole && stands(set.lines.first, HEADS)];
    sets.push({ ...set, demands });
    if (demands.every(Boolean)) break;
  }
  const most = Math.max(...sets.map(({ demands }) => demands.filter(Boolean).length));
  const readable = sets.filter(({ fits, label }) => fits && STYLES[label].size >= SMALLEST_TO_READ);
  const best = sets.some(({ demands: [, reads] }) => reads)
    ? sets.find(({ demands }) => demands.filter(Boolean).length === most)
    : (readable.at(-1) ?? sets.find(({ fits }) => fits) ?? sets.at(-1));
  if (best === undefined) throw new Error(`no type for ${columns} columns`);
  return best;
};

const leavesOf = (column: Column): readonly Leaf[] =>
  column.kind === 'columns' ? column.columns.flatMap(leavesOf) : [column];

/** Header rows that columns need; a group without columns needs none. */
const depthOf = (column: Column): number => {
  if (column.kind !== 'columns') return 1;
  const deepest = Math.max(0, ...column.columns.map(depthOf));
  return deepest === 0 ? 0 : deepest + 1;
};

/** Every column and group with its edges; a group's are those of its leaves. */
const placed = (
  columns: readonly Column[],
  depth: number,
  edgesOf: (leaf: Leaf) => { left: number; right: number },
): PlacedColumn[] =>
  columns.flatMap((column) => {
    const edges = leavesOf(column).map(edgesOf);
    const [first, last] = [edges[0], edges.at(-1)];
    if (first === undefined || last === undefined) return [];
    const here = { column, depth, left: first.left, right: last.right };
    return column.kind === 'columns' ? [here, ...placed(column.columns, depth + 1, edgesOf)] : [here];
  });

const headerText = (context: Context, column: NumberColumn | Placement | ColumnGroup, hintBelow: boolean): Inline[] => {
  if (column.kind === 'number') return [run(column.label)];
  if (column.kind === 'columns') return groupLabel(context, column);
  if (column.labelled === 'none') return [];
  return [...placementLabel(context, column), run(hintBelow ? hintAt(context, column) : '')];
};

const cell = (
  edges: { left: number; right: number },
  rest: Pick<CutCell, 'role' | 'blocks' | 'set'> & { rowSpan?: number },
): CutCell => ({
  rowSpan: 1,
  ...rest,
  left: edges.left,
  right: edges.right,
  vertical: 'middle',
});

/** In a grid, whose edges move, blocks are set again. */
const setAgain = (edges: { left: number; right: number }, set: NonNullable<CutCell['set']>) => ({
  blocks: set(roomIn(edges)),
  set,
});

/** Header rows first; `headerRows` says how many. */
export const recordRows = (
  context: Context,
  records: Records,
  area: RecordsArea,
  scope: Scope,
): { readonly headerRows: number; readonly rows: readonly CutRow[] } => {
  const leaves = records.columns.flatMap(leavesOf);
  if (leaves.length === 0) return { headerRows: 0, rows: [] };
  const first = area.stacked ? leaves.find((leaf) => leaf.kind === 'place') : undefined;

  const { filed, scopes } = recordsToPrint(context, records.list, scope, records.rows);
  const examples = filed ? undefined : records.exampleRow;
  // 示例 is followed by 1, an example that is numbered 1 by 2.
  const firstNumber = 1 + (Number.parseInt(examples ?? '', 10) || 0);
  const valueIn = (leaf: Leaf, record: Scope, index: number): Inline[] => {
    if (leaf.kind === 'number') return [run(String(index + firstNumber))];
    const invitation =
      (examples === undefined ? leaf.example : undefined) ?? (leaf === first ? hintAt(context, leaf) : '');
    const blank = leaf.each?.replaceAll('{n}', String(index + 1)) ?? (index === 0 ? invitation : '');
    return controlsOf(context, leaf.field, record, {
      gap: 0,
      hint: blank,
      stacked: true,
    });
  };
  const exampleOf = (leaf: Leaf, number: string): Inline[] => [
    run(leaf.kind === 'number' ? number : (leaf.example ?? '')),
  ];
  const values = scopes.map((record, index) => leaves.map((leaf) => valueIn(leaf, record, index)));
  const contents = examples === undefined ? values : [leaves.map((leaf) => exampleOf(leaf, examples)), ...values];

  const columns = measured(
    context,
    leaves.map((leaf, place) => ({
      leaf,
      head: headerText(context, leaf, leaf !== first),
      cells: contents.map((row) => row[place] ?? []),
    })),
  );
  const style = setIn(leaves.length, area.page ?? Number.POSITIVE_INFINITY, (size) =>
    columnWidths(context, columns, area, size),
  );
  const size = STYLES[style.label].size;
  const shares = new Map(style.edges.map((share, place) => [leaves[place], share]));
  const edgesOf = (leaf: Leaf): { left: number; right: number } => shares.get(leaf) ?? area;

  const depth = Math.max(0, ...records.columns.map(depthOf));
  const headers = placed(records.columns, 0, edgesOf);
  const headerRows = Array.from(
    { length: depth },
    (_, row): CutRow => ({
      height: HEADER_HEIGHT,
      cells: headers
        .filter((header) => header.depth === row)
        .map(({ column, ...edges }) =>
          cell(edges, {
            role: 'header',
            ...setAgain(edges, (room) =>
              paragraphs(style.label, inLines(headerText(context, column, column !== first), room, size)),
            ),
            rowSpan: column.kind === 'columns' ? 1 : depth - row,
          }),
        ),
    }),
  );

  const valueRow = (contents: readonly (readonly Inline[])[], index = 0): CutRow => ({
    height: RECORD_HEIGHT,
    // Not parted from its number, which Word prints but once, where a page has room for it; the first not from the title.
    whole: area.page === undefined ? SPLIT_FROM : roomBelow(area.page, style) - AROUND - (index === 0 ? HEADS : 0),
    cells: leaves.map((leaf, place) => {
      const edges = edgesOf(leaf);
      const inlines = contents[place] ?? [];
      if (leaf.kind === 'number')
        return cell(edges, { role: 'label', blocks: paragraphs(style.value, inlines, 'center') });
      if (area.page !== undefined) {
        const lines = addressesInLines(inlines, roomIn(edges) / STYLES[style.value].size);
        return cell(edges, { role: 'value', blocks: paragraphs(style.value, lines) });
      }
      return cell(edges, {
        role: 'value',
        ...setAgain(edges, (room) => cellText(inlines, room, undefined, style.value)),
      });
    }),
  });
  const numbered = leaves.some((leaf) => leaf.kind === 'number');
  /** …… stands below the numbers, or in each cell where no number says that rows go on; words take the row. */
  const moreRow = (more: string): CutRow => {
    const [head] = style.edges;
    const hasRoom = head === undefined || ems(more) * size <= roomIn(head);
    return {
      height: RECORD_HEIGHT,
      cells: hasRoom
        ? leaves.map((leaf, place) =>
            cell(edgesOf(leaf), {
              role: 'value',
              blocks: paragraph(style.value, place === 0 || !numbered ? more : '', 'center'),
            }),
          )
        : [cell(area, { role: 'value', blocks: paragraph(style.value, more) })],
    };
  };

  return {
    headerRows: depth,
    rows: [
      ...headerRows,
      ...(examples === undefined ? [] : [valueRow(leaves.map((leaf) => exampleOf(leaf, examples)))]),
      ...scopes.flatMap((record, index) => inRecord(context, record, [valueRow(values[index] ?? [], index)])),
      ...(filed || records.more === undefined ? [] : [moreRow(records.more)]),
    ],
  };
};
