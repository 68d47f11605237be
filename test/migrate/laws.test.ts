/** The laws of migrating, on seeded filings along the pairs of real forms: a sample here, 200 each in `npm run laws`, with the table. */
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { type Counts, countsOf, VALUE_CLASSES } from '../../compiler/migrate/fate.ts';
import { real } from '../compare/compared.ts';
import { countOf, sampled, told } from '../laws.ts';
import { expectEachInOneClass, valuesIn, withoutAside } from './classes.ts';
import { migrated, type Pair, pairs, planBetween, sampleFor, ways } from './migrated.ts';

const seeds = Array.from({ length: countOf({ sample: 2, whole: 200 }) }, (_, at) => at + 1);
const few = seeds.slice(0, countOf({ sample: 2, whole: 40 }));

const counted = new Map<string, Counts>();
const count = (pair: Pair, counts: Counts): void => {
  const before = counted.get(pair.join(' → '));
  counted.set(
    pair.join(' → '),
    before
      ? {
          carried: before.carried + counts.carried,
          converted: before.converted + counts.converted,
          defaulted: before.defaulted + counts.defaulted,
          dropped: before.dropped + counts.dropped,
          needed: before.needed + counts.needed,
        }
      : counts,
  );
};

/** Share of what was filed, and what is put or to be put beside it. */
const tableOf = (): string => {
  const rows = [...counted].map(([pair, counts]) => {
    const filed = counts.carried + counts.converted + counts.dropped;
    const share = filed === 0 ? '–' : `${((100 * (counts.carried + counts.converted)) / filed).toFixed(1)} %`;
    return [pair, share, ...VALUE_CLASSES.map((each) => String(counts[each]))].join(' | ');
  });
  return ['pair | carried or converted | carried | converted | defaulted | dropped | needed', ...rows].join('\n');
};

describe(`filings along ${pairs.length} pairs of forms, ${told}`, { timeout: 3_600_000 }, () => {
  it('end with every value in one class, nothing lost, as valid drafts; what is needed is what the validator misses', async () => {
    for (const pair of pairs) {
      const [before, after] = pair;
      const form = real.forms.find(({ key }) => key === after);
      if (!form) throw new Error(after);
      const validator = await validatorOf(form);
      for (const seed of seeds) {
        const data = sampleFor(before, seed);
        const { draft, fates, issues } = migrated(pair, data);
        count(pair, countsOf(fates));
        const where = `${pair.join(' → ')}, seed ${seed}`;
        expectEachInOneClass(
          before,
          planBetween(...pair).before.nodes,
          data,
          { draft, fates, issues },
          validator,
          where,
        );
      }
    }
    console.log(tableOf());
  });

  it('are what they were, of the same form', () => {
    for (const { key } of sampled(real.forms, 4))
      for (const seed of few) {
        const data = sampleFor(key, seed);
        const { draft, fates } = migrated([key, key], data);
        expect(draft).toEqual(data);
        expect(countsOf(fates)).toMatchObject({ converted: 0, defaulted: 0, dropped: 0 });
      }
  });

  it('come back as they were: what was kept is taken first', () => {
    for (const [before, after] of sampled(pairs, 4))
      for (const seed of few) {
        const data = sampleFor(before, seed);
        const back = migrated([after, before], migrated([before, after], data).draft);
        const where = `${before} ⇄ ${after}, seed ${seed}`;
        expect([where, withoutAside(back.draft)]).toEqual([where, data]);
      }
  });

  it('agree, straight and through a year between', () => {
    for (const [one, middle, other] of sampled(ways, 4))
      for (const seed of few) {
        const data = sampleFor(one, seed);
        const where = `${one} → ${middle} → ${other}, seed ${seed}`;
        const straight = migrated([one, other], data);
        const through = migrated([middle, other], migrated([one, middle], data).draft);
        expect([where, withoutAside(through.draft)]).toEqual([where, withoutAside(straight.draft)]);
        const filed = new Set(valuesIn(planBetween(one, other).before.nodes, data).keys());
        expect([where, through.fates.filter(({ from }) => from).length]).toEqual([where, filed.size]);
      }
  });
});
