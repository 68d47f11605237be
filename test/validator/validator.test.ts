import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { draftSchemaOf, schemaOf } from '../../generators/schema/schema.ts';
import { generateValidator } from '../../generators/validator/validator.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { loadValidator, validatorText } from '../fixtures/load-validator.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe.each([everyType, summary])('$key', (form) => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  const finalValid = ajv.compile(schemaOf(form));
  const draftValid = ajv.compile(draftSchemaOf(form));

  test('samples of 200 seeds are valid and given back as they are', async () => {
    const { validate } = await loadValidator(form);
    for (const seed of seeds) {
      const data = sampleOf(form, seed);
      expect(validate(data), `seed ${seed}`).toEqual({ value: data });
      expect(validate(data, { draft: true }), `seed ${seed}`).toEqual({ value: data });
    }
  });

  test('each of 200 mutations is refused that normalising does not mend, and as a draft where the draft schema refuses it', async () => {
    const { validate } = await loadValidator(form);
    for (const seed of seeds) {
      const { what, data } = mutateSample(form, sampleOf(form, seed), seed);
      const canonical = normalise(form, data).data;
      expect(validate(data).issues !== undefined, `seed ${seed}: ${what}`).toBe(!finalValid(canonical));
      const draft = validate(data, { draft: true }).issues === undefined;
      expect(draft, `seed ${seed}: ${what}`).toBe(draftValid(canonical));
    }
  });
});

test('it depends on nothing and evaluates nothing', () => {
  const text = validatorText(everyType);
  expect(text).not.toMatch(/\brequire\(|\beval\(|\bimport\b|new Function|\bFunction\(/);
  expect(validatorText(everyType)).toBe(text);
});

test('it is a Standard Schema of version 1', async () => {
  const { default: standard, schema, draftSchema } = await loadValidator(summary);
  expect(standard).toBe(schema);
  const data = { $form: summary.key, contact: {} };
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'shenbao' });
  expect(draftSchema['~standard'].validate(data)).toEqual({ value: data });
  const issues = schema['~standard'].validate(data).issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual([
    ['contact', 'name'],
    ['contact', 'phone'],
    ['contact', 'mobile'],
    ['contact', 'email'],
  ]);
});

test('the guard is named after the form', async () => {
  const { isSummary } = await loadValidator(summary);
  const guard = isSummary as (data: unknown) => boolean;
  expect(guard(sampleOf(summary, 1))).toBe(true);
  expect(guard({})).toBe(false);
  expect(generateValidator(summary, schemaOf(summary)).map(({ path }) => path)).toEqual([
    'test/2022/summary/validator.js',
    'test/2022/summary/validator.d.ts',
    'test/2022/shared/validation.d.ts',
  ]);
});
