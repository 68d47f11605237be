/** A JSON Schema as JavaScript: what the schema asserts, put together from the functions of runtime/structure.ts. */
import type { JsonSchema } from '../../compiler/model/json-schema.ts';

type Type = NonNullable<JsonSchema['type']>;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** What several fields share as constants, each after those that it needs. */
class Constants {
  readonly #definitions: Definitions;
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];

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
  nameOf(key: string, code: () => string): string {
    const given = this.#names.get(key);
    if (given !== undefined) return given;
    const plain = key.replace(/[^A-Za-z0-9]+/g, '_');
    const name = [...this.#names.values()].includes(plain) ? `${plain}_${this.#names.size}` : plain;
    this.#names.set(key, name);
    const made = code();
    this.#lines.push(`const ${name} = ${made};\n`);
    return name;
  }

  get code(): string {
    return this.#lines.join('');
  }
}

const keyOf = (reference: string): string => reference.replace('#/$defs/', '');

const literal = (value: unknown): string => JSON.stringify(value);

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** Parts between brackets, each on a line of its own where they do not fit into one. */
const enclosed = (open: string, parts: readonly string[], close: string): string => {
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `${open}${parts.map((part) => `\n  ${indented(part)},`).join('')}\n${close}`;
};

type Facts = Readonly<Record<string, string | undefined>>;

/** `{ longest: 100, … }`; nothing where nothing is said. */
const factsOf = (facts: Facts): string => {
  const said = Object.entries(facts).flatMap(([name, code]) =>
    code === undefined ? [] : [`${nameOf(name)}: ${code}`],
  );
  return said.length === 0
    ? ''
    : enclosed('{ ', said, ' }')
        .replace(/^\{ \n/, '{\n')
        .replace(/\n \}$/, '\n}');
};

/** A key that is a name or a number stands without quotes. */
const nameOf = (key: string): string => (/^(?:[A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(key) ? key : literal(key));

/** An invisible character cannot be reviewed. */
const regularExpression = (pattern: string): string => String(new RegExp(pattern, 'u')).replaceAll('\u3000', '\\u3000');

/** Where control characters are refused, half characters are too, which the schema cannot name in every engine. */
const rejecting = (pattern: string | undefined): Facts => {
  if (pattern === undefined) return {};
  const suspect = pattern.startsWith('[\\x00-')
    ? `/${pattern.slice(0, -1).replaceAll('/', '\\/')}\\ud800-\\udfff]/`
    : undefined;
  return { without: regularExpression(pattern), suspect };
};

const numberFacts = ({ minimum, maximum }: JsonSchema): Facts => ({
  least: minimum === undefined ? undefined : literal(minimum),
  most: maximum === undefined ? undefined : literal(maximum),
});

/** A bug of the generator of schemas: what is not compiled would be allowed without a word. */
const refuseUnknown = ({ not, ...schema }: JsonSchema, type: Type | undefined): void => {
  const unheard = type === undefined ? assertedIn(schema).filter((keyword) => !ofAnyType.has(keyword)) : [];
  const isText = type === 'string' && assertedIn(not ?? {}).every((keyword) => /^(?:type|pattern)$/.test(keyword));
  if (unheard.length > 0 || (not !== undefined && !isText))
    throw new Error(`Validators do not know how to check ${literal({ not, ...schema })}`);
};

/** What is said of a value of the type. */
const ofType: Readonly<Record<Type, (schema: JsonSchema, constants: Constants) => Facts>> = {
  boolean: () => ({}),
  number: numberFacts,
  integer: numberFacts,
  string: ({ maxLength, pattern, not }) => ({
    longest: maxLength === undefined ? undefined : literal(maxLength),
    matching: pattern === undefined ? undefined : regularExpression(pattern),
    ...rejecting(not?.pattern),
  }),
  array: ({ maxItems, minItems, uniqueItems, items, contains }, constants) => ({
    most: maxItems === undefined ? undefined : literal(maxItems),
    least: minItems === undefined ? undefined : literal(minItems),
    unique: uniqueItems ? 'true' : undefined,
    each: items === undefined ? undefined : checkOf(items, constants),
    some: contains === undefined ? undefined : checkOf(contains, constants),
  }),
  object: ({ required, properties, additionalProperties, propertyNames }, constants) => ({
    required: required === undefined ? undefined : enclosed('[', required.map(literal), ']'),
    names: propertyNames === undefined ? undefined : checkOf(propertyNames, constants),
    others: additionalProperties === undefined ? undefined : othersOf(additionalProperties, constants),
    fields:
      properties === undefined
        ? undefined
        : factsOf(
            Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, checkOf(each, constants)])),
          ),
  }),
};

const othersOf = (schema: false | JsonSchema, constants: Constants): string =>
  schema === false ? 'unknownField' : checkOf(schema, constants);

/** Keywords that speak of values of any type. */
const ofAnyType: ReadonlySet<string> = new Set(['$ref', 'const', 'enum', 'allOf', 'if', 'then', '$defs']);

const referred = ($ref: string, constants: Constants): string =>
  constants.nameOf(keyOf($ref), () => checkOf(constants.schemaOf($ref), constants));

/** What the schema says; the rest are annotations. */
const assertedIn = (schema: JsonSchema): readonly string[] =>
  Object.keys(schema).filter(
    (keyword) => !/^(?:title|description|readOnly|examples|\$comment|\$schema|x-.*)$/.test(keyword),
  );

/** Texts of a shared type that only their length tells apart. */
const limitedText = (schema: JsonSchema, constants: Constants): string | undefined => {
  const { $ref, type, maxLength } = schema;
  if ($ref === undefined || type !== 'string' || maxLength === undefined || assertedIn(schema).length > 3)
    return undefined;
  const target = constants.schemaOf($ref);
  if (target.type !== type || target.maxLength !== undefined) return undefined;
  return constants.nameOf(`${keyOf($ref)}.${maxLength}`, () => checkOf({ ...target, maxLength }, constants));
};

/** @param inherited type that the value is known to have, for a schema that does not name it once more */
const checkOf = (schema: JsonSchema, constants: Constants, inherited?: Type): string => {
  const limited = limitedText(schema, constants);
  if (limited !== undefined) return limited;
  const { $ref, const: constant, enum: codes, allOf = [], if: condition, then } = schema;
  const type = schema.type ?? inherited;
  refuseUnknown(schema, type);
  const facts = type === undefined ? '' : factsOf(ofType[type](schema, constants));
  const ofItsType = schema.type === undefined && facts === '' ? [] : [`${type}(${facts})`];
  const isHolder = type === 'object' || type === 'array';
  const checks = [
    ...(isHolder ? [] : ofItsType),
    ...($ref === undefined ? [] : [referred($ref, constants)]),
    ...(constant === undefined ? [] : [`constant(${literal(constant)})`]),
    ...(codes === undefined ? [] : [enclosed('oneOf(', codes.map(literal), ')')]),
    ...allOf.map((part) => checkOf(part, constants, type)),
    ...(condition === undefined || then === undefined
      ? []
      : [enclosed('when(', [checkOf(condition, constants), checkOf(then, constants, type)], ')')]),
    ...(isHolder ? ofItsType : []),
  ];
  if (checks.length === 0) return 'anything';
  return checks.length === 1 ? checks.join() : enclosed('together(', checks, ')');
};

/** Declares `check`, a function that runtime/structure.ts knows as `Check`. */
export const compileSchema = (schema: JsonSchema): string => {
  const constants = new Constants(schema.$defs ?? {});
  const check = checkOf(schema, constants);
  return `${constants.code}const check = ${check};`;
};
