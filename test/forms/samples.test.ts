/**
 * Samples of 40 seeds for every form under its generated validator, and each made wrong in one place; what stands in those of 200, for
 * some of the forms. In `npm run laws` 200 of every form.
 */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { underAjv } from '../agreement/verdicts.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';
import { countOf, sampled } from '../laws.ts';
import { missingIn } from './occurring.ts';
import { realForms } from './real-forms.ts';
import { samplesOf } from './sampled.ts';

const ALL = 200;
const count = countOf({ sample: 40, whole: ALL });

/** What rules of the form refuse. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'cn/2022/demonstration-factory-application': ['scenarios of one', 'enterprise.accident = true'],
  'cn/2022/excellent-scenario-application': ['enterprise.accident = true'],
  'gansu/2026/advanced-factory-application': ['enterprise.maturity.level = one', 'scenarios of one'],
  'gansu/2026/basic-factory-application': ['enterprise.maturity.level = one'],
  'gansu/2026/excellent-scenario-application': [
    'enterprise.accident = true',
    'kpis.productivity absent',
    'kpis.resourceUtilisation absent',
    'kpis.operatingCost absent',
    'kpis.qualityLoss absent',
  ],
  'hebei/2022/demonstration-factory-application': ['scenarios of one', 'enterprise.accident = true'],
  'hebei/2022/excellent-scenario-application': ['enterprise.accident = true'],
  'hebei/2026/advanced-factory-application': [
    'factory.scenarios of one',
    'scenarios of one',
    'enterprise.maturity.level = one',
    'enterprise.accident = true',
  ],
  'hubei/2023/formal-review-checklist': [
    'review.registered = false',
    'review.soundOperation = false',
    'review.noDishonesty = false',
    'review.noSafetyAccident = false',
    'review.noEnvironmentalAccident = false',
    'review.mature = false',
    'review.sealed = false',
    'review.secret = true',
    'review.complete = false',
    'review.otherRequirements = false',
  ],
  'hubei/2023/scenario-application': ['enterprise.accident = true'],
};

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it(`accepts the samples of ${count} seeds`, async () => {
    const { validate } = await loadValidator(form);
    const refused = samplesOf(form, count).flatMap((sample, seed) => {
      const { issues = [] } = validate(sample);
      return issues.map(({ message, path }) => `seed ${seed}: ${path?.join('.')} ${message}`);
    });
    expect(refused).toEqual([]);
  }, 240_000);

  it(`refuses each of ${count} mutations that normalising does not mend`, async () => {
    const { validate } = await loadValidator(form);
    const isRight = underAjv(schemaOf(form));
    const accepted = samplesOf(form, count).flatMap((sample, seed) => {
      const { what, data } = mutateSample(form, sample, seed);
      return validate(data).issues === undefined && !isRight(normalise(form, data).data)
        ? [`seed ${seed}: ${what}`]
        : [];
    });
    expect(accepted).toEqual([]);
  }, 240_000);
});

it.each(sampled(realForms, 4).map((form) => [form.key, form] as const))(
  '%s has each option, both answers, what may be left out and not, lists of one and of many among its samples',
  (_, form) => {
    expect(missingIn(form, samplesOf(form, ALL))).toEqual(REFUSED[form.key] ?? []);
  },
  240_000,
);
