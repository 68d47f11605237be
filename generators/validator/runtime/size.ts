/** Data that no applicant fills in is turned away before it costs anything. */
import type { Path } from './path.ts';

/** Far above what a schema allows; what stays below is left to the schema, which names the limit of the field. */
const largest = { depth: 32, items: 10_000, characters: 1_000_000, values: 200_000 };

interface Visit {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Visit | undefined;
  readonly depth: number;
}

const pathTo = (visit: Visit): Path => {
  const path: (string | number)[] = [];
  for (let at = visit; at.parent !== undefined; at = at.parent) path.unshift(at.key);
  return path;
};

/** Path of the first value that is too large to check, nested too deep, or one too many; undefined if there is none. */
export const findTooLarge = (data: unknown): Path | undefined => {
  const waiting: Visit[] = [{ value: data, key: '', parent: undefined, depth: 0 }];
  let seen = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { value, depth } = visit;
    seen += 1;
    if (seen > largest.values || depth > largest.depth) return pathTo(visit);
    if (typeof value === 'string' && value.length > largest.characters) return pathTo(visit);
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    if (entries.length > largest.items) return pathTo(visit);
    for (const [key, child] of entries) {
      waiting.push({ value: child, key: Array.isArray(value) ? Number(key) : key, parent: visit, depth: depth + 1 });
    }
  }
  return undefined;
};
