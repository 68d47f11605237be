/** What was found in the rows of a table, cell by cell, and of which record each row is. */
import { pathText } from '../../../../compiler/filing/path.ts';
import type { FoundTable, FoundValue } from '../../found.ts';
import type { Located } from '../located.ts';

/** Of each cell of a row, what was found in it. */
export type Columns = readonly (readonly Located[])[];

export const columnsOf = ({ rows }: FoundTable, byValue: ReadonlyMap<FoundValue, Located>): readonly Columns[] =>
  rows.map(({ cells }) =>
    cells.map(({ paragraphs }) =>
      paragraphs.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (byValue.get(piece) ?? []))),
      ),
    ),
  );

/** The innermost record that something belongs to, empty for none. */
export const recordOf = ({ path }: Located): Located['path'] =>
  path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);

/** The record that a row holds, or nothing where it holds none, several, or no whole one. */
export const recordIn = (columns: Columns): Located['path'] | undefined => {
  const records = new Map(columns.flat().map((each) => [pathText(recordOf(each)), recordOf(each)]));
  const [only] = records.values();
  return records.size === 1 && only !== undefined && only.length > 0 ? only : undefined;
};
