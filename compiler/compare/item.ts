/** What is compared: whatever of a form, a pack or a catalogue has a name, and what is said of it. */
import type { Attribute, Value } from '../definition/node.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import { isFieldKind, isKind } from '../language/kinds.ts';

/** The parts of a form, in which its nodes stand. */
export const PARTS = ['form', 'document', 'notes', 'rules'] as const;

/** Of a pack, beside the forms and rules. */
export const FACTS = ['deadline', 'quota', 'copies', 'material', 'target', 'contact', 'parameter'] as const;

export type ItemKind =
  | Exclude<Kind, 'use'>
  | (typeof PARTS)[number]
  | 'catalogue'
  | 'entry'
  | 'pack'
  | (typeof FACTS)[number];

/** Whether filings hold values by it: a field, a group, a list, a matrix. */
export const isDatum = ({ kind }: { readonly kind: ItemKind }): boolean => isKind(kind) && isFieldKind(kind);

/** What is said of catalogues and packs, by the kind of the item; of forms, language/kinds.ts says it. */
export const STATED = {
  catalogue: ['edition', 'title', 'source'],
  entry: ['label', 'number', 'facts'],
  pack: ['title', 'notice', 'number', 'issuedOn', 'issuers', 'platform', 'selfAssessmentPlatform', 'recipients'],
  deadline: ['on', 'what', 'who', 'forms'],
  quota: ['units', 'limits', 'except', 'exempt'],
  copies: ['number'],
  material: ['what', 'who'],
  target: ['units'],
  contact: ['phone', 'email', 'address', 'hours'],
  parameter: ['value'],
} as const satisfies Partial<Record<ItemKind, readonly string[]>>;

/** What holds where nothing is said: LANGUAGE.md states it of each. */
export const UNSAID: Readonly<Record<string, Value>> = {
  least: 1,
  until: -1,
  width: 1,
  rows: 1,
  labels: 28,
  labelled: 'beside',
  unitAt: 'label',
};

/** One attribute, with the mark of its text, and where it was set. */
export interface Said {
  readonly value: Value;
  readonly mark?: NonNullable<Attribute['mark']>;
  readonly span: Span;
}

export interface Item {
  readonly kind: ItemKind;
  /** `enterprise.name`, `enterprise.ownership=private`, `document/cover`, `scenario-guide/flexible-production`, `deadlines.online`. */
  readonly address: string;
  readonly id: string;
  /** The address of what it stands in; absent of what stands in nothing. */
  readonly owner?: string;
  readonly attributes: ReadonlyMap<string, Said>;
  /** Of what is printed: the label of its field. */
  readonly called?: string;
  /** In their order; options are those of their field. */
  readonly children: readonly Item[];
  readonly span: Span;
  /** Where an overlay gave it the name that it has. */
  readonly renamedAt?: Span;
}

/** One side of a comparison. */
export interface Inventory {
  /** Owners first, in reading order. */
  readonly items: ReadonlyMap<string, Item>;
  /** Addresses that are no more: what each is called now, step by step. */
  readonly renamed: ReadonlyMap<string, string>;
}

const withInner = (item: Item): readonly Item[] => [item, ...item.children.flatMap(withInner)];

export const inventoryOf = (roots: readonly Item[], renamed: Inventory['renamed'] = new Map()): Inventory => ({
  items: new Map(roots.flatMap(withInner).map((item) => [item.address, item])),
  renamed,
});

export const saidOf = (item: Item | undefined, attribute: string): Value | undefined =>
  item?.attributes.get(attribute)?.value;

export const textOf = (item: Item | undefined, attribute: string): string | undefined => {
  const value = saidOf(item, attribute);
  return typeof value === 'string' ? value : undefined;
};

/** The attributes that say best which one it is, the best first. */
const NAMING = ['label', 'heading', 'title', 'text', 'header', 'message', 'what'];

/** They have no words of their own. */
export const HOLDS_ONLY: ReadonlySet<ItemKind> = new Set(['row', 'lines']);

/** A control in a text. */
const CONTROL = /\{[A-Za-z][A-Za-z0-9.]*(?::\d+)?\}/g;

/** The words by which people know it; of a row what stands first in it. */
export const wordsOf = (item: Item): string => allWordsOf(item)[0] ?? '';

/** Of a row the words of all that stands in it. */
export const allWordsOf = (item: Item): readonly string[] => {
  const [named] =
    item.kind === 'form' && item.called !== undefined ? [] : NAMING.flatMap((name) => textOf(item, name) ?? []);
  const own = named ?? item.called;
  if (own === undefined) return HOLDS_ONLY.has(item.kind) ? item.children.flatMap(allWordsOf) : [];
  const words = own
    .replace(CONTROL, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  // 1.{stage}-{scenario} says nothing without its controls
  return words === '' || (words !== own && !/\p{L}/u.test(words)) ? [] : [words];
};
