/** A table of years in a table of labels and values: a row each, the years above. */
import { sum } from '../../compiler/filing/decimals.ts';
import { valueAt } from '../../compiler/filing/path.ts';
import { digitsOf } from '../../compiler/filing/printing/numbers.ts';
import type { Field, FieldNode, Matrix } from '../../compiler/model/form.ts';
import type { MatrixRows } from '../../compiler/model/placement.ts';
import { cellText } from './cell-text.ts';
import type { Context } from './context.ts';
import { matrixControl } from './controls.ts';
import { isFiled, type Scope, stepsTo } from './data.ts';
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
const yearHead = (context: Context, { yearLabel, forecast }: Matrix, year: number): string => {
  const behind = forecast?.[year] ?? '';
  if (yearLabel === undefined) return `${year} 年${behind}`;
  return (isFiled(context.data) ? yearLabel.replace(BLANK_YEAR, String(year)) : yearLabel) + behind;
};

/** The sum of a row, once all of its years are filled in; shares add up to nothing. */
const totalOf = (context: Context, row: Field, years: readonly number[], scope: Scope): string => {
  const steps = stepsTo(context, row.path, scope);
  const numbers = years.map((year) => valueAt(context.data, [...steps, String(year)]));
  const isWhole = numbers.every((each) => typeof each === 'number' && Number.isFinite(each));
  return row.type === 'percent' || !isWhole ? '' : digitsOf(sum(numbers as readonly number[]));
};

/** Of a column of a year, of units or of sums: a unit is short. */
const YEAR_WIDTH = 1;
const UNIT_WIDTH = 0.6;

export const rowsOfMatrix = (context: Context, { field }: MatrixRows, area: Area, scope: Scope): readonly CutRow[] => {
  const located = context.nodes.get(field);
  if (located?.node.kind !== 'matrix') return [];
  const matrix = located.node;
  const edge = labelEdge(area);
  const { years, unitColumn, totalColumn } = matrix;
  const columns = cut(edge, area.right, [
    ...(unitColumn === undefined ? [] : [UNIT_WIDTH]),
    ...years.map(() => YEAR_WIDTH),
    ...(totalColumn === undefined ? [] : [YEAR_WIDTH]),
  ]);
  const shares = unitColumn === undefined ? columns : columns.slice(1);
  const [first, last] = [shares[0] ?? area, shares[years.length] ?? area];
  const label = (node: FieldNode, left = area.left): CutCell => labelCell(left, edge, labelOf(context, node));
  const value = (row: Field, { left, right }: Share, year?: number): CutCell =>
    setCell(left, right, 'value', (room) => cellText(matrixControl(context, row.path, year, scope), room));
  const words = ({ left, right }: Share, role: 'header' | 'value', text: string): CutCell =>
    cell(left, right, role, paragraph(role === 'header' ? 'label' : 'value', text));
  const even = (each: CutCell): CutCell => ({ ...each, even: true as const });
  const unitCell = (role: 'header' | 'value', unit = ''): CutCell[] =>
    unitColumn === undefined ? [] : [words({ left: edge, right: first.left }, role, unit)];
  const totalCell = (role: 'header' | 'value', total: () => string): CutCell[] =>
    totalColumn === undefined ? [] : [even(words(last, role, total()))];
  const values = (row: Field): CutCell[] => {
    const { unit, unitAt } = row;
    const ownUnit = unitCell('value', unitAt === 'value' ? undefined : unit);
    if (row.across) return [...ownUnit, value(row, { left: first.left, right: area.right })];
    return [
      ...ownUnit,
      ...years.map((year, place) => even(value(row, shares[place] ?? area, year))),
      ...totalCell('value', () => totalOf(context, row, years, scope)),
    ];
  };
  const heads = [
    ...unitCell('header', unitColumn),
    ...years.map((year, place) => even(words(shares[place] ?? area, 'header', yearHead(context, matrix, year)))),
    ...totalCell('header', () => totalColumn ?? ''),
  ];
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
