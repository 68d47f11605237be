/** What rows of a table do at the end of a page. */
import type { Cell, Table, TableRow } from './document.ts';

/** A band or a row of column labels, beside merged labels or not. */
const announces = ({ cells }: TableRow): boolean => {
  const isHead = ({ role }: Cell): boolean => role === 'band' || role === 'header';
  return cells.some(isHead) && cells.every((cell) => isHead(cell) || (cell.role === 'label' && cell.rowSpan > 1));
};

/** A row that does not end a page: it announces what is below it or belongs to it, or it or the next one would stand alone before or behind the page's end. */
export const keepsNext = ({ rows, headerRows, keepNext }: Table, index: number): boolean => {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row === undefined) return false;
  if (next === undefined) return keepNext === true && !row.splittable;
  if (index < headerRows || row.keepsNext || announces(row)) return true;
  const isEdge = index === headerRows || index === rows.length - 2;
  return isEdge && [row, next].every(({ splittable, standsAlone }) => !splittable && standsAlone !== true);
};
