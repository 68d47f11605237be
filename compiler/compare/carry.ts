/** A filing of the form before as the form after would have it: each value under the name and in the codes of after, and nothing made up. */
import { type Path, valueAt } from '../filing/path.ts';
import { partsOf, shapeOf } from '../model/field-types.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { Field, FieldNode, Group, Matrix, RecordList } from '../model/form.ts';
import type { Comparison } from './compare.ts';
import { sidesOf } from './review.ts';

export type CarriedData = { readonly [key: string]: unknown };

/** What holds the values that are at hand: the filing, or one record of a list, with the path of that list. */
interface Holder {
  readonly data: unknown;
  readonly path: string;
}

interface Carrying {
  /** By the path after: the node before. */
  readonly former: ReadonlyMap<string, FieldNode>;
  readonly codeNow: (code: string, field: Field) => string;
}

/** `$form` is that of the form after; what has no place there is left out. */
export const carry = (filing: unknown, comparison: Comparison): CarriedData => {
  const { before, after, pairing } = comparison;
  const nodes = new Map(nodesIn(before.form.fields).map((node) => [node.path, node]));
  const former = new Map(
    [...pairing.now].flatMap(([from, to]): [string, FieldNode][] => {
      const node = nodes.get(from);
      return node ? [[to, node]] : [];
    }),
  );
  const { codeNow } = sidesOf(comparison);
  const optionNow = (code: string, { path, catalogue }: Field): string =>
    pairing.now.get(`${path}=${code}`)?.split('=').at(-1) ?? codeNow(code, catalogue);
  const carried = carryNodes(after.form.fields, { data: filing, path: '' }, { former, codeNow: optionNow });
  return { $form: after.form.key, ...carried };
};

const carryNodes = (nodes: readonly FieldNode[], holder: Holder, carrying: Carrying): CarriedData =>
  Object.fromEntries(
    nodes.flatMap((node) => {
      const value = carryNode(node, holder, carrying);
      return value === undefined ? [] : [[node.id, value]];
    }),
  );

const carryNode = (node: FieldNode, holder: Holder, carrying: Carrying): unknown => {
  switch (node.kind) {
    case 'field':
      return carryValue(node, holder, carrying);
    case 'list':
      return carryRecords(node, holder, carrying);
    case 'group':
    case 'matrix':
      return carryInside(node, holder, carrying);
  }
};

/** What was there under another name is so still: an empty group says that it was. */
const carryInside = (node: Group | Matrix, holder: Holder, carrying: Carrying): unknown => {
  const inside = carryNodes(node.kind === 'group' ? node.children : node.rows, holder, carrying);
  const before = carrying.former.get(node.path);
  const isThere = before?.kind === node.kind && found(holder, before.path) !== undefined;
  return isThere || Object.keys(inside).length > 0 ? inside : undefined;
};

/** What stands there before, within the record at hand; nothing of another list. */
const found = ({ data, path }: Holder, wanted: string): unknown => {
  if (path !== '' && !wanted.startsWith(`${path}.`)) return undefined;
  const steps: Path = wanted.slice(path === '' ? 0 : path.length + 1).split('.');
  return valueAt(data, steps);
};

const carryRecords = ({ path, children }: RecordList, holder: Holder, carrying: Carrying): unknown => {
  const before = carrying.former.get(path);
  if (before?.kind !== 'list') return undefined;
  const records = found(holder, before.path);
  if (!Array.isArray(records)) return undefined;
  return records.map((data: unknown) => carryNodes(children, { data, path: before.path }, carrying));
};

const carryValue = ({ path }: Field, holder: Holder, { former, codeNow }: Carrying): unknown => {
  const before = former.get(path);
  if (before?.kind !== 'field') return undefined;
  const value = found(holder, before.path);
  return value === undefined ? undefined : inCodesNow(value, before, (code) => codeNow(code, before));
};

const inCodesNow = (value: unknown, field: Field, now: (code: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => inCodesNow(each, field, now));
  const shape = shapeOf(field);
  if ('one' in shape) return shape.one === 'code' && typeof value === 'string' ? now(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(field);
  const holdsCode = (name: string): boolean => ['code', 'stage'].includes(parts[name]?.holds ?? '');
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      holdsCode(name) && typeof part === 'string' ? now(part) : part,
    ]),
  );
};
