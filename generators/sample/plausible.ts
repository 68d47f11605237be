/** What cannot be so, or what a notice rules out, made plausible in a sample: as the conditions of the notices want it. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import type { Json } from './value.ts';

type Data = Readonly<Record<string, Json>>;

const isData = (value: Json | undefined): value is Data => typeof value === 'object' && !Array.isArray(value);

/** A score of each level of maturity, GB/T 39117-2020. */
const scores: Readonly<Record<string, number>> = { one: 1.2, two: 2.1, three: 3.3, four: 4.2, five: 4.9 };
const secondLevel = 1.8;

/** Least revenue of the class in 万元, and its band of headcount. */
const classes: Readonly<Record<string, readonly [revenue: number, headcount: string]>> = {
  large: [40_000, '1000人以上'],
  medium: [2000, '300-999人'],
  small: [2000, '20-299人'],
  micro: [2000, '1-19人'],
};

const scored = (group: Data): Data => {
  const level = isData(group.maturity) ? group.maturity.level : group.level;
  const score = scores[String(level)];
  if (score !== undefined && 'score' in group) return { ...group, score };
  if (!('maturityScore' in group)) return group;
  return { ...group, maturityScore: score ?? Math.max(secondLevel, Number(group.maturityScore)) };
};

/** Revenue and headcount as the class of the enterprise asks for, in every year. */
const classed = (group: Data): Data => {
  const found = classes[String(group.scale)];
  if (found === undefined) return group;
  const [least, headcount] = found;
  const raised = (revenue: Json | undefined): number => Math.max(least, Number(revenue));
  const { indicators, mainRevenue } = group;
  const byYear = isData(indicators) && isData(indicators.mainRevenue) ? indicators.mainRevenue : undefined;
  return {
    ...group,
    ...('headcount' in group && { headcount }),
    ...(mainRevenue !== undefined && { mainRevenue: raised(mainRevenue) }),
    ...(isData(indicators) &&
      byYear && {
        indicators: {
          ...indicators,
          mainRevenue: Object.fromEntries(Object.entries(byYear).map(([year, revenue]) => [year, raised(revenue)])),
        },
      }),
  };
};

/** Who had an accident may not apply. */
const unharmed = (group: Data): Data => (isData(group.accident) ? { ...group, accident: { answer: false } } : group);

/** Only Jiayuguan has no districts. */
const located = (group: Data): Data =>
  'city' in group && !('district' in group) ? { ...group, district: '城关区' } : group;

const everywhere = (value: Json, step: (group: Data) => Data): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => everywhere(item, step));
  if (!isData(value)) return value;
  return step(Object.fromEntries(Object.entries(value).map(([id, inner]) => [id, everywhere(inner, step)])));
};

/** The fine sector is one of the sector; only raw materials tell their rate of advanced process control. */
const ofSector = (data: Data, { catalogues }: ResolvedForm, random: Random): Data => {
  if (!isData(data.task) || !('subsector' in data.task)) return data;
  const { sector } = data.task;
  const [first, ...others] =
    catalogues['sectors/2022']?.entries.find(({ code }) => code === sector)?.entries.map(({ code }) => code) ?? [];
  const task = first === undefined ? data.task : { ...data.task, subsector: random.pick([first, ...others]) };
  if (!isData(data.kpis) || sector === 'raw-materials') return { ...data, task };
  const { apcRate, ...kpis } = data.kpis;
  return { ...data, task, kpis };
};

/** Nobody applies before the notice. */
const afterNotice = (data: Data, { rules }: ResolvedForm): Data => {
  const days = rules.flatMap((rule) =>
    rule.kind === 'condition' ? /^appliedOn >= "([-\d]+)"$/.exec(rule.check)?.[1] : [],
  );
  const issued = days.find((day) => day !== undefined);
  return issued !== undefined && typeof data.appliedOn === 'string' && data.appliedOn < issued
    ? { ...data, appliedOn: issued }
    : data;
};

/** A period as its header asks for it. */
const periodsWritten = (data: Data, { pack }: ResolvedForm): Data => {
  if (!Array.isArray(data.projects)) return data;
  const period = `${pack.year - 1}年3月-${pack.year}年12月`;
  return {
    ...data,
    projects: data.projects.map((project: Json) => (isData(project) ? { ...project, period } : project)),
  };
};

export const plausible = (data: Data, form: ResolvedForm, random: Random): Data => {
  const groups = [scored, classed, unharmed, located].reduce<Json>(everywhere, data);
  return periodsWritten(afterNotice(ofSector(isData(groups) ? groups : data, form, random), form), form);
};
