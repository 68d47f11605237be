/** The functions of rules, as compiler/model/rule-functions.ts declares them. */
import { isBodyCode, isCreditCode } from '../../../compiler/model/identity-code.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import type { Entry, Guides } from './catalogues.ts';
import { own } from './path.ts';
import { Missing, type Sides } from './rules.ts';

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

/** How many the units of a notice may recommend. */
export interface Quotas {
  readonly units: readonly { readonly names: readonly string[]; readonly limits: Readonly<Record<string, number>> }[];
  /** Groups of applicants that count towards none, as the notice calls them. */
  readonly exempt: readonly string[];
}

/** What the functions know of the form. */
export interface Knowledge {
  readonly catalogues: Guides;
  /** Key of the catalogue that the scenarios of the form come from. */
  readonly guide?: string;
  readonly quotas?: Quotas;
}

const unstated: Quotas = { units: [], exempt: [] };

/** A name written with other brackets, widths or spaces is the same name. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

const unknownFact = (actual: string): Missing => new Missing([], [{ code: 'unknownFact', actual }]);

/** @param exempt names of the applicants that count towards no quota, where that is known */
export const createRuleFunctions = (
  { catalogues: guides, guide, quotas = unstated }: Knowledge,
  exempt?: readonly string[],
) => {
  const { entries: scenarios = {} } = (guide === undefined ? undefined : own(guides, guide)) ?? {};
  const free = new Set(exempt?.map(plainName));
  const entryOf = (scenario: string) => own(scenarios, scenario);
  const stageOf = (scenario: string): string => entryOf(scenario)?.stage ?? '';
  // 河北省石家庄市工业和信息化局 is of 石家庄市: of several names the last
  const limitOf = (unit: string, limit: string): number | undefined => {
    const named = quotas.units
      .flatMap(({ names, limits }) =>
        names.map((name) => ({ end: unit.lastIndexOf(name) + name.length, name, limits })),
      )
      .filter(({ name }) => unit.includes(name))
      .sort((one, other) => other.end - one.end || other.name.length - one.name.length);
    return named[0] === undefined ? undefined : own(named[0].limits, limit);
  };
  const entryNamed = (name: string, catalogue: string): Entry | undefined => {
    const { entries = {}, stages = {} } = own(guides, catalogue) ?? {};
    const all = [...Object.values(entries), ...Object.values(stages)];
    return (
      own(entries, name) ??
      own(stages, name) ??
      all.find(({ label }) => label === name) ??
      all.find(({ label }) => name.includes(label))
    );
  };
  const heldBy = (holder: string, catalogue: string): readonly string[] | undefined =>
    own(own(guides, catalogue)?.stages ?? {}, holder)?.holds;
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
    factOf: (name: string, catalogue: string, fact: string): number | Missing => {
      const value = own(entryNamed(name, catalogue)?.facts ?? {}, fact);
      return typeof value === 'number' ? value : unknownFact(name);
    },
    coversParts: (names: readonly string[], level: string, levels: string, parts: string): boolean | Missing => {
      const covered = new Set(names.map(stageOf));
      const isNew = (scenario: string): boolean => stageOf(scenario) === '';
      const demanded = heldBy(level, levels);
      if (demanded === undefined) return unknownFact(level);
      const stages = demanded.map((part) => heldBy(part, parts));
      if (stages.includes(undefined)) return unknownFact(level);
      const lacking = stages.filter((holds) => holds?.every((stage) => !covered.has(stage)));
      return lacking.length <= new Set(names.filter(isNew)).size;
    },
    countApplicants: (names: readonly string[]): number =>
      new Set(names.map(plainName).filter((name) => !free.has(name))).size,
    withinQuota: (count: number, unit: string, limit: string): boolean | Missing => {
      const most = limitOf(unit, limit);
      if (most === undefined) return new Missing([], [{ code: 'unknownUnit', actual: unit }]);
      if (count <= most) return true;
      if (quotas.exempt.length === 0 || exempt !== undefined) return false;
      return new Missing([], [{ code: 'exemptUnknown', actual: count, limit: most, who: quotas.exempt.join('、') }]);
    },
    /** By how much a condition fails that is one of these functions. */
    sides: {
      isShare: (percent: number, part: number, whole: number): Sides => [
        percent,
        '==',
        Math.round((10_000 * part) / whole) / 100,
      ],
      withinQuota: (count: number, unit: string, limit: string): Sides => [count, '<=', limitOf(unit, limit)],
    },
    isListed: (scenario: string): boolean => entryOf(scenario) !== undefined,
    stageOf,
    // a name that the guide lacks may be of any stage, so it stands for itself
    stagesCovered: (names: readonly string[]): number =>
      new Set(names.map((scenario) => stageOf(scenario) || ` ${scenario}`)).size,
  };
};
