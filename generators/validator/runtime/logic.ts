/** Conditions of CEL over values of which some may be missing: what is not there is neither true nor false. */
import { Missing, merged } from './missing.ts';

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

export const list = (...values: readonly unknown[]): unknown => merged(values) ?? values;
