/** A JSON Schema as code of a validator: what the schema asserts, put together from the functions of runtime/structure.ts. */
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { type Code, call, type Declarations, type Member, name, object, pattern, value } from './code.ts';

type Type = NonNullable<JsonSchema['type']>;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** What several fields share as constants, each after those that it needs. */
class Constants {
  readonly #definitions: Definitions;
  readonly #names = new Map<string, string>();
  readonly #declared: Member[] = [];

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** @param reference `#/$defs/type.text` */
  schemaOf(reference: string): JsonSchema {
    const schema = this.#definitions[keyOf(reference)];
    if (schema === undefined) throw new Error(`The schema does not define ${reference}`);
    return schema;
  }

  /** The constant of that key: `type_text` for `type.text`, since no name of the runtime has a low line. */
  named(key: string, code: () => Code): Code {
    const given = this.#names.get(key);
    if (given !== undefined) return name(given);
    const plain = key.replace(/[^A-Za-z0-9]+/g, '_');
    const own = [...this.#names.values()].includes(plain) ? `${plain}_${this.#names.size}` : plain;
    this.#names.set(key, own);
    this.#declared.push([own, code()]);
    return name(own);
  }

  get declarations(): Declarations {
    return this.#declared;
  }
}

const keyOf = (reference: string): string => reference.replace('#/$defs/', '');

/** Code of what is said, none of what is not. */
const said = (fact: unknown): Code | undefined => (fact === undefined ? undefined : value(fact));

type Facts = Readonly<Record<string, Code | undefined>>;

const numberFacts = ({ minimum, maximum }: JsonSchema): Facts => ({ least: said(minimum), most: said(maximum) });

/** A bug of the generator of schemas: what is not compiled would be allowed without a word. */
const refuseUnknown = ({ not, ...schema }: JsonSchema, type: Type | undefined): void => {
  const unheard = type === undefined ? assertedIn(schema).filter((keyword) => !ofAnyType.has(keyword)) : [];
  const isText = type === 'string' && assertedIn(not ?? {}).every((keyword) => /^(?:type|pattern)$/.test(keyword));
  if (unheard.length > 0 || (not !== undefined && !isText))
    throw new Error(`Validators do not know how to check ${JSON.stringify({ not, ...schema })}`);
};

/** What is said of a value of the type. */
const ofType: Readonly<Record<Type, (schema: JsonSchema, constants: Constants) => Facts>> = {
  boolean: () => ({}),
  number: numberFacts,
  integer: numberFacts,
  string: ({ maxLength, pattern: matched, not }) => ({
    longest: said(maxLength),
    matching: matched === undefined ? undefined : pattern(matched, 'u'),
    without: not?.pattern === undefined ? undefined : pattern(not.pattern, 'u'),
  }),
  array: ({ maxItems, minItems, uniqueItems, items, contains }, constants) => ({
    most: said(maxItems),
    least: said(minItems),
    unique: uniqueItems ? value(true) : undefined,
    each: items === undefined ? undefined : checkOf(items, constants),
    some: contains === undefined ? undefined : checkOf(contains, constants),
  }),
  object: ({ required, properties, additionalProperties, propertyNames }, constants) => ({
    required: said(required),
    names: propertyNames === undefined ? undefined : checkOf(propertyNames, constants),
    others: additionalProperties === undefined ? undefined : othersOf(additionalProperties, constants),
    fields: properties === undefined ? undefined : fieldsOf(properties, constants),
  }),
};

/** Of an object that holds its fields alone, most of them required: as most do. */
const recordOf = (schema: JsonSchema, constants: Constants): Code | undefined => {
  const { required = [], properties = {}, additionalProperties, propertyNames } = schema;
  const names = Object.keys(properties);
  const fields = fieldsOf(properties, constants);
  const isInOrder = String(names.filter((each) => required.includes(each))) === String(required);
  if (fields === undefined || additionalProperties !== false || propertyNames !== undefined || !isInOrder)
    return undefined;
  return call('record', fields, ...names.filter((each) => !required.includes(each)).map(value));
};

const fieldsOf = (properties: Readonly<Record<string, JsonSchema>>, constants: Constants): Code | undefined => {
  const fields = object(
    Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, checkOf(schema, constants)])),
  );
  return fields.members.length === 0 ? undefined : fields;
};

const othersOf = (schema: false | JsonSchema, constants: Constants): Code =>
  schema === false ? name('unknownField') : checkOf(schema, constants);

/** Keywords that speak of values of any type. */
const ofAnyType: ReadonlySet<string> = new Set(['$ref', 'const', 'enum', 'allOf', 'if', 'then', '$defs']);

const referred = ($ref: string, constants: Constants): Code =>
  constants.named(keyOf($ref), () => checkOf(constants.schemaOf($ref), constants));

/** What the schema says; the rest are annotations. */
const assertedIn = (schema: JsonSchema): readonly string[] =>
  Object.keys(schema).filter(
    (keyword) => !/^(?:title|description|readOnly|examples|\$comment|\$schema)$/.test(keyword),
  );

/** Texts of a shared type that only their length tells apart. */
const limitedText = (schema: JsonSchema, constants: Constants): Code | undefined => {
  const { $ref, type, maxLength } = schema;
  if ($ref === undefined || type !== 'string' || maxLength === undefined || assertedIn(schema).length > 3)
    return undefined;
  const target = constants.schemaOf($ref);
  if (target.type !== type || target.maxLength !== undefined) return undefined;
  return constants.named(`${keyOf($ref)}.${maxLength}`, () => checkOf({ ...target, maxLength }, constants));
};

/** What a form says a text must be, which stands beside the reference to its type, is searched by an engine whose time is bounded, in field-checks.ts. */
const withoutOwnPattern = (schema: JsonSchema): JsonSchema => {
  if (schema.$ref === undefined) return schema;
  const { pattern: _, ...rest } = schema;
  return rest;
};

/** That the value is of the type, where the schema says so, and what it says of values of that type. */
const typedOf = (schema: JsonSchema, type: Type | undefined, constants: Constants): readonly Code[] => {
  if (type === undefined) return [];
  const record = type === 'object' ? recordOf(schema, constants) : undefined;
  if (record !== undefined) return [record];
  const facts = object(ofType[type](schema, constants));
  if (facts.members.length > 0) return [call(type, facts)];
  return schema.type === undefined ? [] : [call(type)];
};

/** @param inherited type that the value is known to have, for a schema that does not name it once more */
const checkOf = (given: JsonSchema, constants: Constants, inherited?: Type): Code => {
  const schema = withoutOwnPattern(given);
  const limited = limitedText(schema, constants);
  if (limited !== undefined) return limited;
  const { $ref, const: constant, enum: codes, allOf = [], if: condition, then } = schema;
  const type = schema.type ?? inherited;
  refuseUnknown(schema, type);
  const ofItsType = typedOf(schema, type, constants);
  const isHolder = type === 'object' || type === 'array';
  const checks = [
    ...(isHolder ? [] : ofItsType),
    ...($ref === undefined ? [] : [referred($ref, constants)]),
    ...(constant === undefined ? [] : [call('constant', value(constant))]),
    ...(codes === undefined ? [] : [call('oneOf', ...codes.map(value))]),
    ...allOf.map((part) => checkOf(part, constants, type)),
    ...(condition === undefined || then === undefined
      ? []
      : [call('when', checkOf(condition, constants), checkOf(then, constants, type))]),
    ...(isHolder ? ofItsType : []),
  ];
  const [only = name('anything'), ...others] = checks;
  return others.length === 0 ? only : call('together', ...checks);
};

/** Declares, as the last, `check`: a function that runtime/structure.ts knows as `Check`. */
export const compileSchema = (schema: JsonSchema): Declarations => {
  const constants = new Constants(schema.$defs ?? {});
  const check = checkOf(schema, constants);
  return [...constants.declarations, ['check', check]];
};
