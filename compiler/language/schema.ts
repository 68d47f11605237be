/** The language's own JSON Schema (2020-12), made from the table of kinds: the parser checks definitions with it, editors complete by it. */
import { fieldTypes } from '../model/field-types.ts';
import { entries, entryChanges } from './catalogue-schema.ts';
import {
  attribute,
  type ClosedSchema,
  CODE_PATTERN,
  closed,
  fieldUnion,
  ID,
  kindSchema,
  list,
  mapOf,
  named,
  nodeUnion,
  PATH,
  ref,
  type Schema,
  said,
  TOP_ID,
} from './kind-schema.ts';
import { DOCUMENT_KINDS, type Kind, ROW_KINDS } from './kind-spec.ts';
import { FIELD_KIND_BY_KEY, FORM_ATTRIBUTES, KINDS } from './kinds.ts';
import { addedText, changes, expectations } from './overlay-schema.ts';
import { key, pack, parent, words } from './pack-schema.ts';

const textSchema: Schema = {
  type: ['string', 'object'],
  description:
    'A text as published; an object marks a misprint (`means`), damage that was repaired or a reconstruction.',
  properties: {
    printed: { type: 'string', description: 'As published.' },
    means: { type: 'string', description: 'Misprint of the issuing office: what is meant.' },
    repaired: { type: 'string', description: 'Damage of the text conversion: what it had become.' },
    reconstructed: { type: 'string', description: 'Lost in the notice: the form or notice it was taken from.' },
  },
  required: ['printed'],
  additionalProperties: false,
  minProperties: 2,
  maxProperties: 2,
};

const uses: Schema = list({
  type: ['string', 'object'],
  pattern: CODE_PATTERN,
  properties: { block: named(CODE_PATTERN), in: named(PATH) },
  required: ['block'],
  additionalProperties: false,
});

const head = Object.fromEntries(Object.entries(FORM_ATTRIBUTES).map(([name, spec]) => [name, attribute(spec)]));
const WORD_TYPES = [...fieldTypes, ...Object.values(FIELD_KIND_BY_KEY).filter((kind) => kind !== 'field')];

/** What `extends` may say of a form or a pack that is installed. */
export const PARENTS: readonly (readonly [written: string, means: string])[] = [
  [
    'extends: hebei/2026/basic-factory-list',
    'the form of that key: of the project, else of a package that it depends on, else of shenbao itself',
  ],
  ['extends: "@shenbao/hebei-2026/basic-factory-list"', 'that form of the package of this name, as an app imports it'],
  [
    'extends: hebei-2026-old/basic-factory-list',
    'that form of another version, by the alias under which it is installed',
  ],
  ['extends: hebei/2026', 'likewise a pack, by its key'],
  ['extends: hebei-2026-old', 'or by the name of its package'],
];

const fields = said('What is asked, by id.', mapOf(ref('anyField'), TOP_ID));
const notes = said('Footnotes, by id; labels cite them.', mapOf(ref('text'), ID));
const rules = said('Conditions across fields, by id.', mapOf(ref('rule'), ID));

/** What each kind of file may hold, in the order in which it is printed. */
export const FILES = {
  form: closed(
    {
      form: key('Key: jurisdiction, year, form.'),
      extends: parent('Form that it is, but for the `changes`: its key, or as it is imported from a package.'),
      ...head,
      use: said('Blocks whose fields join those of the form, or of the group or list that `in` names.', uses),
      fields,
      document: said('What is printed, from the top.', list(nodeUnion(DOCUMENT_KINDS))),
      notes,
      rules,
      changes: said('What differs from the form that it extends, by verb.', ref('changes')),
    },
    ['form'],
  ),
  block: closed(
    {
      block: said('Its name.', named(CODE_PATTERN)),
      use: said('Blocks that it uses itself.', uses),
      fields,
      rows: said('What `use` in the rows of a grid prints.', list(nodeUnion(ROW_KINDS))),
      content: said('What `use` in a document prints.', list(nodeUnion(DOCUMENT_KINDS))),
      notes,
      rules,
    },
    ['block'],
  ),
  pack,
  catalogue: closed(
    {
      catalogue: key('Key: name, edition.'),
      extends: key('Edition that it is, but for the `changes`: instead of `entries`.'),
      title: words('Title as published.'),
      source: words('Notice or standard that it is taken from.'),
      totals: said('What the facts of all entries add up to, as published.', mapOf({ type: 'number' }, ID)),
      entries: said('Entries by code.', ref('entries')),
      changes: said('What differs from the edition that it extends, by verb.', entryChanges),
    },
    ['catalogue', 'title', 'source'],
  ),
  vocabulary: closed(
    {
      vocabulary: said(
        'Paths that several forms define on their own; an id keeps its meaning and type.',
        mapOf(
          closed({ type: said('Type of the field.', { enum: WORD_TYPES }), means: words('What it means.') }, [
            'type',
            'means',
          ]),
          PATH,
        ),
      ),
    },
    ['vocabulary'],
  ),
} as const satisfies Record<string, ClosedSchema>;

export type Role = keyof typeof FILES;

export const ROLES: readonly Role[] = ['form', 'block', 'catalogue', 'vocabulary', 'pack'];

export const languageSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://shenbao.example/language.schema.json',
  title: 'shenbao definition',
  type: 'object',
  anyOf: ROLES.map((role) => ({ required: [role] })),
  allOf: ROLES.map((role) => ({ if: { required: [role] }, then: FILES[role] })),
  $defs: {
    text: textSchema,
    entries,
    anyField: fieldUnion,
    changes: changes(),
    expected: expectations(),
    addition: addedText(),
    ...Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, kindSchema(kind)])),
    row: nodeUnion(['place', 'lines']),
    line: { ...kindSchema('line'), type: ['string', 'object'] },
  },
});
