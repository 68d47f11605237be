/** Tables of the language as Markdown: attributes of a kind, keys of a file, types of fields. */
import { ENTRY_PLACES, ENTRY_VERBS, entries } from '../language/catalogue-schema.ts';
import { CODE_PATTERN, DATE, ID, KEY, PATH, type Schema, TOP_ID } from '../language/kind-schema.ts';
import type { AttributeSpec, AttributeType, Kind } from '../language/kind-spec.ts';
import { kindOf, OF_EVERY_KIND, placeName } from '../language/kinds.ts';
import { FILES, type Role } from '../language/schema.ts';
import { FIELD_TYPES } from '../model/field-type-table.ts';
import { admitting, fieldTypes, specOf } from '../model/field-types.ts';
import type { Examples } from './examples.ts';

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const code = (text: string): string => `\`${text}\``;
export const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

const VALUES: Readonly<Record<Exclude<AttributeType, readonly string[]>, string>> = {
  text: 'text, may be marked',
  string: 'text',
  number: 'number',
  count: 'whole number',
  flag: '`true`',
  names: 'list of ids',
  origins: 'list of forms with a path',
  applications: 'list of forms by name',
  takings: 'list of paths',
  expression: 'CEL',
};

const valueText = ({ type, range }: AttributeSpec): string => {
  if (typeof type !== 'string') return type.length > 8 ? 'below' : type.map(code).join(', ');
  return VALUES[type] + (range ? `, ${range[0]} to ${range[1]}` : '');
};

/** Its attributes, with what their node must stand in; of a field also which types admit each. */
export const attributeTable = (kind: Kind, examples: Examples): string => {
  const own = Object.entries(kindOf(kind).attributes).filter(([name]) => !Object.hasOwn(OF_EVERY_KIND, name));
  const rows = own.map(([name, spec]) => {
    const types = kind === 'field' ? admitting(name) : [];
    const only = types.length > 0 ? ` Of ${types.map(code).join(', ')}.` : '';
    const within = spec.where ? ` In ${spec.where.map(placeName).map(code).join(', ')}.` : '';
    const example = examples.attribute(kind, name);
    return [
      code(name) + (spec.required ? ' *' : ''),
      valueText(spec),
      spec.says + only + within,
      example === undefined ? '' : code(example),
    ];
  });
  return rows.length === 0 ? '' : table(['attribute', 'value', 'meaning', 'example'], rows);
};

export const typeTable = (): string =>
  table(
    ['type', '', 'value', 'in the data', 'needs'],
    fieldTypes.map((type) => {
      const { label, says, example, cases = [], needs = [] } = specOf(type);
      const given = cases.map(
        ({ attribute, is, example: other }) =>
          `${code(is ? `${attribute}: ${is}` : attribute)} ${code(JSON.stringify(other))}`,
      );
      return [
        code(type),
        label.zh,
        says,
        [code(JSON.stringify(example)), ...given].join('; '),
        needs.map(code).join(' or '),
      ];
    }),
  );

const PATTERNS: Readonly<Record<string, string>> = {
  [KEY]: 'key',
  [CODE_PATTERN]: 'code',
  [ID]: 'id',
  [TOP_ID]: 'id',
  [PATH]: 'path',
  [DATE]: 'date',
};

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** What the keys of a map are. */
const keysOf = ({ propertyNames }: Schema): string =>
  (isSchema(propertyNames) ? PATTERNS[String(propertyNames.pattern)] : undefined) ?? 'address';

/** What a value of the schema is, in words. */
const shapeOf = (schema: Schema): string => {
  if (schema.$ref === '#/$defs/text') return VALUES.text;
  if (schema.$ref === '#/$defs/entries') return 'map by code';
  if (schema.$ref === '#/$defs/changes') return 'map by verb';
  if (typeof schema.pattern === 'string' && schema.type === 'string') return PATTERNS[schema.pattern] ?? 'text';
  if (schema.enum) return 'a type';
  if (Array.isArray(schema.type) && schema.type.includes('array'))
    return `${schema.pattern === CODE_PATTERN ? 'code' : 'one'}, or a list`;
  if (Array.isArray(schema.type)) {
    const named: Readonly<Record<string, string>> = {
      string: PATTERNS[String(schema.pattern)] ?? 'text',
      object: 'map',
    };
    return schema.type.map((type) => named[type] ?? type).join(', ');
  }
  switch (schema.type) {
    case 'array':
      return 'list';
    case 'integer':
      return 'whole number';
    case 'boolean':
      return '`true`';
    case 'number':
      return 'number';
    case 'string':
      return 'text';
    default:
      return isSchema(schema.additionalProperties) && isSchema(schema.propertyNames)
        ? `map by ${keysOf(schema)}`
        : 'map';
  }
};

/** The keys of a map, and those of the maps in it: `deadlines.<id>.on`. */
const keyRows = (schema: Schema, before: string): string[][] => {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  return Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([key, of]) => {
    if (!isSchema(of)) return [];
    const name = before + key;
    const values = isSchema(of.additionalProperties) ? of.additionalProperties : undefined;
    const own = [code(name) + (required.has(key) ? ' *' : ''), shapeOf(of), String(of.description ?? '')];
    const inner = isSchema(of.properties) ? keyRows(of, `${name}.`) : [];
    const isRule = name === 'rules';
    const each = values && !isRule ? keyRows(values, `${name}.<${keysOf(of)}>.`) : [];
    return [own, ...inner, ...each];
  });
};

export const fileTable = (role: Role): string => table(['key', 'value', 'meaning'], keyRows(FILES[role], ''));

/** What each entry of a catalogue may say. */
export const entryTable = (): string =>
  table(
    ['key', 'value', 'meaning'],
    isSchema(entries.additionalProperties) ? keyRows(entries.additionalProperties, '') : [],
  );

/** What an edition of a catalogue may change, and where an entry goes. */
export const entryVerbTable = (): string =>
  table(
    ['verb', 'meaning'],
    Object.entries(ENTRY_VERBS).map(([verb, says]) => [code(verb), says]),
  );
export const entryPlaceTable = (): string =>
  table(
    ['key', 'where'],
    Object.entries(ENTRY_PLACES).map(([side, says]) => [code(side), says]),
  );

/** What a rule of a pack says beside what every rule does. */
export const packRuleTable = (): string => {
  const rules = FILES.pack.properties.rules;
  const of = rules?.additionalProperties;
  const own = new Set(Object.keys(kindOf('rule').attributes)); // with `pending`
  return table(
    ['key', 'value', 'meaning'],
    isSchema(of) ? keyRows(of, '').filter(([key = '']) => !own.has(key.replace(/[`* ]/g, ''))) : [],
  );
};

export const typesWith = (test: (type: (typeof FIELD_TYPES)[keyof typeof FIELD_TYPES]) => boolean): string =>
  fieldTypes
    .filter((type) => test(FIELD_TYPES[type]))
    .map(code)
    .join(', ');
