/** How values of one format are written in one way, by the type of their field. */
import { type IndustryNames, readIndustry } from '../model/industry.ts';
import type { IndustryLevel, Measure, ValueFormat } from '../model/value-shape.ts';
import { arabicNumerals } from './numerals.ts';
import { fullYear } from './short-year.ts';
import { telephones } from './telephone.ts';

/** `（` and `１` become `(` and `1`. */
const halfWidth = (text: string): string => text.normalize('NFKC');

const unspaced = (text: string): string => halfWidth(text).replace(/\s/g, '');

const code = (text: string): string => unspaced(text).toUpperCase();

/** Year, month and day with 年月日 or one sign between, and the hour that a platform exports behind, which is cut. */
const written = /^(\d{2}|\d{4})([-/.年])(\d{1,2})(?:(?:\2|月)(\d{1,2})日?|月?)(?:[T\s]*\d{1,2}[:时]\d{1,2}.*)?$/;

/** `2022-10-25`, or `2022-10` where no day is written; what has no such month stays, and so does a year of two digits unless it may be. */
const day = (text: string, { shortYear = false }: Omit<Kind, 'type'> = {}): string => {
  const [, year, , month = '', date] =
    written.exec(arabicNumerals(halfWidth(text)).replace(/(?<=\d)\s+(?=[-/.年月日])|(?<=[-/.年月])\s+/g, '')) ?? [];
  const isKnown = year !== undefined && (year.length === 4 || shortYear);
  if (!isKnown || Number(month) < 1 || Number(month) > 12) return unspaced(text);
  return [fullYear(year), month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-');
};

const numbers = (text: string): string => telephones(halfWidth(text));

/** Mobile numbers beside a name without blanks and hyphens; what lies in a longer number or an address is none. */
const mobilesIn = (text: string): string =>
  text.replace(/(?<![\w@.+-])1[3-9](?:[\s-]?\d){9}(?![\w@.-])/g, (mobile) => mobile.replace(/[\s-]/g, ''));

/** Formats that are written in one way only, and that of an industry, which needs to know more. */
type Otherwise = 'industry' | 'fileName' | 'mediaType' | 'pictureType' | 'pictureData' | 'sha256';

/** By format, and by type where that has parts; texts of other types are not written in several ways. */
export const canonicalTexts: Readonly<
  Record<Exclude<ValueFormat, Otherwise> | 'dateRange', (text: string, kind?: Omit<Kind, 'type'>) => string>
> = {
  phone: (text) => (/^(?:同|与)手机(?:相同)?$/.test(text) ? '同手机' : numbers(text)),
  mobile: numbers,
  // people stand on lines of their own
  contact: (text) => mobilesIn(numbers(text.replace(/\s*\n\s*/g, '、'))),
  fax: (text) => {
    if (/^(?:无|没有|暂无|无传真|N\/?A|[/／]|[-‐-―−－]+)$/i.test(text)) return '无';
    return /^(?:同|与)(?:上|电话|联系电话|固定电话|办公电话|办公室电话|座机)(?:相同)?$/.test(text)
      ? '同电话'
      : numbers(text);
  },
  creditCode: code,
  // the certificate of GB 11714 has a hyphen before the check character
  organisationCode: (text) => code(text).replace(/^([0-9A-Z]{8})[-‐-―−]([0-9X])$/, '$1$2'),
  email: (text) => unspaced(text).replace(/[,;/]/g, '、'),
  date: day,
  dateRange: day,
  month: day,
  year: unspaced,
};

const hasForm = (type: string): type is keyof typeof canonicalTexts => Object.hasOwn(canonicalTexts, type);

/** What a text is of: the type of its field, of an industry the level and the names that its catalogue has, of an indicator its measure. */
export interface Kind {
  readonly type: string | undefined;
  readonly level?: IndustryLevel | undefined;
  readonly names?: IndustryNames | undefined;
  /** Of an indicator. */
  readonly measure?: Measure | undefined;
  /** Of a date: the form has room for two digits of its year. */
  readonly shortYear?: boolean | undefined;
}

/** What contradicts itself stays as it is written. */
const industry = (text: string, { level = 'class', names = {} }: Kind): string => {
  const read = readIndustry(text, level, names);
  return read !== undefined && 'value' in read ? read.value : text;
};

/** A text of the field's type, without blanks around it, in its one form. */
export const canonicalText = (text: string, kind: Kind): string => {
  const { type } = kind;
  if (type === 'industry') return industry(text.trim(), kind);
  // where a cell of the paper wraps: 企业名称及项目名称 is written on two lines
  if (type === 'text') return text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
  return type !== undefined && hasForm(type) ? canonicalTexts[type](text.trim(), kind) : text.trim();
};
