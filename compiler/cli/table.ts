/** Rows of text as columns. */
import { columns } from '../diagnostics/frame.ts';
import { visible } from '../model/visible.ts';
import type { Ink } from './terminal.ts';

/** The first row is the head. The last column is as long as it is. */
export const table = (written: readonly (readonly string[])[], ink: Ink): string => {
  const rows = written.map((row) => row.map(visible));
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))));
  const padded = (cell: string, i: number): string => cell + ' '.repeat((widths[i] ?? 0) - columns(cell));
  return rows
    .map((row) => row.map(padded).join('  ').trimEnd())
    .map((line, i) => (i === 0 ? ink('bold', line) : line))
    .join('\n');
};
