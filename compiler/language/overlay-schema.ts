/** The operations of an overlay as JSON Schema. */

import {
  ADDRESS,
  CODE,
  closed,
  ID,
  keywordOf,
  kindSchema,
  list,
  mapOf,
  named,
  PATH,
  ref,
  type Schema,
} from './kind-schema.ts';
import { ADDED_KINDS, FIELD_KIND_BY_KEY, FORM_ATTRIBUTES, KINDS, type Kind, type KindSpec } from './kinds.ts';

const ANCHORS = {
  in: named(ADDRESS),
  before: named(ADDRESS),
  after: named(ADDRESS),
  beside: named(ADDRESS),
  first: named(ADDRESS),
  last: named(ADDRESS),
};
const loosens: Schema = { type: 'string', minLength: 1, description: 'Why this variant may ask less than its base.' };
const values: Schema = mapOf(ref('text'), CODE);
const expected = ref('expected');

/** Keys that say what is added, whatever else is there: a list field holds `records`, a placement may have a `number`. */
const DECIDING = ['field', 'note', 'rule', 'place'];

/** What can be added to the document: nodes with a keyword, and a row of a grid by its cells. */
const WRITTEN_KINDS: readonly Kind[] = [...ADDED_KINDS, 'row'];

/** Adding takes any node: a field by `field: id` and its kind's keys, a note or rule by its id, anything else by its keyword. */
const addition: Schema = {
  type: 'object',
  anyOf: [...DECIDING, ...WRITTEN_KINDS.map(keywordOf)].map((key) => ({ required: [key] })),
  allOf: [
    ...Object.entries(FIELD_KIND_BY_KEY).map(([key, kind]) => ({
      if: { required: ['field', key] },
      then: added(kind, { field: named(ID), ...ANCHORS }, ['field']),
    })),
    {
      if: { required: ['field'] },
      then: { anyOf: Object.keys(FIELD_KIND_BY_KEY).map((key) => ({ required: [key] })) },
    },
    ...(['note', 'rule'] as const).map((kind) => ({
      if: { required: [kind] },
      then: added(kind, { [kind]: named(ID) }, [kind]),
    })),
    ...WRITTEN_KINDS.map((kind) => ({
      if: {
        required: [keywordOf(kind)],
        not: { anyOf: DECIDING.filter((key) => key !== keywordOf(kind)).map((key) => ({ required: [key] })) },
      },
      then: added(kind, ANCHORS, []),
    })),
  ],
};

/** The schema of a kind with further keys. */
export function added(kind: Kind, extra: Record<string, Schema>, keys: readonly string[]): Schema {
  const own = kindSchema(kind) as { properties: Record<string, Schema>; required?: readonly string[] };
  return closed({ ...own.properties, ...extra }, [...(own.required ?? []), ...keys]);
}

/** Attributes of any kind; whether the target has it is checked where the target is known. `null` takes it away. */
const settable: Record<string, Schema> = Object.fromEntries(
  [...Object.values(KINDS).map((spec: KindSpec) => spec.attributes), FORM_ATTRIBUTES].flatMap((specs) =>
    Object.entries(specs).map(([name, { says }]) => [
      name,
      {
        description: says,
        type: ['string', 'number', 'boolean', 'array', 'object', 'null'],
        items: named(ID),
        minItems: 1,
        if: { type: 'object' },
        then: ref('text'),
      },
    ]),
  ),
);

export const changes = (): Schema => ({
  ...closed({
    add: list(addition),
    set: mapOf({ ...closed({ ...settable, expect: expected, loosens }), minProperties: 1 }, ADDRESS),
    remove: list({
      type: ['string', 'object'],
      pattern: ADDRESS,
      properties: { target: named(ADDRESS), expect: expected, loosens },
      required: ['target'],
      additionalProperties: false,
    }),
    rename: mapOf(named(ID), ADDRESS),
    move: mapOf(closed(ANCHORS), ADDRESS),
    order: mapOf(list(named(PATH)), ADDRESS),
    values: mapOf(
      {
        ...closed({ add: values, remove: list(named(CODE)), relabel: values, order: list(named(CODE)), loosens }),
        minProperties: 1,
      },
      ADDRESS,
    ),
    use: list(closed({ block: named(CODE), mount: named(PATH), ...ANCHORS }, ['block'])),
  }),
  minProperties: 1,
});

/** What an operation believes to be there. */
export const expectations = (): Schema => ({ ...closed(settable), minProperties: 1 });
