/** Rows that an editor put among those of records, without controls: they are records, and their columns say what each cell is. */

import { pathText } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundCell, FoundDocument, FoundRow } from '../found.ts';
import { append } from './append.ts';
import { type Columns, columnsOf, recordIn } from './cells/columns.ts';
import { isFormsRow } from './cells/own-words.ts';
import { textOf } from './cells/units.ts';
import { listAt } from './list-at.ts';
import type { Located } from './located.ts';

const cellText = ({ paragraphs }: FoundCell): string => paragraphs.map(textOf).join('\n');

const isAlike = (one: FoundRow, other: FoundRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every(({ columnSpan, covered }, at) => {
    const there = other.cells[at];
    return !covered && there?.covered === false && there.columnSpan === columnSpan;
  });

/**
 * All that was found, each such row behind the record above it, or before the one below, by whose names it is called: it is one more
 * of them. What stands in a column of boxes, or of several values, is not read.
 * @param located by the names of controls
 */
export const withInsertedRows = (
  form: ResolvedForm,
  { blocks }: FoundDocument,
  located: readonly Located[],
): readonly Located[] => {
  if (located.length === 0) return located;
  const byValue = new Map(located.map((each) => [each.found, each]));
  const behind = new Map<Located | undefined, Located[]>();
  const before = new Map<Located, Located[]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const { rows } = block;
    const columns = columnsOf(block, byValue);
    const isNamed = columns.map((each) => each.some((column) => column.length > 0));
    const records = columns.map((each) => {
      const record = recordIn(each);
      return record && pathText(record);
    });
    const times = new Map<string | undefined, number>();
    for (const record of records) times.set(record, (times.get(record) ?? 0) + 1);
    const isWhole = (at: number): boolean => records[at] !== undefined && times.get(records[at]) === 1;
    /** The nearest rows with names; where there is none, before the first row and behind the last. */
    let [above, below] = [-1, 0];
    for (const [at, row] of rows.entries()) {
      if (isNamed[at]) above = at;
      if (isNamed[at] || !isInserted(form, row)) continue;
      while (below < rows.length && (below < at || !isNamed[below])) below += 1;
      const model = [above, below].find((each) => {
        const other = rows[each];
        return other !== undefined && isWhole(each) && isAlike(row, other);
      });
      if (model === undefined) continue;
      const found = columns[model]?.flat() ?? [];
      const [first, last] = [found[0], found.at(-1)];
      if (model === above) append(listAt(behind, last), readAs(row, columns[model] ?? []));
      else if (first) append(listAt(before, first), readAs(row, columns[model] ?? []));
    }
  }
  return located.flatMap((each) => [...(before.get(each) ?? []), each, ...(behind.get(each) ?? [])]);
};

/** Somebody wrote something there that the form does not. */
const isInserted = (form: ResolvedForm, { cells }: FoundRow): boolean => {
  const texts = cells.map(cellText);
  const isControlled = cells.some(({ paragraphs }) =>
    paragraphs.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string')),
  );
  return !isControlled && texts.some((text) => /[\p{L}\p{N}]/u.test(text)) && !isFormsRow(form, texts);
};

const readAs = ({ cells, place }: FoundRow, columns: Columns): readonly Located[] =>
  cells.flatMap((cell, at): readonly Located[] => {
    const [model, ...others] = columns[at] ?? [];
    if (model === undefined || others.length > 0 || model.code !== undefined) return [];
    const { found, path } = model;
    return [
      { path, found: { name: found.name, text: cellText(cell), ground: 'cell', place: { ...place, cell: at + 1 } } },
    ];
  });
