/**
 * What a difference weighs, once: for each attribute of the language that is said otherwise, and for each kind of thing that comes, goes,
 * or stands elsewhere. A weight holds in both directions; which of the two it is, `judge.ts` sees. An attribute without a weight does not compile.
 */
import type { HEAD, KINDS, OF_EVERY_KIND } from '../language/kinds.ts';
import type { ItemKind, PARTS, STATED } from './item.ts';

export interface Weight {
  /**
   * `asks`: a filing may be asked for more, or for less, than before (loosening.ts tells which). `holds`: another value stands there.
   * `checked`: a condition that filings may break. Without it no filing becomes invalid by it.
   */
  readonly data?: 'asks' | 'holds' | 'checked';
  /** What was filed has no place any more. */
  readonly loses?: true;
  /** The same value means something else. */
  readonly means?: true;
  /** `asked`: whether it may be missing. `shape`: of what kind its values are. `value`: which of them. `name`: how code calls it. */
  readonly types?: 'asked' | 'shape' | 'value' | 'name';
  /** Cells, columns, rows, their order and widths. */
  readonly paper?: true;
  /** What people read: on paper, in messages, on reference pages. */
  readonly wording?: true;
}

const NOTHING: Weight = {};
const WORDS: Weight = { wording: true };
const LOOKS: Weight = { paper: true };
const PRINTED: Weight = { paper: true, wording: true };
const LIMIT: Weight = { data: 'asks' };
const ASKED: Weight = { data: 'asks', types: 'asked' };
const SHAPE: Weight = { data: 'holds', types: 'shape', paper: true };

type KindsTable = typeof KINDS;
type NodeKind = Exclude<keyof KindsTable, 'use'>;
type Reference<Kind extends NodeKind> = KindsTable[Kind] extends { readonly refersBy: infer Name extends string }
  ? Name
  : never;
type AttributeOf<Kind extends NodeKind> = (keyof KindsTable[Kind]['attributes'] & string) | Reference<Kind>;

/** The attributes that each kind of item can have. */
type Attributes = { readonly [Kind in NodeKind]: AttributeOf<Kind> } & {
  readonly form: keyof typeof HEAD;
} & { readonly [Kind in Exclude<(typeof PARTS)[number], 'form'>]: never } & {
  readonly [Kind in keyof typeof STATED]: (typeof STATED)[Kind][number];
};

/** Of every kind, and of no filing, type or paper: whether something is certain. */
type Uncertain = keyof typeof OF_EVERY_KIND;

export const ATTRIBUTE_WEIGHTS: {
  readonly [Kind in ItemKind]: { readonly [Attribute in Exclude<Attributes[Kind], Uncertain>]: Weight };
} = {
  field: {
    label: WORDS,
    english: WORDS,
    type: { ...SHAPE, means: true },
    optional: ASKED,
    readOnly: ASKED,
    mark: WORDS,
    lead: WORDS,
    unit: { means: true, wording: true },
    unitAt: LOOKS,
    hint: WORDS,
    words: LIMIT,
    about: NOTHING,
    pattern: LIMIT,
    patternSays: WORDS,
    minimum: LIMIT,
    maximum: LIMIT,
    whole: LIMIT,
    across: SHAPE,
    under: PRINTED,
    dayOptional: LIMIT,
    mayBeNone: NOTHING,
    yes: WORDS,
    no: WORDS,
    noFirst: LOOKS,
    detail: { ...SHAPE, wording: true },
    measure: { ...SHAPE, means: true },
    level: { data: 'holds', types: 'value', means: true },
    catalogue: { data: 'holds', types: 'value', wording: true },
    open: { data: 'asks', types: 'value' },
    instances: SHAPE,
    cites: WORDS,
    least: LIMIT,
    most: LIMIT,
    listed: LOOKS,
    distinct: NOTHING,
    only: ASKED,
    illustrates: LOOKS,
    blank: WORDS,
    from: NOTHING,
    takes: NOTHING,
    notes: WORDS,
  },
  option: { label: WORDS, english: WORDS, from: NOTHING },
  group: { label: WORDS, english: WORDS, only: ASKED, from: NOTHING, notes: WORDS },
  list: {
    label: WORDS,
    english: WORDS,
    least: ASKED,
    most: LIMIT,
    ranked: LIMIT,
    only: ASKED,
    from: NOTHING,
    summarizes: NOTHING,
    notes: WORDS,
  },
  matrix: {
    label: WORDS,
    english: WORDS,
    years: { ...SHAPE, wording: true },
    // which years that makes is told by them
    until: WORDS,
    forecast: WORDS,
    unitColumn: PRINTED,
    totalColumn: PRINTED,
    yearLabel: WORDS,
    since: { data: 'asks', types: 'value' },
    from: NOTHING,
    notes: WORDS,
  },
  note: { text: WORDS },
  rule: {
    severity: { data: 'checked' },
    when: { data: 'checked' },
    check: { data: 'checked' },
    attests: NOTHING,
    lacks: NOTHING,
    // a final filing is judged by it all the same
    final: NOTHING,
    message: WORDS,
    english: WORDS,
    source: NOTHING,
  },
  form: {
    attachment: WORDS,
    title: WORDS,
    subtitle: WORDS,
    kind: WORDS,
    filedBy: WORDS,
    instructs: { ...ASKED, paper: true },
  },
  document: {},
  notes: {},
  rules: {},
  cover: {},
  section: {
    heading: WORDS,
    mark: PRINTED,
    title: PRINTED,
    orientation: LOOKS,
    newPage: LOOKS,
    only: LOOKS,
  },
  per: { list: PRINTED },
  paragraph: { text: WORDS, style: LOOKS, invites: LOOKS, align: LOOKS, notes: WORDS },
  lines: { label: WORDS, width: LOOKS },
  line: { text: WORDS, together: LOOKS, invites: LOOKS, align: LOOKS },
  grid: { labels: LOOKS },
  band: { text: WORDS },
  row: {},
  rowGroup: { field: PRINTED, label: WORDS, split: LOOKS, notes: WORDS },
  repeat: { list: PRINTED },
  matrixRows: { field: PRINTED },
  records: { list: PRINTED, rows: LOOKS, more: PRINTED, exampleRow: PRINTED },
  number: { label: WORDS, width: LOOKS },
  columnGroup: { label: WORDS, notes: WORDS },
  place: {
    field: PRINTED,
    label: WORDS,
    labelled: LOOKS,
    number: WORDS,
    below: WORDS,
    split: LOOKS,
    width: LOOKS,
    example: WORDS,
    each: WORDS,
  },
  sheet: { field: PRINTED },
  part: { shows: PRINTED, header: WORDS, width: LOOKS },
  catalogue: { edition: NOTHING, title: WORDS, source: NOTHING },
  entry: { label: WORDS, number: WORDS, facts: { data: 'checked', wording: true } },
  pack: {
    title: WORDS,
    notice: WORDS,
    number: WORDS,
    issuedOn: WORDS,
    issuers: WORDS,
    platform: WORDS,
    selfAssessmentPlatform: WORDS,
    recipients: WORDS,
  },
  deadline: { on: WORDS, what: WORDS, who: WORDS, forms: WORDS },
  quota: {
    units: { data: 'checked', wording: true },
    limits: { data: 'checked', wording: true },
    except: { data: 'checked', wording: true },
    exempt: { data: 'checked', wording: true },
  },
  copies: { number: WORDS },
  material: { what: WORDS, who: WORDS },
  target: { units: WORDS },
  contact: { phone: WORDS, email: WORDS, address: WORDS, hours: WORDS },
  parameter: { value: WORDS },
};

/** What happens to a whole thing. `comes` is that it is added or, the other way, removed. */
export interface Fates {
  readonly comes: Weight;
  readonly renamed: Weight;
  /** It stands in something else. */
  readonly moved: Weight;
  /** What stands in it has another order. */
  readonly reordered: Weight;
  /** It is of another kind. */
  readonly remade: Weight;
}

const FIELD: Fates = {
  comes: { data: 'asks', loses: true, types: 'asked' },
  renamed: { types: 'name' },
  moved: { types: 'name' },
  reordered: NOTHING,
  remade: { ...SHAPE, means: true, loses: true },
};

/** Beside `moved`: in other records, or outside of them, there may be none of it, or several for one place. */
export const BETWEEN_RECORDS: Weight = { data: 'asks', loses: true };

/** What is printed has no name that a filing or an app would know. */
const PRINT: Fates = { comes: PRINTED, renamed: NOTHING, moved: LOOKS, reordered: LOOKS, remade: LOOKS };
const PART: Fates = { comes: PRINTED, renamed: NOTHING, moved: NOTHING, reordered: LOOKS, remade: NOTHING };
const FACT: Fates = { comes: WORDS, renamed: WORDS, moved: NOTHING, reordered: NOTHING, remade: NOTHING };

export const FATES: Readonly<Record<ItemKind, Fates>> = {
  field: { ...FIELD, reordered: LOOKS },
  group: FIELD,
  list: FIELD,
  matrix: FIELD,
  option: {
    comes: { data: 'holds', types: 'value', paper: true, wording: true },
    renamed: { types: 'name' },
    moved: NOTHING,
    reordered: NOTHING,
    remade: NOTHING,
  },
  note: { ...PRINT, moved: NOTHING },
  rule: { comes: { data: 'checked' }, renamed: NOTHING, moved: NOTHING, reordered: NOTHING, remade: NOTHING },
  form: {
    comes: { loses: true, wording: true, paper: true, types: 'asked' },
    renamed: NOTHING,
    moved: NOTHING,
    reordered: NOTHING,
    remade: NOTHING,
  },
  document: PART,
  notes: { ...PART, reordered: NOTHING },
  rules: { ...PART, reordered: NOTHING },
  cover: PRINT,
  section: PRINT,
  per: PRINT,
  paragraph: PRINT,
  lines: PRINT,
  line: PRINT,
  grid: PRINT,
  band: PRINT,
  row: PRINT,
  rowGroup: PRINT,
  repeat: PRINT,
  matrixRows: PRINT,
  records: PRINT,
  number: PRINT,
  columnGroup: PRINT,
  place: PRINT,
  sheet: PRINT,
  part: PRINT,
  catalogue: { ...FACT, reordered: WORDS },
  entry: {
    comes: { data: 'holds', types: 'value', wording: true },
    renamed: { types: 'value', wording: true },
    moved: { data: 'holds', wording: true },
    reordered: WORDS,
    remade: NOTHING,
  },
  pack: FACT,
  deadline: FACT,
  quota: { ...FACT, comes: { data: 'checked', wording: true } },
  copies: FACT,
  material: FACT,
  target: FACT,
  contact: FACT,
  parameter: FACT,
};
