/** What the values of fields are made of: single values and their formats, objects of parts, lists. */

/** What an indicator is asked by. */
export const MEASURES = ['change', 'level', 'count', 'pair', 'quantities'] as const;
export type Measure = (typeof MEASURES)[number];

/** Levels of GB/T 4754, coarse to fine: 门类, 大类, 中类, 小类. */
export const INDUSTRY_LEVELS = ['section', 'division', 'group', 'class'] as const;
export type IndustryLevel = (typeof INDUSTRY_LEVELS)[number];

/** What a single value is, whatever is asked of it besides. */
type Sort = 'text' | 'number' | 'whole' | 'truth' | 'code' | 'day' | 'file';

interface SingleSpec {
  readonly is: Sort;
  /** It is written in one way only: a string that has its pattern. */
  readonly format?: true;
  /** Several may stand in one text, with 、 between. */
  readonly several?: true;
}

/** Single values, once: what else must know of a new one, tsc names. */
const SINGLES = {
  /** Text of one line. */
  line: { is: 'text' },
  /** A short one: who signed. */
  name: { is: 'text' },
  paragraphs: { is: 'text' },
  number: { is: 'number' },
  integer: { is: 'whole' },
  /** How many: a whole number, and none below 0. */
  count: { is: 'whole' },
  boolean: { is: 'truth' },
  /** One of the codes of the field, or a new name where it is `open`. */
  code: { is: 'code' },
  /** The same of the stage that holds that code. */
  stage: { is: 'code' },
  industry: { is: 'code', format: true },
  date: { is: 'day', format: true },
  month: { is: 'day', format: true },
  year: { is: 'day', format: true },
  creditCode: { is: 'text', format: true },
  organisationCode: { is: 'text', format: true },
  phone: { is: 'text', format: true, several: true },
  mobile: { is: 'text', format: true, several: true },
  fax: { is: 'text', format: true, several: true },
  contact: { is: 'text', format: true, several: true },
  email: { is: 'text', format: true, several: true },
  fileName: { is: 'file', format: true },
  mediaType: { is: 'file', format: true },
  pictureType: { is: 'file', format: true },
  pictureData: { is: 'file', format: true },
  sha256: { is: 'file', format: true },
} as const satisfies Record<string, SingleSpec>;

type Singles = typeof SINGLES;
export type Single = keyof Singles;
/** Single values that are one of these. */
export type SingleOf<Is extends Sort> = { [Name in Single]: Singles[Name]['is'] extends Is ? Name : never }[Single];
/** Those that are written in one way only. */
export type ValueFormat = { [Name in Single]: Singles[Name] extends { readonly format: true } ? Name : never }[Single];

const singleSpec = (single: Single): SingleSpec => SINGLES[single];

/** A number, whole or not. */
export const isNumeric = (single: Single): boolean => isWhole(single) || SINGLES[single].is === 'number';

export const isWhole = (single: Single): single is SingleOf<'whole'> => SINGLES[single].is === 'whole';

/** A day, or the month or year that it lies in. */
export const isCalendar = (single: Single): single is SingleOf<'day'> => SINGLES[single].is === 'day';

/** A text that names nothing that the form lists. */
export const isText = (single: Single): boolean => SINGLES[single].is === 'text';

/** Whatever is written there is one. */
export const isFree = (single: Single): boolean => isText(single) && !singleSpec(single).format;

/** Whether several may stand in one text, with 、 between: any text may be several. */
export const isSeveralInOne = (single: Single): boolean => isFree(single) || singleSpec(single).several === true;

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

/** The type of a single value in CEL, where numbers are doubles. */
export const celType = (single: Single): 'string' | 'double' | 'bool' => {
  if (isNumeric(single)) return 'double';
  return SINGLES[single].is === 'truth' ? 'bool' : 'string';
};
