/** What a text that is written in one way only must be, in words and by an example: for messages and for what shows forms. */
import type { FormattedType } from './field-types.ts';
import { filledText } from './filled-text.ts';
import type { IndustryLevel, ValueFormat } from './value-shape.ts';

/** `{example}` is filled in, and in examples the `{year}` of the notice. */
export interface FormatWords {
  readonly zh: string;
  readonly en: string;
  /** A canonical value; absent where none would say more. */
  readonly example?: string;
}

/** An industry, by the level of GB/T 4754 that its field asks for. */
const INDUSTRY_WORDS: Readonly<Record<IndustryLevel, FormatWords>> = {
  section: {
    zh: '国民经济行业门类代码（一个字母），如 {example}',
    en: 'the code of a section (门类) of GB/T 4754, one letter: {example}',
    example: 'C',
  },
  division: {
    zh: '国民经济行业大类代码（两位数字），如 {example}',
    en: 'the code of a division (大类) of GB/T 4754, two digits: {example}',
    example: '30',
  },
  group: {
    zh: '国民经济行业中类代码（三位数字），可带名称，如 {example}，或自门类起逐级写名称，如 制造业-化学纤维制造业-纤维素纤维原料及纤维制造',
    en: 'the code of a group (中类) of GB/T 4754, three digits, with or without its name, or the names from the section down as 制造业-化学纤维制造业-纤维素纤维原料及纤维制造: {example}',
    example: '301-水泥、石灰和石膏制造',
  },
  class: {
    zh: '国民经济行业小类代码（四位数字），可带名称，如 {example}，或自门类起逐级写名称',
    en: 'the code of a class (小类) of GB/T 4754, four digits, with or without its name, or the names from the section down: {example}',
    example: '3011-水泥制造',
  },
};

/** Where the day need not be known. */
const MONTH_OR_DAY: FormatWords = {
  zh: '年月或日期，如 {year}-05、{example}',
  en: 'a month or a date such as {year}-05 or {example}',
  example: '{year}-05-12',
};

/** By the type of a field, or by the format that a part of it has. */
export const FORMAT_WORDS: Readonly<Record<Exclude<FormattedType | ValueFormat, 'industry'>, FormatWords>> = {
  date: { zh: '日期，如 {example}', en: 'a date such as {example}', example: '{year}-10-25' },
  month: { zh: '年月，如 {example}', en: 'a month such as {example}', example: '{year}-10' },
  year: { zh: '四位年份', en: 'a year of four digits', example: '{year}' },
  creditCode: {
    zh: ' 18 位统一社会信用代码',
    en: 'a unified social credit code of 18 characters',
    example: '91440300192317458F',
  },
  organisationCode: {
    zh: ' 9 位或 18 位机构代码',
    en: 'an organisation code of 9 or 18 characters',
    example: '19231745X',
  },
  phone: { zh: '电话号码，如 {example}', en: 'a telephone number such as {example}', example: '0311-87908713' },
  mobile: {
    zh: ' 11 位手机号码，如 {example}',
    en: 'a mobile number of 11 digits such as {example}',
    example: '13900000000',
  },
  fax: {
    zh: '传真号码，如 {example}，没有的填“无”',
    en: 'a fax number such as {example}, or 无 where there is none',
    example: '0311-87908713',
  },
  contact: {
    zh: '电话、手机号码或电子邮箱地址，可带姓名，如 {example}',
    en: 'a telephone or mobile number or an e-mail address, with or without a name: {example}',
    example: '张三 13900000000',
  },
  email: {
    zh: '电子邮箱地址，如 {example}',
    en: 'an e-mail address such as {example}',
    example: 'contact@example.com',
  },
  fileName: { zh: '文件名，不含路径', en: 'a file name without a path' },
  mediaType: { zh: '文件类型，如 {example}', en: 'a media type such as {example}', example: 'application/pdf' },
  pictureType: { zh: '图片类型，image/png 或 image/jpeg', en: 'the media type of a picture, image/png or image/jpeg' },
  pictureData: { zh: '图片的 data URI（base64）', en: 'a data URI of a picture, in base64' },
  sha256: { zh: ' 64 位十六进制 SHA-256 值', en: 'a SHA-256 digest of 64 hexadecimal digits' },
};

interface Asking {
  readonly dayOptional?: boolean;
  readonly level?: IndustryLevel;
}

const formatOf = (of: string, { dayOptional, level = 'class' }: Asking): FormatWords | undefined => {
  if (dayOptional) return MONTH_OR_DAY;
  if (of === 'industry') return INDUSTRY_WORDS[level];
  const formats: Readonly<Record<string, FormatWords>> = FORMAT_WORDS;
  return Object.hasOwn(formats, of) ? formats[of] : undefined;
};

/** Whether it is written in one way only. @param of as of `formatWords` */
export const isFormatted = (of: string, asking: Asking): boolean => formatOf(of, asking) !== undefined;

/**
 * The words with examples in them; undefined where whatever is written is one.
 * @param of type of a field, or what a part of it holds
 * @param year of the notice
 */
export const formatWords = (of: string, asking: Asking, year: number): FormatWords | undefined => {
  const format = formatOf(of, asking);
  if (format === undefined) return undefined;
  const dated = (text: string, example = ''): string => filledText(text, { year, example });
  const example = format.example && dated(format.example);
  const words = { zh: dated(format.zh, example), en: dated(format.en, example) };
  return example === undefined ? words : { ...words, example };
};
