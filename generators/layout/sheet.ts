/** A group as a table with a row per field: a checklist, a list of materials, indicators before and after. */

import type { Field } from '../../compiler/model/form.ts';
import type { NumberColumn, Part, Sheet } from '../../compiler/model/placement.ts';
import { cellText } from './cell-text.ts';
import { NUMBER_WIDTH } from './columns.ts';
import type { Context } from './context.ts';
import { controlsOf, measureControl } from './controls.ts';
import type { Scope } from './data.ts';
import type { Inline, Paragraph } from './document.ts';
import { paragraph, paragraphs, run } from './inlines.ts';
import { labelOf } from './label.ts';
import { type CutCell, type CutRow, cut, roomIn, type Share } from './tiling.ts';

const SHEET_HEIGHT = 425;

/** Files that are handed in are named below what is asked, where the form has no cell for them. */
const evidenceBelow = (context: Context, sheet: Sheet, field: Field, scope: Scope): Inline[] => {
  const hasCell = sheet.columns.some((column) => column.kind === 'part' && column.shows === 'control');
  if (field.type !== 'evidence' || hasCell) return [];
  const controls = controlsOf(context, field.path, scope, { gap: 0, hint: '' });
  return controls.some((part) => part.kind === 'control' && part.value !== undefined)
    ? [run('\n'), ...controls]
    : controls;
};

const partInlines = (context: Context, sheet: Sheet, column: Part, field: Field, scope: Scope): Inline[] => {
  switch (column.shows) {
    case 'label':
      return labelOf(context, field);
    case 'hint':
      return [run(field.hint ?? ''), ...evidenceBelow(context, sheet, field, scope)];
    case 'control':
      return controlsOf(context, field.path, scope, { gap: 0, hint: '' });
    default:
      return measureControl(context, field.path, column.shows, scope);
  }
};

const isMeasure = (column: NumberColumn | Part): boolean =>
  column.kind === 'part' && !['label', 'hint', 'control'].includes(column.shows);

/** What is measured before and after has columns of one width, unless the form says otherwise of one of them. */
const isEven = (column: NumberColumn | Part, { columns }: Sheet): boolean =>
  isMeasure(column) && columns.every((other) => !isMeasure(other) || other.width === column.width);

/** The header row first, where a column has a header. */
export const sheetRows = (
  context: Context,
  sheet: Sheet,
  area: { readonly left: number; readonly right: number },
  scope: Scope,
): { readonly headerRows: number; readonly rows: readonly CutRow[] } => {
  const group = context.nodes.get(sheet.field)?.node;
  if (group?.kind !== 'group' || sheet.columns.length === 0) return { headerRows: 0, rows: [] };
  const weight = (column: NumberColumn | Part): number => column.width ?? (column.kind === 'number' ? NUMBER_WIDTH : 1);
  const shares = cut(area.left, area.right, sheet.columns.map(weight));
  const row = (
    cells: (column: NumberColumn | Part, share: Share) => Pick<CutCell, 'role' | 'blocks' | 'set'>,
  ): CutRow => ({
    height: SHEET_HEIGHT,
    cells: sheet.columns.map((column, place): CutCell => {
      const { left, right } = shares[place] ?? area;
      const even = isEven(column, sheet) && { even: true as const };
      return { left, right, rowSpan: 1, vertical: 'middle', ...even, ...cells(column, { left, right }) };
    }),
  });
  const headerOf = (column: NumberColumn | Part): string =>
    column.kind === 'number' ? column.label : (column.header ?? '');
  const headed = sheet.columns.some((column) => headerOf(column) !== '');
  const header = row((column) => ({ role: 'header', blocks: paragraph('columnLabel', headerOf(column)) }));
  const fields = group.children.filter((child) => child.kind === 'field');
  const rows = fields.map((field, index) =>
    row((column, share) => {
      if (column.kind === 'number')
        return { role: 'label', blocks: paragraph('columnValue', String(index + 1), 'center') };
      const inlines = partInlines(context, sheet, column, field, scope);
      if (column.shows === 'label') return { role: 'label', blocks: paragraphs('columnValue', inlines) };
      const set = (room: number): readonly Paragraph[] => cellText(inlines, room, undefined, 'columnValue');
      return { role: 'value', blocks: set(roomIn(share)), set };
    }),
  );
  return headed ? { headerRows: 1, rows: [header, ...rows] } : { headerRows: 0, rows };
};
