/** What --force lets through can be written, however wrong it is: of each way in which a filing of every type of field can be wrong. */
import { expect, test } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { carriedText } from '../../compiler/filing/filing-text.ts';
import { admit } from '../../compiler/filing/judge.ts';
import { wordOf } from '../../compiler/targets.ts';
import { everyType } from '../fixtures/every-type.ts';
import { filing } from '../fixtures/hand-made.ts';
import { mutationsOf } from '../fixtures/mutate-sample.ts';
import { sampled, told } from '../laws.ts';
import { readPart } from './read-word.ts';

const ways = mutationsOf(everyType, structuredClone(filing)).map(({ what }, at) => [what, at] as const);

/** A copy of the filing, wrong in one way. */
const wrong = (way: number): unknown => {
  const data = structuredClone(filing);
  mutationsOf(everyType, data)[way]?.apply();
  return data;
};

test(`is written, or refused as what no document holds, ${told}`, async () => {
  const validator = await validatorOf(everyType);
  const outcomes = { written: 0, refused: 0 };
  for (const [what, way] of sampled(ways, 20)) {
    const data = wrong(way);
    const given = { data, source: { path: 'a.json', text: JSON.stringify(data) } };
    const admission = admit(everyType, given, validator, { final: true, force: true }, new Diagnostics());
    outcomes[admission.isAdmitted ? 'written' : 'refused'] += 1;
    if (!admission.isAdmitted) continue;
    const options = { filing: carriedText(everyType, admission.data) };
    const bytes = await wordOf(everyType, admission.data, options).catch((cause) => {
      throw new Error(`way ${way}, ${what}`, { cause });
    });
    const [text] = readPart(bytes, 'customXml/item2.xml').children;
    expect(text, what).toBe(options.filing);
  }
  expect(outcomes.written).toBeGreaterThan(outcomes.refused);
  expect(outcomes.refused).toBeGreaterThan(0);
});
