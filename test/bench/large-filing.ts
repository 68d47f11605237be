/** A filing as large as they come, made from a sample of its form: many records, texts up to their limits. */
import type { Field, FieldNode, RecordList, ResolvedForm } from '../../compiler/model/form.ts';

type Data = Readonly<Record<string, unknown>>;

/** How often each record of the form's own lists is there. */
const copies = 3;

/** Characters of prose whose length the form does not limit. */
const unlimited = 1000;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Repeated until it is as long as the form allows, and no longer: of Han characters each is a word. */
const stretched = (text: string, { words, about }: Field): string => {
  const length = words ?? about ?? unlimited;
  return `${text.repeat(Math.ceil(length / text.length)).slice(0, length - 1)}。`;
};

/** Another record that says the same of something else: rules that compare lists find it in both, sums stay as they are. */
const copied = (field: Field, value: unknown, copy: number): unknown => {
  if (copy === 0) return value;
  if (field.type === 'text' && typeof value === 'string') return `${value}（${copy + 1}）`;
  return field.type === 'money' && typeof value === 'number' ? 0 : value;
};

const grown = (nodes: readonly FieldNode[], data: Data, copy?: number): Data => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const grow = (node: FieldNode | undefined, value: unknown): unknown => {
    if (node?.kind === 'group' && isData(value)) return grown(node.children, value, copy);
    if (node?.kind === 'list' && Array.isArray(value)) return recordsOf(node, value, copy);
    if (node?.kind !== 'field') return value;
    return node.type === 'prose' && typeof value === 'string' ? stretched(value, node) : copied(node, value, copy ?? 0);
  };
  return Object.fromEntries(Object.entries(data).map(([id, value]) => [id, grow(nodeOf.get(id), value)]));
};

/** @param copy of the record that holds the list; lists in records keep their length */
const recordsOf = ({ children }: RecordList, records: readonly unknown[], copy: number | undefined): unknown[] => {
  const all = copy === undefined ? Array.from({ length: copies }, (_, at) => at) : [copy];
  return all.flatMap((each) => records.map((record) => (isData(record) ? grown(children, record, each) : record)));
};

export const largeFiling = (form: ResolvedForm, sample: Data): Data => grown(form.fields, sample);
