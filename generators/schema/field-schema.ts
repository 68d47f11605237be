/** The schema of one field's value, without its title. */
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { codesOf } from '../../compiler/model/filing.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { Measure } from '../../compiler/model/value-shape.ts';
import type { JsonSchema } from './json-schema.ts';
import { bounds, industryCodes, type ValueType } from './value-types.ts';

/** What the schema is for, and how it names what several fields share. */
export interface SchemaContext {
  /** Nothing is missing in a draft. */
  readonly draft: boolean;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** Puts a schema in `$defs` once and gives the reference to it. */
  readonly define: (name: string, schema: () => JsonSchema) => JsonSchema;
  readonly value: (type: ValueType) => JsonSchema;
}

export const objectOf = (
  context: SchemaContext,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({
  type: 'object',
  properties,
  ...(context.draft || required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const record = (context: SchemaContext, properties: Readonly<Record<string, JsonSchema>>): JsonSchema =>
  objectOf(context, properties, Object.keys(properties));

const listOf = (context: SchemaContext, field: Field, items: JsonSchema, maxItems: number): JsonSchema => ({
  type: 'array',
  items,
  ...(field.required && !context.draft ? { minItems: 1 } : {}),
  maxItems,
});

const numberOf = (field: Field, type: 'number' | 'integer', least: number = -bounds.number): JsonSchema => ({
  type,
  minimum: field.minimum ?? least,
  maximum: field.maximum ?? bounds.number,
});

const lineOf = (context: SchemaContext, maxLength: number): JsonSchema => ({
  type: 'string',
  ...context.value('text'),
  maxLength,
});

const charactersOf = (field: Field, otherwise: number): number =>
  field.words === undefined ? otherwise : field.words * bounds.charactersPerWord;

const indicatorOf = (context: SchemaContext, field: Field, measure: Measure): JsonSchema => {
  switch (measure) {
    case 'change':
      return record(context, { change: numberOf(field, 'number') });
    case 'level':
      return record(context, { level: numberOf(field, 'number') });
    case 'count':
      return record(context, { count: numberOf(field, 'integer', 0) });
    case 'pair':
      return record(context, { before: numberOf(field, 'number'), after: numberOf(field, 'number') });
  }
};

const answerOf = (context: SchemaContext, detail: string): JsonSchema => {
  const properties = {
    answer: { type: 'boolean' },
    detail: { title: detail, ...lineOf(context, bounds.lineCharacters) },
  } as const;
  const answer = objectOf(context, properties, ['answer']);
  if (context.draft) return answer;
  const asked = { type: 'object', properties: { answer: { const: true } }, required: ['answer'] } as const;
  return { ...answer, if: asked, then: { properties: { detail: {} }, required: ['detail'] } };
};

const evidenceFile = (context: SchemaContext): JsonSchema =>
  record(context, {
    name: context.value('fileName'),
    mediaType: context.value('mediaType'),
    bytes: { type: 'integer', minimum: 0, maximum: bounds.number },
    sha256: context.value('sha256'),
  });

/** One code of the field's options or catalogue, or any name where none are listed or new ones are allowed. */
const codeOf = (context: SchemaContext, field: Field): JsonSchema => {
  const options = codesOf(field, context.catalogues);
  const from = field.catalogue === undefined ? {} : { 'x-catalogue': field.catalogue };
  if (options === undefined) return { ...lineOf(context, bounds.nameCharacters), ...from };
  const codes = options.map(({ code }) => code);
  if (field.open) return { ...lineOf(context, bounds.nameCharacters), examples: codes, ...from };
  const closed = (): JsonSchema => ({
    type: 'string',
    enum: codes,
    ...from,
    'x-labels': Object.fromEntries(options.map(({ code, label }) => [code, label])),
  });
  if (field.catalogue === undefined) return closed();
  const level = field.type === 'stage' ? 'stages' : 'entries';
  return context.define(`catalogue.${field.catalogue.replaceAll('/', '-')}.${level}`, closed);
};

const codesListOf = (context: SchemaContext, field: Field): JsonSchema => {
  const most = codesOf(field, context.catalogues)?.length;
  // uniqueItems compares strings by their value only where the type stands here and not behind a $ref
  const items = { type: 'string', ...codeOf(context, field) } as const;
  return {
    ...listOf(context, field, items, most === undefined || field.open ? bounds.names : most),
    uniqueItems: true,
  };
};

/** 环节—场景—实例: the stage of a listed scenario is in the guide, that of a new one is named. */
const instancesOf = (context: SchemaContext, field: Field): JsonSchema => {
  const properties = {
    ...(field.open && { stage: codeOf(context, { ...field, type: 'stage' }) }),
    scenario: codeOf(context, field),
    instance: lineOf(context, bounds.lineCharacters),
  };
  const items = objectOf(context, properties, ['scenario', 'instance']);
  return { ...listOf(context, field, items, bounds.names), uniqueItems: true };
};

/** Shape of a value by the type of its field, as `FieldType` describes it. */
export const valueSchema = (context: SchemaContext, field: Field): JsonSchema => {
  switch (field.type) {
    case 'text':
      return lineOf(context, charactersOf(field, bounds.lineCharacters));
    case 'prose':
      return { type: 'string', ...context.value('prose'), maxLength: charactersOf(field, bounds.proseCharacters) };
    case 'integer':
      return numberOf(field, 'integer');
    case 'decimal':
    case 'percent':
    case 'money':
      return numberOf(field, 'number');
    case 'dateRange':
      return record(context, { start: context.value('date'), end: context.value('date') });
    case 'yesNo':
      return field.detail === undefined ? { type: 'boolean' } : answerOf(context, field.detail);
    case 'industry': {
      const listed = codesOf(field, context.catalogues)?.map(({ code }) => code);
      return listed ? { type: 'string', enum: listed } : industryCodes[field.level ?? 'class'];
    }
    case 'choice':
    case 'reportingUnit':
    case 'stage':
    case 'scenario':
      return codeOf(context, field);
    case 'choices':
      return codesListOf(context, field);
    case 'scenarios':
      return field.instances ? instancesOf(context, field) : codesListOf(context, field);
    case 'indicator':
      return indicatorOf(context, field, field.measure ?? 'level');
    case 'evidence':
      return listOf(
        context,
        field,
        context.define('type.evidenceFile', () => evidenceFile(context)),
        bounds.files,
      );
    case 'signature':
    case 'seal':
      return lineOf(context, bounds.nameCharacters);
    case 'date':
    case 'month':
    case 'year':
    case 'creditCode':
    case 'organisationCode':
    case 'phone':
    case 'mobile':
    case 'email':
      return context.value(field.type);
  }
};
