/** The schema of one field's value, without its title. A pattern beside a `$ref` is the field's own. */

import { answersAsking } from '../../compiler/model/answer.ts';
import { codesOf } from '../../compiler/model/asked.ts';
import { bounds, mostCharacters } from '../../compiler/model/bounds.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { partName } from '../../compiler/model/part-names.ts';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { portablePattern } from '../../compiler/model/pattern/portable-pattern.ts';
import { present } from '../../compiler/model/present.ts';
import type { PartsName, Shape, Single } from '../../compiler/model/value-shape.ts';
import { industryCodes, type ValueType } from './value-types.ts';

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

const listOf = (context: SchemaContext, field: Field, items: JsonSchema, maxItems: number): JsonSchema => ({
  type: 'array',
  items,
  ...((field.required || field.least !== undefined) && !context.draft ? { minItems: field.least ?? 1 } : {}),
  maxItems: Math.min(maxItems, field.most ?? maxItems),
});

const numberOf = (field: Field, type: 'number' | 'integer', least: number = -bounds.number): JsonSchema => ({
  type,
  minimum: field.minimum ?? least,
  maximum: field.maximum ?? bounds.number,
});

const lineOf = (context: SchemaContext, field: Field, single: 'line' | 'name'): JsonSchema => ({
  type: 'string',
  ...context.value('text'),
  ...present({ maxLength: mostCharacters(field, single) }),
});

/** One code of the field's options or catalogue, or any name where none are listed or new ones are allowed. */
const codeOf = (context: SchemaContext, field: Field): JsonSchema => {
  const options = codesOf(field, context.catalogues);
  if (options === undefined) return lineOf(context, field, 'name');
  const codes = options.map(({ code }) => code);
  if (field.open) return { ...lineOf(context, field, 'name'), examples: codes };
  const closed = (): JsonSchema => ({ type: 'string', enum: codes });
  if (field.catalogue === undefined) return closed();
  const level = field.type === 'stage' ? 'stages' : 'entries';
  return context.define(`catalogue.${field.catalogue.replaceAll('/', '-')}.${level}`, closed);
};

/** Codes of a catalogue's level where it lists them, else any of their form. */
const industryOf = (context: SchemaContext, field: Field): JsonSchema => {
  const listed = codesOf(field, context.catalogues)?.map(({ code }) => code);
  return listed ? { type: 'string', enum: listed } : industryCodes[field.level ?? 'class'];
};

/** Where each engine of regular expressions reads it alike; the type of the text has no line breaks, before which `$` might match. */
const writtenAs = ({ pattern: source }: Field): JsonSchema => {
  const parsed = source === undefined ? undefined : parsePattern(source);
  const pattern = parsed !== undefined && 'pattern' in parsed ? portablePattern(parsed.pattern) : undefined;
  return pattern === undefined ? {} : { pattern: `^(?:${pattern})$` };
};

/** A single value, of a field or a part of one, within the limits of the field. */
const singleSchema = (context: SchemaContext, field: Field, single: Single): JsonSchema => {
  switch (single) {
    case 'line':
      return { ...lineOf(context, field, single), ...writtenAs(field) };
    case 'name':
      return lineOf(context, field, 'name');
    case 'paragraphs':
      return { type: 'string', ...context.value('prose'), ...present({ maxLength: mostCharacters(field, single) }) };
    case 'number':
      return numberOf(field, field.whole ? 'integer' : 'number');
    case 'integer':
      return numberOf(field, 'integer');
    case 'count':
      return numberOf(field, 'integer', 0);
    case 'boolean':
      return { type: 'boolean' };
    case 'code':
      return codeOf(context, field);
    case 'stage':
      return codeOf(context, { ...field, type: 'stage' });
    case 'industry':
      return industryOf(context, field);
    case 'date':
      return context.value(field.dayOptional ? 'dayOrMonth' : 'date');
    case 'contact':
      return context.value(field.required ? 'contact' : 'contactOrNone');
    default:
      return context.value(single);
  }
};

/** A value of parts: all of them but those that it may lack. */
const objectOfParts = (context: SchemaContext, field: Field): JsonSchema => {
  const parts = Object.entries(partsOf(field));
  const schemas = parts.map(([name, { holds }]): [string, JsonSchema] => [
    name,
    { title: partName(field, name).label, ...singleSchema(context, field, holds) },
  ]);
  const needed = parts.flatMap(([name, { optional }]) => (optional ? [] : [name]));
  return objectOf(context, Object.fromEntries(schemas), needed);
};

/** The answer that asks for a detail has it. */
const answerOf = (context: SchemaContext, field: Field): JsonSchema => {
  const answer = objectOfParts(context, field);
  if (context.draft) return answer;
  const [asking, ...others] = answersAsking(field);
  if (others.length > 0) return { ...answer, required: Object.keys(partsOf(field)) };
  const asked = { type: 'object', properties: { answer: { const: asking === true } }, required: ['answer'] } as const;
  return { ...answer, if: asked, then: { properties: { detail: {} }, required: ['detail'] } };
};

const fileOf = (context: SchemaContext, field: Field): JsonSchema =>
  context.define('type.evidenceFile', () => objectOfParts(context, field));

const pictureOf = (context: SchemaContext, field: Field): JsonSchema =>
  context.define('type.picture', () => objectOfParts(context, field));

interface ObjectSchema {
  readonly of: (context: SchemaContext, field: Field) => JsonSchema;
  /** Of a list: how many at most, and whether two may be alike. */
  readonly most: number;
  readonly alike: boolean;
}
const named = (of: ObjectSchema['of']): ObjectSchema => ({ of, most: bounds.names, alike: false });
const files = (of: ObjectSchema['of']): ObjectSchema => ({ of, most: bounds.files, alike: true });

const OBJECTS: Readonly<Record<PartsName, ObjectSchema>> = {
  period: named(objectOfParts),
  answer: named(answerOf),
  change: named(objectOfParts),
  level: named(objectOfParts),
  count: named(objectOfParts),
  pair: named(objectOfParts),
  quantities: named(objectOfParts),
  instance: named(objectOfParts),
  file: files(fileOf),
  picture: files(pictureOf),
};

/** Several of what the field holds, each once unless two may be alike. */
const severalOf = (context: SchemaContext, field: Field, shape: Shape): JsonSchema => {
  if ('parts' in shape) {
    const { of, most, alike } = OBJECTS[shape.parts];
    return { ...listOf(context, field, of(context, field), most), ...(!alike && { uniqueItems: true }) };
  }
  const most = codesOf(field, context.catalogues)?.length;
  // uniqueItems compares strings by their value only where the type stands here and not behind a $ref
  const items = { type: 'string', ...singleSchema(context, field, shape.one) } as const;
  return {
    ...listOf(context, field, items, most === undefined || field.open ? bounds.names : most),
    uniqueItems: true,
  };
};

/** What stands in the field. */
export const valueSchema = (context: SchemaContext, field: Field): JsonSchema => {
  const shape = shapeOf(field);
  if (shape.several) return severalOf(context, field, shape);
  return 'one' in shape ? singleSchema(context, field, shape.one) : OBJECTS[shape.parts].of(context, field);
};
