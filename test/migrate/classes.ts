/** What becomes of each value of a filing: every one is in one class, nothing is lost, and the draft is valid. */

import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type Path, pathText, valueAt } from '../../compiler/filing/path.ts';
import type { Validator } from '../../compiler/filing/validator.ts';
import type { Migrated } from '../../compiler/migrate/migrate.ts';
import type { FieldNode } from '../../compiler/model/form.ts';
import { isObject } from '../../compiler/model/members.ts';

type Nodes = ReadonlyMap<string, FieldNode>;

/** Every value of a filing with its place, by what JSON holds and nothing else: objects of parts and lists of codes are one. */
export const valuesIn = (paths: Nodes, data: unknown): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const visit = (value: unknown, path: Path): void => {
    const node = paths.get(path.filter((step) => typeof step === 'string').join('.'));
    const isList = node?.kind === 'list' && Array.isArray(value) && typeof path.at(-1) !== 'number';
    const isYears =
      node?.kind === 'field' &&
      !node.across &&
      paths.get(node.path.split('.').slice(0, -1).join('.'))?.kind === 'matrix';
    const isRecord = node?.kind === 'list' && typeof path.at(-1) === 'number';
    const isHolder = path.length === 0 || isYears || isRecord || node?.kind === 'group' || node?.kind === 'matrix';
    if (isList) {
      for (const [at, each] of value.entries()) visit(each, [...path, at]);
    } else if (isHolder && isObject(value)) {
      for (const [name, each] of Object.entries(value)) if (!name.startsWith('$')) visit(each, [...path, name]);
    } else found.set(pathText(path), value);
  };
  visit(data, []);
  return found;
};

/** What is kept anywhere in a draft of a form: ids without indexes, and the value. */
const keptIn = (draft: unknown, form: string): readonly string[] => {
  const kept: string[] = [];
  const flat = (value: unknown, ids: readonly string[]): void => {
    kept.push(`${ids.join('.')} ${JSON.stringify(value)}`);
    if (Array.isArray(value)) for (const each of value) flat(each, ids);
    else if (isObject(value)) for (const [id, each] of Object.entries(value)) flat(each, [...ids, id]);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isObject(value)) return;
    const aside = valueAt(value, ['$aside', 'filed', form]);
    if (aside !== undefined) flat(aside, []);
    for (const [id, each] of Object.entries(value)) if (id !== '$aside') visit(each);
  };
  visit(draft);
  return kept;
};

export const withoutAside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAside);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, each]) => (id === '$aside' ? [] : [[id, withoutAside(each)]])),
  );
};

/**
 * @param before key of the form that the filing is of
 * @param nodes its nodes, by path
 * @param where which filing it is, for whom it fails
 */
export const expectEachInOneClass = (
  before: string,
  nodes: Nodes,
  data: unknown,
  { draft, fates, issues }: Pick<Migrated, 'draft' | 'fates' | 'issues'>,
  validator: Pick<Validator, 'validate'>,
  where: string,
): void => {
  const filed = fates.flatMap(({ from }) => (from ? [pathText(from.path)] : []));
  const values = valuesIn(nodes, data);
  expect([where, ...filed.toSorted()]).toEqual([where, ...[...values.keys()].sort()]);
  const kept = new Set(keptIn(draft, before));
  // one expectation of all, as they are thousands
  const wrong = fates.filter(({ class: of, from, to }) => {
    const value = from && values.get(pathText(from.path));
    if (of === 'carried') return !isDeepStrictEqual(valueAt(draft, to ?? []), value);
    const ids = from?.path.filter((step) => typeof step === 'string').join('.');
    return (of === 'dropped' || of === 'converted') && !kept.has(`${ids} ${JSON.stringify(value)}`);
  });
  expect([where, wrong]).toEqual([where, []]);
  expect([where, issues, validator.validate(draft, { draft: true }).issues]).toEqual([where, [], undefined]);
  const lacking = (validator.validate(draft).issues ?? []).filter(({ code }) => code === 'required');
  const needed = fates.flatMap((fate) => (fate.class === 'needed' && fate.to ? [pathText(fate.to)] : []));
  const isNeeded = (field: string): boolean =>
    needed.some((each) => each === field || each.startsWith(`${field}.`) || each.startsWith(`${field}[`));
  expect([where, lacking.flatMap(({ field }) => (isNeeded(field) ? [] : [field]))]).toEqual([where, []]);
};
