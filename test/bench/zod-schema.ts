/** A form's JSON Schema as one would write it in zod: `z.fromJSONSchema` knows neither `not` nor `if`. */
import { z } from 'zod';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (fields: Fields, name: string): boolean => fields[name] !== undefined && Object.hasOwn(fields, name);

/** JSON Schema counts code points, zod UTF-16 units. */
const isWithin = (text: string, limit: number): boolean => text.length <= limit || [...text].length <= limit;

/** What the schemas of a choice assert: `if` it is made, `then` a field is there. */
const holds = (schema: JsonSchema, value: unknown): boolean => {
  const { type, const: constant, enum: codes, contains, required = [], properties = {} } = schema;
  if (constant !== undefined) return value === constant;
  if (codes !== undefined) return codes.some((code) => code === value);
  if (contains !== undefined) return Array.isArray(value) && value.some((item) => holds(contains, item));
  if (!isObject(value)) return type === undefined;
  return (
    required.every((name) => isGiven(value, name)) &&
    Object.entries(properties).every(([name, inner]) => !isGiven(value, name) || holds(inner, value[name]))
  );
};

/** The schema with what it refers to; both may limit a text. */
const joined = ({ $ref, ...own }: JsonSchema, definitions: Definitions): JsonSchema => {
  if ($ref === undefined) return own;
  const target = definitions[$ref.replace('#/$defs/', '')];
  if (target === undefined) throw new Error(`The schema does not define ${$ref}`);
  const below = joined(target, definitions);
  const limits = [own.maxLength, below.maxLength].filter((limit) => limit !== undefined);
  return { ...below, ...own, ...(limits.length > 0 && { maxLength: Math.min(...limits) }) };
};

const textOf = ({ pattern, not, maxLength, enum: codes }: JsonSchema): z.ZodType => {
  if (codes !== undefined) return z.enum(codes.map(String));
  let text = z.string();
  if (maxLength !== undefined) text = text.refine((value) => isWithin(value, maxLength));
  if (pattern !== undefined) text = text.regex(new RegExp(pattern, 'u'));
  if (not?.pattern !== undefined) {
    const strange = new RegExp(not.pattern, 'u');
    text = text.refine((value) => !strange.test(value));
  }
  return text;
};

const numberOf = ({ type, minimum, maximum }: JsonSchema): z.ZodType => {
  let number = type === 'integer' ? z.number().int() : z.number();
  if (minimum !== undefined) number = number.min(minimum);
  if (maximum !== undefined) number = number.max(maximum);
  return number;
};

const arrayOf = ({ items = {}, minItems, maxItems, uniqueItems }: JsonSchema, definitions: Definitions): z.ZodType => {
  let list = z.array(zodOf(items, definitions));
  if (minItems !== undefined) list = list.min(minItems);
  if (maxItems !== undefined) list = list.max(maxItems);
  return uniqueItems ? list.refine((values) => new Set(values).size === values.length) : list;
};

const objectOf = (schema: JsonSchema, definitions: Definitions): z.ZodType => {
  const { properties = {}, required = [], additionalProperties, propertyNames, allOf = [] } = schema;
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => {
      const value = zodOf(inner, definitions);
      return [name, required.includes(name) ? value : value.optional()];
    }),
  );
  let object: z.ZodType =
    typeof additionalProperties === 'object'
      ? z.object(shape).catchall(zodOf(additionalProperties, definitions))
      : z.strictObject(shape);
  if (propertyNames !== undefined) {
    const name = zodOf(propertyNames, definitions);
    object = object.refine(
      (value) => isObject(value) && Object.keys(value).every((key) => name.safeParse(key).success),
    );
  }
  for (const { if: condition, then } of [...allOf, schema])
    if (condition !== undefined && then !== undefined)
      object = object.refine((value) => !holds(condition, value) || holds(then, value));
  return object;
};

const zodOf = (given: JsonSchema, definitions: Definitions): z.ZodType => {
  const schema = joined(given, definitions);
  if (schema.const !== undefined) return z.literal(schema.const);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'number':
    case 'integer':
      return numberOf(schema);
    case 'boolean':
      return z.boolean();
    case 'array':
      return arrayOf(schema, definitions);
    case 'object':
      return objectOf(schema, definitions);
    default:
      throw new Error(`A schema that zod is not told of: ${JSON.stringify(schema)}`);
  }
};

/** Accepts what the schema accepts: the structure, not the rules of the form. */
export const zodSchemaOf = (schema: JsonSchema): z.ZodType => zodOf(schema, schema.$defs ?? {});
