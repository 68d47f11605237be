/** What packages give to Formily, in the library itself: fields made of the schema as its `SchemaField` makes them, without a page. */
import { createForm, type Form, isArrayField } from '@formily/core';
import { Schema } from '@formily/json-schema';
import { describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { childrenOf, type FormNode, isAsked, optionsFor } from '../../generators/package/description.ts';
import { errorsOf, formilySchemaOf } from '../../generators/package/formily.ts';
import { inputOf, type Language } from '../../generators/package/inputs.ts';
import { textsOf } from '../../generators/package/texts.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';

/** As `RecursionField` of `@formily/react` does. */
const makeFields = (form: Form, schema: Schema, basePath: string): void => {
  for (const { key, schema: each } of Schema.getOrderProperties(schema) as { key: string; schema: Schema }[]) {
    const props = { ...(each.toFieldProps({}) as object), name: key, basePath };
    const path = basePath === '' ? key : `${basePath}.${key}`;
    if (each.type === 'void') {
      form.createVoidField(props as never);
    } else if (each.type === 'array' && each.items !== undefined) {
      const made = form.createArrayField(props as never);
      (made.value ?? []).forEach((_: unknown, at: number) => {
        form.createObjectField({ name: String(at), basePath: path } as never);
        makeFields(form, each.items as Schema, `${path}.${at}`);
      });
    } else if (each.type === 'object') {
      form.createObjectField(props as never);
      makeFields(form, each, path);
    } else {
      form.createField(props as never);
    }
  }
};

const formWith = async (form: ResolvedForm, data: object, lang: Language = 'zh'): Promise<Form> => {
  const made = createForm({ values: structuredClone(data) });
  makeFields(made, new Schema(formilySchemaOf(await fieldsOf(form), { lang }) as never), '');
  return made;
};

test('years to come are printed with what the form has behind them', async () => {
  const figures = {
    ...matrix('figures', '指标', [field('cost', 'money', '投资')], [2025, 2026]),
    forecast: { '2026': '（预计）' },
  };
  const form = formOf('test/2026/note', '表', [figures]);
  const made = await formWith(form, {});
  expect(['2025', '2026'].map((year) => fieldAt(made, ['figures', 'cost', year])?.title)).toEqual([
    '2025年',
    '2026年（预计）',
  ]);
  expect(JSON.stringify(schemaOf(form))).toContain('"2026":{"title":"2026年（预计）"');
});

const fieldAt = (form: Form, path: readonly PropertyKey[]) => form.query(path.map(String).join('.')).take();

/** The nodes at each place of the data, with their paths: of a list, in every record. */
const placesIn = (
  nodes: readonly FormNode[],
  data: unknown,
  path: readonly PropertyKey[] = [],
): [PropertyKey[], FormNode][] =>
  nodes.flatMap((node): [PropertyKey[], FormNode][] => {
    const here = [...path, node.key];
    const value = here.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
    const own: [PropertyKey[], FormNode] = [here, node];
    if (node.kind !== 'list') return [own, ...placesIn(childrenOf(node), data, here)];
    const records = Array.isArray(value) ? value : [];
    return [own, ...records.flatMap((_, at) => placesIn(node.children, data, [...here, at]))];
  });

const forms = [everyType, ...realForms.filter((_, at) => at % 6 === 1)];

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test('has a field for each, with its label and choices, and takes a sample as it is', async () => {
    const { $form, ...data } = sampleOf(form, 1) as Record<string, unknown>;
    const made = await formWith(form, data);
    for (const [path, node] of placesIn(await fieldsOf(form), data)) {
      const at = fieldAt(made, path);
      expect(at?.title, path.join('.')).toBe(node.label);
      expect(at?.display).toBe(isAsked(node, data, path) ? 'visible' : 'none');
      const offered = node.kind === 'field' &&
        node.parentField !== undefined && { options: optionsFor(node, data, path) };
      const input = node.kind === 'field' && node.parts === undefined ? inputOf({ ...node, ...offered }) : undefined;
      if (input?.kind === 'one' || input?.kind === 'several')
        expect((at as { dataSource?: unknown } | undefined)?.dataSource).toEqual(input.choices);
    }
    // with an empty object or array for whatever is not filled in
    const submitted = { $form, ...((await made.submit()) as object) };
    expect(submitted).toMatchObject(data);
    expect(createValidator(form, schemaOf(form)).validate(submitted).issues).toBeUndefined();
  });
});

test('what is wrong stands at its field, and is gone once it is right', async () => {
  const { validate } = createValidator(everyType, schemaOf(everyType));
  const { $form, ...sample } = sampleOf(everyType, 1) as Record<string, unknown>;
  const wrong = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrong);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrong(each)]));
    return typeof value === 'number' ? -1e16 : typeof value === 'string' ? '\u0001' : value;
  };
  const made = await formWith(everyType, wrong(sample) as object);
  const { issues = [] } = validate({ $form, ...made.values });
  expect(issues.length).toBeGreaterThan(60);
  const places = errorsOf(issues);
  for (const { path, errors } of places) made.setFieldState(path, { selfErrors: errors });
  for (const { path, text, code } of issues) {
    const at = fieldAt(made, path);
    // one of several choices has no field of its own
    if (at === undefined) expect(code === 'more' || typeof path.at(-1) === 'number', path.join('.')).toBe(true);
    else expect((at as { selfErrors?: string[] }).selfErrors, path.join('.')).toContain(text);
  }
  const right = errorsOf(validate({ $form, ...sample }).issues, places);
  for (const { path, errors } of right) made.setFieldState(path, { selfErrors: errors });
  expect(made.errors).toEqual([]);
  // what was taken away is not taken away again
  expect(errorsOf([], right)).toEqual([]);
});

test('words of the paper describe what they stand before, those under a condition while it holds; files are chosen', async () => {
  const hebei = realForm('hebei/2026/advanced-factory-application');
  const all = JSON.stringify(formilySchemaOf(await fieldsOf(hebei), { texts: textsOf(hebei), files: 'Files' }));
  for (const words of ['我单位承诺', '一、申报单位和工厂基本信息', '2023年', '"x-component":"Files"'])
    expect(all).toContain(words);
  expect(all).not.toContain('SHA-256');
  const only = { only: { field: 'kind', codes: ['a'] } };
  const form = formOf('told', '表', [
    field('kind', 'choice', '类别', { options: [{ code: 'a', label: '甲' }] }),
    field('name', 'text', '名称'),
    field('more', 'text', '另写', only),
  ]);
  const text = (said: string, of?: { only: { field: string; codes: string[] }[] }) => ({
    parts: [said],
    style: 'body' as const,
    before: 'name',
    ...of,
  });
  const texts = [text('总是'), text('仅甲', { only: [{ field: 'kind', codes: ['a'] }] })];
  const made = createForm({ values: {} });
  makeFields(made, new Schema(formilySchemaOf(await fieldsOf(form), { texts }) as never), '');
  const said = () => (made.query('name').take() as { description?: string } | undefined)?.description;
  const display = () => made.query('more').take()?.display;
  expect([said(), display()]).toEqual(['总是', 'none']);
  made.setValuesIn('kind', 'a');
  expect([said(), display()]).toEqual(['总是\n仅甲', 'visible']);
});

test('what is asked under a condition is shown and hidden with the choice, in each record by its own', async () => {
  const options = [
    { code: 'a', label: '甲' },
    { code: 'b', label: '乙' },
  ];
  const only = (path: string) => ({ only: { field: path, codes: ['a'] } });
  const form = formOf('reacting', '表', [
    field('kind', 'choice', '类别', { options }),
    { ...group('more', '详情', [field('inner', 'text', '其内')]), ...only('kind') },
    list('lines', '各项', [
      field('kind', 'choice', '项别', { options }),
      field('note', 'text', '附注', only('lines.kind')),
    ]),
  ]);
  const made = await formWith(form, {
    kind: 'b',
    more: { inner: 'x' },
    lines: [{ kind: 'a', note: 'y' }, { kind: 'b' }],
  });
  const displayOf = (path: string) => made.query(path).take()?.display;
  expect(['more', 'lines.0.note', 'lines.1.note'].map(displayOf)).toEqual(['none', 'visible', 'none']);
  made.setValuesIn('kind', 'a');
  made.setValuesIn('lines.0.kind', 'b');
  made.setValuesIn('lines.1.kind', 'a');
  expect(['more', 'lines.0.note', 'lines.1.note'].map(displayOf)).toEqual(['visible', 'none', 'visible']);
  const lines = made.query('lines').take();
  expect(lines !== undefined && isArrayField(lines)).toBe(true);
});

test('choices follow the field that they depend on', async () => {
  const made = await formWith(realForm('cn/2022/demonstration-factory-application'), { task: { sector: 'equipment' } });
  const offered = (): string => JSON.stringify(made.query('task.subsector').get('dataSource'));
  expect(offered()).toContain('船舶');
  expect(offered()).not.toContain('钢铁');
  made.setValuesIn('task.sector', 'raw-materials');
  expect(offered()).toContain('钢铁');
  expect(offered()).not.toContain('船舶');
});

test('in English where the form has it, and without a text to evaluate', async () => {
  const form = formOf('named-formily', '表', [
    field('kind', 'choice', '类别', { english: 'Kind', options: [{ code: 'a', label: '甲', english: 'First' }] }),
  ]);
  const made = await formWith(form, {}, 'en');
  expect(made.query('kind').take()).toMatchObject({ title: 'Kind', dataSource: [{ label: 'First', value: 'a' }] });
  for (const each of [everyType, ...realForms])
    expect(JSON.stringify(formilySchemaOf(await fieldsOf(each)))).not.toContain('{{');
});
