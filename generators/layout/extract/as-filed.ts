/**
 * Which record of a filing each row of a page is, where no name says so: rows may have been deleted, added and sorted since. One is that of
 * which it says most; what is left between two of these is the same record, edited.
 */
import { type Path, pathText, type Step, valueAt } from '../../../compiler/filing/path.ts';
import type { Located } from './located.ts';

export interface Said {
  readonly path: Path;
  readonly value?: unknown;
}

/** A value that more records have tells none of them. */
const MOST_HOLDERS = 50;
/** Of what both say. */
const ENOUGH = 0.5;

const keyOf = (rest: Path, value: unknown): string => JSON.stringify([rest, value]);

/** What each record of a page says, by its number; a blank one nothing. */
const recordsOn = (said: readonly Said[], depth: number): ReadonlyMap<number, readonly Said[]> => {
  const records = new Map<number, Said[]>();
  for (const { path, value } of said) {
    const number = path[depth];
    if (typeof number !== 'number') continue;
    const own = records.get(number) ?? [];
    records.set(number, own);
    if (value !== undefined) own.push({ path: path.slice(depth + 1), value });
  }
  return records;
};

/** Number on the page → number in the filing; those that are added come behind the last. */
const matched = (
  page: ReadonlyMap<number, readonly Said[]>,
  filed: readonly unknown[],
): ReadonlyMap<number, number> => {
  const paths = new Map([...page.values()].flat().map(({ path }) => [pathText(path), path] as const));
  const holders = new Map<string, number[]>();
  for (const [number, record] of filed.entries())
    for (const path of paths.values()) {
      const value = valueAt(record, path);
      if (value === undefined) continue;
      const key = keyOf(path, value);
      const all = holders.get(key) ?? [];
      holders.set(key, all);
      all.push(number);
    }
  const candidates: { readonly from: number; readonly to: number; readonly votes: number }[] = [];
  for (const [from, said] of page) {
    const votes = new Map<number, number>();
    for (const { path, value } of said) {
      const all = holders.get(keyOf(path, value)) ?? [];
      if (all.length <= MOST_HOLDERS) for (const to of all) votes.set(to, (votes.get(to) ?? 0) + 1);
    }
    for (const [to, count] of votes) if (count >= said.length * ENOUGH) candidates.push({ from, to, votes: count });
  }
  const distance = ({ from, to }: (typeof candidates)[number]): number => Math.abs(from - to);
  candidates.sort((one, other) => other.votes - one.votes || distance(one) - distance(other));
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (numbers.has(from) || taken.has(to)) continue;
    numbers.set(from, to);
    taken.add(to);
  }
  return withEdited(
    [...page.keys()].sort((one, other) => one - other),
    numbers,
    filed.length,
  );
};

/** Between two records that are known: as many on the page as in the filing are the same ones. */
const withEdited = (
  page: readonly number[],
  known: ReadonlyMap<number, number>,
  filed: number,
): ReadonlyMap<number, number> => {
  const numbers = new Map(known);
  const taken = new Set(known.values());
  let next = filed;
  let before = -1;
  for (let at = 0; at < page.length; ) {
    const number = page[at] ?? 0;
    if (known.has(number)) {
      before = known.get(number) ?? before;
      at += 1;
      continue;
    }
    let end = at;
    while (end < page.length && !known.has(page[end] ?? 0)) end += 1;
    const behind = end < page.length ? (known.get(page[end] ?? 0) ?? filed) : filed;
    const free = Array.from({ length: Math.max(0, behind - before - 1) }, (_, step) => before + 1 + step);
    const isEdited = free.length === end - at && !free.some((each) => taken.has(each));
    for (const [step, each] of page.slice(at, end).entries()) {
      const same = isEdited ? free[step] : undefined;
      numbers.set(each, same ?? next);
      if (same === undefined) next += 1;
    }
    at = end;
  }
  return numbers;
};

/** The list that a path begins with: its steps, and where its number stands. */
const listIn = (path: Path): { readonly list: readonly Step[]; readonly depth: number } | undefined => {
  const depth = path.findIndex((step) => typeof step === 'number');
  return depth < 0 ? undefined : { list: path.slice(0, depth), depth };
};

/** The same with the numbers that the outermost records have in the filing; in the order of the page as before. */
export const asFiled = (located: readonly Located[], said: readonly Said[], filing: unknown): readonly Located[] => {
  const numbers = new Map<string, ReadonlyMap<number, number>>();
  for (const { path } of located) {
    const found = listIn(path);
    if (found === undefined) continue;
    const key = pathText(found.list);
    if (numbers.has(key)) continue;
    const filed = valueAt(filing, found.list);
    const own = said.filter((each) => pathText(listIn(each.path)?.list ?? []) === key);
    numbers.set(key, Array.isArray(filed) ? matched(recordsOn(own, found.depth), filed) : new Map());
  }
  return located.map((each) => {
    const found = listIn(each.path);
    const number = found && numbers.get(pathText(found.list))?.get(Number(each.path[found.depth]));
    if (found === undefined || number === undefined) return each;
    return { ...each, path: each.path.map((step, at) => (at === found.depth ? number : step)) };
  });
};
