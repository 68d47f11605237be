/** The fields of a form as table rows, under the headings they are printed under. */
import type { Choice } from '../../compiler/model/choice.ts';
import { descriptionOf } from '../../compiler/model/description.ts';
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode, Matrix, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import { readingOrder } from '../layout/reading-order.ts';

/** Texts are Markdown. */
export interface FieldRow {
  readonly path: string;
  readonly label: string;
  readonly type: string;
  readonly required: string;
  readonly unit: string;
  readonly options: string;
  readonly description: string;
}

export interface FieldTable {
  readonly heading: string;
  readonly rows: readonly FieldRow[];
}

/** What a row is written with: numbers of footnotes, and the fields that it names. */
interface Words {
  readonly numbers: ReadonlyMap<string, number>;
  readonly fieldAt: (path: string) => Field | undefined;
}

/** What stands above a field, outermost first, and itself last. */
type Trail = readonly FieldNode[];

const trails = (nodes: readonly FieldNode[], above: Trail = []): Trail[] =>
  nodes.flatMap((node) => {
    const trail = [...above, node];
    if (node.kind === 'group' || node.kind === 'list') return trails(node.children, trail);
    return [trail];
  });

/** `scenarios[].name`. */
const pathOf = (trail: Trail): string => trail.map((node) => node.id + (node.kind === 'list' ? '[]' : '')).join('.');

const printed = (node: FieldNode, { numbers }: Words): string => {
  const mark = node.kind === 'field' ? (node.mark ?? '') : '';
  const notes = node.notes.flatMap((note) => numbers.get(note) ?? []);
  return escaped(node.label + mark) + (notes.length === 0 ? '' : `（注 ${notes.join('、')}）`);
};

const typeOf = (field: Field): string => {
  const detail = field.measure ?? field.level;
  return codeSpan(detail === undefined ? field.type : `${field.type}: ${detail}`);
};

/** Where the detail is written stands a blank. */
const answer = (label: string): string => escaped(label.replace('{}', '＿＿'));

const optionsOf = (field: Field): string =>
  [
    ...(field.options ?? []).map((option) => `${codeSpan(option.code)} ${escaped(option.label)}`),
    ...[field.yes, field.no].filter((label) => label !== undefined).map(answer),
    ...(field.detail === undefined ? [] : [`另填：${escaped(field.detail)}`]),
    ...(field.instances ? ['逐项填写实例名称'] : []),
    ...(field.least === undefined && field.most === undefined ? [] : [recordLimits(field.least ?? 0, field.most)]),
    ...(field.catalogue === undefined ? [] : [`目录 ${codeSpan(field.catalogue)}${field.open ? '，可填新名称' : ''}`]),
  ].join('<br>');

const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['true', '是'],
  ['false', '否'],
]);

/** `生产模式为“离散型”时` */
const condition = ({ field: path, codes }: Choice, { fieldAt }: Words): string => {
  const field = fieldAt(path);
  const labelOf = (each: string): string =>
    field?.options?.find((option) => option.code === each)?.label ?? ANSWERS.get(each) ?? each;
  return `${escaped(field?.label ?? path)}为${codes.map((each) => `“${escaped(labelOf(each))}”`).join('或')}时`;
};

const requirement = (field: Field, trail: Trail, words: Words): string => {
  if (field.readOnly) return '系统填写';
  const conditions = trail.flatMap(({ only }) => (only === undefined ? [] : [condition(only, words)]));
  if (conditions.length === 0) return field.required ? '是' : '';
  return field.required ? conditions.join('，且') : `仅${conditions.join('，且')}可填`;
};

const fieldRow = (field: Field, path: string, trail: Trail, words: Words): FieldRow => ({
  path: codeSpan(path),
  label: printed(field, words),
  type: typeOf(field),
  required: requirement(field, trail, words),
  unit: escaped(field.unit ?? ''),
  options: optionsOf(field),
  description: escaped(descriptionOf(field) ?? ''),
});

const recordLimits = (least: number, most: number | undefined): string =>
  [least > 0 ? `至少 ${least} 项` : '', most === undefined ? '' : `至多 ${most} 项`]
    .filter((limit) => limit !== '')
    .join('，');

const yearsOf = ({ years, since }: Matrix): string =>
  years.map((year) => `${year} 年`).join('、') + (since === undefined ? '' : `；${codeSpan(since)} 以前的年份不填`);

const container = (node: RecordList | Matrix, path: string, words: Words): FieldRow => ({
  path: codeSpan(path),
  label: printed(node, words),
  type: codeSpan(node.kind),
  required: '',
  unit: '',
  options: '',
  description: node.kind === 'list' ? recordLimits(node.minRecords, node.maxRecords) : yearsOf(node),
});

const lists = (trail: Trail): Trail[] =>
  trail.flatMap((node, place) => (node.kind === 'list' ? [trail.slice(0, place + 1)] : []));

/** The rows of a field: the lists that begin with it, then itself, a matrix with its own rows. */
const rowsOf = (trail: Trail, begun: Set<string>, words: Words): FieldRow[] => {
  const node = trail.at(-1);
  const path = pathOf(trail);
  const beginning = lists(trail).flatMap((each) => {
    const list = each.at(-1);
    if (list?.kind !== 'list' || begun.has(list.path)) return [];
    begun.add(list.path);
    return [container(list, pathOf(each), words)];
  });
  if (node?.kind === 'field') return [...beginning, fieldRow(node, path, trail, words)];
  if (node?.kind !== 'matrix') return beginning;
  return [
    ...beginning,
    container(node, path, words),
    ...node.rows.map((row) => fieldRow(row, `${path}.${row.id}`, [...trail, row], words)),
  ];
};

/** Every field once, where it is printed first; those that are printed nowhere come last. */
export const fieldTables = (form: ResolvedForm, numbers: ReadonlyMap<string, number>): FieldTable[] => {
  const open = new Map(trails(form.fields).map((trail) => [trail.at(-1)?.path, trail]));
  const fields = new Map(fieldsIn(form.fields).map((field) => [field.path, field]));
  const words = { numbers, fieldAt: (path: string) => fields.get(path) };
  const begun = new Set<string>();
  const tables = new Map<string, FieldRow[]>();
  const put = (heading: string, trail: Trail): void => {
    tables.set(heading, [...(tables.get(heading) ?? []), ...rowsOf(trail, begun, words)]);
  };
  for (const { field, headings, cover } of readingOrder(form.document, form.fields)) {
    const trail = open.get(field);
    if (trail === undefined) continue;
    open.delete(field);
    put(cover ? '封面' : (headings.at(-1) ?? '正文'), trail);
  }
  for (const trail of open.values()) put('不印出的字段', trail);
  return [...tables].map(([heading, rows]) => ({ heading: escaped(heading), rows }));
};
