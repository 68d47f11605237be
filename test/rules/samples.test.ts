/** A sample is what a careful applicant files: no rule and no field check has anything to say. */
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';

const seeds = Array.from({ length: 50 }, (_, seed) => seed);

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test('samples of 50 seeds raise no error, no warning, and leave nothing unchecked', async () => {
    const { validate } = await loadValidator(form);
    // what no filing of the form can show
    const unasked = form.rules.flatMap(({ kind, id }) => (kind === 'unasked' ? [id] : []));
    const said = seeds.flatMap((seed) => {
      const { issues = [], warnings = [], unchecked = [] } = validate(sampleOf(form, seed));
      const asked = unchecked.filter(({ rule }) => !unasked.includes(rule));
      return [...issues, ...warnings, ...asked].map(({ message }) => `seed ${seed}: ${message}`);
    });
    expect(said).toEqual([]);
  });
});
