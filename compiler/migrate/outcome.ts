/** What becomes of one value on its way into another form. */
import { isObject } from '../model/members.ts';
import type { Reason } from './reasons.ts';

export type Outcome =
  | { readonly kind: 'same'; readonly value: unknown }
  | { readonly kind: 'made'; readonly value: unknown; readonly how: Reason }
  | { readonly kind: 'refused'; readonly why: Reason };

/** Total: a filing may hold anything. */
export type Convert = (value: unknown) => Outcome;

export const same = (value: unknown): Outcome => ({ kind: 'same', value });
export const made = (value: unknown, how: Reason): Outcome => ({ kind: 'made', value, how });
export const refused = (why: Reason): Outcome => ({ kind: 'refused', why });

/** What is its own; data may have a key of any name. */
export const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** JSON of any order of keys. */
export const isEqual = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isEqual(each, other[at]));
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]))
  );
};
