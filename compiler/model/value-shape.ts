/** What the values of fields are made of: single values and their formats, objects of parts, lists. */

/** What an indicator is asked by. */
export const MEASURES = ['change', 'level', 'count', 'pair', 'quantities'] as const;
export type Measure = (typeof MEASURES)[number];

/** Levels of GB/T 4754, coarse to fine: 门类, 大类, 中类, 小类. */
export const INDUSTRY_LEVELS = ['section', 'division', 'group', 'class'] as const;
export type IndustryLevel = (typeof INDUSTRY_LEVELS)[number];

/** A single value that is written in one way only: a string that has its pattern. */
// biome-ignore format: a list to read
export const VALUE_FORMATS = [
  'date', 'month', 'year', 'creditCode', 'organisationCode', 'phone', 'mobile', 'fax', 'contact', 'email', 'industry',
  'fileName', 'mediaType', 'pictureType', 'pictureData', 'sha256',
] as const;
export type ValueFormat = (typeof VALUE_FORMATS)[number];

export const isValueFormat = (single: Single): single is ValueFormat =>
  (VALUE_FORMATS as readonly Single[]).includes(single);

/** A single value, and its type in CEL, where numbers are doubles. */
const CEL_TYPES = {
  /** Text of one line. */
  line: 'string',
  /** A short one: who signed. */
  name: 'string',
  paragraphs: 'string',
  number: 'double',
  /** A whole number. */
  integer: 'double',
  /** How many: a whole number, and none below 0. */
  count: 'double',
  boolean: 'bool',
  /** One of the codes of the field, or a new name where it is `open`. */
  code: 'string',
  /** The same of the stage that holds that code. */
  stage: 'string',
} as const satisfies Record<string, 'string' | 'double' | 'bool'>;
export type Single = keyof typeof CEL_TYPES | ValueFormat;

export interface ValuePart {
  readonly holds: Single;
  /** A complete value may lack it. */
  readonly optional?: true;
  /** Part of an `open` field only: there a name may be new. */
  readonly open?: true;
}
export type ValueParts = Readonly<Record<string, ValuePart>>;

/** The parts of values that are objects, in the order in which they are written. */
export const VALUE_PARTS = {
  period: { start: { holds: 'date' }, end: { holds: 'date' } },
  answer: { answer: { holds: 'boolean' }, detail: { holds: 'line', optional: true } },
  change: { change: { holds: 'number' } },
  level: { level: { holds: 'number' } },
  count: { count: { holds: 'count' } },
  pair: { before: { holds: 'number' }, after: { holds: 'number' } },
  quantities: { before: { holds: 'number' }, after: { holds: 'number' }, unit: { holds: 'name', optional: true } },
  instance: {
    stage: { holds: 'stage', optional: true, open: true },
    scenario: { holds: 'code' },
    instance: { holds: 'line' },
  },
  file: {
    name: { holds: 'fileName' },
    mediaType: { holds: 'mediaType' },
    bytes: { holds: 'count' },
    sha256: { holds: 'sha256' },
  },
  picture: {
    name: { holds: 'fileName' },
    mediaType: { holds: 'pictureType' },
    bytes: { holds: 'count' },
    sha256: { holds: 'sha256' },
    caption: { holds: 'line', optional: true },
    data: { holds: 'pictureData', optional: true },
  },
} as const satisfies Record<string, ValueParts>;

export type PartsName = keyof typeof VALUE_PARTS;
type PartsTable = typeof VALUE_PARTS;
/** The name of a part, of whatever value. */
export type PartName = { [Name in PartsName]: keyof PartsTable[Name] }[PartsName];
/** Of what an indicator measures. */
export type MeasuredPart = { [Name in Measure]: keyof PartsTable[Name] }[Measure];
/** Of one that has a format. */
export type FormattedPart = {
  [Name in PartsName]: {
    [Part in keyof PartsTable[Name]]: PartsTable[Name][Part] extends { readonly holds: ValueFormat } ? Part : never;
  }[keyof PartsTable[Name]];
}[PartsName];

/** What stands in a field: one value, an object of parts, or a list of either. */
export type Shape =
  | { readonly one: Single; readonly several?: true }
  | { readonly parts: PartsName; readonly several?: true };

/** The type of a single value in CEL. */
export const celType = (single: Single): 'string' | 'double' | 'bool' =>
  isValueFormat(single) ? 'string' : CEL_TYPES[single];
