/** Numbers that such a field plausibly holds, by its type, unit and label, within its bounds. */
import { type FieldType, holdsWhole, type TypeHolding } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { SingleOf } from '../../compiler/model/value-shape.ts';
import type { Random } from './random.ts';
import type { Size } from './subject.ts';

interface Range {
  readonly least: number;
  readonly most: number;
  /** Digits behind the point. */
  readonly places: number;
}

const range = (least: number, most: number, places = 0): Range => ({ least, most, places });

/** Money in 万元. */
const money: readonly (readonly [RegExp, Range])[] = [
  [/收入|产值|销售|产出|营收/, range(8000, 150_000, 2)],
  [/负债/, range(4000, 60_000, 2)],
  [/资产/, range(10_000, 200_000, 2)],
  [/利润|效益/, range(500, 12_000, 2)],
  [/税/, range(200, 4000, 2)],
  [/投资|投入|资金|预算|费/, range(300, 9000, 2)],
];

const rates: readonly (readonly [RegExp, Range])[] = [
  [/负债率/, range(28, 62, 2)],
  [/利润率/, range(4, 16, 2)],
  [/不良|缺陷|损失|故障|返工/, range(0.4, 4, 2)],
  [/优良/, range(78, 86, 1)],
  [/合格率|良品/, range(88, 97.5, 1)],
  [/增长|提升|提高|降低|下降|缩短|减少|改善/, range(6, 38, 1)],
  [/率|占比|比例|比重|覆盖|程度/, range(62, 98, 1)],
];

const counts: readonly (readonly [RegExp, Range])[] = [
  [/能耗|碳排放/, range(0.08, 1.6, 2)],
  [/生产率|人均|每人/, range(40, 120, 1)],
  [/产值|销售额|收入/, range(8000, 150_000, 2)],
  [/得分|评分|分数|分值|自评/, range(1.6, 5, 1)],
  [/机器人/, range(5, 40)],
  [/人数|从业人员|职工|员工|人员/, range(60, 1500)],
  [/台|套|设备|装备/, range(60, 400)],
  [/面积/, range(8000, 60_000)],
  [/模型|专利|软著|标准/, range(2, 20)],
  [/周转/, range(4, 12, 1)],
  [/周期|天数|时长/, range(15, 90)],
  [/年限|年数/, range(3, 20)],
];

/** By type, where neither label nor unit tells. */
const otherwise: Readonly<Record<TypeHolding<SingleOf<'number' | 'whole'>> | 'indicator', Range>> = {
  percent: range(12, 88, 1),
  money: range(300, 20_000, 2),
  integer: range(1, 60),
  decimal: range(1, 80, 1),
  indicator: range(10, 80, 1),
};

const hasUsual = (type: FieldType): type is keyof typeof otherwise => Object.hasOwn(otherwise, type);

/** What firms of a class take in a year in 万元, whom they employ, and how much of other money they have and spend, beside the large. */
const bySize: Readonly<Record<Size, { readonly revenue: Range; readonly persons: Range; readonly share: number }>> = {
  large: { revenue: range(40_000, 150_000, 2), persons: range(1000, 1500), share: 1 },
  medium: { revenue: range(8000, 39_000, 2), persons: range(300, 990), share: 0.4 },
  small: { revenue: range(600, 1900, 2), persons: range(40, 290), share: 0.04 },
  micro: { revenue: range(120, 290, 2), persons: range(8, 19), share: 0.01 },
};
const REVENUE = /收入|产值|销售额|产出|营收/;
const PERSONS = /(?<!机器)人数|从业人员|职工|员工/;

/** The range of a firm of that class; of what does not depend on it the same. */
const sized = (found: Range, label: string, isMoney: boolean, size: Size | undefined): Range => {
  if (size === undefined) return found;
  const { revenue, persons, share } = bySize[size];
  if (REVENUE.test(label) && found.least >= 1000) return revenue;
  if (PERSONS.test(label)) return persons;
  return isMoney ? { ...found, least: found.least * share, most: found.most * share } : found;
};

/** How many of the unit are one of those that the tables count in. */
const scaleOf = (unit: string): number => {
  if (/亿/.test(unit)) return 1 / 10_000;
  if (/^元$/.test(unit)) return 10_000;
  return 1;
};

const isRate = ({ type, unit = '', label }: Field): boolean =>
  type === 'percent' ||
  /%|％|百分/.test(unit) ||
  (type === 'indicator' && /率|比例|占比/.test(label) && !/生产率|周转率/.test(label));

/** What such a number is usually counted in, where the form prints no unit. */
const units: readonly (readonly [RegExp, string])[] = [
  [/生产率|人均/, '万元/人'],
  [/周转/, '次'],
  [/率|比例|占比/, '%'],
  [/周期/, '天'],
  [/能耗/, '吨标准煤/万元'],
  [/碳/, '吨/万元'],
  [/成本|产值/, '万元'],
  [/企业数/, '家'],
  [/数量/, '个'],
];

/** None where nothing is known of it. */
export const usualUnit = ({ label }: Field): readonly string[] =>
  units
    .filter(([words]) => words.test(label))
    .map(([, unit]) => unit)
    .slice(0, 1);

const usualRange = (field: Field, label: string, size: Size | undefined): Range => {
  const { type, unit = '' } = field;
  const isMoney = type === 'money' || /[万亿]元|^元$/.test(unit);
  const table = isMoney ? money : isRate(field) ? rates : counts;
  const typical = isMoney ? 'money' : isRate(field) ? 'percent' : type;
  if (!hasUsual(typical)) throw new Error(`${field.path} of type ${type} holds no number`);
  const found = table.find(([words]) => words.test(label))?.[1] ?? otherwise[typical];
  const { least, most, places } = sized(found, label, isMoney, size);
  const scale = isMoney ? scaleOf(unit) : 1;
  return { least: least * scale, most: most * scale, places };
};

/** Whether the field holds whole numbers only. */
export const asksWhole = ({ type, whole = false, measure }: Field): boolean =>
  holdsWhole(type) || whole || measure === 'count';

/** Hundredths are as fine as money is; a bound may be finer. */
export const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** The number nearest to it that the field may hold. */
export const withinBounds = (field: Field, value: number): number => {
  const { minimum = -1e12, maximum = 1e12 } = field;
  const whole = asksWhole(field);
  const bounded = Math.min(maximum, Math.max(minimum, whole ? Math.round(value) : rounded(value, 4)));
  if (!whole) return bounded;
  return bounded > value ? Math.ceil(bounded) : Math.floor(bounded);
};

const boundsOf = (field: Field, label: string, size: Size | undefined): Range => {
  const usual = usualRange(field, label, size);
  const places = asksWhole(field) ? 0 : usual.places;
  const [low, high] = [
    Math.max(usual.least, field.minimum ?? -Infinity),
    Math.min(usual.most, field.maximum ?? Infinity),
  ];
  if (low <= high) return { least: low, most: high, places };
  // what is usual lies outside of what the field allows
  const least = field.minimum ?? (field.maximum ?? 0) - Math.max(1, Math.abs(field.maximum ?? 0));
  const most = field.maximum ?? least + Math.max(1, Math.abs(least));
  return { least, most, places };
};

/** @param around the label of what holds the field @param size of the firm that it is about */
export const numberFor = (random: Random, field: Field, around: string, size?: Size): number => {
  const { least, most, places } = boundsOf(field, around + field.label, size);
  const scale = 10 ** places;
  const [first, last] = [Math.ceil(least * scale), Math.floor(most * scale)];
  // no step may lie between the two
  if (first > last) return withinBounds(field, least);
  return rounded(random.whole(first, last) / scale, places);
};

/** Whether less of it is better. */
const falls = (label: string): boolean => /能耗|成本|不良|周期|碳|排放|损失|消耗|缺陷|故障|人数|时间/.test(label);

/** What such a number comes to when the factory is built. */
export const improved = (random: Random, field: Field, before: number): number => {
  const by = random.whole(5, 30) / 100;
  const after = before * (falls(field.label) ? 1 - by : 1 + by);
  const most = isRate(field) ? 99.5 : Number.POSITIVE_INFINITY;
  return withinBounds(field, rounded(Math.min(after, Math.max(most, before)), asksWhole(field) ? 0 : 2));
};

/** Of what it comes to, what it was: none where it was no worse. */
export const worsened = (random: Random, field: Field, before: number, after: number): number | undefined => {
  const isBetter = falls(field.label) ? before >= after : before <= after;
  if (isBetter) return undefined;
  const by = random.whole(5, 30) / 100;
  return withinBounds(field, rounded(after * (falls(field.label) ? 1 + by : 1 - by), asksWhole(field) ? 0 : 2));
};

/** The number of each year, growing from the first on. */
export const yearly = (
  random: Random,
  field: Field,
  around: string,
  years: readonly number[],
  size?: Size,
): readonly number[] => {
  const first = numberFor(random, field, around, size);
  const step = isRate(field) ? 0.02 : 0.12;
  return years.reduce<readonly number[]>((all) => {
    const last = all.at(-1);
    const next = last === undefined ? first : last * (1 + (random.whole(-20, 100) / 100) * step);
    return [...all, withinBounds(field, rounded(next, asksWhole(field) ? 0 : 2))];
  }, []);
};
