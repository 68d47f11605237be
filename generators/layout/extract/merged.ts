/** Cells that somebody merged over the rows of several records: what stands in one counts for each of them, and is told. */
import { pathText } from '../../../compiler/filing/path.ts';
import type { FoundDocument, FoundRow } from '../found.ts';
import { columnsOf, recordIn, recordOf } from './cells/columns.ts';
import type { Located } from './located.ts';

/** The column of the page at which each cell begins. */
const startsOf = ({ cells }: FoundRow): readonly number[] => {
  let next = 0;
  return cells.map(({ columnSpan }) => {
    next += columnSpan;
    return next - columnSpan;
  });
};

/**
 * All that was found, with the values of such cells behind what else stands in the rows that they cover.
 * @param located by the names of controls
 */
export const withMerged = ({ blocks }: FoundDocument, located: readonly Located[]): readonly Located[] => {
  const byValue = new Map(located.map((each) => [each.found, each]));
  const behind = new Map<Located, readonly Located[]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const columns = columnsOf(block, byValue);
    /** By column: the row and the cell in which the one that reaches down to here begins. */
    let origins = new Map<number, readonly [row: number, cell: number]>();
    for (const [at, row] of block.rows.entries()) {
      const starts = startsOf(row);
      const here = new Map<number, readonly [number, number]>();
      const own = columns[at] ?? [];
      const record = recordIn(own);
      const added: Located[] = [];
      for (const [cell, { covered }] of row.cells.entries()) {
        const start = starts[cell] ?? 0;
        const origin = covered ? origins.get(start) : undefined;
        here.set(start, origin ?? [at, cell]);
        if (origin === undefined || record === undefined) continue;
        const above = recordIn(columns[origin[0]] ?? []);
        if (above === undefined || pathText(above.slice(0, -1)) !== pathText(record.slice(0, -1))) continue;
        for (const { found, path, ...rest } of columns[origin[0]]?.[origin[1]] ?? []) {
          const counted = { ...found, remark: 'merged' as const, place: { ...row.place, cell: cell + 1 } };
          added.push({ ...rest, found: counted, path: [...record, ...path.slice(recordOf({ found, path }).length)] });
        }
      }
      origins = here;
      const known = new Set(own.flat().map(({ path }) => pathText(path)));
      const last = own.flat().at(-1);
      if (last)
        behind.set(
          last,
          added.filter(({ path }) => !known.has(pathText(path))),
        );
    }
  }
  return located.flatMap((each) => [each, ...(behind.get(each) ?? [])]);
};
