/**
 * The JavaScript of every rule gives what the CEL library gives: on samples, on what disturbs them, and on both sides of the rule's edge.
 * Of each form 40 samples, in `npm run laws` 150.
 * The functions that rules call are the same on either side; they have tests of their own.
 */
import { describe, expect, test } from 'vitest';
import { absentLists } from '../../compiler/model/absent-lists.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';
import { countOf } from '../laws.ts';
import { withValues } from './cases/case.ts';
import { cases } from './cases/cases.ts';
import { answerOf, celOf, conditionsOf } from './cel.ts';
import { disturbed } from './disturb.ts';

/** What is absent is so for both. */
const lacks = new Set(['required', 'tooFew', 'gap']);

const seeds = Array.from({ length: countOf({ sample: 40, whole: 150 }) }, (_, seed) => seed);
const forms = realForms.filter((form) => conditionsOf(form).length > 0);

const filingsOf = (form: ResolvedForm): (readonly [string, object])[] => [
  ...seeds.map((seed) => {
    const sample = sampleAt(form, seed);
    return [`seed ${seed}`, seed % 5 === 0 ? sample : disturbed(sample, seed)] as const;
  }),
  ...(cases[form.key] ?? []).flatMap(({ rule, holds, fails }) =>
    [...holds, ...fails.map(([, values]) => values)].map(
      (values) => [`a case of ${rule}`, Object(withValues(sampleAt(form, 1), values))] as const,
    ),
  ),
];

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const cel = celOf(form);
  const rules = conditionsOf(form);
  const lists = absentLists(form);

  test('the two agree on every rule', async () => {
    const { validate, normalise } = await loadValidator({ ...form, rules });
    const met = new Map(rules.map(({ id }) => [id, new Set<unknown>()]));
    for (const [what, filed] of filingsOf(form)) {
      // what is blank is absent, as an indicator without any of its parts
      const data = Object(normalise(filed).value);
      const { issues = [], warnings = [], unchecked = [] } = validate(data, { exempt: [] });
      // what the schema refuses is absent for us and present for the library
      if (issues.some(({ rule, code }) => rule === undefined && !lacks.has(code))) continue;
      for (const { id, plain } of rules) {
        const { when, check = 'false' } = plain;
        const applies = when === undefined ? true : answerOf(cel, when, data, lists);
        const wanted = applies === true ? answerOf(cel, check, data, lists) : applies === 'unknown' ? 'unknown' : true;
        const fails = [...issues, ...warnings].some(({ rule }) => rule === id);
        const isUnknown = unchecked.some(({ rule }) => rule === id);
        const given = fails ? false : isUnknown ? 'unknown' : true;
        expect(given, `${id}, ${what}: ${JSON.stringify(data)}`).toBe(wanted);
        met.get(id)?.add(given);
      }
    }
    // a rule that is never met on either side is not tested
    for (const [id, answers] of met) expect([id, answers.has(true), answers.has(false)]).toEqual([id, true, true]);
  });
});
