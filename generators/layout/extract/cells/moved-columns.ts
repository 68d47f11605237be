/** Tables of records whose columns somebody has moved: by what heads them they are put back in the order of the form. */
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import type { FoundDocument, FoundRow, FoundTable } from '../../found.ts';
import { gridOf } from './grid.ts';
import { type Header, headersIn, isInOrder } from './headers.ts';
import { type RecordTable, recordTablesOf } from './record-tables.ts';

/** A row that has a cell for each column, with these in the order of the form; any other as it is. */
const inOrder = (row: FoundRow, { table, columns }: Header): FoundRow => {
  const starts = new Map<number, FoundRow['cells'][number]>();
  let next = 0;
  for (const cell of row.cells) {
    starts.set(next, cell);
    next += cell.columnSpan;
  }
  const cells = table.columns.flatMap((_, at) => starts.get(columns.get(at) ?? -1) ?? []);
  return row.cells.length === table.columns.length && cells.length === row.cells.length ? { ...row, cells } : row;
};

const withOrder = (table: FoundTable, headers: readonly Header[]): FoundTable => ({
  ...table,
  rows: table.rows.map((row, at) => {
    const header = headers.findLast(({ top }) => top <= at);
    const isMoved = header && header.renamed.size === 0 && !isInOrder(header.columns);
    return isMoved && header.columns.size === header.table.columns.length ? inOrder(row, header) : row;
  }),
});

/** Cells keep their places. Where a column has another heading than any of the form, all stay where they are. */
export const withColumnsInOrder = (form: ResolvedForm, document: FoundDocument): FoundDocument => {
  const times = new Map<RecordTable, number>();
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? withOrder(block, headersIn(gridOf(block), recordTablesOf(form), times)) : block,
  );
  return { ...document, blocks };
};
