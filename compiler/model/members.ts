/** Values of JSON that have members, whatever their names. */

export type Members = Readonly<Record<string, unknown>>;

/** An object, no list. */
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
