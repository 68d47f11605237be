/** The functions of rules, as compiler/model/rule-functions.ts declares them. */
import { arabicNumerals } from '../../../compiler/filing/numerals.ts';
import { fullYear } from '../../../compiler/filing/short-year.ts';
import { isBodyCode, isCreditCode } from '../../../compiler/model/identity-code.ts';
import { isIndustryWithin } from '../../../compiler/model/industry.ts';
import type { RuleFunctionName } from '../../../compiler/model/rule-functions.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import { type Entry, entryNamed as entryOfName, type Guide, type Guides, plainName } from './catalogues.ts';
import { product, quotient, sum } from './decimals.ts';
import { own } from './field-facts.ts';
import { Missing } from './missing.ts';
import type { Sides } from './rules.ts';

/** The year before, of four digits. */
export const yearBefore = (year: string): string | Missing =>
  /^\d{4}$/.test(year) && year !== '0000'
    ? String(Number(year) - 1).padStart(4, '0')
    : new Missing([], [{ code: 'noYear', actual: year }]);

/** Half a percent is what rounding to whole percents may hide; of nothing the share is nothing. */
export const isShare = (percent: number, part: number, whole: number): boolean =>
  Math.abs(percent - shareOf(part, whole)) <= 0.5 + 1e-9;

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

/** How many the units of a notice may recommend. */
export interface Quotas {
  readonly units: readonly { readonly names: readonly string[]; readonly limits: Readonly<Record<string, number>> }[];
  /** Units that nobody lists, as the notice calls them. */
  readonly unlisted: readonly { readonly who: string; readonly limits: Readonly<Record<string, number>> }[];
  /** Groups of applicants that count towards none, as the notice calls them. */
  readonly exempt: readonly string[];
}

/** What the functions know of the form. */
export interface Knowledge {
  readonly catalogues: Guides;
  /** Key of the catalogue that the scenarios of the form come from. */
  readonly guide?: string;
  /** Key of the catalogue of reporting units: a code of it stands for the unit that it names. */
  readonly units?: string;
  readonly quotas?: Quotas;
}

const unstated: Quotas = { units: [], unlisted: [], exempt: [] };

/** 河北省石家庄市工业和信息化局 is of 石家庄市, and so is 石家庄市工业和信息化局（河北省）: of several names the last, in brackets none. */
const lastNamed = <Named>(text: string, all: readonly Named[], nameOf: (each: Named) => string): Named | undefined => {
  const plain = plainName(text).replace(/\([^()]*\)/g, '');
  const found = all
    .map((each) => ({ each, name: nameOf(each) }))
    .filter(({ name }) => plain.includes(name))
    .map(({ each, name }) => ({ each, length: name.length, end: plain.lastIndexOf(name) + name.length }));
  return found.sort((one, other) => other.end - one.end || other.length - one.length)[0]?.each;
};

/** 上海市 of 上海市甘肃路5号: up to the first province or city. 榆中县市场监督管理局 names none. */
const placeIn = (text: string): string | undefined =>
  /^.*?(?:省|自治[区州]|(?<!联)盟|(?<!城)市(?!场))/su.exec(plainName(text))?.[0];

/** 中国航空工业集团, 某某集团有限公司（北京）. */
const isEnterprise = (unit: string): boolean => /(?:公司|集团)(?:\([^()]*\))?$/.test(plainName(unit));

/** 锡林郭勒盟工业和信息化局: an office is no enterprise. */
const isOffice = (unit: string): boolean => /(?:[厅局委办]|委员会|政府)(?:\([^()]*\))?$/.test(plainName(unit));

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

const unknownFact = (actual: string): Missing => new Missing([], [{ code: 'unknownFact', actual }]);

type Written = (...given: never[]) => unknown;

/** Each function has its code, and some tell by how much they are not true. */
type Coded = Readonly<Record<RuleFunctionName, Written>> & {
  readonly sides: Readonly<Partial<Record<RuleFunctionName, Written>>>;
};

/** @param exempt names of the applicants that count towards no quota, where that is known */
export const createRuleFunctions = (
  { catalogues: guides, guide, units, quotas = unstated }: Knowledge,
  exempt?: readonly string[],
) => {
  const scenarios: Guide = (guide === undefined ? undefined : own(guides, guide)) ?? { entries: {}, stages: {} };
  const free = new Set(exempt?.map(plainName));
  // who writes the name in place of the code means the scenario of that name
  const entryOf = (scenario: string): Entry | undefined =>
    own(scenarios.entries, scenario) ?? entryOfName(scenarios, scenario);
  const stageOf = (scenario: string): string => entryOf(scenario)?.stage ?? '';
  const newAmong = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => stageOf(name) === '').map(plainName)),
  ];
  const known = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.map(stageOf).filter((stage) => stage !== ''));
  // a new name may be of any one stage, so that it may make up for what is lacking or not
  const covers = (lacking: number, names: readonly string[]): boolean | Missing => {
    const others = newAmong(names);
    if (lacking <= 0 || lacking > others.length) return lacking <= 0;
    return new Missing([], [{ code: 'newScenarios', actual: others.join('、') }]);
  };
  const { entries: unitEntries, stages: unitGroups } = (units === undefined ? undefined : own(guides, units)) ?? {
    entries: {},
    stages: {},
  };
  const unitName = (unit: string): string => (own(unitEntries, unit) ?? own(unitGroups, unit))?.label ?? unit;
  const unlistedFor = (limit: string) => quotas.unlisted.find(({ limits }) => own(limits, limit) !== undefined);
  /** An enterprise recommends as one of those that nobody lists, wherever its name says that it is. */
  const limitOf = (unit: string, limit: string): number | undefined => {
    const unlisted = isEnterprise(unitName(unit)) ? unlistedFor(limit) : undefined;
    if (unlisted !== undefined) return own(unlisted.limits, limit);
    const named = quotas.units.flatMap(({ names, limits }) => names.map((name) => ({ name, limits })));
    const found = lastNamed(unitName(unit), named, ({ name }) => name);
    // one quota may limit factories and another one scenarios
    const stated = named.filter(({ name }) => name === found?.name).map(({ limits }) => own(limits, limit));
    return stated.find((most) => most !== undefined);
  };
  /** Of what is neither listed nor by its name an enterprise: unless that says that it is an office, it has the quota of those that nobody lists if it is one of them. */
  const unlisted = (count: number, unit: string, limit: string): Missing => {
    const group = unlistedFor(limit);
    const most = group && own(group.limits, limit);
    if (group === undefined || most === undefined || isOffice(unit))
      return new Missing([], [{ code: 'unknownUnit', actual: unit }]);
    return new Missing([], [{ code: 'unlistedUnit', actual: count, unit, limit: most, who: group.who }]);
  };
  const entryNamed = (name: string, catalogue: string): Entry | undefined => {
    const { entries = {}, stages = {} } = own(guides, catalogue) ?? {};
    const all = [...Object.values(entries), ...Object.values(stages)];
    return own(entries, name) ?? own(stages, name) ?? lastNamed(name, all, ({ label }) => label);
  };
  const heldBy = (holder: string, catalogue: string): readonly string[] | undefined =>
    own(own(guides, catalogue)?.stages ?? {}, holder)?.holds;
  /** The parts that the level demands and none of the scenarios is of; undefined where a catalogue says nothing of that. */
  const partsLacking = (
    names: readonly string[],
    level: string,
    levels: string,
    parts: string,
  ): readonly string[] | undefined => {
    const covered = known(names);
    const demanded = heldBy(level, levels);
    if (demanded?.some((part) => heldBy(part, parts) === undefined)) return undefined;
    return demanded?.filter((part) => heldBy(part, parts)?.every((stage) => !covered.has(stage)));
  };
  return {
    sum,
    product,
    quotient,
    isShare,
    yearBefore,
    wordCount: countWords,
    isCreditCode,
    isOrganisationCode: (code: string): boolean => (code.length === 9 ? isBodyCode(code) : isCreditCode(code)),
    isIndustryWithin,
    enterpriseClass,
    mayBeOfClass,
    maturityLevel,
    greatestNumber: (text: string): number => Math.max(0, ...numbersIn(text)),
    inOrder,
    liesIn: (code: string, holder: string, catalogue: string): boolean =>
      own(own(guides, catalogue)?.entries ?? {}, code)?.stage === holder,
    namesOneOf: (text: string, catalogue: string): boolean => entryNamed(text, catalogue) !== undefined,
    mayBeIn: (text: string, catalogue: string): boolean => {
      const place = placeIn(text);
      return place === undefined || entryNamed(place, catalogue) !== undefined;
    },
    isNamedIn: (name: string, catalogue: string): boolean =>
      Object.values(own(guides, catalogue)?.entries ?? {}).some(({ label }) => plainName(label) === plainName(name)),
    isSameName: (one: string, other: string): boolean => {
      const [name, also] = [shortName(one), shortName(other)];
      return endsWithName(name, also) || endsWithName(also, name);
    },
    factOf: (name: string, catalogue: string, fact: string): number | Missing => {
      const value = own(entryNamed(name, catalogue)?.facts ?? {}, fact);
      return typeof value === 'number' ? value : unknownFact(name);
    },
    coversParts: (names: readonly string[], level: string, levels: string, parts: string): boolean | Missing => {
      const lacking = partsLacking(names, level, levels, parts);
      return lacking === undefined ? unknownFact(level) : covers(lacking.length, names);
    },
    coversStages: (names: readonly string[], least: number): boolean | Missing =>
      covers(least - known(names).size, names),
    countApplicants: (names: readonly string[]): number =>
      new Set(names.map(plainName).filter((name) => !free.has(name))).size,
    withinQuota: (count: number, unit: string, limit: string): boolean | Missing => {
      const most = limitOf(unit, limit);
      if (most === undefined) return unlisted(count, unitName(unit), limit);
      if (count <= most) return true;
      if (quotas.exempt.length === 0 || exempt !== undefined) return false;
      return new Missing([], [{ code: 'exemptUnknown', actual: count, limit: most, who: quotas.exempt.join('、') }]);
    },
    /** By how much a condition fails that is one of these functions. */
    sides: {
      isShare: (percent: number, part: number, whole: number): Sides => [
        percent,
        '==',
        Math.round(100 * shareOf(part, whole)) / 100,
      ],
      withinQuota: (count: number, unit: string, limit: string): Sides => [count, '<=', limitOf(unit, limit)],
      coversParts: (names: readonly string[], level: string, levels: string, parts: string): Sides => {
        const lacking = partsLacking(names, level, levels, parts) ?? [];
        const labels = lacking.map((part) => own(own(guides, parts)?.stages ?? {}, part)?.label ?? part);
        return [lacking.length, 'lacks', labels.join('、')];
      },
      coversStages: (names: readonly string[], least: number): Sides => [
        known(names).size + newAmong(names).length,
        '>=',
        least,
      ],
    },
    isListed: (scenario: string): boolean => entryOf(scenario) !== undefined,
    stageOf,
  } satisfies Coded;
};

export type RuleFunctions = ReturnType<typeof createRuleFunctions>;
