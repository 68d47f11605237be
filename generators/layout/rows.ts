/** What a row of a table is for. */
import type { TableRow } from './document.ts';

/** A band or a row of column labels: it does not end a page. */
export const announces = ({ cells }: TableRow): boolean =>
  cells.length > 0 && cells.every(({ role }) => role === 'band' || role === 'header');
