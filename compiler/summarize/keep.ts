/**
 * A summary that is made again: what somebody wrote into the earlier one stays. What it was made of stands in `$aside.made` of each of its records, as
 * what a migration makes does: a value that is still the one that was made gives way to what the application says now.
 */

import type { Mutable } from '../migrate/aside.ts';
import { ASIDE } from '../migrate/filed.ts';
import { isEqual, member } from '../migrate/outcome.ts';
import type { Field } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import type { Summary, SummaryColumn } from './mapping.ts';
import { type Application, putAt, recordKey, type SummaryRow, stepsIn, valueIn } from './rows.ts';

/** Written by hand where the application says otherwise. */
export interface Kept {
  readonly field: Field;
  readonly kept: unknown;
  readonly found: unknown;
}

export interface SummaryLine<From extends Application = Application> {
  readonly record: Mutable;
  /** None of a record that no application among those given makes. */
  readonly row?: SummaryRow<From>;
  readonly kept: readonly Kept[];
  /** Where it stood in the earlier summary. */
  readonly rank?: number;
}

/** The earlier ones in their order, then those that are new. */
export const linesOf = <From extends Application>(
  summary: Summary,
  rows: readonly SummaryRow<From>[],
  earlier: readonly unknown[],
): readonly SummaryLine<From>[] => {
  const open = new Set(rows);
  const before = earlier.flatMap((record, rank): SummaryLine<From>[] => {
    if (!isObject(record)) return [];
    const keys = [recordKey(asMade(record), summary), recordKey(record, summary)];
    const row = [...open].find(({ key }) => key !== undefined && keys.includes(key));
    if (row === undefined) return [{ record: { ...record }, kept: [], rank }];
    open.delete(row);
    return [{ ...merged(summary.columns, summary.list.path, row.record, record), row, rank }];
  });
  const fresh = [...open].map((row) => ({ ...merged(summary.columns, summary.list.path, row.record, {}), row }));
  return [...before, ...fresh];
};

/** A name that somebody has corrected is still found by what it was made of. */
const asMade = (record: Members): Members => {
  const made = member(member(record, ASIDE), 'made');
  return isObject(made) ? over(record, made) : record;
};

const over = (one: Members, other: Members): Members =>
  Object.fromEntries([
    ...Object.entries(one),
    ...Object.entries(other).map(([name, value]) => {
      const there = member(one, name);
      return [name, isObject(there) && isObject(value) ? over(there, value) : value] as const;
    }),
  ]);

/** What was made and what was written, with `$aside` that tells the one from the other. */
export const merged = (
  columns: readonly SummaryColumn[],
  list: string,
  made: Members,
  earlier: Members,
): { readonly record: Mutable; readonly kept: readonly Kept[] } => {
  const aside = member(earlier, ASIDE);
  const former = member(aside, 'made');
  const record = structuredClone({ ...earlier });
  delete record[ASIDE];
  const kept: Kept[] = [];
  const standing: Mutable = {};
  for (const { field } of columns) {
    const steps = stepsIn(field, list);
    const [was, found, wasMade] = [earlier, made, former].map((each) => valueIn(each, steps));
    const isByHand = was !== undefined && !isEqual(was, wasMade);
    const value = isByHand ? was : found;
    if (value === undefined) removeAt(record, steps);
    else putAt(record, steps, value);
    if (isByHand && found !== undefined && !isEqual(was, found)) kept.push({ field, kept: was, found });
    // as it was made, also where something else has been written: it is known as such the next time
    if (found !== undefined) putAt(standing, steps, found);
  }
  const others = isObject(aside) ? Object.fromEntries(Object.entries(aside).filter(([name]) => name !== 'made')) : {};
  const left = { ...others, ...(Object.keys(standing).length > 0 && { made: standing }) };
  if (Object.keys(left).length > 0) record[ASIDE] = left;
  return { record, kept };
};

/** With the groups that hold nothing then. */
const removeAt = (record: Mutable, [step = '', ...inner]: readonly string[]): void => {
  const there = member(record, step);
  if (inner.length > 0 && isObject(there)) {
    removeAt(there, inner);
    if (Object.keys(there).length > 0) return;
  }
  delete record[step];
};
