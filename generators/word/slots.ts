/** Rows of cells → rows of slots, with the places that merged cells cover. */
import type { Cell, Table, TableRow } from '../layout/document.ts';

/** A cell where it begins, or the place it covers in a row further down. */
export interface Slot {
  readonly cell: Cell;
  readonly begins: boolean;
}

/** A row with all its places, left to right. */
export interface FilledRow {
  readonly row: TableRow;
  /** From 0. */
  readonly index: number;
  readonly slots: readonly Slot[];
}

/** Word opens no table with more. */
const MOST_COLUMNS = 63;

const whole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

/**
 * The rows of a table with the places that spans from above cover, left to right, one after the other.
 * Throws unless the cells fill the grid exactly and the header rows are a table of their own.
 */
export function* fillGrid({ id, widths, headerRows, rows }: Table): Generator<FilledRow> {
  const fail = (row: number, what: string): never => {
    throw new Error(`word: table ${id}, row ${row}: ${what}`);
  };
  if (rows.length === 0) fail(0, 'there are no rows');
  if (widths.length === 0 || widths.length > MOST_COLUMNS) fail(0, `${widths.length} columns`);
  if (widths.some((width) => !whole(width, 1))) fail(0, `column widths ${widths.join(', ')}`);
  if (!whole(headerRows, 0) || headerRows > rows.length) fail(0, `${headerRows} header rows`);

  // For each column, the cell from above and the first row below it.
  const covered = new Map<number, { readonly cell: Cell; readonly end: number }>();
  for (const [index, row] of rows.entries()) {
    const end = index < headerRows ? headerRows : rows.length;
    const waiting = [...row.cells];
    const slots: Slot[] = [];
    for (let column = 0; column < widths.length; ) {
      const above = covered.get(column);
      if (above !== undefined && above.end > index) {
        slots.push({ cell: above.cell, begins: false });
        column += above.cell.columnSpan;
        continue;
      }
      const cell = waiting.shift();
      if (cell === undefined) return fail(index, `no cell fills column ${column}`);
      const { columnSpan, rowSpan } = cell;
      if (cell.column !== column) fail(index, `column ${column} is next, but the cell stands in ${cell.column}`);
      if (!whole(columnSpan, 1) || !whole(rowSpan, 1))
        fail(index, `spans ${columnSpan} × ${rowSpan} at column ${column}`);
      if (column + columnSpan > widths.length) fail(index, `the cell at column ${column} leaves the grid to the right`);
      if (index + rowSpan > end) fail(index, `the cell at column ${column} leaves the header or the table below`);
      for (let taken = column; taken < column + columnSpan; taken += 1) {
        if ((covered.get(taken)?.end ?? 0) > index) fail(index, `the cell at column ${column} lies on one from above`);
        covered.set(taken, { cell, end: index + rowSpan });
      }
      slots.push({ cell, begins: true });
      column += columnSpan;
    }
    if (waiting.length > 0) fail(index, `${waiting.length} cells too many`);
    yield { row, index, slots };
  }
}
