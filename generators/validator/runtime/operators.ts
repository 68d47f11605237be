/** The operators and methods of CEL that rules call with values that are there. */
import { same } from './rules.ts';

export const differs = (one: unknown, other: unknown): boolean => !same(one, other);
export const less = (one: number, other: number): boolean => one < other;
export const atMost = (one: number, other: number): boolean => one <= other;
export const more = (one: number, other: number): boolean => one > other;
export const atLeast = (one: number, other: number): boolean => one >= other;
export const minus = (one: number, other: number): number => one - other;
export const times = (one: number, other: number): number => one * other;
export const over = (one: number, other: number): number => one / other;
export const not = (value: boolean): boolean => !value;
export const negative = (value: number): number => -value;
export const contains = (text: string, part: string): boolean => text.includes(part);
export const startsWith = (text: string, part: string): boolean => text.startsWith(part);
export const endsWith = (text: string, part: string): boolean => text.endsWith(part);
export const matches = (text: string, pattern: string): boolean => new RegExp(pattern).test(text);
