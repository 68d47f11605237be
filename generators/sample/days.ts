/** Days that such a field plausibly holds, by the words of its label. */
import type { Field } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import type { Subject } from './subject.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const between = (random: Random, from: string, until: string): string =>
  new Date(random.whole(dayOf(from), Math.max(dayOf(from), dayOf(until))) * 86_400_000).toISOString().slice(0, 10);

/** From how many years before the notice's to how many, the older first. */
const ages: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/成立|注册|建厂|设立/, [25, 8]],
  [/预计|计划/, [0, -1]],
  [/开工|开始|启动|起始|立项/, [3, 3]],
  [/完成|完工|竣工|建成|验收|投产|结束|终止/, [1, 1]],
  [/发布|授权|公开|获评|认定|评估|有效/, [3, 1]],
];

/** A day of the form's year where its blank prints that, the day on which it is filed, or one before. */
export const dayFor = (random: Random, field: Field, { year, filing: [from, until] }: Subject): string => {
  const { label } = field;
  const age = ages.find(([words]) => words.test(label))?.[1];
  if (age === undefined || field.blank !== undefined) return between(random, from, until);
  const [first, last] = age;
  // every month has 28 days
  return `${random.whole(year - first, year - last)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
};

/** Both days before the notice. */
export const periodFor = (random: Random, { year }: Subject): { readonly start: string; readonly end: string } => ({
  start: `${year - random.whole(2, 3)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
  end: `${year - 1}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
});
