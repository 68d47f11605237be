/** A group as a table with a row per field: a checklist, a list of materials, indicators before and after. */

import type { Field } from '../../compiler/model/form.ts';
import type { NumberColumn, Part, Sheet } from '../../compiler/model/placement.ts';
import { NUMBER_WIDTH } from './columns.ts';
import type { Context } from './context.ts';
import { controlsOf, measureControl } from './controls.ts';
import type { Scope } from './data.ts';
import type { Cell, Paragraph } from './document.ts';
import { paragraph, paragraphs } from './inlines.ts';
import { labelOf } from './label.ts';
import { type CutCell, type CutRow, cut } from './tiling.ts';

const SHEET_HEIGHT = 425;

const partBlocks = (context: Context, column: Part, field: Field, scope: Scope): Paragraph[] => {
  switch (column.shows) {
    case 'label':
      return paragraphs('columnValue', labelOf(context, field));
    case 'hint':
      return paragraph('columnValue', field.hint ?? '');
    case 'control':
      return paragraphs('columnValue', controlsOf(context, field.path, scope, { gap: 0, hint: '' }));
    default:
      return paragraphs('columnValue', measureControl(context, field.path, column.shows, scope));
  }
};

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
  const row = (cells: (column: NumberColumn | Part) => { role: Cell['role']; blocks: Paragraph[] }): CutRow => ({
    height: SHEET_HEIGHT,
    cells: sheet.columns.map((column, place): CutCell => {
      const { left, right } = shares[place] ?? area;
      return { left, right, rowSpan: 1, vertical: 'middle', ...cells(column) };
    }),
  });
  const headerOf = (column: NumberColumn | Part): string =>
    column.kind === 'number' ? column.label : (column.header ?? '');
  const headed = sheet.columns.some((column) => headerOf(column) !== '');
  const header = row((column) => ({ role: 'header', blocks: paragraph('columnLabel', headerOf(column)) }));
  const fields = group.children.filter((child) => child.kind === 'field');
  const rows = fields.map((field, index) =>
    row((column) =>
      column.kind === 'number'
        ? { role: 'label', blocks: paragraph('columnValue', String(index + 1), 'center') }
        : { role: column.shows === 'label' ? 'label' : 'value', blocks: partBlocks(context, column, field, scope) },
    ),
  );
  return headed ? { headerRows: 1, rows: [header, ...rows] } : { headerRows: 0, rows };
};
