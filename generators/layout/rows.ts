/** What a row of a table is for. */
import type { Cell, TableRow } from './document.ts';

/** A band or a row of column labels, beside merged labels or not: it does not end a page. */
export const announces = ({ cells }: TableRow): boolean => {
  const isHead = ({ role }: Cell): boolean => role === 'band' || role === 'header';
  return cells.some(isHead) && cells.every((cell) => isHead(cell) || (cell.role === 'label' && cell.rowSpan > 1));
};
