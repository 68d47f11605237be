/** Where the header of a form's table stands in a sheet, and which column of it is which: by what heads it, else by its place. */
import { type Grid, wordsIn } from './grid.ts';
import type { RecordTable } from './record-tables.ts';

export interface Header {
  /** Its last row. */
  readonly row: number;
  /** Where it begins. */
  readonly top: number;
  readonly table: RecordTable;
  /** Column of the table → column of the sheet. */
  readonly columns: ReadonlyMap<number, number>;
  /** Columns of the table that are headed otherwise. */
  readonly renamed: ReadonlySet<number>;
}

/** So much of a header is enough, and at least two columns of it where there are so many. */
const ENOUGH = 0.5;
const leastOf = ({ columns }: RecordTable): number => Math.min(2, columns.length);

/** What stands above a column in the rows that end here, each cell once. */
const headsAt = (grid: Grid, row: number, rows: number, column: number): readonly string[] => {
  const heads: string[] = [];
  let last: unknown;
  for (let at = Math.max(0, row - rows + 1); at <= row; at += 1) {
    const here = grid[at]?.[column];
    if (here === undefined || here.cell === last) continue;
    last = here.cell;
    const words = wordsIn(here.text);
    if (words !== '') heads.push(words);
  }
  return heads;
};

const joined = (heads: readonly string[]): string => heads.join('\n');

/** Columns by all that heads them, then by the last of it where that is one column's alone. */
const byHeads = (table: RecordTable, found: readonly (readonly string[])[]): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>();
  const taken = new Set<number>();
  const match = (nameOf: (heads: readonly string[]) => string, isOne: boolean): void => {
    const names = found.map(nameOf);
    for (const [at, { heads }] of table.columns.entries()) {
      const name = nameOf(heads);
      if (columns.has(at) || name === '') continue;
      const same = names.flatMap((each, column) => (!taken.has(column) && each === name ? [column] : []));
      const others = table.columns.filter((each, other) => !columns.has(other) && nameOf(each.heads) === name);
      const [column] = same;
      if (column === undefined || (isOne && (same.length > 1 || others.length > 1))) continue;
      columns.set(at, column);
      taken.add(column);
    }
  };
  match(joined, false);
  match((heads) => heads.at(-1) ?? '', true);
  return columns;
};

/** A column that is headed otherwise stands behind the one that is before it in the form, and before the one that is behind. */
const byPlace = (table: RecordTable, known: ReadonlyMap<number, number>, heads: readonly (readonly string[])[]) => {
  const columns = new Map(known);
  const renamed = new Set<number>();
  const taken = new Set(known.values());
  for (const at of table.columns.keys()) {
    if (columns.has(at)) continue;
    const before = at === 0 ? -1 : columns.get(at - 1);
    const here = before === undefined ? -1 : before + 1;
    const behind = columns.get(at + 1);
    if (before === undefined || taken.has(here) || !heads[here]?.length) continue;
    if (behind !== undefined && behind !== here + 1) continue;
    columns.set(at, here);
    taken.add(here);
    renamed.add(at);
  }
  return { columns, renamed };
};

/** Whether no column has been moved: column of the table → column of the sheet. */
export const isInOrder = (columns: ReadonlyMap<number, number>): boolean => {
  const sorted = [...columns].sort(([one], [other]) => one - other);
  return sorted.every(([, column], at) => at === 0 || column > (sorted[at - 1]?.[1] ?? 0));
};

/** The headers of a sheet from the top; of tables with the same header the first, then the next. */
export const headersIn = (
  grid: Grid,
  tables: readonly RecordTable[],
  times: Map<RecordTable, number>,
): readonly Header[] => {
  const words = new Set(tables.flatMap(({ columns }) => columns.map(({ heads }) => heads.at(-1) ?? '')));
  const least = Math.min(...tables.map(leastOf));
  const headers: Header[] = [];
  for (const [row, cells] of grid.entries()) {
    const known = cells.filter((cell) => cell && words.has(wordsIn(cell.text))).length;
    if (known < least) continue;
    const best = tables
      .map((table) => {
        const heads = cells.map((_, column) => headsAt(grid, row, table.headerRows, column));
        const columns = byHeads(table, heads);
        return { table, columns, heads, share: columns.size / table.columns.length };
      })
      .filter(({ table, columns, share }) => columns.size >= leastOf(table) && share >= ENOUGH)
      .sort(
        (one, other) =>
          other.share - one.share ||
          Number(isInOrder(other.columns)) - Number(isInOrder(one.columns)) ||
          (times.get(one.table) ?? 0) - (times.get(other.table) ?? 0),
      )[0];
    if (best === undefined) continue;
    const { table, columns, heads } = best;
    const header = { row, top: Math.max(0, row - table.headerRows + 1), table, ...byPlace(table, columns, heads) };
    // the rows of one header are one
    const last = headers.at(-1);
    if (last && last.row >= header.top && last.table === table) headers.pop();
    else times.set(table, (times.get(table) ?? 0) + 1);
    headers.push(header);
  }
  return headers;
};
