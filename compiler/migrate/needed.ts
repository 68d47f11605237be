/** What a final filing must have and the draft has not. */

import { isAskedThere } from '../filing/chosen.ts';
import type { Path } from '../filing/path.ts';
import { valueAt } from '../filing/path.ts';
import { answersAsking } from '../model/answer.ts';
import { isAsked, isDemanded } from '../model/asked.ts';
import { partsOf } from '../model/field-types.ts';
import type { Field, FieldNode, Matrix } from '../model/form.ts';
import { isObject } from '../model/members.ts';
import { member } from './outcome.ts';

export interface Needed {
  readonly path: Path;
  readonly label: string;
}

export const neededIn = (fields: readonly FieldNode[], draft: unknown): readonly Needed[] => {
  const inside = (nodes: readonly FieldNode[], record: unknown, path: Path): readonly Needed[] =>
    nodes.flatMap((node) => {
      const at = [...path, node.id];
      const asked = node.only === undefined || isAskedThere(draft, at, node.only);
      return asked ? needed(node, member(record, node.id), at) : [];
    });
  const needed = (node: FieldNode, value: unknown, path: Path): readonly Needed[] => {
    switch (node.kind) {
      case 'field':
        return value === undefined
          ? isAsked(node)
            ? [{ path, label: node.label }]
            : []
          : partsNeeded(node, value, path);
      case 'group':
        return value !== undefined || isAsked(node) ? inside(node.children, value, path) : [];
      case 'matrix':
        return yearsNeeded(node, value, path, draft);
      case 'list': {
        const records: readonly unknown[] = Array.isArray(value) ? value : [];
        const few = records.length < node.minRecords ? [{ path, label: node.label }] : [];
        return [...few, ...records.flatMap((record, at) => inside(node.children, record, [...path, at]))];
      }
    }
  };
  return inside(fields, draft, []);
};

const partsNeeded = (field: Field, value: unknown, path: Path): readonly Needed[] => {
  const asking = answersAsking(field);
  const isWanted = (name: string, optional: boolean, whole: unknown): boolean =>
    !optional || (name === 'detail' && asking.some((answer) => answer === member(whole, 'answer')));
  const parts = Object.entries(partsOf(field));
  const lacking = (whole: unknown, at: Path): readonly Needed[] =>
    parts.flatMap(([name, { optional = false }]) => {
      const lacks = isObject(whole) && isWanted(name, optional, whole) && member(whole, name) === undefined;
      return lacks ? [{ path: [...at, name], label: field.label }] : [];
    });
  return Array.isArray(value)
    ? value.flatMap((each: unknown, at) => lacking(each, [...path, at]))
    : lacking(value, path);
};

/** Of the years before the founding nothing is asked. */
const yearsNeeded = (
  { rows, years, since }: Matrix,
  matrix: unknown,
  path: Path,
  draft: unknown,
): readonly Needed[] => {
  const founded = since === undefined ? undefined : valueAt(draft, since.split('.'));
  const first = typeof founded === 'string' ? Number(founded.slice(0, 4)) : Number.NEGATIVE_INFINITY;
  return rows.filter(isDemanded).flatMap((row) => {
    const [value, at] = [member(matrix, row.id), [...path, row.id]];
    if (row.across) return value === undefined ? [{ path: at, label: row.label }] : [];
    const lacking = years.filter((year) => year >= first && member(value, String(year)) === undefined);
    return lacking.map((year) => ({ path: [...at, String(year)], label: row.label }));
  });
};
