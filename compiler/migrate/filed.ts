/** The values of a filing one by one, whatever it holds: what is counted, and ends in one class each. */

import type { Path } from '../filing/path.ts';
import type { Field, FieldNode } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';

/** A number of a matrix, what stands in another field, or whatever no field of the form holds. */
export interface Filed {
  readonly path: Path;
  readonly value: unknown;
  /** None of what the form does not know. */
  readonly field?: Field;
}

/** Where a migration keeps what it does not carry. */
export const ASIDE = '$aside';
const FORM = '$form';

/** Members that are fields, or should be. */
export const membersOf = (record: Members): readonly (readonly [string, unknown])[] =>
  Object.entries(record).filter(([key, value]) => key !== ASIDE && key !== FORM && value !== undefined);

type ById = ReadonlyMap<string, FieldNode>;

/** Records are many, lists few. */
const BY_ID = new WeakMap<readonly FieldNode[], ById>();

/** Of these nodes the one that a key of the data names. */
export const nodeNamed = (nodes: readonly FieldNode[], key: string): FieldNode | undefined => {
  const byId = BY_ID.get(nodes) ?? new Map(nodes.map((node) => [node.id, node]));
  BY_ID.set(nodes, byId);
  return byId.get(key);
};

export const filedIn = (nodes: readonly FieldNode[], record: Members, path: Path = []): readonly Filed[] =>
  membersOf(record).flatMap(([key, value]) => filedAt(nodeNamed(nodes, key), value, [...path, key]));

const filedAt = (node: FieldNode | undefined, value: unknown, path: Path): readonly Filed[] => {
  if (node?.kind === 'field') return [{ path, value, field: node }];
  if (node?.kind === 'group' && isObject(value)) return filedIn(node.children, value, path);
  if (node?.kind === 'matrix' && isObject(value)) return filedInMatrix(node.rows, value, path);
  if (node?.kind === 'list' && Array.isArray(value))
    return value.flatMap((record: unknown, at) =>
      isObject(record) ? filedIn(node.children, record, [...path, at]) : [{ path: [...path, at], value: record }],
    );
  return [{ path, value }];
};

const filedInMatrix = (rows: readonly Field[], matrix: Members, path: Path): readonly Filed[] =>
  Object.entries(matrix).flatMap(([id, row]) => {
    const field = rows.find((each) => each.id === id);
    if (field === undefined || field.across || !isObject(row))
      return [{ path: [...path, id], value: row, ...(field?.across && { field }) }];
    return Object.entries(row).map(([year, value]) => ({ path: [...path, id, year], value, field }));
  });
