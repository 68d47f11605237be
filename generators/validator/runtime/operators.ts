/** The operators and methods of CEL that rules call with values that are there. */
import { countCharacters } from './characters.ts';

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

export const size = (value: string | object): number =>
  typeof value === 'string' ? countCharacters(value) : Object.keys(value).length;

export const differs = (one: unknown, other: unknown): boolean => !same(one, other);
export const less = (one: number, other: number): boolean => one < other;
export const atMost = (one: number, other: number): boolean => one <= other;
export const more = (one: number, other: number): boolean => one > other;
export const atLeast = (one: number, other: number): boolean => one >= other;
export const minus = (one: number, other: number): number => one - other;
export const times = (one: number, other: number): number => one * other;
export const not = (value: boolean): boolean => !value;
export const negative = (value: number): number => -value;
export const contains = (text: string, part: string): boolean => text.includes(part);
export const startsWith = (text: string, part: string): boolean => text.startsWith(part);
export const endsWith = (text: string, part: string): boolean => text.endsWith(part);
