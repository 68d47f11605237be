/** The kinds of node as JSON Schema, from their table; the parts that every schema of the language is made of. */
import { admitting } from '../model/field-types.ts';
import { type AttributeSpec, type ChildrenSpec, type Kind, MAX_EXPRESSION } from './kind-spec.ts';
import { FIELD_KIND_BY_KEY, kindOf, placeName, ROOTS } from './kinds.ts';

export type Schema = { readonly [key: string]: unknown };

/** Ids are English camelCase; paths join them with dots. */
export const ID = '^[a-z][A-Za-z0-9]*$';
/** At the top of a form these name the form's own parts. */
export const TOP_ID = `^(?!(?:${Object.keys(ROOTS).join('|')})$)[a-z][A-Za-z0-9]*$`;
export const PATH = '^[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*$';
export const CODE_PATTERN = '^[A-Za-z0-9][A-Za-z0-9.-]*$';
export const KEY = '^[a-z0-9-]+(?:/[a-z0-9-]+)+$';
/** A key, or the name of a package with a form of it, as it is imported. */
export const PARENT = '^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*(?:/[a-z0-9-]+)*$';
export const ADDRESS = '^(?:form|(?:(?:document|notes|rules)/)?[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*)$';
/** What a pack of another year takes over: `deadlines.online`; all quotas, or all copies, that it does not say otherwise. */
export const FACT =
  '^(?:deadlines|quotas|copies|platform|materials|recipients|contacts|(?:deadlines|quotas|copies)\\.[a-z][A-Za-z0-9]*)$';
/** A form and what it has there, or nothing: `cn/2022/summary factories.kind=small`. */
const ORIGIN = `^(?:none|[a-z0-9-]+(?:/[a-z0-9-]+){2} ${PATH.slice(1, -1)}(?:=${CODE_PATTERN.slice(1, -1)})?)$`;
const NAME = '[a-z0-9-]+';
/** Forms by name, or nothing: `demonstration-factory-application`. */
const APPLICATION = `^${NAME}$`;
/** What a summary takes: `enterprise.name`, `basic-application figures.revenue[-1]`, `basic-application=basic`, or nothing. */
const TAKING = `^(?:(?:${NAME} )?(?:none|${PATH.slice(1, -1)}(?:\\[-[1-9][0-9]?\\])?)|${NAME}=${CODE_PATTERN.slice(1, -1)})$`;
/** What the items of an attribute that is a list look like. */
export const ITEMS = { names: ID, origins: ORIGIN, applications: APPLICATION, takings: TAKING } as const;
export const DATE = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
/** Name of an npm package; that of the tool is taken. */
export const PACKAGE = '^(?!shenbao$)(?:@[a-z0-9-][a-z0-9._-]{0,99}/)?[a-z0-9-][a-z0-9._-]{0,99}$';
/** Of a package: https://semver.org without what is left out of every comparison. */
export const PACKAGE_VERSION =
  '^(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z-]{1,20}(?:\\.[0-9A-Za-z-]{1,20}){0,9})?$';
/** One licence by its name in the list of SPDX. */
export const SPDX = '^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$';
export const WEB = '^https?://[^\\s<>"]{1,999}$';

export const said = (says: string, schema: Schema): Schema => ({ ...schema, description: says });
/** Instead of it `null`, where there is no more what another definition has. */
export const orNone = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'].flat() });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const stringSchema: Schema = { type: 'string' };
export const named = (pattern: string): Schema => ({ type: 'string', pattern });
export const list = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
export const mapOf = (values: Schema, keys: string): Schema => ({
  type: 'object',
  propertyNames: { pattern: keys },
  additionalProperties: values,
  minProperties: 1,
});
/** A map with these keys alone. */
export interface ClosedSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export const closed = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
  description?: string,
): ClosedSchema => ({
  type: 'object',
  ...(description && { description }),
  properties,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
});

export const attribute = ({ type, says, range }: AttributeSpec): Schema => {
  if (typeof type !== 'string') return { enum: type, description: says };
  const bounds = range && { minimum: range[0], maximum: range[1] };
  const shape: Record<typeof type, Schema> = {
    text: ref('text'),
    string: stringSchema,
    number: { type: 'number', ...bounds },
    count: { type: 'integer', ...bounds },
    flag: { type: 'boolean' },
    names: list(named(ITEMS.names)),
    origins: list(named(ITEMS.origins)),
    applications: list(named(ITEMS.applications)),
    takings: list(named(ITEMS.takings)),
    expression: { type: 'string', maxLength: MAX_EXPRESSION },
  };
  return { ...shape[type], description: says };
};

/** Before what it says: which types of fields admit it, or what its node must stand in. */
const saidOf = (kind: Kind, name: string, { says, where = [] }: AttributeSpec): string => {
  const of = [...(kind === 'field' ? admitting(name) : []), ...where.map(placeName)];
  return of.length === 0 ? says : `${of.join(', ')}: ${says}`;
};

const attributes = (kind: Kind): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(kindOf(kind).attributes).map(([name, spec]) => [
      name,
      attribute({ ...spec, says: saidOf(kind, name, spec) }),
    ]),
  );

/** A listed node is an object whose keyword says its kind; a bare path places a field; in a grid an array is a row. */
export const nodeUnion = (kinds: readonly Kind[]): Schema => {
  const written = [
    ...kinds.filter((kind) => kind !== 'row'),
    ...(kinds.includes('row') ? (['place', 'lines'] as const) : []),
  ];
  const keywords = written.map((kind) => ({ kind, keyword: keywordOf(kind) }));
  const bare = [...(written.includes('place') ? ['string'] : []), ...(kinds.includes('row') ? ['array'] : [])];
  return {
    type: [...bare, 'object'],
    ...(bare.includes('string') && { pattern: PATH }),
    ...(bare.includes('array') && { minItems: 1, items: ref('row') }),
    if: { type: 'object' },
    then: {
      anyOf: keywords.map(({ keyword }) => ({ required: [keyword] })),
      allOf: keywords.map(({ kind, keyword }) => ({ if: { required: [keyword] }, then: ref(kind) })),
    },
  };
};

export const fieldUnion: Schema = {
  type: 'object',
  anyOf: Object.keys(FIELD_KIND_BY_KEY).map((key) => ({ required: [key] })),
  allOf: Object.entries(FIELD_KIND_BY_KEY).map(([key, kind]) => ({ if: { required: [key] }, then: ref(kind) })),
};

/** Its label, or that and what else is said of it. */
export const option: Schema = {
  type: ['string', 'object'],
  if: { type: 'object', anyOf: [{ required: ['label'] }, { required: ['english'] }] },
  then: ref('option'),
  else: ref('text'),
};

const children = ({ of, shape }: ChildrenSpec): Schema => {
  if (shape === 'list') return list(nodeUnion(of));
  const only = of.length === 1 ? of[0] : undefined;
  if (only === 'option') return mapOf(option, CODE_PATTERN);
  if (only === 'line') return mapOf({ ...ref('line') }, ID);
  // A group may hold only what a block brings.
  return { ...mapOf(only ? ref(only) : ref('anyField'), ID), minProperties: 0 };
};

export const keywordOf = (kind: Kind): string => kindOf(kind).keyword ?? kind;

export const kindSchema = (kind: Kind): ClosedSchema => {
  const spec = kindOf(kind);
  const properties = attributes(kind);
  const required = Object.entries(spec.attributes).flatMap(([name, a]) => (a.required ? [name] : []));
  if (spec.keyword) {
    properties[spec.keyword] = spec.refersBy ? named(PATH) : named(kind === 'use' ? CODE_PATTERN : PATH);
    if (spec.refersBy) properties.as = named(PATH);
    required.push(spec.keyword);
  }
  if (spec.children) {
    properties[spec.children.key] = children(spec.children);
    if (spec.children.required && !spec.children.made) required.push(spec.children.key);
  }
  return closed(properties, required, spec.says);
};
