/** The functions of rules that are told all by the rule, as compiler/model/rule-functions.ts declares them; the others are informed-functions.ts. */
import { arabicNumerals } from '../../../compiler/filing/numerals.ts';
import { fullYear } from '../../../compiler/filing/short-year.ts';
import { isBodyCode, isCreditCode } from '../../../compiler/model/identity-code.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import { plainName } from './catalogues.ts';
import { Missing } from './missing.ts';
import { noYear } from './reasons.ts';
import type { Sides } from './rules.ts';

export { isIndustryWithin } from '../../../compiler/model/industry.ts';
export { product, quotient, sum } from './decimals.ts';
export { isCreditCode };

/** The year before, of four digits. */
export const yearBefore = (year: string): string | Missing =>
  /^\d{4}$/.test(year) && year !== '0000'
    ? String(Number(year) - 1).padStart(4, '0')
    : new Missing([], [{ says: noYear, actual: year }]);

/** Half a percent is what rounding to whole percents may hide; of nothing the share is nothing. */
export const isShare = (percent: number, part: number, whole: number): boolean =>
  Math.abs(percent - shareOf(part, whole)) <= 0.5 + 1e-9;

/** By how much it is not. */
export const sidesOfShare = (percent: number, part: number, whole: number): Sides => [
  percent,
  '==',
  Math.round(100 * shareOf(part, whole)) / 100,
];

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** 《统计上大中小微型企业划分办法（2017）》, industry: least persons and least revenue in 万元, both of which must hold. */
const classes = [
  ['large', 1000, 40_000],
  ['medium', 300, 2000],
  ['small', 20, 300],
] as const;

/** 企业类型 in industry: `large`, `medium`, `small` or `micro`. @param revenue 万元 */
export const enterpriseClass = (persons: number, revenue: number): string =>
  classes.find(([, leastPersons, leastRevenue]) => persons >= leastPersons && revenue >= leastRevenue)?.[0] ?? 'micro';

/** What is said of persons: 20-299人, 350人, 1000人以上; 以下 does not count the number itself. */
const bandOf = (text: string): readonly [least: number, most: number] => {
  const [first, last = first, ...others] = numbersIn(text);
  if (first === undefined || last === undefined) return [0, Number.POSITIVE_INFINITY];
  const below = /(?:[及含][）)]?)?以下|不足|不满|少于|[<＜]/.exec(text)?.[0];
  const most = below !== undefined && !/[及含]/.test(below) ? last - 1 : last;
  if (/以上|[>≥＞]/.test(text))
    return [first, below === undefined || others.length > 0 ? Number.POSITIVE_INFINITY : most];
  return [below === undefined ? first : 0, most];
};

/** Whether the class lies between those of the fewest and of the most persons that the text allows. @param revenue 万元 */
export const mayBeOfClass = (scale: string, persons: string, revenue: number): boolean => {
  const ranks = [...classes.map(([name]) => name), 'micro'];
  const [highest, lowest] = bandOf(persons)
    .map((count) => ranks.indexOf(enterpriseClass(count, revenue)))
    .reverse();
  const rank = ranks.indexOf(scale);
  return highest !== undefined && lowest !== undefined && rank >= highest && rank <= lowest;
};

/** GB/T 39117-2020: the least score of each level. */
const levels = [
  ['five', 4.8],
  ['four', 3.8],
  ['three', 2.8],
  ['two', 1.8],
  ['one', 0.8],
] as const;

/** Level of maturity by its score; `none` below the first. */
export const maturityLevel = (score: number): string => levels.find(([, least]) => score >= least)?.[0] ?? 'none';

/** 25年三月 is of 2025, and 1,256 is one number. */
const numbersIn = (text: string): readonly number[] =>
  (
    (/[年月]/.test(text) ? arabicNumerals(text.normalize('NFKC')) : text.normalize('NFKC'))
      .replace(/(?<![0-9])[0-9]{2}(?=年[0-9]{1,2}月)/g, fullYear)
      .replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, '')
      .match(/[0-9]{1,15}/g) ?? []
  ).map(Number);

export const greatestNumber = (text: string): number => Math.max(0, ...numbersIn(text));

/** Whether `2025年3月-2026年12月` or `20-299人` ends no earlier than it begins; a text of one part only does. */
export const inOrder = (text: string): boolean => {
  // a date may be written with hyphens
  const plain = text.normalize('NFKC').replaceAll('‐', '-');
  const [first = '', last = '', ...others] = plain.split(/[至到~—–]/.test(plain) ? /[至到~—–]+/ : '-');
  // 2025年3月-12月 ends in the year in which it begins
  const year = last.includes('年') ? '' : (/^.*年/.exec(first)?.[0] ?? '');
  const [start, end] = [numbersIn(first), numbersIn(year + last)];
  const differing = start.findIndex((number, at) => number !== end[at]);
  const [from, to] = [start[differing], end[differing]];
  return others.length > 0 || from === undefined || to === undefined || from < to;
};

/** What offices are called in short. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/工业和信息化/g, '工信'],
  [/经济和信息化|经济信息化/g, '经信'],
  [/发展和改革|发展改革/g, '发改'],
  [/委员会$/, '委'],
  [/(?:[回藏满苗]|蒙古|土家|哈萨克|东乡|裕固)族|自治(?=[州县])|,/g, ''],
];

/** 兰州市工信局 of 兰州市工业和信息化局（公章）, 临夏州 of 临夏回族自治州. */
const shortName = (name: string): string =>
  shortNames.reduce(
    (short, [long, inShort]) => short.replace(long, inShort),
    plainName(name).replace(/\((?:盖章|公章|章)\)$/, ''),
  );

/** The second name of one that may begin with its province or city. */
const endsWithName = (name: string, end: string): boolean =>
  end !== '' && name.endsWith(end) && /^$|[省市州盟区县]$/.test(name.slice(0, -end.length));

export const isSameName = (one: string, other: string): boolean => {
  const [name, also] = [shortName(one), shortName(other)];
  return endsWithName(name, also) || endsWithName(also, name);
};

export const isOrganisationCode = (code: string): boolean =>
  code.length === 9 ? isBodyCode(code) : isCreditCode(code);

export const wordCount = (text: string): number => countWords(text);
