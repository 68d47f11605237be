/**
 * A filing's structure for readers that know no conditions: the schema without `if` and `not`, and nothing beside a reference, which
 * some of them leave unread.
 */
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { toJson } from './schema.ts';

/** What the schema says of a filing, and this does not. */
const UNSAID = [
  'what is required where a choice is made, and of which years from a date on',
  'control characters in texts, and where texts of one line end',
  'that an answer has its detail',
] as const;

/** Keywords that annotate a reference and do not narrow it. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['$ref', 'title', 'description', 'readOnly']);

const REFERENCE = /"#\/\$defs\/([^"]+)"/g;

const narrows = (schema: JsonSchema): boolean => Object.keys(schema).some((keyword) => !ANNOTATIONS.has(keyword));

const each = <Value, Made>(values: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));

/** @param schema as `schemaOf` gives it */
export const structureOf = ({ $defs = {}, ...root }: JsonSchema): JsonSchema => {
  const simple = (schema: JsonSchema): JsonSchema => {
    const { $ref, if: _, then: __, not: ___, allOf: ____, properties, items, additionalProperties, ...rest } = schema;
    const target = $ref === undefined || !narrows(schema) ? {} : simple($defs[$ref.replace('#/$defs/', '')] ?? {});
    // a field's own pattern says more than that the text is not blank
    return {
      ...target,
      ...rest,
      ...($ref !== undefined && !narrows(schema) && { $ref }),
      ...(properties && { properties: each(properties, simple) }),
      ...(items && { items: simple(items) }),
      ...(additionalProperties !== undefined && {
        additionalProperties: additionalProperties === false ? false : simple(additionalProperties),
      }),
    };
  };
  const { $schema, $comment, ...structure } = simple(root);
  const shared = new Map<string, JsonSchema>();
  const share = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(REFERENCE)) {
      const target = $defs[name];
      if (target === undefined || shared.has(name)) continue;
      shared.set(name, simple(target));
      share(simple(target));
    }
  };
  share(structure);
  return {
    ...($schema && { $schema }),
    $comment: `${$comment}; not said here: ${UNSAID.join('; ')}`,
    ...structure,
    ...(shared.size > 0 && { $defs: Object.fromEntries([...shared].sort(([one], [other]) => (one < other ? -1 : 1))) }),
  };
};

/** `<form key>/structure.json` @param schema as of `structureOf` */
export const generateStructure = ({ key }: ResolvedForm, schema: JsonSchema): Artifact[] => [
  { path: `${key}/structure.json`, content: toJson(structureOf(schema)), published: true },
];
