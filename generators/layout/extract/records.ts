/**
 * Which record each thing that was found belongs to. A row that a person copied repeats the names of its controls: what comes again
 * in the same table, more often than the form prints it there, is of a further record.
 */
import type { Path, Step } from '../../../compiler/filing/path.ts';
import type { Located } from './located.ts';
import { keyOf, NO_TABLE, type Printed } from './spots.ts';

/** A record as it stands on the page. */
export interface Instance {
  /** Its list: the steps to it, of outer records their instances. */
  readonly list: string;
  readonly steps: readonly (string | Instance)[];
  /** By which its controls are called. */
  readonly index: number;
  /** 0 unless its controls are a copy of others. */
  readonly copy: number;
  /** Of no other record. */
  readonly id: string;
}

/** Found, with its records in place of their numbers. */
export interface Placed extends Located {
  readonly steps: readonly (string | Instance)[];
}

/** Stands in no name. */
const BETWEEN = '\n';

/** What stands at one place of the data. */
export const placeKey = (steps: readonly (string | Instance)[]): string =>
  steps.map((step) => (typeof step === 'string' ? step : step.id)).join(BETWEEN);

export interface Records {
  readonly placed: readonly Placed[];
  /** Of each list, in the order of the page. */
  readonly byList: ReadonlyMap<string, readonly Instance[]>;
}

/** The table of the form that a table of the file is: the one that has most of its controls. */
const tablesOf = (located: readonly Located[], { times }: Printed): ReadonlyMap<number, string> => {
  const votes = new Map<number, Map<string, number>>();
  for (const { found, path, code } of located) {
    const { table } = found.place;
    if (table === undefined) continue;
    const here = votes.get(table) ?? new Map<string, number>();
    votes.set(table, here);
    for (const id of times.get(keyOf(path, code))?.keys() ?? [])
      if (id !== NO_TABLE) here.set(id, (here.get(id) ?? 0) + 1);
  }
  return new Map(
    [...votes].flatMap(([table, here]) => {
      const [best] = [...here].sort(([, one], [, other]) => other - one);
      return best === undefined ? [] : [[table, best[0]] as const];
    }),
  );
};

const counted = (counts: Map<string, number>, key: string): number => {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
};

export const recordsOf = (located: readonly Located[], printed: Printed): Records => {
  const tables = tablesOf(located, printed);
  const known = new Map<string, Instance>();
  const occurrences = new Map<string, number>();
  /** By table and record: which copy of it is being gone through. */
  const current = new Map<string, number>();
  /** By list, then by table, in the order of the page. */
  const seen = new Map<string, Map<string, Set<Instance>>>();

  const instance = (steps: readonly (string | Instance)[], index: number, copy: number): Instance => {
    const list = placeKey(steps);
    const id = `${list}${BETWEEN}${index} ${copy}`;
    const same = known.get(id) ?? { list, steps, index, copy, id };
    known.set(id, same);
    return same;
  };

  const placed = located.map((each): Placed => {
    const { path, code, found } = each;
    const table = tables.get(found.place.table ?? 0) ?? NO_TABLE;
    const last = path.findLastIndex((step) => typeof step === 'number');
    const steps: (string | Instance)[] = [];
    for (const [at, step] of path.entries()) {
      if (typeof step === 'string') {
        steps.push(step);
        continue;
      }
      const here = [table, placeKey(steps), step].join(BETWEEN);
      let copy = current.get(here) ?? 0;
      if (at === last) {
        const times = printed.times.get(keyOf(path, code))?.get(table) ?? 1;
        const before = counted(occurrences, [here, ...path.slice(at + 1), code].join(BETWEEN));
        copy = Math.floor(before / times);
        current.set(here, copy);
      }
      const record = instance(steps.slice(), step, copy);
      const ofList = seen.get(record.list) ?? new Map<string, Set<Instance>>();
      seen.set(record.list, ofList);
      ofList.set(table, (ofList.get(table) ?? new Set()).add(record));
      steps.push(record);
    }
    return { ...each, steps };
  });
  const byList = new Map([...seen].map(([list, inTables]) => [list, inOrder([...inTables.values()])]));
  return { placed, byList };
};

/** As in the table that has most of them; what is only elsewhere comes behind. */
const inOrder = (orders: readonly ReadonlySet<Instance>[]): readonly Instance[] => [
  ...new Set([...orders].sort((one, other) => other.size - one.size).flatMap((order) => [...order])),
];

/** A path with the numbers that the records have once those without content are left out; undefined where one of them is. */
export const numbered = (
  steps: readonly (string | Instance)[],
  numbers: ReadonlyMap<Instance, number>,
): Path | undefined => {
  const path: Step[] = [];
  for (const step of steps) {
    const known = typeof step === 'string' ? step : numbers.get(step);
    if (known === undefined) return undefined;
    path.push(known);
  }
  return path;
};

/** Where its value was filed, by the names of its controls. */
export const filedPath = (steps: readonly (string | Instance)[]): Path =>
  steps.map((step) => (typeof step === 'string' ? step : step.index));
