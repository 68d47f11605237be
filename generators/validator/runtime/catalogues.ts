/** The catalogues of a form, and which of their entries a name that they lack may mean. */
import { own } from './field-facts.ts';

export interface Entry {
  readonly label: string;
  /** Numbers and names that the catalogue states of it. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Codes of what stands in it, where rules ask. */
  readonly holds?: readonly string[];
  /** Code of the stage that holds it. */
  readonly stage?: string;
  /** Codes and names of what it continues of earlier editions. */
  readonly formerly?: readonly string[];
}
export interface Guide {
  /** What holds entries, by code. */
  readonly stages: Readonly<Record<string, Entry>>;
  /** What holds none, by code. */
  readonly entries: Readonly<Record<string, Entry>>;
}
export type Guides = Readonly<Record<string, Guide>>;

/** Longer names are compared by their beginning. */
const longest = 60;

/** How many characters must be put in, taken out or replaced to make one of the other. */
const distance = (one: string, other: string): number => {
  const [from, to] = [[...one.slice(0, longest)], [...other.slice(0, longest)]];
  let row = [0, ...to.map((_, at) => at + 1)];
  from.forEach((character, at) => {
    const next = [at + 1];
    to.forEach((wanted, place) => {
      const replaced = (row[place] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
};

/** How an entry is shown to whom it is suggested: `人机协同作业（human-machine-collaborative-operation）`. */
const named = (code: string, label: string): string => `${label}（${code}）`;

/** The entries that a name may mean: the one of that label, those that were called so, else the nearest; at most three. */
export const nearestEntries = (name: string, entries: Readonly<Record<string, Entry>>): readonly string[] => {
  const all = Object.entries(entries);
  const same = all.filter(([, { label }]) => label === name);
  const former = all.filter(([, { formerly }]) => formerly?.includes(name));
  const found = same.length > 0 ? same : former;
  if (found.length > 0) return found.slice(0, 3).map(([code, { label }]) => named(code, label));
  const measured = all
    .map(([code, { label }]) => ({ code, label, far: Math.min(distance(name, label), distance(name, code)) }))
    .filter(({ far, label }) => far <= Math.min(label.length, name.length) / 2);
  const least = Math.min(...measured.map(({ far }) => far));
  return measured
    .filter(({ far }) => far === least)
    .slice(0, 3)
    .map(({ code, label }) => named(code, label));
};

/** The entries that a field of the type may hold. */
export const entriesOf = (guides: Guides, key: string | undefined, type: string): Guide['entries'] | undefined => {
  const guide = key === undefined ? undefined : own(guides, key);
  return type === 'stage' ? guide?.stages : guide?.entries;
};
