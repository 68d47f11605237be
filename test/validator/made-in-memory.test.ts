/** A validator that is made without a text says what the generated file says, of whatever filing. */
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { changed, publishedSchema } from '../agreement/filings.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';
import { disturbed } from '../rules/disturb.ts';

const circumstances = [
  {},
  { draft: true },
  { lang: 'en', at: '2030-01-01', exempt: ['甲公司'] },
] as const satisfies readonly object[];

const seeds = Array.from({ length: 24 }, (_, seed) => seed);

describe.each([...realForms, everyType, summary].map((form) => [form.key, form] as const))('%s', (_, form) => {
  test('says the same', async () => {
    const { validate } = await loadValidator(form);
    const made = createValidator(form, schemaOf(form));
    const schema = publishedSchema(form);
    const filings = [
      ...seeds.map((seed) => ({ seed, data: JSON.parse(changed(form, schema, seed).text) })),
      ...seeds.map((seed) => ({ seed, data: disturbed(sampleOf(form, seed), seed) })),
    ];
    for (const { seed, data } of filings)
      for (const options of circumstances)
        expect({ seed, ...made.validate(data, options) }).toEqual({ seed, ...validate(data, options) });
  });
});
