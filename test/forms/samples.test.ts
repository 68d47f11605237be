/** Samples of 200 seeds for every form under its generated validator, and each made wrong in one place. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { sampleOf } from '../../generators/sample/sample.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { underAjv } from '../agreement/verdicts.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';
import { realForms } from './real-forms.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('accepts the samples of 200 seeds', async () => {
    const { validate } = await loadValidator(form);
    const refused = seeds.flatMap((seed) => {
      const { issues = [] } = validate(sampleOf(form, seed));
      return issues.map(({ message, path }) => `seed ${seed}: ${path?.join('.')} ${message}`);
    });
    expect(refused).toEqual([]);
  }, 60_000);

  it('refuses each of 200 mutations that normalising does not mend', async () => {
    const { validate } = await loadValidator(form);
    const isRight = underAjv(schemaOf(form));
    const accepted = seeds.flatMap((seed) => {
      const { what, data } = mutateSample(form, sampleOf(form, seed), seed);
      return validate(data).issues === undefined && !isRight(normalise(form, data).data)
        ? [`seed ${seed}: ${what}`]
        : [];
    });
    expect(accepted).toEqual([]);
  }, 60_000);
});
