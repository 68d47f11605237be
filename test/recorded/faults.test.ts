/**
 * What the validators of the published forms say of filings with one fault each is what `faults.txt` says: as digests of all issues and warnings, in both languages.
 * Where a change is meant, look at what is told before and after, then `npx vitest run test/recorded -u`.
 */
import { expect, it } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { isObject } from '../../compiler/model/members.ts';
import { chanceOf } from '../compiler/laws/random-project.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { realForms } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';
import { digestLine } from './digests.ts';

/** Of each form. */
const FAULTS = 40;

/** In the place of a value: as people write it, and as nobody may. */
const OTHERS: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => '',
  () => '无',
  (value) => (typeof value === 'number' ? -value : `${value}，`),
  (value) => (typeof value === 'number' ? value * 1000 + 0.125 : [value]),
  (value) => (typeof value === 'string' ? value.repeat(40) : value === true ? false : 'x'),
  (value) => (typeof value === 'string' ? ` ${value.slice(1)}` : { value }),
];

type Step = readonly [holder: Record<string, unknown>, key: string, path: string];

const leavesIn = (holder: Record<string, unknown>, path: string): readonly Step[] =>
  Object.entries(holder).flatMap(([key, value]): readonly Step[] => {
    const here = path === '' ? key : `${path}.${key}`;
    const inside = isObject(value) || Array.isArray(value) ? leavesIn(value as Record<string, unknown>, here) : [];
    return [[holder, key, here], ...inside];
  });

it('faults in filings are told as they were', { timeout: 600_000 }, async () => {
  let said = '';
  for (const form of realForms.filter((each) => !isReissue(each))) {
    const { validate } = await validatorOf(form);
    for (let seed = 0; seed < FAULTS; seed += 1) {
      const chance = chanceOf(seed);
      const data = structuredClone(sampleAt(form, 1 + (seed % 2))) as Record<string, unknown>;
      const leaves = leavesIn(data, '');
      if (leaves.length === 0) break;
      const [holder, key, path] = chance.one(leaves);
      const other = chance.one(OTHERS)(holder[key]);
      if (other === undefined) delete holder[key];
      else holder[key] = other;
      const judged = (['zh', 'en'] as const).map((lang) =>
        validate(data, { lang, at: '2026-03-01', draft: seed % 4 === 3 }),
      );
      said += digestLine(`${form.key} ${seed} ${path}`, ...judged);
    }
  }
  await expect(said).toMatchFileSnapshot('faults.txt');
});
