/**
 * What is made of seeded applications in each published summary is what `summaries.txt` says: as digests of the table, of what is asked for and of all that is told.
 * Where a change is meant, look at what `shenbao summarize` gives before and after, then `npx vitest run test/recorded -u`.
 */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { readJson } from '../../compiler/filing/read-json.ts';
import { summarize, summaryPlan } from '../../compiler/summarize-filings.ts';
import { realForms } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';
import { digestLine, textsOf } from './digests.ts';

/** The first comes twice. */
const SEEDS = [1, 2, 3, 1];

const filing = (name: string, data: unknown) => {
  const read = readJson(name, new TextEncoder().encode(JSON.stringify(data)), new Diagnostics());
  if (!read) throw new Error(name);
  return read;
};

it('applications become the tables that they became', { timeout: 600_000 }, async () => {
  let said = '';
  for (const form of realForms) {
    const plan = summaryPlan(form, { forms: realForms }, new Diagnostics());
    if (!plan) continue;
    const applications = [...new Set(plan.mapping.summaries.flatMap((summary) => summary.applications))];
    const given = applications.flatMap((application) => SEEDS.map((seed) => sampleAt(application, seed)));
    const filings = [...given, { ...given[0], enterprise: 5 }].map((data, at) => filing(`${at + 1}.json`, data));
    for (const force of [false, true])
      for (const lang of ['zh', 'en'] as const) {
        const diagnostics = new Diagnostics();
        const made = summarize(plan, filings, { lang, force, at: '2026-03-01' }, diagnostics);
        said += digestLine(`${form.key} ${lang}${force ? ' forced' : ''}`, made ?? null, textsOf(diagnostics.list()));
      }
  }
  await expect(said).toMatchFileSnapshot('summaries.txt');
});
