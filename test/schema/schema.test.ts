/** The schema under ajv at run time, in strict mode, with its own meta-schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { annotationKeywords } from '../../generators/schema/json-schema.ts';
import { draftSchemaOf, generateSchema, schemaOf } from '../../generators/schema/schema.ts';
import { fieldType } from '../../generators/types/field-type.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf } from '../fixtures/build-form.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';

const compile = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  ajv.addVocabulary([...annotationKeywords]);
  return ajv.compile(schema);
};

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

/** The schema and every schema inside it, but those that only narrow the object they stand in. */
const everySchema = (schema: unknown): Record<string, unknown>[] => {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  const below = Object.entries(schema).flatMap(([keyword, value]) => {
    if (['if', 'then', 'not'].includes(keyword)) return [];
    return keyword === 'properties' || keyword === '$defs'
      ? Object.values(value).flatMap(everySchema)
      : everySchema(value);
  });
  return [{ ...schema }, ...below];
};

describe.each([everyType, summary])('$key', (form) => {
  const valid = compile(schemaOf(form));
  const draftValid = compile(draftSchemaOf(form));

  // test/agreement says the same of final filings
  test('samples of 200 seeds are valid drafts', () => {
    for (const seed of seeds) {
      const data = sampleOf(form, seed);
      expect(draftValid(data), `seed ${seed}: ${JSON.stringify(draftValid.errors)}`).toBe(true);
    }
  });

  test('each of 200 mutations is refused', () => {
    for (const seed of seeds) {
      const { what, data } = mutateSample(form, sampleOf(form, seed), seed);
      expect(valid(data), `seed ${seed}: ${what}`).toBe(false);
    }
  });

  test('an empty object is a draft and no filing', () => {
    expect(valid({})).toBe(false);
    expect(draftValid({})).toBe(true);
  });

  test('objects are closed, strings, arrays and numbers bounded', () => {
    // what a migration keeps is whatever was filed elsewhere
    const { aside, ...shared } = schemaOf(form).$defs ?? {};
    expect(aside).toEqual({ description: 'Kept by a migration; no part of what is filed.', type: 'object' });
    const schemas = everySchema({ ...schemaOf(form), $defs: shared });
    const typed = (...types: string[]) => schemas.filter(({ type }) => types.includes(String(type)));
    for (const schema of typed('object')) expect(schema).toHaveProperty('additionalProperties');
    for (const schema of typed('array')) expect(schema).toHaveProperty('maxItems');
    for (const schema of typed('number', 'integer')) expect(schema).toHaveProperty('maximum');
    const bases = ['type.text', 'type.prose'];
    for (const schema of schemas.filter(({ $ref }) => bases.some((base) => $ref === `#/$defs/${base}`))) {
      expect(schema).toHaveProperty('maxLength');
    }
    const [text, prose] = bases.map((base) => JSON.stringify(schemaOf(form).$defs?.[base]));
    for (const schema of typed('string').filter((each) => !('$ref' in each) && !('enum' in each))) {
      if (JSON.stringify(schema) !== text && JSON.stringify(schema) !== prose)
        expect(schema).toHaveProperty('maxLength');
    }
  });

  test('patterns hold nothing that engines read in different ways', () => {
    const json = JSON.stringify(schemaOf(form));
    expect(json).not.toContain('"format"');
    const patterns = [...json.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text ?? ''));
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\[dwsbDWSBpPuAzZ]|\(\?[=!<]/);
  });

  test('where a pattern ends with $, a line break after it is refused otherwise', () => {
    for (const { pattern, ...schema } of everySchema(schemaOf(form))) {
      if (typeof pattern !== 'string' || !pattern.endsWith('$')) continue;
      const varies = /[+*?]|\{\d+,/.test(pattern.replaceAll('(?:', ''));
      expect('not' in schema || (!varies && 'maxLength' in schema), pattern).toBe(true);
    }
  });
});

test('the artifact is the schema as JSON without invisible characters', () => {
  const [artifact] = generateSchema(everyType);
  expect(artifact?.path).toBe('test/2022/every-type-application/schema.json');
  expect(JSON.parse(String(artifact?.content))).toEqual(schemaOf(everyType));
  expect(artifact?.content).not.toMatch(/[^\S\n ]/);
});

test('what a filing needs', () => {
  const { properties, required, $defs } = schemaOf(everyType);
  expect(required).toEqual([
    '$form',
    'cover',
    'enterprise',
    'contact',
    'legalRepresentative',
    'scenarios',
    'effects',
    'pledge',
  ]);
  expect(properties?.enterprise?.required).not.toContain('inKeyRegion');
  expect(properties?.enterprise?.properties?.inKeyRegion).toMatchObject({ readOnly: true });
  expect(properties?.enterprise?.properties?.indicators).toMatchObject({
    required: ['totalAssets', 'debtRatio', 'invested'],
    properties: { totalAssets: { required: ['2019', '2020', '2021'], 'x-unit': '万元', title: '资产总额' } },
  });
  expect(properties?.contact).toEqual({ title: '联系人', $ref: '#/$defs/block.contact' });
  expect($defs?.['block.supplier.record']?.properties?.contact).toEqual(properties?.contact);
  expect(schemaOf(summary).$defs?.['block.supplier.record']).toEqual($defs?.['block.supplier.record']);
  expect($defs?.['block.contact']?.properties).not.toHaveProperty('$aside');
});

test('limits and labels are annotations', () => {
  const enterprise = schemaOf(everyType).properties?.enterprise?.properties;
  expect(enterprise?.profile).toMatchObject({
    title: '企业简介',
    description: '发展历程、主营业务、市场份额等方面基本情况，不超过 500 字',
    maxLength: 10_000,
    'x-words': 500,
  });
  expect(enterprise?.ownership).toMatchObject({ 'x-labels': { 'local-state': '地方国企' } });
  expect(enterprise?.employees).toMatchObject({ minimum: 1, 'x-unit': '人' });
});

describe.each([
  [{}, [true], 'Answer'],
  [{ yes: '是（{}）' }, [true], 'Answer'],
  [{ no: '否（原因：{}）' }, [false], '{ answer: true; detail?: string } | { answer: false; detail: string }'],
  [
    { yes: '是（{}）', no: '否（{}）' },
    [true, false],
    '{ answer: true; detail: string } | { answer: false; detail: string }',
  ],
] as const)('a yes or no in the words %j', (words, asking: readonly boolean[], type) => {
  const form = formOf('asked', '表', [field('a', 'yesNo', '甲', { required: true, detail: '说明', ...words })]);
  const valid = compile(schemaOf(form));
  const { validate } = createValidator(form, schemaOf(form));

  test.each([true, false])('asks for the detail of %s where they have its blank', (answer) => {
    const filed = (a: object) => ({ $form: form.key, a });
    for (const [data, isRight] of [
      [filed({ answer }), !asking.includes(answer)],
      [filed({ answer, detail: '某事' }), true],
    ] as const) {
      expect(valid(data)).toBe(isRight);
      expect(validate(data).issues === undefined).toBe(isRight);
    }
    expect(validate(filed({ answer, detail: '某事' })).warnings === undefined).toBe(asking.includes(answer));
  });

  test('is sampled and typed so', () => {
    for (const seed of seeds.slice(0, 20)) {
      const { a } = sampleOf(form, seed) as { a: { answer: boolean } };
      expect('detail' in a).toBe(asking.includes(a.answer));
    }
    const names = { value: (name: string) => name, catalogue: (_: unknown, name: string) => name };
    const [asked] = form.fields;
    expect(asked?.kind === 'field' && fieldType(asked, undefined, {}, names)).toBe(type);
  });
});
