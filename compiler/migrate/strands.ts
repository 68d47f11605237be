/** What of a filing leads to a place of the draft, as far as lists have been entered. */

import type { Path } from '../filing/path.ts';
import type { FieldNode, RecordList } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import { membersOf } from './filed.ts';
import type { Leading } from './leading.ts';
import { member } from './outcome.ts';

/** One filing that values are taken from: what was given, or what an earlier migration kept. */
export interface ValueSource {
  readonly leading: Leading;
  readonly data: Members;
  /** What an earlier migration put there is taken from nowhere. */
  readonly isMade: (path: Path, value: unknown) => boolean;
}

/** A source as far as lists have been entered. */
export interface Strand {
  readonly source: ValueSource;
  readonly data: unknown;
  /** Path of the list whose record it is; empty outside of lists. */
  readonly list: string;
  readonly place: Path;
}

export interface Hit {
  readonly value: unknown;
  readonly place: Path;
  /** Of a record of a list that has not been entered. */
  readonly isInner: boolean;
}

const NO_HITS: readonly Hit[] = [];

/** What leads there, through all records of lists on the way; nothing of another list than the one that was entered. */
export const hitsIn = ({ data, list, place }: Strand, wanted: string): readonly Hit[] => {
  if (list !== '' && !wanted.startsWith(`${list}.`)) return NO_HITS;
  const steps = wanted.slice(list === '' ? 0 : list.length + 1).split('.');
  return hitsBeneath(data, steps, place, false);
};

/** Most fields hold nothing: no place is made of these. */
const hitsBeneath = (holder: unknown, steps: readonly string[], place: Path, isInner: boolean): readonly Hit[] => {
  let value = holder;
  for (const [at, step] of steps.entries()) {
    if (Array.isArray(value)) {
      const [rest, list] = [steps.slice(at), [...place, ...steps.slice(0, at)]];
      return value.flatMap((each: unknown, index) => hitsBeneath(each, rest, [...list, index], true));
    }
    value = member(value, step);
    if (value === undefined) return NO_HITS;
  }
  return [{ value, place: [...place, ...steps], isInner }];
};

/** The records of the list that leads there; none where several lists do. */
export const recordsIn = (strand: Strand, path: string): readonly unknown[] | undefined => {
  const from = strand.source.leading.former.get(path);
  if (from?.kind !== 'list') return undefined;
  const hits = hitsIn(strand, from.path);
  const [hit] = hits;
  return hits.length === 1 && Array.isArray(hit?.value) ? hit.value : undefined;
};

export const leadsToList = ({ source }: Strand, { path }: RecordList): boolean =>
  source.leading.former.get(path)?.kind === 'list';

/** What is no record is entered nowhere. */
export const enter = (
  strand: Strand,
  path: string,
  records: readonly unknown[] | undefined,
  at: number,
): readonly Strand[] => {
  const from = strand.source.leading.former.get(path);
  if (from === undefined || !isObject(records?.[at])) return [];
  const [hit] = hitsIn(strand, from.path);
  return hit ? [{ source: strand.source, data: records[at], list: from.path, place: [...hit.place, at] }] : [];
};

/** Nobody filed anything in the record: a migration made it. */
export const holdsMadeOnly = ({ source, data, place }: Strand): boolean => {
  const values = isObject(data) ? membersOf(data) : [];
  return values.length > 0 && values.every(([key, value]) => source.isMade([...place, key], value));
};

/** In the filing that was given. */
export const wasEmpty = ([strand]: readonly Strand[], path: string, kind: FieldNode['kind']): boolean => {
  const from = strand?.source.leading.former.get(path);
  if (strand === undefined || from?.kind !== kind) return false;
  return hitsIn(strand, from.path).some(({ value }) => isObject(value) && Object.keys(value).length === 0);
};

/** Of the matrix that the row stands in. */
export const matrixYears = ({ leading }: ValueSource, row: string): readonly number[] | undefined => {
  const matrix = leading.nodes.get(row.slice(0, row.lastIndexOf('.')));
  return matrix?.kind === 'matrix' ? matrix.years : undefined;
};
