/**
 * The kinds of node of the definition language, once: the language's JSON Schema, the parser, overlays and diff all read this table.
 * An attribute is a leaf; children are ordered and named. Where a node is written is its keyword: `- grid: applicant` is a grid named `applicant`.
 */
import { FILERS, FORM_KINDS } from '../model/form-kind.ts';
import { flag, required, string, text } from './attributes.ts';
import { DATA_KINDS } from './data-kinds.ts';
import { PRINTED_KINDS } from './document-kinds.ts';
import {
  type AttributePlace,
  type AttributeSpec,
  DOCUMENT_KINDS,
  FIELD_KINDS,
  type Kind,
  type KindSpec,
} from './kind-spec.ts';

export const KINDS = { ...DATA_KINDS, ...PRINTED_KINDS } as const satisfies Record<Kind, KindSpec>;

/** What is said of a node of any kind. */
export const OF_EVERY_KIND = {
  pending: string('Why it is not certain yet: `check` warns, a release has none.'),
} as const satisfies Record<string, AttributeSpec>;

const ALL: ReadonlyMap<string, KindSpec> = new Map(
  Object.entries(KINDS).map(([kind, spec]: [string, KindSpec]) => [
    kind,
    { ...spec, attributes: { ...spec.attributes, ...OF_EVERY_KIND } },
  ]),
);

export const kindOf = (kind: Kind): KindSpec => ALL.get(kind) ?? KINDS[kind];

export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

/** Kinds that hold data, by the key that only they have. */
export const FIELD_KIND_BY_KEY = { type: 'field', fields: 'group', records: 'list', years: 'matrix' } as const;

/** The kinds that have the attribute, as they are written: `matrix (years)`, `section`. */
export const attributeOwners = (name: string): readonly string[] =>
  (Object.keys(KINDS) as Kind[])
    .filter((kind) => Object.hasOwn(KINDS[kind].attributes, name))
    .map((kind) => {
      const key = Object.entries(FIELD_KIND_BY_KEY).find(([, each]) => each === kind)?.[0];
      return key === undefined ? (kindOf(kind).keyword ?? kind) : `${kind} (${key})`;
    });

/** Leaves of the form itself. */
export const HEAD = {
  attachment: text('Mark of the attachment: 附件4-1.'),
  title: required(text('Title as published.')),
  subtitle: text('Printed below the title.'),
  kind: {
    type: FORM_KINDS,
    says: 'What kind of document it is: an application (申报书), a summary of those whom an authority reports (汇总表), a checklist of what is reviewed (审查表), a list of the materials to hand in (材料清单), a commitment (承诺书), a report (报告), an outline of a text to write (提纲), instructions for another form (要求).',
  },
  filedBy: { type: FILERS, says: 'Who hands it in, whoever passes it on; nobody where nothing is said.' },
  instructs: flag(
    'An instruction sheet: labels and hints of its fields are printed in place of what would be filled in, and none of them must be.',
  ),
} as const satisfies Record<string, AttributeSpec>;

export const FORM_ATTRIBUTES: Readonly<Record<string, AttributeSpec>> = HEAD;

/** Document nodes that an overlay can add one by one; whole blocks have a verb of their own. A placement comes first: it may have a `number`. */
export const ADDED_KINDS: readonly Kind[] = [
  'place',
  ...(Object.keys(KINDS) as Kind[]).filter((kind) => kindOf(kind).keyword && kind !== 'place' && kind !== 'use'),
];

/** What stands at the top of a form: where, and which kinds. */
export const ROOTS = {
  form: { part: 'fields', of: FIELD_KINDS },
  document: { part: 'document', of: DOCUMENT_KINDS },
  notes: { part: 'notes', of: ['note'] },
  rules: { part: 'rules', of: ['rule'] },
} as const;

/** As it is written: a row is one of a `grid`. */
export const placeName = (place: AttributePlace): string =>
  place === 'form' || place === 'document' ? place : place === 'row' ? 'grid' : (kindOf(place).keyword ?? place);

export const isFieldKind = (kind: Kind): boolean => (FIELD_KINDS as readonly string[]).includes(kind);
