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
  /** By messages and apps: so, as its field is, of which it is the only part, or as the field calls its detail. */
  readonly called: { readonly zh: string; readonly en: string } | 'field' | 'detail';
  /** A complete value may lack it. */
  readonly optional?: true;
  /** Part of an `open` field only: there a name may be new. */
  readonly open?: true;
}
export type ValueParts = Readonly<Record<string, ValuePart>>;

/** The parts of values that are objects, in the order in which they are written. */
export const VALUE_PARTS = {
  period: {
    start: { holds: 'date', called: { zh: '开始日期', en: 'start' } },
    end: { holds: 'date', called: { zh: '结束日期', en: 'end' } },
  },
  answer: {
    answer: { holds: 'boolean', called: { zh: '是否', en: 'answer' } },
    detail: { holds: 'line', called: 'detail', optional: true },
  },
  change: { change: { holds: 'number', called: 'field' } },
  level: { level: { holds: 'number', called: 'field' } },
  count: { count: { holds: 'count', called: 'field' } },
  pair: {
    before: { holds: 'number', called: { zh: '建设前', en: 'before' } },
    after: { holds: 'number', called: { zh: '建成后', en: 'after' } },
  },
  quantities: {
    before: { holds: 'number', called: { zh: '建设前', en: 'before' } },
    after: { holds: 'number', called: { zh: '建成后', en: 'after' } },
    unit: { holds: 'name', called: { zh: '单位', en: 'unit' }, optional: true },
  },
  instance: {
    stage: { holds: 'stage', called: { zh: '环节名称', en: 'stage' }, optional: true, open: true },
    scenario: { holds: 'code', called: { zh: '场景名称', en: 'scenario' } },
    instance: { holds: 'line', called: { zh: '实例名称', en: 'instance' } },
  },
  file: {
    name: { holds: 'fileName', called: { zh: '文件名', en: 'file name' } },
    mediaType: { holds: 'mediaType', called: { zh: '文件类型', en: 'media type' } },
    bytes: { holds: 'count', called: { zh: '字节数', en: 'bytes' } },
    sha256: { holds: 'sha256', called: { zh: 'SHA-256', en: 'SHA-256' } },
  },
  picture: {
    name: { holds: 'fileName', called: { zh: '文件名', en: 'file name' } },
    mediaType: { holds: 'pictureType', called: { zh: '文件类型', en: 'media type' } },
    bytes: { holds: 'count', called: { zh: '字节数', en: 'bytes' } },
    sha256: { holds: 'sha256', called: { zh: 'SHA-256', en: 'SHA-256' } },
    caption: { holds: 'line', called: { zh: '图题', en: 'caption' }, optional: true },
    data: { holds: 'pictureData', called: { zh: '图片内容', en: 'data' }, optional: true },
  },
} as const satisfies Record<string, ValueParts>;

export type PartsName = keyof typeof VALUE_PARTS;
type PartsTable = typeof VALUE_PARTS;
/** The name of a part, of whatever value. */
export type PartName = { [Name in PartsName]: keyof PartsTable[Name] }[PartsName];
/** Of what an indicator measures. */
export type MeasuredPart = { [Name in Measure]: keyof PartsTable[Name] }[Measure];

/** The part of that name; undefined where such values have none. */
export const partIn = (name: PartsName, part: string): ValuePart | undefined => {
  const parts: ValueParts = VALUE_PARTS[name];
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
};

/** What stands in a field: one value, an object of parts, or a list of either. */
export type Shape =
  | { readonly one: Single; readonly several?: true }
  | { readonly parts: PartsName; readonly several?: true };

/** The type of a single value in CEL. */
export const celType = (single: Single): 'string' | 'double' | 'bool' =>
  isValueFormat(single) ? 'string' : CEL_TYPES[single];
