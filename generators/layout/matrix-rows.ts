/** A table of years in a table of labels and values: a row each, the years above. */
import type { Field, FieldNode, Matrix } from '../../compiler/model/form.ts';
import type { MatrixRows } from '../../compiler/model/placement.ts';
import { cellText } from './cell-text.ts';
import type { Context } from './context.ts';
import { matrixControl } from './controls.ts';
import { isFiled, type Scope } from './data.ts';
import { ems } from './ems.ts';
import { type Area, labelEdge } from './grid-area.ts';
import { cell, labelCell, ROW_HEIGHT, setCell } from './grid-cells.ts';
import { paragraph, run } from './inlines.ts';
import { labelOf } from './label.ts';
import { STYLES, sideMargin } from './styles.ts';
import { below, type CutCell, type CutRow, cut, type Share, together } from './tiling.ts';

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

export const rowsOfMatrix = (context: Context, { field }: MatrixRows, area: Area, scope: Scope): readonly CutRow[] => {
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
