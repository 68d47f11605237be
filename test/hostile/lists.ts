/** Filings whose lists hold as many rows as one likes. */
import type { FieldNode, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import { type Data, isObject } from '../agreement/places.ts';
import { sampleAt } from '../forms/sampled.ts';

/** Those inside other lists too. */
export const listsOf = (nodes: readonly FieldNode[]): readonly RecordList[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'list') return [node, ...listsOf(node.children)];
    return node.kind === 'group' ? listsOf(node.children) : [];
  });

/** A sample may leave a list out: one of these does not. */
const seeds = Array.from({ length: 80 }, (_, seed) => seed);

const rowsIn = (data: unknown, [id, ...inner]: readonly string[]): readonly unknown[] => {
  if (Array.isArray(data)) return rowsIn(data[0], id === undefined ? [] : [id, ...inner]);
  if (!isObject(data) || id === undefined) return [];
  const value = data[id];
  return inner.length === 0 ? [value].flat() : rowsIn(value, inner);
};

/** A valid record of the list. */
export const recordOf = (form: ResolvedForm, { path }: RecordList): Data => {
  for (const seed of seeds) {
    const [record] = rowsIn(sampleAt(form, seed), path.split('.'));
    if (isObject(record)) return record;
  }
  throw new Error(`no sample of ${form.key} has ${path}`);
};

/** Lists by their paths; a list that is not named is as in the sample. */
type RowsOf = (list: RecordList) => readonly unknown[] | undefined;

const filled = (form: ResolvedForm, nodes: readonly FieldNode[], data: Data, rowsOf: RowsOf): Data => {
  const changed = nodes.flatMap((node): [string, unknown][] => {
    const value = data[node.id];
    if (node.kind === 'group') {
      const inside =
        listsOf(node.children).length === 0 || !isObject(value) ? value : filled(form, node.children, value, rowsOf);
      return inside === undefined ? [] : [[node.id, inside]];
    }
    if (node.kind !== 'list') return [];
    const rows = rowsOf(node);
    if (rows !== undefined) return [[node.id, rows]];
    if (!listsOf(node.children).some((list) => rowsOf(list) !== undefined)) return [];
    return [[node.id, [filled(form, node.children, recordOf(form, node), rowsOf)]]];
  });
  return { ...data, ...Object.fromEntries(changed) };
};

/** A sample with these rows; a list around one that is given holds one record. */
export const filingWith = (form: ResolvedForm, rowsOf: RowsOf): Data =>
  filled(form, form.fields, sampleAt(form, 1), rowsOf);

/** Where the first list of that path stands: `['scenarios', 0, 'suppliers']`. */
export const pathTo = (form: ResolvedForm, { path }: RecordList): readonly (string | number)[] => {
  const outer = listsOf(form.fields).filter((list) => path.startsWith(`${list.path}.`));
  const ids = path.split('.');
  return ids.flatMap((id, at) => {
    const here = ids.slice(0, at + 1).join('.');
    return outer.some((list) => list.path === here) ? [id, 0] : [id];
  });
};
