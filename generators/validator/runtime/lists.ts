/** Lists that rules go through, each item with its place. */
import { Missing, merged } from './missing.ts';
import { at, isAffordable, type Located, pathOf, tooMany } from './places.ts';
import { noItem } from './reasons.ts';

export type Items = readonly Located[] | Missing;

/** The items of a list that the filing holds, each where it stands. */
export const itemsOf = (list: Located | Missing): Items => {
  if (list instanceof Missing) return list;
  const { value, broken, steps } = list;
  if (!isAffordable(value, steps)) return tooMany();
  if (!Array.isArray(value)) return new Missing([pathOf(list)]);
  const found: Located[] = [];
  // an array may have holes
  for (let at = 0; at < value.length; at += 1)
    found.push({ value: value[at], from: list, keys: [at], broken: broken?.inside.get(at), steps });
  return found;
};

export const items = (base: Located, ...keys: readonly (string | number)[]): Items => itemsOf(at(base, ...keys));

/** The items of a list that has been computed, each where that is. */
export const placed = (value: unknown, near: Located): Items => {
  if (value instanceof Missing) return value;
  if (!Array.isArray(value)) return new Missing([pathOf(near)]);
  if (!isAffordable(value, near.steps)) return tooMany();
  return value.map((each: unknown) => ({ ...near, value: each, broken: undefined }));
};

const located = (values: readonly (Located | Missing)[]): Items => {
  const found: Located[] = [];
  for (const value of values) if (!(value instanceof Missing)) found.push(value);
  return merged(values) ?? found;
};

/** The items of a list that the rule writes out. */
export const listed = (...values: readonly (Located | Missing)[]): Items => {
  const [first] = values;
  if (first instanceof Missing || first?.steps === undefined) return located(values);
  return isAffordable(values, first.steps) ? located(values) : tooMany();
};

export const concatenated = (one: Items, other: Items): Items =>
  one instanceof Missing || other instanceof Missing ? (merged([one, other]) ?? []) : [...one, ...other];

/** One of them by its index; where there is none, nothing can be told. */
export const itemAt = (found: Items, index: unknown): Located | Missing => {
  if (found instanceof Missing) return found;
  if (index instanceof Missing) return index;
  const item = typeof index === 'number' ? found[index] : undefined;
  return item ?? new Missing([], [{ says: noItem, actual: Number(index) + 1 }]);
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

export const map = (found: Items, of: (item: Located) => Located | Missing): Items =>
  found instanceof Missing ? found : located(found.map(of));
