/** Days that such a field plausibly holds, by the words of its label. */
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import type { Subject } from './subject.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const between = (random: Random, from: string, until: string): string =>
  new Date(random.whole(dayOf(from), Math.max(dayOf(from), dayOf(until))) * 86_400_000).toISOString().slice(0, 10);

/** Every month has 28 days. */
const dayIn = (random: Random, first: number, last: number): string =>
  `${random.whole(first, last)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;

/** From how many years before the notice's to how many, the older first. */
const ages: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/成立|注册|建厂|设立/, [25, 8]],
  [/预计|计划/, [0, -1]],
  [/开工|开始|启动|起始|立项/, [3, 3]],
  [/完成|完工|竣工|建成|验收|投产|结束|终止/, [1, 1]],
  [/发布|授权|公开|获评|认定|评估|有效/, [3, 1]],
];

/** Paths of the dates before whose year a matrix asks nothing, and the first year that is filled in. */
export type Beginnings = ReadonlyMap<string, number>;

export const beginningsIn = (nodes: readonly FieldNode[]): Beginnings => {
  const first = new Map<string, number>();
  for (const node of nodesIn(nodes)) {
    if (node.kind !== 'matrix' || node.since === undefined) continue;
    first.set(node.since, Math.min(first.get(node.since) ?? Number.POSITIVE_INFINITY, ...node.years));
  }
  return first;
};

/** Years from the beginning of what figures are of to the first of them. */
const before = [3, 20] as const;

const yearIn = /\d{4}/;

/** A day of the form's year where its blank prints that, the day on which it is filed, or one before; before the years whose figures begin with it. */
export const dayFor = (
  random: Random,
  field: Field,
  { year, filing: [from, until] }: Subject,
  beginnings: Beginnings = new Map(),
): string => {
  const { label, path, blank = '' } = field;
  const begun = beginnings.get(path);
  if (begun !== undefined && !yearIn.test(blank)) return dayIn(random, begun - before[1], begun - before[0]);
  const age = ages.find(([words]) => words.test(label))?.[1];
  if (age === undefined || yearIn.test(blank)) return between(random, from, until);
  const [first, last] = age;
  return dayIn(random, year - first, year - last);
};

/** The first half of the days for filing is the firm's, the second the authority's. */
export const turnOf = ([from, until]: Subject['filing'], isOfOffice: boolean): Subject['filing'] => {
  const middle = new Date((Date.parse(from) + Date.parse(until)) / 2).toISOString().slice(0, 10);
  return isOfOffice ? [middle, until] : [from, middle];
};

/** Both days before the notice. */
export const periodFor = (random: Random, { year }: Subject): { readonly start: string; readonly end: string } => ({
  start: `${year - random.whole(2, 3)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
  end: `${year - 1}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
});
