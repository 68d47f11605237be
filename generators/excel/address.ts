/** Columns and cells by their names: A, Z, AA; C7. Rows and columns are counted from 0. */

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Undefined for what is none. */
export const cellAt = (address: string): CellAt | undefined => {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
};
