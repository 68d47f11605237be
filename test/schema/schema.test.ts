/** The schema under ajv at run time, in strict mode, with its own meta-schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { draftSchemaOf, generateSchema, schemaOf } from '../../generators/schema/schema.ts';
import { structureOf } from '../../generators/schema/structure.ts';
import { fieldType } from '../../generators/types/field-type.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf } from '../fixtures/build-form.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';
import { askedInOrder } from '../forms/asked-in-order.ts';
import { realForms } from '../forms/real-forms.ts';

/** As apps do: in its defaults, which take no keyword that they do not know. What it only logs fails too. */
const compile = (schema: object) => {
  const log = (...said: unknown[]): never => {
    throw new Error(said.join(' '));
  };
  return new Ajv2020({ logger: { log, warn: log, error: log } }).compile(schema);
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
    expect(aside).toMatchObject({ description: 'Kept by a migration; no part of what is filed.', type: 'object' });
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

/** Every property of the data, by its name. */
const propertiesIn = (schema: JsonSchema): [string, JsonSchema][] =>
  everySchema(schema).flatMap(({ properties }) => Object.entries({ ...(properties as Record<string, JsonSchema>) }));

describe.each([...realForms, everyType].map((form) => [form.key, form] as const))('%s', (_, form) => {
  const schema = schemaOf(form);
  const sample = sampleOf(form, 1) as Readonly<Record<string, unknown>>;

  test('is taken by ajv in its defaults', () => {
    expect(compile(schema)(sample)).toBe(true);
  });

  test('names every property', () => {
    const titleOf = ({ title, $ref }: JsonSchema) =>
      title ?? schema.$defs?.[$ref?.replace('#/$defs/', '') ?? '']?.title;
    const untitled = propertiesIn(schema).filter(([, each]) => !titleOf(each)?.trim());
    expect(untitled).toEqual([]);
  });

  test('holds what zod takes', () => {
    const structure = structureOf(schema);
    expect(JSON.stringify(structure)).not.toMatch(/"(?:if|then|not|allOf)":/);
    const read = z.fromJSONSchema(structure as z.core.JSONSchema.JSONSchema);
    const strangers = [{}, { ...sample, stranger: 1 }, { ...sample, $form: 'x' }];
    for (const data of [sample, ...strangers]) {
      expect(read.safeParse(data).success).toBe(data === sample);
      expect(compile(structure)(data)).toBe(data === sample);
    }
  });
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
    properties: {
      totalAssets: { required: ['2019', '2020', '2021'], title: '资产总额', description: '不小于 0；单位：万元' },
    },
  });
  expect(properties?.contact).toEqual({ title: '联系人', $ref: '#/$defs/block.contact' });
  expect($defs?.['block.supplier.record']?.properties?.contact).toEqual(properties?.contact);
  expect(schemaOf(summary).$defs?.['block.supplier.record']).toEqual($defs?.['block.supplier.record']);
  expect($defs?.['block.contact']?.properties).not.toHaveProperty('$aside');
});

test('limits and labels are described', () => {
  const enterprise = schemaOf(everyType).properties?.enterprise?.properties;
  expect(enterprise?.profile).toMatchObject({
    title: '企业简介',
    description: '发展历程、主营业务、市场份额等方面基本情况，不超过 500 字',
    maxLength: 10_000,
  });
  expect(enterprise?.ownership).toMatchObject({
    enum: ['central', 'local-state', 'private', 'foreign'],
    description: '可选：中央企业（central）、地方国企（local-state）、民营（private）、三资（foreign）',
  });
  expect(enterprise?.employees).toMatchObject({ minimum: 1, description: '不小于 1；单位：人' });
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

test('a structure says of a text what stands beside the reference to its type', () => {
  const { properties, $defs, $comment } = structureOf(schemaOf(everyType));
  const { name } = properties?.enterprise?.properties ?? {};
  expect(name).toEqual({ title: '企业名称', type: 'string', pattern: '[^ \u3000]', maxLength: 1000 });
  expect(Object.keys($defs ?? {})).not.toContain('type.text');
  expect($comment).toContain('what is required where a choice is made');
});

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test.each([
    ['of filings', schemaOf],
    ['of drafts', draftSchemaOf],
  ])('has its properties in the order of the paper, %s', (_, make) => {
    const printed = askedInOrder(form);
    const placeOf = (id: string): number => {
      const place = printed.findIndex((path) => path === id || path.startsWith(`${id}.`));
      return place === -1 ? Number.MAX_SAFE_INTEGER : place;
    };
    const asked = Object.keys(make(form).properties ?? {}).filter((id) => !id.startsWith('$'));
    const places = asked.map(placeOf);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
