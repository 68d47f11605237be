/**
 * The functions of rules that go by catalogues and quotas: each is given first what the validator knows of them. They are exported one by one,
 * so that an app carries those alone that its forms call.
 */
import { type Entry, entryNamed as entryOfName, type Guides, plainName } from './catalogues.ts';
import { own } from './field-facts.ts';
import { Missing } from './missing.ts';
import { exemptUnknown, newScenarios, unknownFact, unknownUnit, unlistedUnit } from './reasons.ts';
import type { Sides } from './rules.ts';

/** How many the units of a notice may recommend. */
export interface Quotas {
  readonly units: readonly (Quota & { readonly names: readonly string[] })[];
  /** Units that nobody lists, as the notice calls them. */
  readonly unlisted: readonly (Quota & { readonly who: string })[];
  /** Groups of applicants that count towards none, as the notice calls them, or towards these quotas and limits alone not. */
  readonly exempt: readonly { readonly who: string; readonly from?: readonly string[] }[];
}

interface Quota {
  readonly limits: Readonly<Record<string, number>>;
  /** Where an exemption is from this one. */
  readonly id?: string;
}

/** What a form knows for them. */
export interface Knowledge {
  readonly catalogues: Guides;
  /** Key of the catalogue that the scenarios of the form come from. */
  readonly guide?: string;
  /** Key of the catalogue of reporting units: a code of it stands for the unit that it names. */
  readonly units?: string;
  readonly quotas?: Quotas;
}

/** What they are given before all that the rule says. */
export interface Informed extends Knowledge {
  /** Names of the applicants that count towards no quota, where that is known. */
  readonly exempt?: readonly string[] | undefined;
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

/** What no street is called by: 北京路5号 names a street. */
const noStreet = '(?![东南西北中一二三四五六]?(?:路|街|大街|大道))';

/** Provinces as addresses begin with them where they leave out what they are: 北京海淀区, 江苏苏州工业园区. */
const province = new RegExp(
  `^(?:中国)?(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)(?!大兴国际机场)${noStreet}`,
  'u',
);

/** Great cities with a district behind them, 深圳南山区, and districts that everybody knows by themselves: 海淀区中关村. */
const district =
  /^(?:(?:深圳|广州|杭州|南京|苏州|无锡|宁波|青岛|济南|郑州|武汉|长沙|成都|西安|厦门|福州|合肥|大连|沈阳)(?!工业|科技|产业)\p{Script=Han}{2}区|海淀区|丰台区|石景山区|昌平区|顺义区|大兴区|浦东新区|徐汇区|闵行区|松江区|嘉定区|南山区|福田区|宝安区|龙岗区|天河区|番禺区)/u;

/** Countries in which factories are built; a park may be called after one. */
const country =
  /^(?:泰国|越南|印尼|印度尼西亚|马来西亚|日本|韩国|德国|匈牙利|俄罗斯|美国|墨西哥)(?![路街园城]|大[街道]|工业|产业|科技|中心)/u;

/** 上海市 of 上海市甘肃路5号: up to the first province or city. 榆中县市场监督管理局 names none. */
const placeIn = (text: string): string | undefined => {
  const plain = plainName(text);
  const full = /^.*?(?:省|自治[区州]|(?<!联)盟|(?<!城)市(?!场))/su.exec(plain)?.[0];
  if (full !== undefined || isEnterprise(text)) return full;
  return [province, district, country].flatMap((place) => place.exec(plain)?.[0] ?? [])[0];
};

/** 中国航空工业集团, 某某集团有限公司（北京）. */
const isEnterprise = (unit: string): boolean => /(?:公司|集团)(?:\([^()]*\))?$/.test(plainName(unit));

/** 锡林郭勒盟工业和信息化局: an office is no enterprise. */
const isOffice = (unit: string): boolean => /(?:[厅局委办]|委员会|政府)(?:\([^()]*\))?$/.test(plainName(unit));

const noFact = (actual: string): Missing => new Missing([], [{ says: unknownFact, actual }]);

/** Who writes the name in place of the code means the scenario of that name. */
const scenarioOf = ({ catalogues, guide = '' }: Informed, scenario: string): Entry | undefined => {
  const scenarios = own(catalogues, guide);
  return scenarios && (own(scenarios.entries, scenario) ?? entryOfName(scenarios, scenario));
};

export const isListed = (known: Informed, scenario: string): boolean => scenarioOf(known, scenario) !== undefined;

export const stageOf = (known: Informed, scenario: string): string => scenarioOf(known, scenario)?.stage ?? '';

const stagesOf = (known: Informed, names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => stageOf(known, name)).filter((stage) => stage !== ''));

const newAmong = (known: Informed, names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => stageOf(known, name) === '').map(plainName)),
];

/** A new name may be of any one stage, so that it may make up for what is lacking or not. */
const covers = (known: Informed, lacking: number, names: readonly string[]): boolean | Missing => {
  const others = newAmong(known, names);
  if (lacking <= 0 || lacking > others.length) return lacking <= 0;
  return new Missing([], [{ says: newScenarios, actual: others.join('、') }]);
};

export const coversStages = (known: Informed, names: readonly string[], least: number): boolean | Missing =>
  covers(known, least - stagesOf(known, names).size, names);

export const sidesOfStages = (known: Informed, names: readonly string[], least: number): Sides => [
  stagesOf(known, names).size + newAmong(known, names).length,
  '>=',
  least,
];

const heldBy = ({ catalogues }: Informed, holder: string, catalogue: string): readonly string[] | undefined =>
  own(own(catalogues, catalogue)?.stages ?? {}, holder)?.holds;

/** The parts that the level demands and none of the scenarios is of; undefined where a catalogue says nothing of that. */
const partsLacking = (
  known: Informed,
  names: readonly string[],
  level: string,
  levels: string,
  parts: string,
): readonly string[] | undefined => {
  const covered = stagesOf(known, names);
  const demanded = heldBy(known, level, levels);
  if (demanded?.some((part) => heldBy(known, part, parts) === undefined)) return undefined;
  return demanded?.filter((part) => heldBy(known, part, parts)?.every((stage) => !covered.has(stage)));
};

export const coversParts = (
  known: Informed,
  names: readonly string[],
  level: string,
  levels: string,
  parts: string,
): boolean | Missing => {
  const lacking = partsLacking(known, names, level, levels, parts);
  return lacking === undefined ? noFact(level) : covers(known, lacking.length, names);
};

export const sidesOfParts = (
  known: Informed,
  names: readonly string[],
  level: string,
  levels: string,
  parts: string,
): Sides => {
  const lacking = partsLacking(known, names, level, levels, parts) ?? [];
  const labels = lacking.map((part) => own(own(known.catalogues, parts)?.stages ?? {}, part)?.label ?? part);
  return [lacking.length, 'lacks', labels.join('、')];
};

export const liesIn = ({ catalogues }: Informed, code: string, holder: string, catalogue: string): boolean =>
  own(own(catalogues, catalogue)?.entries ?? {}, code)?.stage === holder;

const entryNamed = ({ catalogues }: Informed, name: string, catalogue: string): Entry | undefined => {
  const { entries = {}, stages = {} } = own(catalogues, catalogue) ?? {};
  const all = [...Object.values(entries), ...Object.values(stages)];
  return own(entries, name) ?? own(stages, name) ?? lastNamed(name, all, ({ label }) => label);
};

export const namesOneOf = (known: Informed, text: string, catalogue: string): boolean =>
  entryNamed(known, text, catalogue) !== undefined;

export const mayBeIn = (known: Informed, text: string, catalogue: string): boolean => {
  const place = placeIn(text);
  return place === undefined || entryNamed(known, place, catalogue) !== undefined;
};

/** What stands behind the name of a place that has none of its own: 天水市, 临夏回族自治州, none behind that of 天水路 or 沧州路. */
const isPlaceBefore = (name: string, rest: string): boolean =>
  rest === '' ||
  (/[市区县盟]$|..州$/.test(name)
    ? !/^(?:[场域路街]|大[街道])/.test(rest)
    : /^(?:市(?!场)|地区|新区|[州县区]|\p{Script=Han}{0,12}?自治[州县])/u.test(rest));

/** In the order named, the longest name first: 静宁县 names no 宁县. In brackets stands what is beside it. */
const placesIn = (text: string, all: readonly Entry[]): readonly Entry[] => {
  const plain = plainName(text).replace(/\([^()]*\)/g, '');
  const byLength = all.toSorted((one, other) => other.label.length - one.label.length);
  const found: Entry[] = [];
  for (let at = 0; at < plain.length; at++) {
    const entry = byLength.find(({ label }) => plain.startsWith(label, at));
    if (entry === undefined) continue;
    at += entry.label.length - 1;
    if (isPlaceBefore(entry.label, plain.slice(at + 1))) found.push(entry);
  }
  return found;
};

export const mayBeOfOne = (
  { catalogues }: Informed,
  texts: readonly string[],
  catalogue: string,
  fact: string,
): boolean => {
  const { entries = {}, stages = {} } = own(catalogues, catalogue) ?? {};
  const all = [...Object.values(entries), ...Object.values(stages)];
  const statedIn = (site: string) => {
    const named = [...new Set(placesIn(site, all).flatMap(({ facts }) => own(facts ?? {}, fact) ?? []))];
    // 130682 lies in 1306: 保定市定州市 is 定州
    return named.filter((one) => named.every((other) => other === one || !`${other}`.startsWith(`${one}`)));
  };
  const stated = texts.map((text) => text.split(/[;；]/).map(statedIn)).filter((sites) => sites.flat().length > 0);
  const [first, ...others] = stated.map((sites) => sites.flat());
  const areOne = first?.some((one) => others.every((sites) => sites.includes(one))) ?? true;
  return areOne && stated.flat().every((site) => site.length < 2);
};

export const isNamedIn = ({ catalogues }: Informed, name: string, catalogue: string): boolean =>
  Object.values(own(catalogues, catalogue)?.entries ?? {}).some(({ label }) => plainName(label) === plainName(name));

export const factOf = (known: Informed, name: string, catalogue: string, fact: string): number | Missing => {
  const value = own(entryNamed(known, name, catalogue)?.facts ?? {}, fact);
  return typeof value === 'number' ? value : noFact(name);
};

const unitName = ({ catalogues, units = '' }: Informed, unit: string): string => {
  const { entries = {}, stages = {} } = own(catalogues, units) ?? {};
  return (own(entries, unit) ?? own(stages, unit))?.label ?? unit;
};

const unlistedFor = ({ quotas = unstated }: Informed, limit: string) =>
  quotas.unlisted.find(({ limits }) => own(limits, limit) !== undefined);

/** An enterprise recommends as one of those that nobody lists, wherever its name says that it is. */
const quotaOf = (known: Informed, unit: string, limit: string): Quota | undefined => {
  const called = unitName(known, unit);
  const unlisted = isEnterprise(called) ? unlistedFor(known, limit) : undefined;
  if (unlisted !== undefined) return unlisted;
  const { quotas = unstated } = known;
  const named = quotas.units.flatMap((quota) => quota.names.map((name) => ({ name, quota })));
  const found = lastNamed(called, named, ({ name }) => name);
  // one quota may limit factories and another one scenarios
  return named.find(({ name, quota }) => name === found?.name && own(quota.limits, limit) !== undefined)?.quota;
};

const limitOf = (known: Informed, unit: string, limit: string): number | undefined =>
  own(quotaOf(known, unit, limit)?.limits ?? {}, limit);

/** As the notice calls them. */
const exemptFrom = (known: Informed, unit: string, limit: string): readonly string[] => {
  const { quotas = unstated } = known;
  const ids: readonly (string | undefined)[] = [limit, quotaOf(known, unit, limit)?.id];
  return quotas.exempt.filter(({ from }) => !from || from.some((id) => ids.includes(id))).map(({ who }) => who);
};

/** @param unit by whose limit they are counted: who is said to be exempt is so only where the notice exempts from that */
export const countApplicants = (known: Informed, names: readonly string[], unit?: string, limit?: string): number => {
  const isBound = unit !== undefined && limit !== undefined && exemptFrom(known, unit, limit).length === 0;
  const free = new Set(isBound ? [] : known.exempt?.map(plainName));
  return new Set(names.map(plainName).filter((name) => !free.has(name))).size;
};

/** Of what is neither listed nor by its name an enterprise: unless that says that it is an office, it has the quota of those that nobody lists if it is one of them. */
const unlisted = (known: Informed, count: number, unit: string, limit: string): Missing => {
  const group = unlistedFor(known, limit);
  const most = group && own(group.limits, limit);
  if (group === undefined || most === undefined || isOffice(unit))
    return new Missing([], [{ says: unknownUnit, actual: unit }]);
  return new Missing([], [{ says: unlistedUnit, actual: count, unit, limit: most, who: group.who }]);
};

export const withinQuota = (known: Informed, count: number, unit: string, limit: string): boolean | Missing => {
  const most = limitOf(known, unit, limit);
  if (most === undefined) return unlisted(known, count, unitName(known, unit), limit);
  if (count <= most) return true;
  const others = exemptFrom(known, unit, limit);
  if (others.length === 0 || known.exempt !== undefined) return false;
  return new Missing([], [{ says: exemptUnknown, actual: count, limit: most, who: others.join('、') }]);
};

export const sidesOfQuota = (known: Informed, count: number, unit: string, limit: string): Sides => [
  count,
  '<=',
  limitOf(known, unit, limit),
];
