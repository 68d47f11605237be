/** Data that no applicant fills in is turned away before it costs anything. */
import type { Path } from '../../../compiler/filing/path.ts';

/** Far above what a schema allows; what stays below is left to the schema, which names the limit of the field. */
const largest = { depth: 32, items: 10_000, characters: 1_000_000, values: 200_000 };

/** Path of the first value that is too large to check, nested too deep, or one too many; undefined if there is none. */
export const findTooLarge = (data: unknown): Path | undefined => {
  let seen = 0;
  const search = (value: unknown, depth: number): Path | undefined => {
    seen += 1;
    if (seen > largest.values || depth > largest.depth) return [];
    if (typeof value === 'string') return value.length > largest.characters ? [] : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    const isList = Array.isArray(value);
    const inner: readonly unknown[] = isList ? value : Object.values(value);
    if (inner.length > largest.items) return [];
    for (let at = 0; at < inner.length; at += 1) {
      const inside = search(inner[at], depth + 1);
      if (inside !== undefined) return [isList ? at : (Object.keys(value)[at] ?? ''), ...inside];
    }
    return undefined;
  };
  return search(data, 0);
};
