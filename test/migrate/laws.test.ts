/**
 * The laws of migrating, on seeded filings along the pairs of real forms: a sample here, 200 each in `npm run laws`, with the table.
 * A test for each pair, and so many seeds, shows how far it is.
 */
import { afterAll, describe, expect } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { countsOf, type FateCounts, VALUE_CLASSES } from '../../compiler/migrate/fate.ts';
import { real } from '../compare/compared.ts';
import { countOf, part, sampled, seedsIn, told } from '../laws.ts';
import { expectEachInOneClass, valuesIn, withoutAside } from './classes.ts';
import { migrated, type Pair, pairs, planOf, sampleFor, ways } from './migrated.ts';

/** So many seeds a test. */
const TOGETHER = 50;

const all = seedsIn(countOf({ sample: 2, whole: 200 }), TOGETHER);
const few = seedsIn(countOf({ sample: 2, whole: 40 }), TOGETHER);

const seedsText = (seeds: readonly number[]): string => `seeds ${seeds[0]} to ${seeds.at(-1)}`;

const counted = new Map<string, FateCounts>();

const plus = (one: FateCounts | undefined, other: FateCounts): FateCounts =>
  one === undefined
    ? other
    : {
        carried: one.carried + other.carried,
        converted: one.converted + other.converted,
        defaulted: one.defaulted + other.defaulted,
        dropped: one.dropped + other.dropped,
        needed: one.needed + other.needed,
      };

/** Shares of what was filed; what is put, or to be put, beside it in hundredths of that. */
const tableOf = (): string => {
  const rows = [...counted].map(([pair, counts]) => {
    const filed = counts.carried + counts.converted + counts.dropped;
    const shares = VALUE_CLASSES.map((each) => (filed === 0 ? '–' : `${((100 * counts[each]) / filed).toFixed(1)} %`));
    return [pair, String(filed), ...shares].join(' | ');
  });
  return [['pair', 'values', ...VALUE_CLASSES].join(' | '), ...rows].join('\n');
};

/** @returns how many values end in each class */
const tried = async (pair: Pair, seeds: readonly number[]): Promise<FateCounts> => {
  const [before, after] = pair;
  const form = real.forms.find(({ key }) => key === after);
  if (!form) throw new Error(after);
  const validator = await validatorOf(form);
  const { nodes } = planOf(pair).before;
  let counts: FateCounts | undefined;
  for (const seed of seeds) {
    const data = sampleFor(before, seed);
    const { draft, fates, issues } = migrated(pair, data);
    counts = plus(counts, countsOf(fates));
    expectEachInOneClass(before, nodes, data, { draft, fates, issues }, validator, `${pair.join(' → ')}, seed ${seed}`);
  }
  return counts ?? countsOf([]);
};

describe(`filings along ${pairs.length} pairs of forms, ${told}`, { timeout: 3_600_000 }, () => {
  describe('end with every value in one class, nothing lost, as valid drafts; what is needed is what the validator misses', () => {
    for (const pair of pairs)
      for (const seeds of all) {
        const name = pair.join(' → ');
        part(
          `${name}, ${seedsText(seeds)}`,
          () => tried(pair, seeds),
          (counts) => counted.set(name, plus(counted.get(name), counts)),
        );
      }
    afterAll(() => console.log(tableOf()));
  });

  describe('are what they were, of the same form', () => {
    for (const { key } of sampled(real.forms, 4))
      for (const seeds of few)
        part(`${key}, ${seedsText(seeds)}, to itself`, () => {
          for (const seed of seeds) {
            const data = sampleFor(key, seed);
            const { draft, fates } = migrated([key, key], data);
            expect(draft).toEqual(data);
            expect(countsOf(fates)).toMatchObject({ converted: 0, defaulted: 0, dropped: 0 });
          }
        });
  });

  describe('come back as they were: what was kept is taken first', () => {
    for (const [before, after] of sampled(pairs, 4))
      for (const seeds of few)
        part(`${before} ⇄ ${after}, ${seedsText(seeds)}`, () => {
          for (const seed of seeds) {
            const data = sampleFor(before, seed);
            const back = migrated([after, before], migrated([before, after], data).draft);
            const where = `${before} ⇄ ${after}, seed ${seed}`;
            expect([where, withoutAside(back.draft)]).toEqual([where, data]);
          }
        });
  });

  describe('agree, straight and through a year between', () => {
    for (const [one, middle, other] of sampled(ways, 4))
      for (const seeds of few)
        part(`${one} → ${middle} → ${other}, ${seedsText(seeds)}`, () => {
          const { nodes } = planOf([one, other]).before;
          for (const seed of seeds) {
            const data = sampleFor(one, seed);
            const where = `${one} → ${middle} → ${other}, seed ${seed}`;
            const straight = migrated([one, other], data);
            const through = migrated([middle, other], migrated([one, middle], data).draft);
            expect([where, withoutAside(through.draft)]).toEqual([where, withoutAside(straight.draft)]);
            const filed = new Set(valuesIn(nodes, data).keys());
            expect([where, through.fates.filter(({ from }) => from).length]).toEqual([where, filed.size]);
          }
        });
  });
});
