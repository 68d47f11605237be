/**
 * The kinds of node of the definition language, once: the language's JSON Schema, the parser, overlays and diff all read this table.
 * An attribute is a leaf; children are ordered and named. Where a node is written is its keyword: `- grid: applicant` is a grid named `applicant`.
 */
import { fieldTypes } from '../model/field-types.ts';
import { INDUSTRY_LEVELS, MEASURES } from '../model/value-shape.ts';

export type AttributeType =
  | 'text'
  | 'string'
  | 'number'
  | 'count'
  | 'flag'
  | 'names'
  | 'origins'
  | 'applications'
  | 'takings'
  | 'expression'
  | readonly string[];

/** Letters of a condition; a longer one cannot be read by people, nor by a parser that calls itself. */
export const MAX_EXPRESSION = 1000;

export interface AttributeSpec {
  readonly type: AttributeType;
  readonly says: string;
  readonly required?: true;
  /** number, count: least and greatest value. */
  readonly range?: readonly [number, number];
  /** It begins with the path of a field, which follows a rename. */
  readonly path?: true;
  /** What its node must stand in for it to say anything; anything where nothing is said. */
  readonly where?: readonly Place[];
  /** Of one of a few words: likewise. */
  readonly wordsWhere?: Readonly<Record<string, readonly Place[]>>;
  /** What braces in the text may hold; where nothing is said they are printed as they stand. */
  readonly slots?: readonly SlotKind[];
}

/** What a node stands in: the top, or a node of this kind. */
export type Place = Kind | 'form' | 'document';

/** The path of a field, whose control stands there; the number of the record that is printed, `{n}`; where a detail is written, `{}`. */
export type SlotKind = 'path' | 'n' | 'detail';

export interface ChildrenSpec {
  readonly key: string;
  readonly of: readonly Kind[];
  /** `map`: named by key. `list`: by each node's keyword. */
  readonly shape: 'map' | 'list';
  readonly required?: true;
}

export interface KindSpec {
  readonly says: string;
  /** Listed nodes: the key that names kind and id. */
  readonly keyword?: string;
  /** The keyword's value is a path to a field: kept in this attribute; `as` names the node otherwise. */
  readonly refersBy?: 'field' | 'list';
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly children?: ChildrenSpec;
}

const text = (says: string): AttributeSpec => ({ type: 'text', says });
const string = (says: string): AttributeSpec => ({ type: 'string', says });
const number = (says: string, range?: readonly [number, number]): AttributeSpec => ({
  type: 'number',
  says,
  ...(range && { range }),
});
/** A whole number. The bounds are far beyond any form and keep a slip of the pen from filling the memory. */
const count = (says: string, range: readonly [number, number]): AttributeSpec => ({ type: 'count', says, range });
const slotted = (spec: AttributeSpec, ...slots: readonly SlotKind[]): AttributeSpec => ({ ...spec, slots });
/** A path of a field, or a choice that begins with one. */
const path = (says: string): AttributeSpec => ({ type: 'string', says, path: true });
const flag = (says: string): AttributeSpec => ({ type: 'flag', says });
const required = (spec: AttributeSpec): AttributeSpec => ({ ...spec, required: true });
const within = (where: readonly Place[], spec: AttributeSpec): AttributeSpec => ({ ...spec, where });
/** Not in a table. */
const CONTENT = ['document', 'section', 'per'] as const;
const COLUMNS = ['records', 'columnGroup'] as const;
/** Where a label has a cell or a line of its own. */
const LABELLED = [...CONTENT, 'row'] as const;

const label = text('What the form prints, word for word.');
const english = string('What it is called in English, in messages; no form prints it.');
const notes: AttributeSpec = { type: 'names', says: 'Footnotes that the label cites.' };
const only = path('Asked only where a choice has this code: `factory.modes=discrete`.');
/** Of whatever holds data. */
const from: AttributeSpec = {
  type: 'origins',
  says: 'What it continues in another form, by form and path: `cn/2022/summary factories.name`; what stands in a group or list follows by id. `none` where it is given anew in every filing. Migration and diff go by it, beside renames and ids that are the same.',
};
/** Of a list of a summary. */
const summarizes: AttributeSpec = {
  type: 'applications',
  says: 'In a summary, the forms whose filings its records are made of, one of each: by name, of the same pack, else of that of the form that it extends. `none` where a pack has none of those that it takes over. The fields of its records say by `takes` what comes from there; those that are `distinct` tell a record that was there before.',
};
/** Of a field of a summary. */
const takes: AttributeSpec = {
  type: 'takings',
  says: 'In a summary, where its value comes from in the applications: a path, of several those that are there with a blank between; behind the name of a form what is taken from that form alone, `basic-application factory.name`; `[-1]` behind a row of a matrix is the last year; `basic-application=basic` a code for each filing of that form. `none` is given by hand.',
};
const width = number('Width relative to its neighbours; 1 unless said.', [0.1, 100]);
const split = (says: string): AttributeSpec => number(says, [1, 99]);
const invites = flag('Printed in the blank form only: …… or 3.1.N.');
const align: AttributeSpec = { type: ['left', 'center', 'right'], says: 'Alignment, unless the style says it.' };

export const FIELD_KINDS = ['field', 'group', 'list', 'matrix'] as const;
export const ROW_KINDS = ['row', 'band', 'rowGroup', 'repeat', 'matrixRows', 'records', 'sheet', 'use'] as const;
const COLUMN_KINDS = ['place', 'number', 'columnGroup'] as const;
const SHEET_KINDS = ['number', 'part'] as const;
export const DOCUMENT_KINDS = [
  'cover',
  'section',
  'per',
  'paragraph',
  'lines',
  'grid',
  'records',
  'sheet',
  'place',
  'use',
] as const;

export const KINDS = {
  field: {
    says: 'One fact.',
    attributes: {
      label: required(label),
      english,
      type: { type: fieldTypes, says: 'What it holds.', required: true },
      optional: flag('A final filing may leave it out.'),
      readOnly: flag('Filled in by the receiving system.'),
      mark: string('Printed behind the label, `*`.'),
      lead: string('Printed before the label, `*`.'),
      unit: string('Unit of the number: %, 万元, 家.'),
      unitAt: {
        type: ['label', 'value'],
        says: 'Where its unit stands: with the label, as （万元）, or behind the number; with the label unless said.',
      },
      hint: within(['form', 'group', 'list'], text('What the form says where the value goes.')),
      words: count('Upper limit in 字数, as Word counts.', [1, 1_000_000]),
      about: count('字数 to aim at (左右).', [1, 1_000_000]),
      pattern: string('What the whole text must be, as RE2 writes it: `[A-Z]{2}[0-9]{6}`.'),
      patternSays: text('The same in words with an example, for the message: 两个大写字母和六位数字，如 SL202601.'),
      minimum: number('Least value.'),
      maximum: number('Greatest value.'),
      whole: flag('Its numbers are whole.'),
      across: within(['matrix'], flag('One number for all of the years, in one cell.')),
      under: within(
        ['matrix'],
        text('Words in a cell before its label, which rows that follow one another share: 其中.'),
      ),
      dayOptional: flag('The month suffices where the day is not known: `1998-05`.'),
      yes: slotted(text('Printed for yes; `{}` is where the detail is written.'), 'detail'),
      no: slotted(text('Printed for no, likewise.'), 'detail'),
      noFirst: flag('No stands before yes.'),
      detail: text('What the answer must name whose words have `{}`; yes where neither has.'),
      measure: { type: MEASURES, says: 'What is asked.' },
      level: { type: INDUSTRY_LEVELS, says: 'Level of GB/T 4754.' },
      catalogue: string('Key of the catalogue that it is chosen from.'),
      open: flag('Entries that the catalogue lacks may be named.'),
      instances: flag('Each is cited with the name of its instance (实例).'),
      cites: string(
        'How the filled form cites each of several scenarios: `{item}. {stage}——{number}. {scenario}` unless said, with instances `{item}.{stage}—{scenario}—{instance}`; a single one, else its name; an industry, else `{code} {name}`, also by the names above it: `{section}-{division}-{name}`.',
      ),
      listed: flag('Printed as a list to choose from, not as boxes.'),
      distinct: flag('In a list: no two records should say the same here.'),
      only,
      illustrates: string('The id of the prose beside it that its pictures stand behind: `illustrates: description`.'),
      blank: text('What the blank form prints, `2022 年 月 日`.'),
      from,
      takes,
      notes,
    },
    children: { key: 'options', of: ['option'], shape: 'map' },
  },
  option: {
    says: 'A code and its label; `{id}` in it is the control of another field of the same group, which is asked only then: `only: factory.kind=other`.',
    attributes: {
      label: slotted(required(label), 'path'),
      english,
      from: {
        type: 'origins',
        says: 'The codes of another form that it continues, with the path of their field: `cn/2022/summary factories.kind=small`.',
      },
    },
  },
  group: {
    says: 'Facts that belong together.',
    attributes: { label: required(label), english, only, from, notes },
    children: { key: 'fields', of: FIELD_KINDS, shape: 'map', required: true },
  },
  list: {
    says: 'Records that repeat.',
    attributes: {
      label: required(label),
      english,
      least: count('How many a final filing needs; 1 unless said.', [0, 1000]),
      most: count('How many are allowed.', [1, 10_000]),
      ranked: flag('The order of the records is a ranking: none may be left blank before another.'),
      only,
      from,
      summarizes,
      notes,
    },
    children: { key: 'records', of: FIELD_KINDS, shape: 'map', required: true },
  },
  matrix: {
    says: 'Numbers by row and year.',
    attributes: {
      label: required(label),
      english,
      years: required(count("How many years before the notice's.", [1, 50])),
      yearLabel: text('Printed instead of the years: 20**年.'),
      since: path(
        'Path of the date, at the top or in a group, before whose year nothing is asked: `enterprise.foundedOn`.',
      ),
      from,
      notes,
    },
    children: { key: 'rows', of: ['field'], shape: 'map', required: true },
  },
  note: { says: 'A footnote.', attributes: { text: required(text('Word for word.')) } },
  rule: {
    says: 'A condition across fields.',
    attributes: {
      severity: {
        type: ['error', 'warning'],
        says: 'Of what does not hold: needed with `check`, and only there. An inferred rule may only warn.',
      },
      when: { type: 'expression', says: 'CEL: where it does not hold, the rule says nothing.' },
      check: {
        type: 'expression',
        says: 'CEL: what must hold. A rule needs one of `check`, `attests` and `lacks`, and no more.',
      },
      attests: path(
        'Path of the field that a person vouches for: nothing in the data can show it. Instead of `check`.',
      ),
      lacks: text('What the form does not ask, so that this cannot be checked. Instead of `check`.'),
      final: flag('Judged of final filings only: a draft may still come to it.'),
      message: required(text('What must be so, to who filled in the form.')),
      english: text('The message in English.'),
      source: required(string('Clause that states it, or `inferred`.')),
    },
  },
  cover: {
    says: 'Cover page: attachment mark, title, subtitle and these lines.',
    keyword: 'cover',
    attributes: {},
    children: { key: 'prints', of: ['place', 'paragraph'], shape: 'list', required: true },
  },
  section: {
    says: 'A heading and what stands under it; an appendix has a mark and a title.',
    keyword: 'section',
    attributes: {
      heading: slotted(text('With its number: 一、…, （一）…, 1. …'), 'n'),
      mark: text('Mark of an appendix: 附1.'),
      title: text('Title of an appendix.'),
      orientation: {
        type: ['portrait', 'landscape', 'landscapeA3'],
        says: 'Of its pages, A4; landscapeA3 where a table has more columns than A4 can hold.',
      },
      newPage: flag('Starts a page.'),
      only: path('Printed only where a choice has this code, so never in a blank form.'),
    },
    children: { key: 'content', of: DOCUMENT_KINDS, shape: 'list', required: true },
  },
  per: {
    says: 'What is printed once per record of a list.',
    keyword: 'per',
    refersBy: 'list',
    attributes: {},
    children: { key: 'content', of: DOCUMENT_KINDS, shape: 'list', required: true },
  },
  paragraph: {
    says: 'Printed text.',
    keyword: 'paragraph',
    attributes: {
      text: slotted(
        text("Word for word; a title without one prints the form's title, and its subtitle where no cover does."),
        'n',
      ),
      style: { type: ['title', 'body', 'hint', 'note'], says: 'How it looks; a hint stands in the blank form only.' },
      invites,
      align,
      notes: within(CONTENT, notes),
    },
  },
  lines: {
    says: 'Lines of text with controls in them: 法定代表人签章：{signature}.',
    keyword: 'lines',
    attributes: { label, width: within(['row'], width) },
    children: { key: 'says', of: ['line'], shape: 'map', required: true },
  },
  line: {
    says: 'A line; `{path}` is a control, `{path:12}` one with room for so many characters. What is behind a tab (`\\t` in quotes) stands apart.',
    attributes: {
      text: slotted(required(text('Word for word.')), 'path', 'n'),
      together: flag('No line ends in its words as long as they fit: of PDF, Word has no such thing.'),
      invites,
      align,
    },
  },
  grid: {
    says: 'A table of labels and values.',
    keyword: 'grid',
    attributes: { labels: number('Width of the label column in percent; 28 unless said.', [1, 99]) },
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  band: {
    says: 'A label over the whole width.',
    keyword: 'band',
    attributes: { text: required(text('Word for word.')) },
  },
  row: {
    says: 'Placements side by side: [enterprise.creditCode, enterprise.foundedOn].',
    attributes: {},
    children: { key: 'row', of: ['place', 'lines'], shape: 'list', required: true },
  },
  rowGroup: {
    says: 'Rows behind one merged label.',
    keyword: 'group',
    refersBy: 'field',
    attributes: { label, split: split('Share of the width that the labels of its rows take, in percent.'), notes },
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  repeat: {
    says: 'Rows printed once per record of a list.',
    keyword: 'repeat',
    refersBy: 'list',
    attributes: {},
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  matrixRows: {
    says: 'A matrix: a header row of years, a row per indicator.',
    keyword: 'matrix',
    refersBy: 'field',
    attributes: {},
  },
  records: {
    says: 'A list as header rows and a row per record.',
    keyword: 'records',
    refersBy: 'list',
    attributes: {
      rows: count('Empty rows of the blank form; 1 unless said.', [0, 200]),
      more: text('Last row that invites more: ……'),
      exampleRow: text('First cell of a printed row of examples: 示例.'),
    },
    children: { key: 'columns', of: COLUMN_KINDS, shape: 'list', required: true },
  },
  number: {
    says: 'A column of running numbers.',
    keyword: 'number',
    attributes: { label: required(label), width },
  },
  columnGroup: {
    says: 'Columns under one merged label; without one, under an empty cell.',
    keyword: 'header',
    attributes: { label, notes },
    children: { key: 'columns', of: COLUMN_KINDS, shape: 'list', required: true },
  },
  place: {
    says: 'A field, printed here.',
    keyword: 'place',
    refersBy: 'field',
    attributes: {
      label,
      labelled: {
        type: ['beside', 'above', 'inside', 'none'],
        says: 'Where the label stands: in a cell beside or above the value, with it, nowhere; beside unless said. On a cover and over a column it stands or does not.',
        wordsWhere: { above: LABELLED, inside: LABELLED },
      },
      number: within(CONTENT, text('Number of the heading that its label makes: 二、')),
      below: within(['cover'], text('Printed below, (盖章).')),
      split: within(
        ['row'],
        split(
          'Share of the width that the label takes, in percent; that of the first in a row right in a grid is as wide as its `labels`.',
        ),
      ),
      width: within(['row', ...COLUMNS], width),
      example: within(COLUMNS, text('Printed in the row of examples, else in the first empty row.')),
      each: within(COLUMNS, slotted(text('Printed in every empty row; `{n}` is its number.'), 'n')),
    },
  },
  sheet: {
    says: 'A group as a table with a row per field: a checklist, a list of materials, indicators before and after.',
    keyword: 'sheet',
    refersBy: 'field',
    attributes: {},
    children: { key: 'columns', of: SHEET_KINDS, shape: 'list', required: true },
  },
  part: {
    says: 'A column of a sheet.',
    keyword: 'part',
    attributes: {
      shows: {
        type: ['label', 'hint', 'control', 'before', 'after'],
        says: 'What of each field stands there.',
        required: true,
      },
      header: text('Label of the column.'),
      width,
    },
  },
  use: { says: "A block's rows or content, here.", keyword: 'use', attributes: {} },
} as const satisfies Record<string, KindSpec>;

export type Kind =
  | (typeof FIELD_KINDS)[number]
  | (typeof ROW_KINDS)[number]
  | (typeof COLUMN_KINDS)[number]
  | (typeof DOCUMENT_KINDS)[number]
  | (typeof SHEET_KINDS)[number]
  | 'option'
  | 'note'
  | 'rule'
  | 'line';

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

/** Leaves of the form itself. */
export const HEAD = {
  attachment: text('Mark of the attachment: 附件4-1.'),
  title: required(text('Title as published.')),
  subtitle: text('Printed below the title.'),
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
export const placeName = (place: Place): string =>
  place === 'form' || place === 'document' ? place : place === 'row' ? 'grid' : (kindOf(place).keyword ?? place);

export const isFieldKind = (kind: Kind): boolean => (FIELD_KINDS as readonly string[]).includes(kind);
