/** The operations of an overlay as JSON Schema. */

import {
  ADDRESS,
  CODE_PATTERN,
  closed,
  ID,
  ITEMS,
  keywordOf,
  kindSchema,
  list,
  mapOf,
  named,
  option,
  PATH,
  ref,
  type Schema,
} from './kind-schema.ts';
import type { Kind, KindSpec } from './kind-spec.ts';
import { ADDED_KINDS, FIELD_KIND_BY_KEY, FORM_ATTRIBUTES, KINDS, OF_EVERY_KIND } from './kinds.ts';

/** Where an operation puts something; one of them is said. */
export const SIDES = {
  in: 'At the end of what stands at the address.',
  last: 'As `in`.',
  first: 'At its beginning.',
  before: 'Before it.',
  after: 'Behind it.',
  beside: 'Behind it, in the same row.',
} as const;

const ANCHORS: Record<string, Schema> = Object.fromEntries(
  Object.entries(SIDES).map(([side, says]) => [side, { ...named(ADDRESS), description: says }]),
);

/** What `changes` may hold. The order of operations means nothing; two that touch one attribute clash. */
export const VERBS = {
  add: 'Adds a field (`field: id`), a document node (by its keyword), a row (`row: […]`), a line of `lines` (`line: id`, with its `text`), a note or a rule at its place.',
  set: 'Sets attributes of the target; `null` takes one away, `{ append: … }` and `{ prepend: … }` add to a text. `form` is the form itself.',
  remove: 'Removes the target; what prints a field goes with it.',
  rename: 'Gives the target another id; the form keeps the former one as its lineage, and it is never used again.',
  move: 'Puts the target elsewhere; a cell that is put among rows makes a row of its own.',
  order: 'The order of all that the target holds, by id; of `form` its fields, of `document` its content.',
  values:
    'Adds, removes, relabels or orders the options of a choice. What is added stands at the end, or `before` or `after` another.',
  use: 'Uses a block: its fields join the form, or the group that `mount` names, and are printed at the place.',
} as const;
const loosens: Schema = { type: 'string', minLength: 1, description: 'Why this variant may ask less than its base.' };
const pending: Schema = { type: 'string', minLength: 1, description: OF_EVERY_KIND.pending.says };
const words: Schema = { type: 'string', minLength: 1 };
const values: Schema = mapOf(ref('text'), CODE_PATTERN);
const expected = ref('expected');

/** Keys that say what is added, whatever else is there: a list field holds `records`, a placement may have a `number`. */
const DECIDING = ['field', 'note', 'rule', 'line', 'place'];

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
    { if: { required: ['line'] }, then: added('line', { line: named(ID), ...ANCHORS }, ['line']) },
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
function added(kind: Kind, extra: Record<string, Schema>, keys: readonly string[]): Schema {
  const own = kindSchema(kind) as { properties: Record<string, Schema>; required?: readonly string[] };
  return closed({ ...own.properties, ...extra }, [...(own.required ?? []), ...keys]);
}

/** Attributes of any kind; whether the target has it is checked where the target is known. `null` takes it away. */
const attributesBy = (marked: Schema): Record<string, Schema> =>
  Object.fromEntries(
    [...Object.values(KINDS).map((spec: KindSpec) => spec.attributes), OF_EVERY_KIND, FORM_ATTRIBUTES].flatMap(
      (specs) =>
        Object.entries(specs).map(([name, { type, says }]) => [
          name,
          {
            description: says,
            type: ['string', 'number', 'boolean', 'array', 'object', 'null'],
            items: named(
              typeof type === 'string' && Object.hasOwn(ITEMS, type) ? ITEMS[type as keyof typeof ITEMS] : ID,
            ),
            minItems: 1,
            if: { type: 'object' },
            then: marked,
          },
        ]),
    ),
  );
const expectable = attributesBy(ref('text'));
const settable = attributesBy({
  if: { anyOf: [{ required: ['append'] }, { required: ['prepend'] }] },
  then: ref('addition'),
  else: ref('text'),
});

/** More of a text that is inherited. */
export const addedText = (): Schema => ({
  ...closed({
    prepend: { ...words, description: 'Put before the text that is inherited.' },
    append: { ...words, description: 'Put behind it.' },
  }),
  minProperties: 1,
});

/** An option that may say beside which other one it stands. */
const addedOption: Schema = {
  ...option,
  then: added(
    'option',
    {
      before: { ...named(CODE_PATTERN), description: 'The option before which it stands.' },
      after: { ...named(CODE_PATTERN), description: 'The option behind which it stands.' },
    },
    [],
  ),
};

const operations: Record<keyof typeof VERBS, Schema> = {
  add: list(addition),
  set: mapOf({ ...closed({ ...settable, expect: expected, loosens }), minProperties: 1 }, ADDRESS),
  remove: list({
    type: ['string', 'object'],
    pattern: ADDRESS,
    properties: { target: named(ADDRESS), expect: expected, loosens, pending },
    required: ['target'],
    additionalProperties: false,
  }),
  rename: mapOf(
    {
      type: ['string', 'object'],
      pattern: ID,
      properties: { to: named(ID), pending },
      required: ['to'],
      additionalProperties: false,
    },
    ADDRESS,
  ),
  move: mapOf(closed({ ...ANCHORS, pending }), ADDRESS),
  order: mapOf(
    {
      type: ['array', 'object'],
      items: named(PATH),
      minItems: 1,
      properties: { ids: list(named(PATH)), pending },
      required: ['ids'],
      additionalProperties: false,
    },
    ADDRESS,
  ),
  values: mapOf(
    {
      ...closed({
        add: mapOf(addedOption, CODE_PATTERN),
        remove: list(named(CODE_PATTERN)),
        relabel: values,
        order: list(named(CODE_PATTERN)),
        loosens,
        pending,
      }),
      minProperties: 1,
    },
    ADDRESS,
  ),
  use: list(closed({ block: named(CODE_PATTERN), mount: named(PATH), ...ANCHORS, pending }, ['block'])),
};

export const changes = (): Schema => ({
  ...closed(
    Object.fromEntries(
      Object.entries(operations).map(([verb, schema]) => [
        verb,
        { ...schema, description: VERBS[verb as keyof typeof VERBS] },
      ]),
    ),
  ),
  minProperties: 1,
});

/** What an operation believes to be there. */
export const expectations = (): Schema => ({ ...closed(expectable), minProperties: 1 });
