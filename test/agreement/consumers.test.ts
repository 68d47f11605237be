/**
 * Apps that check filings by `schema.json` alone agree whichever library they take, each as it comes: ajv in its defaults,
 * @cfworker/json-schema and @hyperjump/json-schema; on three hundred filings of all forms, in `npm run laws` on three thousand, normalised,
 * half of them with a fault. What a pack's validator says of their structure is held against ajv beside this.
 */
import { Validator } from '@cfworker/json-schema';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { realForms } from '../forms/real-forms.ts';
import { countOf } from '../laws.ts';
import { type Filing, filingsOf, publishedSchema } from './filings.ts';
import { kinds } from './kinds.ts';

type Judge = (data: unknown) => boolean;

const CONSUMERS: Readonly<Record<string, (schema: object, uri: string) => Judge | Promise<Judge>>> = {
  ajv: (schema) => {
    const isFiling = new Ajv2020().compile(schema);
    return (data) => isFiling(data);
  },
  '@cfworker/json-schema': (schema) => {
    const validator = new Validator(schema, '2020-12');
    return (data) => validator.validate(data).valid;
  },
  '@hyperjump/json-schema': async (schema, uri) => {
    registerSchema(schema as Parameters<typeof registerSchema>[0], uri);
    const judge = await validate(uri);
    return (data) => judge(data as Parameters<typeof judge>[0]).valid;
  },
};

const forms = [...realForms, everyType, summary];
/** Of each form as many with a fault as without. */
const each = countOf({ sample: 5, whole: 49 });

const hasFault = ({ kind }: Filing): boolean => kind !== undefined && !kinds[kind].mayHold;

let judged = 0;

describe.each(forms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('is judged the same by all', async () => {
    const schema = publishedSchema(form);
    const judges = await Promise.all(
      Object.entries(CONSUMERS).map(
        async ([name, make]) => [name, await make(schema, `https://example.com/${key}`)] as const,
      ),
    );
    // nothing at all is no JSON, which is what they judge
    const all = filingsOf(form).filter(({ text }) => normalise(form, JSON.parse(text)).data !== undefined);
    const right = all.filter(({ kind }) => kind === undefined).slice(0, each);
    const wrong = all.filter(hasFault).slice(0, each);
    expect([right.length, wrong.length]).toEqual([each, each]);
    for (const filing of [...right, ...wrong]) {
      const { data } = normalise(form, JSON.parse(filing.text));
      const said = Object.fromEntries(judges.map(([name, isFiling]) => [name, isFiling(data)]));
      const expected = Object.fromEntries(judges.map(([name]) => [name, !hasFault(filing)]));
      expect(said, `seed ${filing.seed}: ${filing.kind ?? 'a sample'}`).toEqual(expected);
      judged += 1;
    }
  });
});

test('all of them were judged', () => expect(judged).toBe(2 * each * forms.length));
