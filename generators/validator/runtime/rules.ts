/** What compiled rules are made of: CEL over filing data, in which a value that is not there is neither true nor false. */
import { countCharacters } from './characters.ts';
import { fieldPath, type Path } from './path.ts';

/** A value that a rule needs and the filing lacks, or has in a shape that the schema refuses. */
export class Missing {
  readonly paths: readonly Path[];
  constructor(paths: readonly Path[]) {
    this.paths = paths;
  }
}

/** A value of the filing and where it stands. */
export interface Located {
  readonly value: unknown;
  readonly path: Path;
  /** Paths, as text, of what the schema refuses. */
  readonly broken: ReadonlySet<string>;
}

/** Which values a condition reads: from where, by which keys. */
export type Reads = () => readonly (readonly [Located, ...(string | number)[]])[];

/** One judgement of a rule; a rule over records has one for each. */
export type Outcome =
  | { readonly kind: 'holds' }
  | { readonly kind: 'fails'; readonly scope: Path; readonly reads: readonly Located[] }
  | { readonly kind: 'unknown'; readonly missing: readonly Path[] };

export interface CompiledRule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Clause it is stated in, or `inferred`. */
  readonly source: string;
  readonly when?: (root: Located) => unknown;
  readonly check: (root: Located) => readonly Outcome[];
}

/** So many tell what is missing. */
const mostPaths = 20;

const merged = (values: readonly unknown[]): Missing | undefined => {
  const missing = values.filter((value) => value instanceof Missing);
  return missing.length === 0 ? undefined : new Missing(missing.flatMap(({ paths }) => paths).slice(0, mostPaths));
};

const below = (base: Located, keys: readonly (string | number)[]): Located | undefined => {
  let { value } = base;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  const path = [...base.path, ...keys];
  if (value === undefined || (base.broken.size > 0 && base.broken.has(fieldPath(path)))) return undefined;
  return { value, path, broken: base.broken };
};

export const read = (base: Located, ...keys: readonly (string | number)[]): unknown => {
  const found = below(base, keys);
  return found === undefined ? new Missing([[...base.path, ...keys]]) : found.value;
};

/** `has`: whether the last key is there; what should hold it must be. */
export const has = (base: Located, ...keys: readonly (string | number)[]): unknown => {
  const holder = keys.length === 1 ? base : below(base, keys.slice(0, -1));
  if (holder === undefined) return new Missing([[...base.path, ...keys.slice(0, -1)]]);
  const key = keys.at(-1) ?? '';
  const { value, path } = holder;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return below(holder, [key]) === undefined ? new Missing([[...path, key]]) : true;
};

/** A function of values that are there. */
export const lift = (of: (...values: never[]) => unknown, ...values: readonly unknown[]): unknown =>
  merged(values) ?? of(...(values as never[]));

export const and = (left: unknown, right: () => unknown): unknown => {
  if (left === false) return false;
  const second = right();
  return second === false ? false : (merged([left, second]) ?? true);
};

export const or = (left: unknown, right: () => unknown): unknown => {
  if (left === true) return true;
  const second = right();
  return second === true ? true : (merged([left, second]) ?? false);
};

export const choose = (condition: unknown, yes: () => unknown, no: () => unknown): unknown => {
  if (condition instanceof Missing) return condition;
  return condition === true ? yes() : no();
};

/** Equal as JSON. */
export const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
  return first.length === second.size && first.every(([key, value]) => second.has(key) && same(value, second.get(key)));
};

export const within = (value: unknown, holder: object): boolean =>
  Array.isArray(holder) ? holder.some((item) => same(value, item)) : Object.hasOwn(holder, String(value));

export const plus = (one: never, other: never): unknown =>
  Array.isArray(one) ? [...one, ...(other as unknown[])] : one + other;

export const size = (value: string | object): number => {
  if (typeof value === 'string') return countCharacters(value);
  return Array.isArray(value) ? value.length : Object.keys(value).length;
};

export const list = (...values: readonly unknown[]): unknown => merged(values) ?? values;

type Items = readonly Located[] | Missing;

/** The items of a list that the filing holds, each where it stands. */
export const items = (base: Located, ...keys: readonly (string | number)[]): Items => {
  const found = below(base, keys);
  return found === undefined ? new Missing([[...base.path, ...keys]]) : placed(found.value, found.path, base.broken);
};

/** The items of a list that has been computed. */
export const placed = (value: unknown, path: Path = [], broken: ReadonlySet<string> = new Set()): Items => {
  if (value instanceof Missing) return value;
  return Array.isArray(value)
    ? value.map((item, at) => ({ value: item, path: [...path, at], broken }))
    : new Missing([path]);
};

export const valuesOf = (found: Items): unknown => (found instanceof Missing ? found : found.map(({ value }) => value));

export const all = (found: Items, holds: (item: Located) => unknown): unknown => {
  if (found instanceof Missing) return found;
  const answers = found.map(holds);
  return answers.includes(false) ? false : (merged(answers) ?? true);
};

export const exists = (found: Items, holds: (item: Located) => unknown): unknown => {
  if (found instanceof Missing) return found;
  const answers = found.map(holds);
  return answers.includes(true) ? true : (merged(answers) ?? false);
};

export const existsOne = (found: Items, holds: (item: Located) => unknown): unknown => {
  if (found instanceof Missing) return found;
  const answers = found.map(holds);
  return merged(answers) ?? answers.filter((answer) => answer === true).length === 1;
};

export const filter = (found: Items, holds: (item: Located) => unknown): Items => {
  if (found instanceof Missing) return found;
  const answers = found.map(holds);
  return merged(answers) ?? found.filter((_, at) => answers[at] === true);
};

export const map = (found: Items, of: (item: Located) => unknown): Items => {
  if (found instanceof Missing) return found;
  const values = found.map(of);
  return merged(values) ?? found.map((item, at) => ({ ...item, value: values[at] }));
};

/** The keys that all paths begin with. */
const commonPath = ([first = [], ...others]: readonly Path[]): Path => {
  const end = first.findIndex((key, at) => others.some((other) => other[at] !== key));
  return end < 0 ? first : first.slice(0, end);
};

/** A condition as a rule's outcome; what it reads says where it fails. */
export const judge = (holds: unknown, item: Located, reads: Reads): readonly Outcome[] => {
  if (holds instanceof Missing) return [{ kind: 'unknown', missing: holds.paths }];
  if (holds === true) return [{ kind: 'holds' }];
  const found = reads().flatMap(([base, ...keys]) => below(base, keys) ?? []);
  const inside = found.filter(
    ({ path }) => path.length > item.path.length && item.path.every((key, at) => path[at] === key),
  );
  const [first = item] = inside;
  const common = commonPath(inside.map(({ path }) => path));
  // what a rule of the whole form reads may have nothing in common
  const scope = common.length === 0 ? first.path : common;
  return [{ kind: 'fails', scope, reads: found }];
};

/** `list.all(item, …)` as the whole of a rule: an outcome for each item. */
export const judgeEach = (found: Items, of: (item: Located) => readonly Outcome[]): readonly Outcome[] =>
  found instanceof Missing ? [{ kind: 'unknown', missing: found.paths }] : found.flatMap(of);

/** What a rule says of a filing; nothing where it does not apply. */
export const outcomesOf = ({ when, check }: CompiledRule, root: Located): readonly Outcome[] => {
  const applies = when === undefined ? true : when(root);
  if (applies instanceof Missing) return [{ kind: 'unknown', missing: applies.paths }];
  return applies === true ? check(root) : [];
};
