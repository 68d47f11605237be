/** Filings along random overlays, both ways: the laws of migrating hold of every verb of the language. Seeds are printed. */

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { normalise } from '../../compiler/filing/normalise.ts';
import { migrate } from '../../compiler/migrate/migrate.ts';
import { isObject } from '../../compiler/model/members.ts';
import { drawSample } from '../../compiler/sample-filing.ts';
import { type Chance, chanceOf, filesOf, randomOverlay, seeds, VARIANT } from '../compiler/laws/random-project.ts';
import { understandFiles } from '../compiler/project.ts';
import { countOf, part, seedsIn } from '../laws.ts';
import { expectEachInOneClass, withoutAside } from './classes.ts';
import { planBetween } from './migrated.ts';

/** Without records and groups in which nothing was filed: of those nothing is known that could come back. */
const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const kept = value.map(withoutBlanks).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([id, each]) => [id, withoutBlanks(each)] as const);
  const kept = members.filter(([, each]) => each !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** In the place of a value in the filing, one of another kind, with a text in it that stands nowhere else; nothing where nothing is filed. */
const damaged = (data: unknown, chance: Chance, mark: string): object | undefined => {
  const box = { data: JSON.parse(JSON.stringify(data)) };
  const places: (readonly [holder: object, key: string])[] = [];
  const visit = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (key.startsWith('$')) continue;
      if (holder !== box) places.push([holder, key]);
      if (typeof value === 'object' && value !== null) visit(value);
    }
  };
  visit(box);
  if (places.length === 0) return undefined;
  const [holder, key] = chance.one(places);
  Object.assign(holder, { [key]: chance.one<unknown>([mark, [mark], [[mark]], { x: mark }, [{ x: mark }, mark]]) });
  return box.data;
};

const keepTheLaws = (): Promise<void> =>
  fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const { base, changes } = randomOverlay(chanceOf(seed), 12);
      const { resolution } = understandFiles(filesOf(base, changes));
      for (const [before, after] of [
        [base.form, VARIANT],
        [VARIANT, base.form],
      ] as const) {
        const [there, back] = [planBetween(before, after, resolution), planBetween(after, before, resolution)];
        const form = resolution.forms.find(({ key }) => key === before);
        if (!form) throw new Error(`${before} is no form`);
        const { data } = drawSample(form, seed);
        const migrated = migrate(there, data);
        const validator = await validatorOf(there.after);
        expectEachInOneClass(before, there.before.nodes, data, migrated, validator, `${before} → ${after}`);
        for (const mark of ['其一', '其二']) {
          const wrong = damaged(data, chanceOf(seed + mark.charCodeAt(1)), mark);
          if (wrong === undefined) continue;
          const kept = migrate(there, wrong);
          const { data: filed } = normalise(form, wrong);
          expectEachInOneClass(before, there.before.nodes, filed, kept, validator, `${before} → ${after}, damaged`);
          expect(JSON.stringify(migrate(back, kept.draft).draft)).toContain(mark);
        }
        expect(withoutBlanks(withoutAside(migrate(back, migrated.draft).draft))).toEqual(withoutBlanks(data));
      }
    }),
    // of the first nothing is filed in a sample; of the second nothing in a group that a rule reads into
    { numRuns: 30, examples: [[2036677818], [396943298]] },
  );

describe('filings along random overlays', { timeout: 3_600_000 }, () => {
  for (const [draw] of seedsIn(countOf({ sample: 1, whole: 20 }), 1))
    part(
      `end with every value in one class, as valid drafts, and come back as they were: thirty overlays, ${draw}`,
      keepTheLaws,
    );
});
