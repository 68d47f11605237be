/** Filings on their way between real forms, and the pairs of forms of one lineage. */

import { comparePacks } from '../../compiler/compare/compare-packs.ts';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { comparedPack } from '../../compiler/compare/pack-items.ts';
import { type Migrated, migrate, type Plan } from '../../compiler/migrate/migrate.ts';
import { migrationPlan } from '../../compiler/migrate-filing.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { drawSample } from '../../compiler/sample-filing.ts';
import { real } from '../compare/compared.ts';

export type Pair = readonly [before: string, after: string];

export const planBetween = (before: string, after: string, resolution: Resolution = real): Plan => {
  const [one, other] = [comparedForm(resolution, before), comparedForm(resolution, after)];
  if (!one || !other) throw new Error(`${before} or ${after} is no form`);
  return migrationPlan(one, other);
};

const plans = new Map<string, Plan>();

/** To compare two forms and to make their validators takes longer than to migrate many filings: once a pair. */
export const planOf = ([before, after]: Pair): Plan => {
  const name = `${before} ${after}`;
  const plan = plans.get(name) ?? planBetween(before, after);
  plans.set(name, plan);
  return plan;
};

export const migrated = (pair: Pair, data: unknown): Migrated => migrate(planOf(pair), data);

/** Of the form that was asked for last: those of all would not fit into memory. */
let drawn: { readonly key: string; readonly bySeed: Map<number, unknown> } | undefined;

export const sampleFor = (key: string, seed: number): unknown => {
  const form = real.forms.find((each) => each.key === key);
  if (!form) throw new Error(`${key} is no form`);
  drawn = drawn?.key === key ? drawn : { key, bySeed: new Map() };
  const sample = drawn.bySeed.get(seed) ?? drawSample(form, seed).data;
  drawn.bySeed.set(seed, sample);
  return sample;
};

const lineOf = (key: string): readonly string[] => {
  const parent = real.forms.find((form) => form.key === key)?.extends;
  return parent === undefined ? [key] : [key, ...lineOf(parent)];
};

const yearOf = (key: string): number => Number(key.split('/')[1]);

/** Whether the second may take over from the first. */
const comesLater = (one: string, other: string): boolean =>
  yearOf(one) < yearOf(other) || (yearOf(one) === yearOf(other) && one < other);

const keys = real.forms.map(({ key }) => key);

const ofOneLine: readonly Pair[] = keys.flatMap((one) =>
  keys.flatMap((other): Pair[] =>
    comesLater(one, other) && lineOf(one).some((key) => lineOf(other).includes(key)) ? [[one, other]] : [],
  ),
);

/** Forms of two packs that follow each other, whatever their lineage. */
const ofPacks = (before: string, after: string): readonly Pair[] => {
  const [one, other] = [comparedPack(real, before), comparedPack(real, after)];
  return one && other
    ? comparePacks(one, other).forms.map((each): Pair => [each.before.form.key, each.after.form.key])
    : [];
};

/** Hebei's new forms were written anew: `from` says what they continue. */
const written: readonly Pair[] = [
  ['hebei/2022/demonstration-factory-application', 'hebei/2026/advanced-factory-application'],
  ['hebei/2022/recommendation-summary', 'hebei/2026/advanced-recommendation-summary'],
];

/** By the form before, whose samples are drawn once. */
export const pairs: readonly Pair[] = [
  ...new Map(
    [...written, ...ofPacks('hebei/2022', 'hebei/2026'), ...ofOneLine].map((pair) => [pair.join(' '), pair]),
  ).values(),
].sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1));

/** Two ways from the first to the last. */
export const ways: readonly (readonly [string, string, string])[] = pairs.flatMap(([one, middle]) =>
  pairs.flatMap(([from, other]): (readonly [string, string, string])[] => {
    const isPair = from === middle && pairs.some(([a, b]) => a === one && b === other);
    return isPair ? [[one, middle, other]] : [];
  }),
);
