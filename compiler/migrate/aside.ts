/**
 * What a migration keeps beside the draft, under `$aside` of the filing and of each record, so that it goes where the record goes:
 * `filed`, by the key of its form, the values that were not carried as they were, with the ids of that form and no indexes;
 * `made`, with the ids of the draft, what was put there in their place or for want of any. The next migration takes the first before
 * the second, and never the second.
 */

import { type Path, pathText } from '../filing/path.ts';
import type { FieldNode, ResolvedForm } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import { ASIDE, filedIn, nodeNamed } from './filed.ts';
import { isEqual, member } from './outcome.ts';

export interface Aside {
  readonly filed?: Readonly<Record<string, Members>>;
  readonly made?: Members;
}

export type Mutable = Record<string, unknown>;

/** A member of that name, whatever name that is. */
export const put = (holder: Record<string | number, unknown>, key: string | number, value: unknown): void => {
  if (key !== '__proto__') holder[key] = value;
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

export interface Lifted {
  /** By the key of the form, in the order in which they were kept: filings with little in them, whose records are those of the draft. */
  readonly filed: ReadonlyMap<string, Members>;
  readonly isMade: (path: Path, value: unknown) => boolean;
  /** Of forms that there are no more, by the record where it is kept. */
  readonly strangers: ReadonlyMap<string, Aside>;
  /** Places of what no migration writes. */
  readonly wrong: readonly Path[];
}

/** @param formOf undefined where there is no such form */
export const lift = (
  draft: Members,
  { fields }: ResolvedForm,
  formOf: (key: string) => ResolvedForm | undefined,
): Lifted => {
  const filed = new Map<string, Mutable>();
  const made = new Map<string, unknown>();
  const strangers = new Map<string, Aside>();
  const wrong: Path[] = [];
  const left: (Left & { readonly from: number })[] = [];
  const take = (nodes: readonly FieldNode[], record: Members, path: Path): void => {
    const aside = member(record, ASIDE);
    if (aside === undefined) return;
    if (!isAside(aside)) {
      wrong.push([...path, ASIDE]);
      return;
    }
    for (const { path: at, value } of filedIn(nodes, aside.made ?? {}, path)) made.set(pathText(at), value);
    const indexes = path.filter((step) => typeof step === 'number');
    const unknown = Object.entries(aside.filed ?? {}).filter(([key, slice]) => {
      const form = formOf(key);
      if (form === undefined) return true;
      const whole = filed.get(key) ?? {};
      filed.set(key, whole);
      const from = mostRecords(nodes, record);
      spread(slice, form.fields, indexes, whole, (each) => left.push({ ...each, from }));
      return false;
    });
    if (unknown.length > 0) strangers.set(pathText(path), { filed: Object.fromEntries(unknown) });
  };
  const visit = (nodes: readonly FieldNode[], record: Members, path: Path): void => {
    for (const node of nodes) {
      const value = member(record, node.id);
      if (node.kind === 'group' && isObject(value)) visit(node.children, value, [...path, node.id]);
      if (node.kind !== 'list' || !Array.isArray(value)) continue;
      for (const [at, each] of value.entries()) {
        if (!isObject(each)) continue;
        take(node.children, each, [...path, node.id, at]);
        visit(node.children, each, [...path, node.id, at]);
      }
    }
  };
  take(fields, draft, []);
  visit(fields, draft, []);
  for (const { records, others, from } of left) {
    records.length = Math.max(records.length, from);
    for (const other of others) records.push(other);
  }
  const isMade = (path: Path, value: unknown): boolean => {
    if (made.size === 0) return false;
    const at = pathText(path);
    return made.has(at) && isEqual(made.get(at), value);
  };
  return { filed, isMade, strangers, wrong };
};

const isAside = (value: unknown): value is Aside => {
  if (!isObject(value) || !Object.keys(value).every((key) => key === 'filed' || key === 'made')) return false;
  const { filed = {}, made = {} } = value;
  return isObject(made) && isObject(filed) && Object.values(filed).every(isObject);
};

/** Records that belong to none of the draft's: they stand behind those that may. */
interface Left {
  readonly records: unknown[];
  readonly others: readonly unknown[];
}

/** Of the lists that stand in the record itself. */
const mostRecords = (nodes: readonly FieldNode[], record: Members): number =>
  Math.max(
    0,
    ...nodes.map((node) => {
      const value = member(record, node.id);
      if (node.kind === 'group' && isObject(value)) return mostRecords(node.children, value);
      return node.kind === 'list' && Array.isArray(value) ? value.length : 0;
    }),
  );

/** Lists on the way to the record have the indexes of the draft's. */
const spread = (
  slice: Members,
  nodes: readonly FieldNode[],
  indexes: readonly number[],
  into: Mutable,
  leave: (left: Left) => void,
): void => {
  const [index, ...inner] = indexes;
  for (const [key, value] of Object.entries(slice)) {
    const node = nodeNamed(nodes, key);
    const there = member(into, key);
    if (node?.kind === 'group' && isObject(value)) {
      const group: Mutable = isObject(there) ? there : {};
      put(into, key, group);
      spread(value, node.children, indexes, group, leave);
    } else if (node?.kind === 'list' && Array.isArray(value)) {
      const records: unknown[] = Array.isArray(there) ? there : [];
      put(into, key, records);
      leave({ records, others: value });
    } else if (node?.kind === 'list' && isObject(value) && index !== undefined) {
      const records: unknown[] = Array.isArray(there) ? there : [];
      put(into, key, records);
      while (records.length <= index) records.push({});
      const record = records[index];
      if (isObject(record)) spread(value, node.children, inner, record, leave);
    } else
      put(into, key, node?.kind === 'matrix' && isObject(value) && isObject(there) ? { ...there, ...value } : value);
  }
};
