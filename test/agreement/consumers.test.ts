/**
 * Apps that check filings by `schema.json` alone agree whichever library they take, each as it comes: ajv in its defaults and as the README
 * of a pack sets it up for Fastify and react-jsonschema-form, @cfworker/json-schema, @hyperjump/json-schema, and the JSON language service
 * of VS Code; those that take `structure.json`, ajv and zod's `fromJSONSchema`, agree on what it says. On three hundred filings of all forms
 * by the seed that is told, in `npm run laws` on three thousand, normalised, half of them with a fault. What a pack's validator says of their
 * structure is held against ajv beside this.
 */
import { Validator } from '@cfworker/json-schema';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { z } from 'zod';
import { normalise } from '../../compiler/filing/normalise.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { structureOf } from '../../generators/schema/structure.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { realForms } from '../forms/real-forms.ts';
import { someOf, told } from '../laws.ts';
import { changed, counts, type Filing, kindNames, publishedSchema, unchanged } from './filings.ts';
import { kinds } from './kinds.ts';

type Judge = (data: unknown) => boolean | Promise<boolean>;

type Consumer = (schema: object, uri: string) => Judge | Promise<Judge>;

/** By `schema.json`. */
const CONSUMERS: Readonly<Record<string, Consumer>> = {
  ajv: (schema) => {
    const isFiling = new Ajv2020().compile(schema);
    return (data) => isFiling(data);
  },
  Fastify: (schema) => {
    const isFiling = new Ajv2020({ allErrors: true }).compile(schema);
    return (data) => isFiling(data);
  },
  'react-jsonschema-form': (schema) => {
    const validator = customizeValidator({ AjvClass: Ajv2020 as never });
    return (data) => validator.isValid(schema, data, schema);
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
  'the JSON language service of VS Code': (schema) => {
    const service = getLanguageService({});
    return async (data) => {
      const text = TextDocument.create('file:///filing.json', 'json', 1, JSON.stringify(data));
      const remarks = await service.doValidation(
        text,
        service.parseJSONDocument(text),
        { schemaValidation: 'error' },
        schema,
      );
      return remarks.length === 0;
    };
  },
};

/** By `structure.json`, which says less than the schema does: they agree with each other, and a filing without a fault holds. */
const BY_STRUCTURE: Readonly<Record<string, Consumer>> = {
  ajv: (structure) => CONSUMERS.ajv?.(structure, '') as Judge,
  zod: (structure) => {
    const read = z.fromJSONSchema(structure as z.core.JSONSchema.JSONSchema);
    return (data) => read.safeParse(data).success;
  },
};

const forms = [...realForms, everyType, summary];
/** Samples of each form, each with a fault too. */
const seeds = someOf(
  Array.from({ length: counts.samples }, (_, seed) => seed),
  { sample: 5, whole: 49 },
);

/** Kinds of which none leaves a filing valid. */
const hasFault = ({ kind }: Filing): boolean => kind !== undefined && !kinds[kind].mayHold;

/** The sample with a fault: the kinds take turns. Nothing at all is no JSON, which is what they judge. */
const faulty = (form: ResolvedForm, schema: JsonSchema, seed: number): Filing => {
  for (let turn = 0; turn < kindNames.length; turn += 1) {
    const filing = changed(form, schema, seed + turn, seed);
    if (hasFault(filing) && normalise(form, JSON.parse(filing.text)).data !== undefined) return filing;
  }
  throw new Error(`no fault for seed ${seed}`);
};

const judgesOf = (consumers: Readonly<Record<string, Consumer>>, schema: object, key: string) =>
  Promise.all(
    Object.entries(consumers).map(
      async ([name, make]) => [name, await make(schema, `https://example.com/${key}`)] as const,
    ),
  );
const saidBy = (judges: readonly (readonly [string, Judge])[], data: unknown) =>
  Promise.all(judges.map(async ([name, isFiling]) => [name, await isFiling(data)] as const));

let judged = 0;

describe.each(forms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test(`is judged the same by all, ${told}`, async () => {
    const schema = publishedSchema(form);
    const judges = await judgesOf(CONSUMERS, schema, key);
    const byStructure = await judgesOf(BY_STRUCTURE, structureOf(schema), key);
    const right = seeds.map((seed) => unchanged(form, seed));
    const wrong = right.map(({ seed }) => faulty(form, schema, seed));
    for (const filing of [...right, ...wrong]) {
      const { data } = normalise(form, JSON.parse(filing.text));
      const what = `seed ${filing.seed}: ${filing.kind ?? 'a sample'}`;
      const said = await saidBy(judges, data);
      expect(said, what).toEqual(said.map(([name]) => [name, !hasFault(filing)]));
      const [[, isHeld] = ['', false], ...others] = await saidBy(byStructure, data);
      expect(others, what).toEqual(others.map(([name]) => [name, isHeld]));
      if (!hasFault(filing)) expect(isHeld, what).toBe(true);
      judged += 1;
    }
  });
});

test('all of them were judged', () => expect(judged).toBe(2 * seeds.length * forms.length));
