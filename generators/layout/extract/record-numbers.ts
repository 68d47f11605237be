/** Records that have anything in them: their numbers in the filing, and the rows that they stand in. */
import { valueAt } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundPlace } from '../found.ts';
import type { Doubt } from './doubt.ts';
import type { Read } from './read-values.ts';
import { filedPath, type Instance, numbered } from './records.ts';
import { listLabel } from './spots.ts';

/** The number of each record that has anything in it, unread text included. */
export const numbersOf = (
  byList: ReadonlyMap<string, readonly Instance[]>,
  reads: readonly Read[],
): ReadonlyMap<Instance, number> => {
  const filled = new Set<Instance>();
  for (const { steps, placements } of reads)
    if (placements.some(({ says }) => says.kind !== 'blank'))
      for (const step of steps) if (typeof step === 'object') filled.add(step);
  const numbers = new Map<Instance, number>();
  for (const instances of byList.values()) {
    let next = 0;
    for (const instance of instances) if (filled.has(instance)) numbers.set(instance, next++);
  }
  return numbers;
};

/** Where records stand. */
export interface Rows {
  readonly at: ReadonlyMap<Instance, FoundPlace>;
  /** The record that was filed under a number, where anything of it is on the page. */
  readonly filed: (list: string, index: number) => Instance | undefined;
  /** Of a record that was filed: its row, else the table of its list. */
  readonly of: (list: string, index: number) => FoundPlace | undefined;
}

export const rowsOf = (byList: ReadonlyMap<string, readonly Instance[]>, reads: readonly Read[]): Rows => {
  const at = new Map<Instance, FoundPlace>();
  for (const { steps, placements } of reads) {
    const { cell: _, address: __, ...place } = placements[0]?.found.place ?? {};
    for (const step of steps) if (typeof step === 'object' && !at.has(step)) at.set(step, place);
  }
  const originals = new Map(
    [...byList].map(([list, all]) => [
      list,
      new Map(all.flatMap((each) => (each.copy === 0 ? [[each.index, each] as const] : []))),
    ]),
  );
  const filed = (list: string, index: number): Instance | undefined => originals.get(list)?.get(index);
  const of = (list: string, index: number): FoundPlace | undefined => {
    const same = filed(list, index);
    const [first] = byList.get(list) ?? [];
    if (same) return at.get(same);
    const { row: _, ...table } = (first && at.get(first)) ?? {};
    return table.table === undefined && table.sheet === undefined ? undefined : table;
  };
  return { at, filed, of };
};

/** Of controls that are copies, and of records beyond those that were filed. */
export const addedRecords = (
  form: ResolvedForm,
  byList: ReadonlyMap<string, readonly Instance[]>,
  numbers: ReadonlyMap<Instance, number>,
  filing: unknown,
  rows: Rows,
): readonly Doubt[] =>
  [...byList.values()].flatMap((instances) =>
    instances.flatMap((instance): Doubt[] => {
      const path = numbered([...instance.steps, instance], numbers);
      const filed = valueAt(filing, filedPath(instance.steps));
      const isBeyond = Array.isArray(filed) && instance.index >= filed.length;
      if (path === undefined || (instance.copy === 0 && !isBeyond)) return [];
      const place = rows.at.get(instance);
      return [{ code: 'record-added', label: listLabel(form, path), path, ...(place && { place }) }];
    }),
  );
