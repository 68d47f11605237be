/** A validator beside the controls of a page: drafts as these hold them, what is normal, schemas with options, texts without labels. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Normal, Options, Result } from '../../compiler/filing/validation.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { generateCompiledTypes } from '../../generators/types/types.ts';
import { generateSharedValidator } from '../../generators/validator/validator.ts';
import { run } from '../debian/program.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';

const load = async (form: ResolvedForm) => {
  const { normalise, schemaWith, ...made } = await loadValidator(form);
  return {
    ...made,
    normalise: normalise as (data: unknown) => Normal,
    schemaWith: schemaWith as (options?: Options) => typeof made.schema,
  };
};

/** What controls hold where nothing is filled in: `null` of a date picker, NaN of `valueAsNumber`, else an empty text. */
const blankOf = (node: FieldNode): unknown => {
  switch (node.kind) {
    case 'group':
      return Object.fromEntries(node.children.map((child) => [child.id, blankOf(child)]));
    case 'list':
      return [];
    case 'matrix':
      return Object.fromEntries(
        node.rows.map((row) => {
          const years = node.years.map((year) => [year, Number.NaN]);
          return [row.id, row.across ? Number.NaN : Object.fromEntries(years)];
        }),
      );
    case 'field': {
      const shape = shapeOf(node);
      if (shape.several) return [];
      if (!('parts' in shape)) return shape.one === 'boolean' || shape.one === 'date' ? null : '';
      return Object.fromEntries(
        Object.entries(partsOf(node)).map(([part, { holds }]) => [part, holds === 'number' ? Number.NaN : '']),
      );
    }
  }
};

const controlsOf = ({ fields }: ResolvedForm): Record<string, unknown> =>
  Object.fromEntries(fields.map((node) => [node.id, blankOf(node)]));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The controls with what is filled in. */
const filledIn = (blank: unknown, value: unknown): unknown => {
  if (value === undefined) return blank;
  if (!isObject(blank) || !isObject(value)) return value;
  const keys = new Set([...Object.keys(blank), ...Object.keys(value)]);
  return Object.fromEntries([...keys].map((key) => [key, filledIn(blank[key], value[key])]));
};

describe.each(
  [
    everyType,
    realForm('hebei/2026/advanced-factory-application'),
    realForm('cn/2022/demonstration-factory-application'),
    realForm('gansu/2026/advanced-factory-application'),
  ].map((form) => [form.key, form] as const),
)('%s', (key, form) => {
  test('nothing that controls hold for blanks is wrong in a draft, and what is optional in none', async () => {
    const { validate, draftSchema, normalise } = await load(form);
    const blank = { $form: key, ...controlsOf(form) };
    expect(validate(blank, { draft: true }).issues).toBeUndefined();
    expect(draftSchema['~standard'].validate(blank).issues).toBeUndefined();
    const sample = sampleOf(form, 1);
    const filled = filledIn(blank, sample);
    expect(filled).not.toEqual(sample);
    const given = structuredClone(filled);
    expect(validate(filled).issues).toBeUndefined();
    const { value, changes = [] } = normalise(filled);
    expect(filled).toEqual(given);
    expect(value).toMatchObject(sample as object);
    expect(changes.length).toBeGreaterThan(0);
    expect(normalise(value)).toEqual({ value });
    expect(validate(filled)).toMatchObject({ value, changes });
  });
});

test('what is normal is the data themselves, and so is what is too large to be looked at', async () => {
  const { normalise } = await load(everyType);
  const sample = sampleOf(everyType, 1);
  expect(normalise(sample).value).toBe(sample);
  let deep: unknown = '';
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  expect(normalise(deep)).toEqual({ value: deep });
});

describe('a schema with options', () => {
  const answer = async (schema: { '~standard': { validate: (data: unknown) => Result<unknown> } }, data: unknown) =>
    schema['~standard'].validate(data);

  test('judges as `validate` with these', async () => {
    const form = realForm('hebei/2022/recommendation-summary');
    const { validate, schema, draftSchema, schemaWith } = await load(form);
    const data = { $form: form.key };
    for (const options of [
      {},
      { lang: 'en' },
      { draft: true },
      { at: '2030-01-01' },
      { lang: 'en', exempt: ['甲'] },
    ] as const)
      expect(await answer(schemaWith(options), data)).toEqual(validate(data, options));
    expect(await answer(schemaWith(), data)).toEqual(await answer(schema, data));
    expect(await answer(schemaWith({ draft: true }), data)).toEqual(await answer(draftSchema, data));
    expect((await answer(schemaWith({ at: '2030-01-01' }), data)).issues?.map(({ code }) => code)).toContain(
      'pastDeadline',
    );
  });
});

test('a text is the message without the label, the clause and what a rule has read', async () => {
  const form = realForm('hebei/2026/advanced-factory-application');
  const { validate } = await load(form);
  const sample = structuredClone(sampleOf(form, 1)) as { factory: { investment?: unknown; period: object } };
  sample.factory.investment = 'viel';
  sample.factory.period = { start: '2030-01-01', end: '2020-01-01' };
  for (const lang of ['zh', 'en'] as const) {
    const { issues = [], warnings = [] } = validate(sample, { lang, at: '2030-01-01' });
    const all = [...issues, ...warnings];
    expect(all.length).toBeGreaterThan(2);
    for (const { text, message, label, source } of all) {
      expect(message).toContain(text);
      expect(text).not.toBe('');
      if (label !== '') expect(text.startsWith(label)).toBe(false);
      if (source !== undefined) expect(text).not.toContain(source);
    }
    expect(all.some(({ source }) => source !== undefined)).toBe(true);
  }
});

test('types: a draft has what may be undefined, and a schema takes what controls hold and gives a filing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-controls-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const { path, content } of [
    ...generateCompiledTypes(summary),
    ...generateSharedValidator(summary, schemaOf(summary)),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [name] = /\w+(?=Draft = )/.exec(
    String(generateCompiledTypes(summary).find(({ path }) => path === `${summary.key}/types.d.ts`)?.content),
  ) ?? [''];
  writeFileSync(
    join(folder, 'app.ts'),
    `import { draftSchema, normalise, schema, schemaWith } from './${summary.key}/validate.js';
import type { ${name}, ${name}Draft } from './${summary.key}/types.js';

type Types<Schema> = Schema extends { readonly '~standard': { readonly types?: infer Of } } ? NonNullable<Of> : never;
type Input = Types<typeof schema> extends { readonly input: infer Of } ? Of : never;
type Output = Types<typeof schema> extends { readonly output: infer Of } ? Of : never;

export const filing = (output: Output): ${name} => output;
export const draft: ${name}Draft = { contact: undefined, $form: undefined };
export const blank: Input = { contact: { name: '' }, $form: undefined };
export const cleared: Input = { contact: { name: null } };
export const saved = (one: ${name}Draft): Input => one;
export const withLanguage = () => schemaWith({ lang: 'en' });
export const unknown: unknown = normalise({}).value;
// @ts-expect-error a blank is no filing
export const whole: Output = { contact: { name: '' } };
// @ts-expect-error a number is no text
export const number: Input = { contact: { name: 1 } };
// @ts-expect-error no such option
schemaWith({ language: 'en' });
export const both = [draftSchema, schema];
`,
  );
  const options =
    '--strict --noEmit --skipLibCheck false --target es2022 --module nodenext --exactOptionalPropertyTypes';
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
  expect(await run(tsc, [...options.split(' '), '--types', '', 'app.ts'], folder)).toBe('');
});
