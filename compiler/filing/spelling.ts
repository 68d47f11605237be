/** How values of one format are written in one way, by the type of their field or what a part of it holds. */
import type { FormattedType, TypeHolding } from '../model/field-types.ts';
import { type IndustryNames, readIndustry } from '../model/industry.ts';
import type { IndustryLevel, PartsName, ValueFormat } from '../model/value-shape.ts';
import { halfWidth, plain } from './plain.ts';
import { fullYear } from './short-year.ts';
import { telephones } from './telephone.ts';
import { dateNumbers } from './written-date.ts';

const code = (text: string): string => plain(text).toUpperCase();

/** `2022-10-25`, or `2022-10` where no day is written; what has no such month stays, and so does a year alone where more is asked for, and one of two digits unless it may be. */
const day = (text: string, { type, shortYear = false }: Spelled = {}): string => {
  const [year = '', ...rest] = dateNumbers(text) ?? [];
  const isKnown = year.length === 4 || (year.length === 2 && shortYear);
  const [month = type === 'year' ? '01' : ''] = rest;
  if (!isKnown || Number(month) < 1 || Number(month) > 12) return plain(text);
  return [fullYear(year), ...rest.map((part) => part.padStart(2, '0'))].join('-');
};

const numbers = (text: string): string => telephones(halfWidth(text));

/** Numbers beside a name; what lies in a longer number or an address is none. */
const numbersIn = (text: string): string =>
  text.replace(/(?<![\w@.+-])(?:\(0\d{2,3}\)|\+?\d)[\d\s-]{5,40}\d(?!\w|\s*[\d@.-])/g, (number) => telephones(number));

/** Where a cell of the paper wraps: 企业名称及项目名称 is written on two lines. */
const oneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');

/** What contradicts itself stays as it is written. */
const industry = (text: string, { level = 'class', names = {} }: Spelled = {}): string => {
  const read = readIndustry(text, level, names);
  return read !== undefined && 'value' in read ? read.value : text;
};

/** 产品研发 of 二、产品研发环节, as headings of notices have it. */
export const stageName = (text: string): string =>
  plain(text).replace(/^\(?[一二三四五六七八九十\d]+[、.)]|环节$/g, '');

/** The code of a stage that is written by its name, as headings of notices have it too. */
const stage = (text: string, { names = {} }: Spelled = {}): string => {
  const name = stageName(text);
  return Object.keys(names).find((code) => plain(names[code] ?? '') === name) ?? text;
};

/** Formats that nobody writes in other ways. */
type WrittenSo = 'fileName' | 'mediaType' | 'pictureType' | 'pictureData' | 'sha256';

/** Whatever is written in several ways: a type of fields by its name, a part of a value by what it holds. */
type Spelling = Exclude<FormattedType | ValueFormat | TypeHolding<'line'> | 'line' | 'stage', WrittenSo>;

/** That there is none, as people write it. */
export const isNone = (text: string): boolean => /^(?:无|没有|暂无|无传真|N\/?A|[/／]|[-‐-―−－]+)$/i.test(text);

export const canonicalTexts: Readonly<Record<Spelling, (text: string, kind?: Spelled) => string>> = {
  text: oneLine,
  line: oneLine,
  industry,
  stage,
  phone: (text) => (/^(?:同|与)手机(?:相同)?$/.test(text) ? '同手机' : numbers(text)),
  mobile: numbers,
  // people stand on lines of their own
  contact: (text) => (isNone(text) ? '无' : numbersIn(numbers(text.replace(/\s*\n\s*/g, '、')))),
  fax: (text) => {
    if (isNone(text)) return '无';
    return /^(?:同|与)(?:上|电话|联系电话|固定电话|办公电话|办公室电话|座机)(?:相同)?$/.test(text)
      ? '同电话'
      : numbers(text);
  },
  creditCode: code,
  // the certificate of GB 11714 has a hyphen before the check character
  organisationCode: (text) => code(text).replace(/^([0-9A-Z]{8})[-‐-―−]([0-9X])$/, '$1$2'),
  email: (text) => plain(text).replace(/[,;/]/g, '、'),
  date: day,
  month: day,
  year: day,
};

const isSpelled = (type: string): type is keyof typeof canonicalTexts => Object.hasOwn(canonicalTexts, type);

/** Whether texts of the kind are days or months. */
export const isDated = ({ type }: TextKind): boolean =>
  type !== undefined && isSpelled(type) && canonicalTexts[type] === day;

/** What a text is of: the type of its field, or what the part of a value holds that it is; of a value of parts, which. */
export interface TextKind extends Spelled {
  readonly type: string | undefined;
  readonly parts?: PartsName | undefined;
  /** A list of such values. */
  readonly several?: boolean | undefined;
}

/** What more it takes to write it in one way: of an industry the level and the names that its catalogue has, of a stage those of the stages. */
interface Spelled {
  readonly type?: string | undefined;
  readonly level?: IndustryLevel | undefined;
  readonly names?: IndustryNames | undefined;
  /** Of a date: the form has room for two digits of its year. */
  readonly shortYear?: boolean | undefined;
}

/** A text of that kind, without blanks around it, in its one form. */
export const canonicalText = (text: string, kind: TextKind): string => {
  const { type } = kind;
  return type !== undefined && isSpelled(type) ? canonicalTexts[type](text.trim(), kind) : text.trim();
};
