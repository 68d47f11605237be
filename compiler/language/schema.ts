/** The language's own JSON Schema (2020-12), made from the table of kinds: the parser checks definitions with it, editors complete by it. */
import { fieldTypes } from '../model/field-types.ts';
import {
  attribute,
  CODE,
  closed,
  DATE,
  fieldUnion,
  ID,
  KEY,
  kindSchema,
  list,
  mapOf,
  named,
  nodeUnion,
  PATH,
  ref,
  type Schema,
  string,
  TOP_ID,
} from './kind-schema.ts';
import { DOCUMENT_KINDS, FIELD_KIND_BY_KEY, FORM_ATTRIBUTES, KINDS, type Kind, ROW_KINDS } from './kinds.ts';
import { added, changes, expectations } from './overlay-schema.ts';

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
  pattern: CODE,
  properties: { block: named(CODE), in: named(PATH) },
  required: ['block'],
  additionalProperties: false,
});

const head = Object.fromEntries(Object.entries(FORM_ATTRIBUTES).map(([name, spec]) => [name, attribute(spec)]));
const WORD_TYPES = [...fieldTypes, ...Object.values(FIELD_KIND_BY_KEY).filter((kind) => kind !== 'field')];
const noteMap = mapOf(ref('text'), ID);
const ruleMap = mapOf(ref('rule'), ID);
const fieldMap = mapOf(ref('anyField'), TOP_ID);

/** What a notice demands of some of its forms beside what these say themselves. */
const packRule: Schema = added(
  'rule',
  {
    forms: list(named(CODE)),
    replaces: { const: true, description: 'It takes the place of a rule of this id that the pack takes over.' },
  },
  ['forms'],
);

const FILES: Record<string, Schema> = {
  form: closed(
    {
      form: { ...named(KEY), description: 'Key: jurisdiction, year, form.' },
      extends: named(KEY),
      ...head,
      use: uses,
      fields: fieldMap,
      document: list(nodeUnion(DOCUMENT_KINDS)),
      notes: noteMap,
      rules: ruleMap,
      changes: ref('changes'),
    },
    ['form'],
  ),
  block: closed(
    {
      block: named(CODE),
      use: uses,
      fields: fieldMap,
      rows: list(nodeUnion(ROW_KINDS)),
      content: list(nodeUnion(DOCUMENT_KINDS)),
      notes: noteMap,
      rules: ruleMap,
    },
    ['block'],
  ),
  catalogue: closed(
    {
      catalogue: named(KEY),
      title: string,
      source: string,
      entries: ref('entries'),
      totals: {
        ...mapOf({ type: 'number' }, ID),
        description: 'What the facts of all entries add up to, as published.',
      },
    },
    ['catalogue', 'title', 'source', 'entries'],
  ),
  vocabulary: closed(
    { vocabulary: mapOf(closed({ type: { enum: WORD_TYPES }, means: string }, ['type', 'means']), PATH) },
    ['vocabulary'],
  ),
  pack: closed(
    {
      pack: named(KEY),
      extends: named(KEY),
      title: string,
      notice: closed({ title: string, number: string, issuedOn: named(DATE), issuers: list(string) }, [
        'title',
        'issuers',
      ]),
      parameters: mapOf({ type: ['string', 'number'] }, ID),
      platform: string,
      deadlines: mapOf(
        closed({ on: named(DATE), what: string, who: string, forms: list(named(CODE)) }, ['on', 'what']),
        ID,
      ),
      reportingUnits: named(KEY),
      quotas: mapOf(
        closed(
          { units: list(string), limits: mapOf({ type: 'integer', minimum: 0 }, ID), exempt: { type: 'boolean' } },
          ['units'],
        ),
        ID,
      ),
      rules: mapOf(packRule, ID),
      copies: mapOf({ type: 'integer', minimum: 0 }, ID),
      recipients: list(string),
    },
    ['pack', 'title'],
  ),
};

export const ROLES = ['form', 'block', 'catalogue', 'vocabulary', 'pack'] as const;

export const languageSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://shenbao.example/language.schema.json',
  title: 'shenbao definition',
  type: 'object',
  anyOf: ROLES.map((role) => ({ required: [role] })),
  allOf: ROLES.map((role) => ({ if: { required: [role] }, then: FILES[role] })),
  $defs: {
    text: textSchema,
    entries: mapOf(
      closed(
        {
          label: string,
          number: string,
          formerly: { type: ['string', 'array'], pattern: CODE, items: named(CODE) },
          facts: mapOf({ type: ['string', 'number', 'boolean'] }, ID),
          entries: ref('entries'),
        },
        ['label'],
      ),
      CODE,
    ),
    anyField: fieldUnion,
    changes: changes(),
    expected: expectations(),
    ...Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, kindSchema(kind)])),
    row: nodeUnion(['place', 'lines']),
    line: { ...kindSchema('line'), type: ['string', 'object'] },
  },
});
