/** What compiled rules are made of: CEL over filing data, in which a value that is not there is neither true nor false. */

import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import { type Broken, brokenAt } from './broken.ts';
import { countCharacters } from './characters.ts';
import type { ReasonCode } from './messages.ts';

/** Why something cannot be told though the filing lacks nothing: a text of messages.ts, and what fills it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly actual?: string | number;
  readonly limit?: string | number;
  readonly who?: string;
}

/** Values that a rule needs and the filing lacks, or has in a shape that the schema refuses; or what else cannot be told. */
export class Missing {
  readonly paths: readonly Path[];
  readonly reasons: readonly Reason[];
  constructor(paths: readonly Path[], reasons: readonly Reason[] = []) {
    this.paths = paths;
    this.reasons = reasons;
  }
}

/** A value of the filing and where it stands; few are asked for their path. */
export interface Located {
  readonly value: unknown;
  /** What it has been reached from, by which keys. */
  readonly from: Located | undefined;
  readonly keys: Path;
  /** What the schema refuses of it. */
  readonly broken: Broken | undefined;
  /** Of one rule. */
  readonly steps: Steps | undefined;
}

/** How many more records may be gone through. */
interface Steps {
  left: number;
}

/** A rule that compares two lists goes through one of them for each record of the other: three hundred by three hundred. */
const mostSteps = 100_000;

/** Which values a condition reads: from where, by which keys. */
export type Reads = () => readonly (readonly [Located, ...(string | number)[]])[];

/** What is and how it should compare to what: 7 >= 8. */
export type Sides = readonly [actual: unknown, operator: string, wanted: unknown];

/** One judgement of a rule; a rule over records has one for each. */
export type Outcome =
  | { readonly kind: 'holds' }
  | { readonly kind: 'fails'; readonly scope: Path; readonly reads: readonly Located[]; readonly sides?: Sides }
  | { readonly kind: 'unknown'; readonly missing: Missing };

interface Stated {
  readonly id: string;
  readonly message: string;
  readonly english?: string;
  /** Clause it is stated in, or `inferred`. */
  readonly source: string;
  /** Judged of final filings only. */
  readonly final?: boolean;
  readonly when?: (root: Located) => unknown;
}
export interface CompiledCondition extends Stated {
  readonly severity: 'error' | 'warning';
  readonly check: (root: Located) => readonly Outcome[];
}
/** What a person vouches for: ids of the field that it is about. */
export interface CompiledAttestation extends Stated {
  readonly attests: readonly string[];
}
/** What the form does not ask, so that nothing can be checked. */
export interface CompiledUnasked extends Stated {
  readonly lacks: string;
}
export type CompiledRule = CompiledCondition | CompiledAttestation | CompiledUnasked;

/** So many tell what is missing. */
const mostPaths = 20;

const joined = (one: Missing, other: Missing): Missing => {
  if (one.paths.length >= mostPaths && other.reasons.length === 0) return one;
  const paths = [...one.paths, ...other.paths].slice(0, mostPaths);
  return new Missing(paths, [...one.reasons, ...other.reasons].slice(0, mostPaths));
};

const merged = (values: readonly unknown[]): Missing | undefined => {
  let all: Missing | undefined;
  for (const value of values) if (value instanceof Missing) all = all === undefined ? value : joined(all, value);
  return all;
};

/** From the root of the filing. */
export const pathOf = ({ from, keys }: Located): Path => (from === undefined ? keys : [...pathOf(from), ...keys]);

const pathBelow = (base: Located, keys: Path): Path => [...pathOf(base), ...keys];

/** Undefined where nothing is there, or what the schema refuses. */
const soundValue = ({ value, broken }: Located, keys: Path): unknown =>
  brokenAt(broken, keys)?.here ? undefined : valueAt(value, keys);

const below = (base: Located, keys: readonly (string | number)[]): Located | undefined => {
  const value = soundValue(base, keys);
  if (value === undefined) return undefined;
  return { value, from: base, keys, broken: brokenAt(base.broken, keys), steps: base.steps };
};

export const read = (base: Located, ...keys: readonly (string | number)[]): unknown => {
  const value = soundValue(base, keys);
  return value === undefined ? new Missing([pathBelow(base, keys)]) : value;
};

/** `has`: whether the last key is there; what should hold it must be. */
export const has = (base: Located, ...keys: readonly (string | number)[]): unknown => {
  const holder = keys.length === 1 ? base : below(base, keys.slice(0, -1));
  if (holder === undefined) return new Missing([pathBelow(base, keys.slice(0, -1))]);
  const key = keys.at(-1) ?? '';
  const { value } = holder;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return below(holder, [key]) === undefined ? new Missing([pathBelow(holder, [key])]) : true;
};

/** Asked of nearly all that a rule computes, and nearly always so. */
const isComplete = (values: readonly unknown[]): boolean => {
  for (const value of values) if (value instanceof Missing) return false;
  return true;
};

/** A function of values that are there. */
export const lift = (of: (...values: never[]) => unknown, ...values: readonly unknown[]): unknown =>
  isComplete(values) ? of(...(values as never[])) : merged(values);

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
  if (found === undefined) return new Missing([pathBelow(base, keys)]);
  const { value, steps } = found;
  if (steps !== undefined && Array.isArray(value)) {
    steps.left -= value.length;
    if (steps.left < 0) return new Missing([], [{ code: 'tooManyRecords' }]);
  }
  return placed(value, found);
};

/** The items of a list that has been computed, or found. */
export const placed = (value: unknown, from?: Located): Items => {
  if (value instanceof Missing) return value;
  if (!Array.isArray(value)) return new Missing([from === undefined ? [] : pathOf(from)]);
  const found: Located[] = [];
  // an array may have holes
  for (let at = 0; at < value.length; at += 1)
    found.push({ value: value[at], from, keys: [at], broken: from?.broken?.inside.get(at), steps: from?.steps });
  return found;
};

export const valuesOf = (found: Items): unknown => (found instanceof Missing ? found : found.map(({ value }) => value));

export const all = (found: Items, holds: (item: Located) => unknown): unknown => {
  if (found instanceof Missing) return found;
  const answers: unknown[] = [];
  for (const item of found) {
    const answer = holds(item);
    if (answer === false) return false;
    answers.push(answer);
  }
  return merged(answers) ?? true;
};

export const exists = (found: Items, holds: (item: Located) => unknown): unknown => {
  if (found instanceof Missing) return found;
  const answers: unknown[] = [];
  for (const item of found) {
    const answer = holds(item);
    if (answer === true) return true;
    answers.push(answer);
  }
  return merged(answers) ?? false;
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

/** A condition as a rule's outcome; what it reads says where it fails, its sides by how much. */
export const judge = (
  holds: unknown,
  item: Located,
  reads: Reads,
  sides?: () => readonly unknown[] | Missing,
): readonly Outcome[] => {
  if (holds instanceof Missing) return [{ kind: 'unknown', missing: holds }];
  if (holds === true) return [{ kind: 'holds' }];
  const found = reads().flatMap(([base, ...keys]) => below(base, keys) ?? []);
  const place = pathOf(item);
  const inside = found
    .map(pathOf)
    .filter((path) => path.length > place.length && place.every((key, at) => path[at] === key));
  const [first = place] = inside;
  const common = commonPath(inside);
  // what a rule of the whole form reads may have nothing in common
  const scope = common.length === 0 ? first : common;
  const [actual, operator, wanted] = sides === undefined ? [] : [sides()].flat();
  const isSaid = typeof actual === 'number' && typeof wanted === 'number';
  return [{ kind: 'fails', scope, reads: found, ...(isSaid && { sides: [actual, String(operator), wanted] }) }];
};

/** `list.all(item, …)` as the whole of a rule: an outcome for each item. */
export const judgeEach = (found: Items, of: (item: Located) => readonly Outcome[]): readonly Outcome[] =>
  found instanceof Missing ? [{ kind: 'unknown', missing: found }] : found.flatMap(of);

/** What a rule says of a filing; nothing where it does not apply. */
export const outcomesOf = ({ when, check }: CompiledCondition, filing: Located): readonly Outcome[] => {
  const root = { ...filing, steps: { left: mostSteps } };
  const applies = when === undefined ? true : when(root);
  if (applies instanceof Missing) return [{ kind: 'unknown', missing: applies }];
  return applies === true ? check(root) : [];
};

/** Whether there is a value of that field, in whatever record. */
const isGiven = (value: unknown, [id, ...inner]: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((record) => isGiven(record, id === undefined ? [] : [id, ...inner]));
  if (id === undefined) return value !== undefined && value !== null && value !== '';
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, id)) return false;
  return isGiven(Object.getOwnPropertyDescriptor(value, id)?.value, inner);
};

/** Whether there is something to vouch for, as far as that can be told. */
export const isAttested = ({ when, attests }: CompiledAttestation, root: Located): boolean | Missing => {
  if (!isGiven(root.value, attests)) return false;
  const applies = when === undefined ? true : when(root);
  return applies instanceof Missing ? applies : applies === true;
};
