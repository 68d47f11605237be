/** The functions of rules, as compiler/model/rule-functions.ts declares them. */
import { isBodyCode, isCreditCode } from '../../../compiler/model/identity-code.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import type { Guides } from './catalogues.ts';
import { own } from './path.ts';

/** GB/T 4754-2017: the last 大类 of each 门类 from A to T; the first follows the last of the one before. */
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

/** 门类 of a code of digits; empty where GB/T 4754-2017 has no such 大类. */
export const sectionOf = (code: string): string => {
  const division = Number(code.slice(0, 2));
  const at = division < 1 ? -1 : lastDivisions.findIndex((last) => division <= last);
  return at < 0 ? '' : String.fromCharCode(65 + at);
};

/** Whether a code of GB/T 4754-2017 lies within another: 351 within 35, 35 within C. */
export const isIndustryWithin = (inner: string, outer: string): boolean =>
  /^[A-T]$/.test(outer) ? inner === outer || sectionOf(inner) === outer : inner.startsWith(outer);

/** The exact decimal sum of doubles as they are written, as the nearest double: in integers of the finest place. */
export const sum = (numbers: readonly number[]): number => {
  const parts = numbers.map((number) => {
    const [digits = '', exponent = '0'] = number.toExponential().split('e');
    const [whole = '', places = ''] = digits.split('.');
    return { digits: BigInt(whole + places), exponent: Number(exponent) - places.length };
  });
  const finest = Math.min(0, ...parts.map(({ exponent }) => exponent));
  const total = parts.reduce((all, { digits, exponent }) => all + digits * 10n ** BigInt(exponent - finest), 0n);
  return Number(`${total}e${finest}`);
};

/** Half a percent is what rounding to whole percents may hide; a whole of nothing has no shares. */
export const isShare = (percent: number, part: number, whole: number): boolean =>
  whole === 0 || Math.abs(percent - (100 * part) / whole) <= 0.5 + 1e-9;

/** 《统计上大中小微型企业划分办法（2017）》, industry: least persons and least revenue in 万元, both of which must hold. */
const classes = [
  ['large', 1000, 40_000],
  ['medium', 300, 2000],
  ['small', 20, 300],
] as const;

/** 企业类型 in industry: `large`, `medium`, `small` or `micro`. @param revenue 万元 */
export const enterpriseClass = (persons: number, revenue: number): string =>
  classes.find(([, leastPersons, leastRevenue]) => persons >= leastPersons && revenue >= leastRevenue)?.[0] ?? 'micro';

/** @param guide key of the catalogue that the scenarios of the form come from */
export const createRuleFunctions = (guides: Guides, guide: string | undefined) => {
  const { entries: scenarios = {} } = (guide === undefined ? undefined : own(guides, guide)) ?? {};
  const entryOf = (scenario: string) => own(scenarios, scenario);
  const stageOf = (scenario: string): string => entryOf(scenario)?.stage ?? '';
  return {
    sum,
    isShare,
    wordCount: countWords,
    isCreditCode,
    isOrganisationCode: (code: string): boolean => (code.length === 9 ? isBodyCode(code) : isCreditCode(code)),
    isIndustryWithin,
    enterpriseClass,
    isNamedIn: (name: string, catalogue: string): boolean =>
      Object.values(own(guides, catalogue)?.entries ?? {}).some(({ label }) => label === name),
    isListed: (scenario: string): boolean => entryOf(scenario) !== undefined,
    stageOf,
    // a name that the guide lacks may be of any stage, so it stands for itself
    stagesCovered: (names: readonly string[]): number =>
      new Set(names.map((scenario) => stageOf(scenario) || ` ${scenario}`)).size,
  };
};
