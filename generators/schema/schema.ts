/** JSON Schema 2020-12 of a form's filing data. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import { codesOf, isDemanded } from '../../compiler/model/asked.ts';
import { bounds } from '../../compiler/model/bounds.ts';
import { descriptionOf, titleOf } from '../../compiler/model/description.ts';
import type { Field, FieldNode, Group, Matrix, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { inPaperOrder } from '../layout/paper-order.ts';
import { conditions, yearsSince } from './conditions.ts';
import { objectOf, type SchemaContext, valueSchema } from './field-schema.ts';
import { blankable, type ValueType, valueTypes } from './value-types.ts';

/** What no paper names goes by its id: apps show a name for all that there is. */
const titled = ({ label, id }: Pick<FieldNode, 'label' | 'id'>, schema: JsonSchema): JsonSchema => ({
  title: label.trim() || id,
  ...schema,
});

/** More choices nobody reads in a sentence. */
const MOST_CHOICES = 12;

/** Whatever no keyword of JSON Schema says: limits in the form's words, the unit, and which code is which where these are few. */
const describedIn = ({ catalogues }: SchemaContext, field: Field): string | undefined => {
  const options = codesOf(field, catalogues) ?? [];
  const choices = options.length > MOST_CHOICES ? [] : options.map(({ code, label }) => `${label}（${code}）`);
  const parts = [
    descriptionOf(field),
    field.unit === undefined || field.unit === '' ? undefined : `单位：${field.unit}`,
    choices.length === 0 ? undefined : `可选：${choices.join('、')}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('；');
};

const fieldSchema = (context: SchemaContext, field: Field): JsonSchema => {
  const description = describedIn(context, field);
  return titled(field, {
    ...(description === undefined ? {} : { description }),
    ...(field.readOnly ? { readOnly: true } : {}),
    ...valueSchema(context, field),
  });
};

/** Where a migration keeps what it did not carry; nothing reads it but the next one. */
const asideSchema = (context: SchemaContext): JsonSchema =>
  context.define('aside', () => ({
    title: '迁移所留',
    description: 'Kept by a migration; no part of what is filed.',
    type: 'object',
  }));

const childrenSchema = (
  context: SchemaContext,
  children: readonly FieldNode[],
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema =>
  objectOf(
    context,
    { ...Object.fromEntries(children.map((child) => [child.id, nodeSchema(context, child)])), ...more },
    children.filter(isDemanded).map(({ id }) => id),
  );

/** One record; a block's stands in `$defs`. */
const recordSchema = (context: SchemaContext, node: Group | RecordList): JsonSchema => {
  const isRecord = node.kind === 'list';
  const asked = isRecord && !context.draft ? conditions(node.children, node.path) : [];
  const record = (): JsonSchema => ({
    ...childrenSchema(context, node.children, isRecord ? { $aside: asideSchema(context) } : {}),
    ...(asked.length === 0 ? {} : { allOf: asked }),
  });
  if (node.block === undefined) return record();
  return context.define(`block.${node.block.replaceAll('/', '-')}${isRecord ? '.record' : ''}`, record);
};

const listSchema = (context: SchemaContext, list: RecordList): JsonSchema => ({
  type: 'array',
  items: recordSchema(context, list),
  ...(context.draft || list.minRecords === 0 ? {} : { minItems: list.minRecords }),
  maxItems: list.maxRecords ?? bounds.records,
});

/** Numbers by year: the form's years where the row is required, and any others, which a rule may warn about. */
const matrixSchema = (context: SchemaContext, matrix: Matrix): JsonSchema => {
  const years = matrix.years.map(String);
  const rowSchema = (row: Field): JsonSchema => {
    if (row.across) return fieldSchema(context, row);
    const { title, description, readOnly, ...cell } = fieldSchema(context, row);
    return {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(readOnly === undefined ? {} : { readOnly }),
      type: 'object',
      propertyNames: context.value('year'),
      properties: Object.fromEntries(
        years.map((year) => [year, { title: `${year}年${matrix.forecast?.[year] ?? ''}`, ...cell }]),
      ),
      ...(context.draft || !isDemanded(row) || matrix.since !== undefined ? {} : { required: years }),
      additionalProperties: cell,
    };
  };
  return objectOf(
    context,
    Object.fromEntries(matrix.rows.map((row) => [row.id, rowSchema(row)])),
    matrix.rows.filter(isDemanded).map(({ id }) => id),
  );
};

const nodeSchema = (context: SchemaContext, node: FieldNode): JsonSchema => {
  switch (node.kind) {
    case 'field':
      return fieldSchema(context, node);
    case 'group':
      return titled(node, recordSchema(context, node));
    case 'list':
      return titled(node, listSchema(context, node));
    case 'matrix':
      return titled(node, matrixSchema(context, node));
  }
};

const rootSchema = (form: ResolvedForm, draft: boolean): JsonSchema => {
  const definitions = new Map<string, JsonSchema>();
  const define = (name: string, schema: () => JsonSchema): JsonSchema => {
    if (!definitions.has(name)) definitions.set(name, schema());
    return { $ref: `#/$defs/${name}` };
  };
  const valueType = (type: ValueType): JsonSchema => {
    const { pattern, ...schema }: JsonSchema = valueTypes[type];
    return draft && blankable.has(type) ? schema : valueTypes[type];
  };
  const context: SchemaContext = {
    draft,
    catalogues: form.catalogues,
    define,
    value: (type) => define(`type.${type}`, () => valueType(type)),
  };
  const asPrinted = inPaperOrder(form);
  const fields = childrenSchema(context, asPrinted, { $aside: asideSchema(context) });
  const asked = [...conditions(asPrinted), ...yearsSince(asPrinted)];
  const shared = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `Filing data of ${form.key}${draft ? ', as a draft' : ''}`,
    title: titleOf(form),
    ...fields,
    properties: { $form: { title: '表单', const: form.key }, ...fields.properties },
    ...(draft ? {} : { required: ['$form', ...(fields.required ?? [])] }),
    ...(draft || asked.length === 0 ? {} : { allOf: asked }),
    ...(shared.length === 0 ? {} : { $defs: Object.fromEntries(shared) }),
  };
};

/** The schema of a final filing, its properties in the order of the paper. Words and units stand in descriptions: validators count the words. */
export const schemaOf = (form: ResolvedForm): JsonSchema => rootSchema(form, false);

/** The same with nothing required: whatever is filled in must still be right. */
export const draftSchemaOf = (form: ResolvedForm): JsonSchema => rootSchema(form, true);

/** The ideographic space is written as an escape: a pattern with an invisible character cannot be reviewed. */
export const toJson = (schema: JsonSchema): string =>
  `${JSON.stringify(schema, null, 2).replaceAll('\u3000', '\\u3000')}\n`;

/** `<form key>/schema.json` */
export const generateSchema = (form: ResolvedForm, schema: JsonSchema = schemaOf(form)): Artifact[] => [
  { path: `${form.key}/schema.json`, content: toJson(schema), published: true },
];
