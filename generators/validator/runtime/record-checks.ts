/** What the records of a list must be beside each other: without gaps where they are ranked, and not the same where they are told apart. */
import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import { plainName } from './catalogues.ts';
import type { Report } from './issues.ts';

const isBlank = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.values(value).every(isBlank);
};

/** Ranks are the places of the records: a blank one leaves a gap. */
export const checkRanks = (records: unknown, path: Path, report: Report): void => {
  if (!Array.isArray(records)) return;
  const last = records.findLastIndex((record) => !isBlank(record));
  for (const [at, record] of records.slice(0, Math.max(0, last)).entries())
    if (isBlank(record)) report([...path, at], 'gap', { limit: at + 1 });
};

/** No two records say the same in a field that tells them apart: of those that do the second is told, with the others. */
export const checkDistinct = (records: unknown, path: Path, report: Report, distinct: readonly Path[]): void => {
  if (!Array.isArray(records)) return;
  for (const keys of distinct) {
    const alike = new Map<string, number[]>();
    for (const [at, record] of records.entries()) {
      const value = valueAt(record, keys);
      const name = typeof value === 'string' ? plainName(value) : '';
      if (name === '') continue;
      const same = alike.get(name);
      if (same === undefined) alike.set(name, [at]);
      else same.push(at);
    }
    for (const [first = 0, second, ...others] of alike.values()) {
      if (second === undefined) continue;
      const place = [...path, second, ...keys];
      const limit = [first, ...others].map((at) => at + 1);
      report(place, 'repeated', { limit, actual: String(valueAt(records, [second, ...keys])) });
    }
  }
};
