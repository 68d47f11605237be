/** A filing drawn from what a form says of its fields, before any rule has been looked at. */

import { isChosen } from '../../compiler/filing/chosen.ts';
import { type Conditional, conditionalNodes, isDemanded } from '../../compiler/model/asked.ts';
import { holdsNumber } from '../../compiler/model/field-types.ts';
import type { Field, FieldNode, Matrix, RecordList } from '../../compiler/model/form.ts';
import { isObject } from '../../compiler/model/members.ts';
import { type Data, type Json, withValue } from './json.ts';
import { improved, yearly } from './numbers.ts';
import { neighbourOf, sizeOf } from './subject.ts';
import { sampleValue, type ValueContext } from './value.ts';

/** What need not be filled in is left out now and then; what the receiving system fills in, always. */
const isGiven = ({ random }: ValueContext, node: FieldNode): boolean => {
  if (node.only !== undefined || (node.kind === 'field' && node.readOnly)) return false;
  return isDemanded(node) || random.apart(`whether ${node.id}`).happens(0.6);
};

const within = (context: ValueContext, { label }: FieldNode): ValueContext => ({ ...context, around: label });

const apart = (context: ValueContext, name: string): ValueContext => ({
  ...context,
  random: context.random.apart(name),
});

const recordsOf = (context: ValueContext, list: RecordList): readonly Data[] => {
  const least = Math.max(1, list.minRecords);
  const most = Math.min(Math.max(4, least), list.maxRecords ?? Number.POSITIVE_INFINITY);
  const count = context.random.whole(Math.min(least, most), most);
  const records: Data[] = [];
  const said = new Set<Json | undefined>();
  for (; records.length < count && context.room.records > 0; context.room.records -= 1) {
    const record = drawApart(apart(context, `record ${records.length}`), list, said);
    said.add(headOf(record, list));
    records.push(record);
  }
  return records;
};

/** A record that names an enterprise is about one of its own. */
const isOfFirm = ({ children }: RecordList): boolean =>
  children.some(
    ({ kind, label }) => kind === 'field' && /^(?:申报|揭榜|评估|参评)?(?:企业|单位)(?:名称|及)/.test(label),
  );

/** What is read first of a record. */
const headOf = (record: Json, { children }: RecordList): Json | undefined => {
  const head = children.find((node) => node.kind === 'field' && node.type === 'text');
  return head === undefined || !isObject(record) ? undefined : record[head.id];
};

/** One more record of the list, that says something else than those before as far as there is something else. */
export const drawRecord = (context: ValueContext, list: RecordList, before: readonly Json[] = []): Data =>
  drawApart(apart(context, `record ${before.length}`), list, new Set(before.map((record) => headOf(record, list))));

const drawApart = (context: ValueContext, list: RecordList, said: ReadonlySet<Json | undefined>): Data => {
  const draw = (time: number): Data => {
    const { random, ...others } = apart(context, `time ${time}`);
    const subject = isOfFirm(list) ? neighbourOf(random.apart('firm'), others.subject) : others.subject;
    return drawNodes(within({ ...others, random, subject }, list), list.children, list.path);
  };
  let record = draw(0);
  for (let time = 1; time <= 5 && said.has(headOf(record, list)) && headOf(record, list) !== undefined; time += 1)
    record = draw(time);
  return record;
};

const rowsOf = (context: ValueContext, matrix: Matrix): Data => {
  const row = (field: Field): Json => {
    const own = apart(context, field.id);
    if (field.across) return sampleValue({ ...own, around: matrix.label }, field);
    const numbers = yearly(own.random, field, matrix.label, matrix.years, sizeOf(context.subject));
    return Object.fromEntries(matrix.years.map((year, at) => [String(year), numbers[at] ?? 0]));
  };
  return Object.fromEntries(
    matrix.rows.filter((field) => isGiven(context, field)).map((field) => [field.id, row(field)]),
  );
};

/** The value of a node: of a list its records, of a group what it holds. */
export const drawNode = (around: ValueContext, node: FieldNode): Json => {
  const context = apart(around, node.id);
  switch (node.kind) {
    case 'field':
      return sampleValue(context, node);
    case 'group':
      return objectOf(within(context, node), node.children);
    case 'list':
      return recordsOf(context, node);
    case 'matrix':
      return rowsOf(context, node);
  }
};

/** A record's stage is chosen before the scenario that must belong to it, wherever the form prints them. */
const objectOf = (context: ValueContext, nodes: readonly FieldNode[]): Data => {
  const given = nodes.filter((node) => isGiven(context, node));
  const stageField = given.find((node) => node.kind === 'field' && node.type === 'stage');
  const stage = stageField === undefined ? undefined : drawNode(context, stageField);
  const inside = typeof stage === 'string' ? { ...context, stage } : context;
  const drawn = Object.fromEntries(
    given.map((node) => [node.id, node === stageField && stage !== undefined ? stage : drawNode(inside, node)]),
  );
  return withAfter(inside, nodes, withoutNumber(inside, nodes, withoutName(nodes, drawn)));
};

/** A number beside the name of a person is that person's. */
const withoutName = (nodes: readonly FieldNode[], drawn: Data): Data => {
  const isNamed = nodes.some((node) => node.kind === 'field' && node.type === 'text' && /联系人|姓名/.test(node.label));
  const contacts = nodes.filter((node) => isNamed && node.kind === 'field' && node.type === 'contact');
  const isContact = (id: string): boolean => contacts.some((contact) => contact.id === id);
  return Object.fromEntries(
    Object.entries(drawn).map(([id, value]) => [
      id,
      typeof value === 'string' && isContact(id) ? value.replace(/^\D+ /, '') : value,
    ]),
  );
};

/** What is examined or drafted has no number yet. */
const withoutNumber = ({ codes }: ValueContext, nodes: readonly FieldNode[], drawn: Data): Data => {
  const isPending = nodes.some((node) => {
    const label = node.kind === 'field' && codes.of(node)?.find(({ code }) => code === drawn[node.id])?.label;
    return label !== false && label !== undefined && /审查|草案/.test(label);
  });
  const numbers = nodes.filter((node) => isPending && !isDemanded(node) && /专利号|标准号/.test(node.label));
  return Object.fromEntries(Object.entries(drawn).filter(([id]) => numbers.every((number) => number.id !== id)));
};

/** What a number was before and what it is after belong together. */
const withAfter = ({ random }: ValueContext, nodes: readonly FieldNode[], drawn: Data): Data => {
  const after = nodes.find((node) => node.kind === 'field' && node.id === 'after' && holdsNumber(node.type));
  const { before } = drawn;
  if (after?.kind !== 'field' || typeof before !== 'number' || drawn.after === undefined) return drawn;
  return { ...drawn, after: improved(random.apart(after.id), after, before) };
};

/** The nodes of the form or of one record, then what its choices ask for. `path` is that of the list. */
export const drawNodes = (context: ValueContext, nodes: readonly FieldNode[], path: string): Data =>
  withChosen(context, nodes, path, objectOf(context, nodes));

const keysBelow = (path: string, whole: string): readonly string[] =>
  whole.slice(path === '' ? 0 : path.length + 1).split('.');

/** What depends on a choice is there where that is made, and nowhere else. */
export const withChosen = (context: ValueContext, nodes: readonly FieldNode[], path: string, data: Data): Data => {
  const settled = conditionalNodes(nodes).reduce(
    (filed, conditional) => withOnly(context, conditional, path, filed),
    data,
  );
  return nodes.reduce((filed, node) => withChosenInside(context, node, path, filed), settled);
};

const withOnly = (context: ValueContext, { node, choices, demanded }: Conditional, path: string, data: Data): Data => {
  const own = apart(context, node.path);
  const keys = keysBelow(path, node.path);
  const isThere = valueAt(data, keys) !== undefined;
  if (!choices.every(({ field, codes }) => isChosen(data, keysBelow(path, field), codes)))
    return isThere ? withValue(data, keys, undefined) : data;
  const isWanted = !isThere && !(node.kind === 'field' && node.readOnly) && (demanded || own.random.happens(0.6));
  return isWanted ? withValue(data, keys, drawNode(own, node)) : data;
};

const withChosenInside = (context: ValueContext, node: FieldNode, path: string, data: Data): Data => {
  if (node.kind === 'group')
    return node.children.reduce((filed, child) => withChosenInside(context, child, path, filed), data);
  if (node.kind !== 'list') return data;
  const keys = keysBelow(path, node.path);
  const records = valueAt(data, keys);
  if (!Array.isArray(records)) return data;
  const settled = records.map((record: Json, at) =>
    isObject(record)
      ? withChosen(within(apart(context, `${node.id} ${at}`), node), node.children, node.path, record)
      : record,
  );
  return settled.some((record, at) => record !== records[at]) ? withValue(data, keys, settled) : data;
};

const valueAt = (data: Data, keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>((holder, key) => (isObject(holder) ? holder[key] : undefined), data);
