/** Values of a filing with their places, as rules read them: what the schema refuses is as good as absent. */

import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import { type Broken, brokenAt } from './broken.ts';
import { Missing } from './missing.ts';
import { tooManyRecords } from './reasons.ts';

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
  /** Paths of lists that may be absent: they are empty then. */
  readonly lists?: ReadonlySet<string> | undefined;
}

/** How much more may be gone through: records, and long texts. */
export interface Steps {
  left: number;
}

const listsOf = ({ lists, from }: Located): ReadonlySet<string> | undefined => lists ?? (from && listsOf(from));

/** From the root of the filing. */
export const pathOf = ({ from, keys }: Located): Path => (from === undefined ? keys : [...pathOf(from), ...keys]);

const pathBelow = (base: Located, keys: Path): Path => [...pathOf(base), ...keys];

/** Whether a list may be absent there, and nothing refused is in its way. */
const isEmptyList = (base: Located, keys: Path): boolean => {
  const lists = listsOf(base);
  if (lists === undefined || lists.size === 0) return false;
  const ids = pathBelow(base, keys).filter((key) => typeof key === 'string');
  return lists.has(ids.join('.')) && keys.every((_, at) => !brokenAt(base.broken, keys.slice(0, at + 1))?.here);
};

/** Undefined where nothing is there, or what the schema refuses; a list that may be absent is empty. */
const soundValue = (base: Located, keys: Path): unknown => {
  if (brokenAt(base.broken, keys)?.here) return undefined;
  const value = valueAt(base.value, keys);
  return value === undefined && isEmptyList(base, keys) ? [] : value;
};

const below = (base: Located, keys: readonly (string | number)[]): Located | undefined => {
  const value = soundValue(base, keys);
  if (value === undefined) return undefined;
  return { value, from: base, keys, broken: brokenAt(base.broken, keys), steps: base.steps };
};

/** So many characters cost as much to compare as a record. */
const charactersOfStep = 1000;

/** Whether what is gone through may be: each list that is read, and each long text, is gone through by what reads it. */
export const isAffordable = (value: unknown, steps: Steps | undefined): boolean => {
  if (steps === undefined) return true;
  if (Array.isArray(value)) steps.left -= value.length;
  else if (typeof value === 'string') steps.left -= Math.floor(value.length / charactersOfStep);
  return steps.left >= 0;
};

export const tooMany = (): Missing => new Missing([], [{ says: tooManyRecords }]);

export const read = (base: Located, ...keys: readonly (string | number)[]): unknown => {
  const value = soundValue(base, keys);
  if (value === undefined) return new Missing([pathBelow(base, keys)]);
  return isAffordable(value, base.steps) ? value : tooMany();
};

/** The value below with its place; what it stands in may be missing, and so may a key that is computed. */
export const at = (base: Located | Missing, ...keys: readonly unknown[]): Located | Missing => {
  if (base instanceof Missing) return base;
  const path: (string | number)[] = [];
  for (const key of keys) {
    if (key instanceof Missing) return key;
    if (typeof key !== 'string' && typeof key !== 'number') return new Missing([pathBelow(base, path)]);
    path.push(key);
  }
  return below(base, path) ?? new Missing([pathBelow(base, path)]);
};

/** What has been computed has no place but that of what it is computed for. */
export const computed = (value: unknown, near: Located): Located | Missing =>
  value instanceof Missing ? value : { ...near, value, broken: undefined };

export const valueIn = (place: Located | Missing): unknown => {
  if (place instanceof Missing) return place;
  return isAffordable(place.value, place.steps) ? place.value : tooMany();
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
