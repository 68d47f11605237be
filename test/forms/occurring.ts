/** What could stand in filings of a form and stands in none of some: options, answers, what may be left out, lists of one and of many. */
import { codesOf } from '../../compiler/model/asked.ts';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';

type Value = unknown;

/** Entries of longer catalogues need not all occur. */
const MOST = 30;

const inside = (holder: Value, id: string): Value =>
  typeof holder === 'object' && holder !== null ? Object.getOwnPropertyDescriptor(holder, id)?.value : undefined;

const codeIn = (value: Value): string => String(inside(value, 'answer') ?? value);

const wanted = (field: Field, { catalogues }: ResolvedForm): readonly string[] => {
  if (field.type === 'yesNo') return ['true', 'false'];
  const codes = field.type === 'industry' ? [] : (codesOf(field, catalogues) ?? []);
  return codes.length > MOST || field.instances ? [] : codes.map(({ code }) => code);
};

/** `enterprise.kind = small`. */
const seenIn = (node: FieldNode, value: Value): readonly string[] => {
  const there = `${node.path} ${value === undefined ? 'absent' : 'given'}`;
  if (node.kind === 'matrix' || value === undefined) return [there];
  if (node.kind === 'group')
    return [there, ...node.children.flatMap((child) => seenIn(child, inside(value, child.id)))];
  if (node.kind === 'field') return [there, ...[value].flat().map((each) => `${node.path} = ${codeIn(each)}`)];
  const records: readonly Value[] = Array.isArray(value) ? value : [];
  return [
    there,
    `${node.path} of ${records.length > 1 ? 'many' : 'one'}`,
    ...records.flatMap((record) => node.children.flatMap((child) => seenIn(child, inside(record, child.id)))),
  ];
};

const possible = (node: FieldNode, form: ResolvedForm): readonly string[] => {
  if (node.kind === 'field' && node.readOnly) return [];
  const both = [`${node.path} given`, `${node.path} absent`];
  const isEither = node.only !== undefined || (node.kind === 'field' && !node.required);
  const self = isEither ? both : [];
  if (node.kind === 'field') return [...self, ...wanted(node, form).map((code) => `${node.path} = ${code}`)];
  if (node.kind === 'matrix') return self;
  const children = node.children.flatMap((child) => possible(child, form));
  if (node.kind === 'group') return [...self, ...children];
  const one = node.minRecords > 1 ? [] : [`${node.path} of one`];
  return [...self, ...one, ...(node.maxRecords === 1 ? [] : [`${node.path} of many`]), ...children];
};

export const missingIn = (form: ResolvedForm, filings: readonly Value[]): readonly string[] => {
  const seen = new Set(
    filings.flatMap((filing) => form.fields.flatMap((node) => seenIn(node, inside(filing, node.id)))),
  );
  return form.fields.flatMap((node) => possible(node, form)).filter((each) => !seen.has(each));
};
