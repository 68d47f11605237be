/** What packages give to react-jsonschema-form, in the library itself: rendered without a browser. */
import Form from '@rjsf/core';
import { englishStringTranslator, getDefaultFormState, type RJSFSchema, TranslatableString } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { childrenOf, type FormNode, isAsked, nodesIn } from '../../generators/package/description.ts';
import { describeFile } from '../../generators/package/files.ts';
import { inputOf } from '../../generators/package/inputs.ts';
import {
  type ErrorSchema,
  errorSchemaOf,
  formState,
  translateString,
  type UiOptions,
  uiSchemaOf,
} from '../../generators/package/rjsf.ts';
import { textsOf } from '../../generators/package/texts.ts';
import { wordingOf, wordsBefore } from '../../generators/package/words.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf, group, list } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';

/** As a pack's README says. */
const validator = customizeValidator({ AjvClass: Ajv2020 as never });

/** React and RJSF say there what they do not like. */
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  said.mockClear();
  warned.mockClear();
});
afterEach(() => {
  expect(said.mock.calls).toEqual([]);
  expect(warned.mock.calls).toEqual([]);
});

const shown = async (
  form: ResolvedForm,
  data: unknown,
  { lang, extraErrors }: Pick<UiOptions, 'lang'> & { readonly extraErrors?: ErrorSchema } = {},
): Promise<string> =>
  renderToStaticMarkup(
    createElement(Form, {
      schema: schemaOf(form) as RJSFSchema,
      uiSchema: uiSchemaOf(await fieldsOf(form), { data, ...(lang && { lang }) }),
      formData: data,
      validator,
      noValidate: true,
      ...(extraErrors && { extraErrors }),
    }),
  );

/** What a reader sees: no tags, no attributes. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '\u0000')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Those that the data ask for, but for what stands in records. */
const askedIn = (nodes: readonly FormNode[], data: unknown): readonly FormNode[] =>
  nodes.flatMap((node) => {
    if (!isAsked(node, data)) return [];
    return [node, ...(node.kind === 'list' ? [] : askedIn(childrenOf(node), data))];
  });

const forms = [everyType, ...realForms.filter((_, at) => at % 6 === 0)];

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test('shows every label and every choice that is asked for', async () => {
    const data = sampleOf(form, 1);
    const text = squeezed(textOf(await shown(form, data)));
    for (const node of askedIn(await fieldsOf(form), data)) {
      expect(text).toContain(squeezed(node.label));
      const input = node.kind === 'field' && node.parts === undefined ? inputOf(node) : undefined;
      if (input?.kind !== 'one' && input?.kind !== 'several') continue;
      for (const { label } of input.choices) expect(text).toContain(squeezed(label));
    }
    expect(text).not.toContain('迁移所留');
    expect(text).not.toContain(form.key);
  });
});

/** What stands in the element of that field, its label aside. */
const errorsAt = (html: string, path: string): string =>
  textOf(new RegExp(`id="root_${path}__error"[^>]*>(.*?)</ul>`, 's').exec(html)?.[1] ?? '').replaceAll('\u0000', '');

test('a field of each type, in groups, records and matrices, shows what is wrong with it where it stands', async () => {
  const { validate } = createValidator(everyType, schemaOf(everyType));
  const wrongIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrongIn);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrongIn(each)]));
    return typeof value === 'number' ? -1e16 : typeof value === 'string' ? '\u0001' : value;
  };
  const { $form, ...sample } = sampleOf(everyType, 1) as Record<string, unknown>;
  const data = { $form, ...(wrongIn(sample) as object) };
  const { issues = [] } = validate(data);
  expect(issues.length).toBeGreaterThan(60);
  const html = await shown(everyType, data, { extraErrors: errorSchemaOf(issues) });
  const elsewhere = issues.filter(({ path, text }) => !errorsAt(html, path.join('_')).includes(text));
  // one of several choices has no element of its own, nor has the whole: what is wrong there stands above the form
  expect(elsewhere.map(({ path }) => typeof (path.at(-1) ?? 0))).toEqual(elsewhere.map(() => 'number'));
  for (const { text } of elsewhere) expect(textOf(html)).toContain(text);
});

test('nothing is answered, and no file listed, before somebody does; a list begins with a record', () => {
  for (const form of realForms) {
    const schema = schemaOf(form) as RJSFSchema;
    const begun = getDefaultFormState(validator, schema, { $form: form.key }, schema, undefined, formState);
    const values: unknown[] = [];
    JSON.stringify(begun, (key, value) => {
      if (typeof value !== 'object' && value !== undefined && key !== '$form') values.push(value);
      return value;
    });
    expect(values, form.key).toEqual([]);
  }
  const hebei = realForm('hebei/2026/advanced-factory-application');
  const schema = schemaOf(hebei) as RJSFSchema;
  expect(getDefaultFormState(validator, schema, {}, schema, undefined, formState)).toMatchObject({
    evidence: { licence: [] },
    scenarios: [{}],
  });
});

test('what stands in a unit says it, and an answer has no blank beside it', async () => {
  const form = realForm('hebei/2026/advanced-factory-application');
  const text = textOf(await shown(form, sampleOf(form, 1)));
  for (const label of ['资产总额（万元）', '资产负债率（%）', '主营业务收入（万元）']) expect(text).toContain(label);
  expect(text).not.toContain('____');
  const english = formOf('unit', '表', [field('size', 'decimal', '面积', { english: 'Area', unit: '㎡' })]);
  expect(textOf(await shown(english, {}, { lang: 'en' }))).toContain('Area (㎡)');
  const people = formOf('people', '表', [
    field('staff', 'integer', '从业人员', { unit: '人' }),
    field('sales', 'money', '收入（万元）', { unit: '万元' }),
  ]);
  const said = textOf(await shown(people, {}));
  expect(said).toContain('从业人员（人）');
  expect(said).not.toContain('（万元）（万元）');
});

test('what is right again says nothing', async () => {
  const { validate } = createValidator(everyType, schemaOf(everyType));
  const data = sampleOf(everyType, 1);
  const { issues } = validate(data);
  expect(issues).toBeUndefined();
  expect(await shown(everyType, data, { extraErrors: errorSchemaOf(issues) })).not.toContain('__error"');
});

describe('what is asked under a condition', () => {
  const options = [
    { code: 'a', label: '甲' },
    { code: 'b', label: '乙' },
  ];
  const only = (path: string) => ({ only: { field: path, codes: ['a'] } });
  const form = formOf('asked', '表', [
    field('kind', 'choice', '类别', { options }),
    field('text', 'text', '另写', only('kind')),
    { ...group('more', '详情', [field('inner', 'text', '其内')]), ...only('kind') },
    list('lines', '各项', [
      field('kind', 'choice', '项别', { options }),
      field('note', 'text', '附注', only('lines.kind')),
    ]),
  ]);

  test('is shown and hidden with the choice, in each record by its own', async () => {
    const lines = [{ kind: 'a' }, { kind: 'b' }, { kind: 'a' }];
    const asked = await shown(form, { kind: 'a', lines });
    for (const id of ['text', 'more_inner', 'lines_0_note', 'lines_2_note']) expect(asked).toContain(`id="root_${id}"`);
    expect(asked).not.toContain('id="root_lines_1_note"');
    const other = await shown(form, { kind: 'b', lines });
    for (const id of ['text', 'more_inner']) expect(other).not.toContain(`id="root_${id}"`);
    for (const label of ['另写', '详情', '其内']) expect(textOf(other)).not.toContain(label);
    expect(textOf(await shown(form, {}))).not.toContain('另写');
  });
});

test('choices that do not go with what another field says cannot be chosen', async () => {
  const form = realForm('cn/2022/demonstration-factory-application');
  const data = { $form: form.key, task: { sector: 'raw-materials' } };
  const disabled = (html: string): string =>
    [...html.matchAll(/<option[^>]*disabled=""[^>]*>(.*?)<\/option>/g)].map(([, label]) => label).join(' ');
  const html = disabled(await shown(form, data));
  expect(html).toContain('船舶');
  expect(html).not.toContain('钢铁');
  expect(disabled(await shown(form, { $form: form.key }))).not.toContain('船舶');
});

test('in English where the form has it', async () => {
  const form = formOf('named', '表', [
    field('kind', 'choice', '类别', { english: 'Kind', options: [{ code: 'a', label: '甲', english: 'First' }] }),
    field('plain', 'text', '其他'),
    field('yes', 'yesNo', '是否'),
  ]);
  const text = textOf(await shown(form, {}, { lang: 'en' }));
  for (const word of ['Kind', 'First', '其他', 'yes', 'no']) expect(text).toContain(word);
  for (const word of ['类别', '甲']) expect(text).not.toContain(word);
});

test('headings and words of the paper describe what they stand before, the pledge before it is signed', async () => {
  const form = realForm('hebei/2026/advanced-factory-application');
  const [fields, texts, data] = [await fieldsOf(form), textsOf(form), sampleOf(form, 1)];
  const html = renderToStaticMarkup(
    createElement(Form, {
      schema: schemaOf(form) as RJSFSchema,
      uiSchema: uiSchemaOf(fields, { data, texts }),
      formData: data,
      validator,
      noValidate: true,
    }),
  );
  const text = squeezed(textOf(html));
  const said = texts.filter(({ parts, style }) => style !== 'title' && !parts.some((part) => typeof part !== 'string'));
  expect(said.length).toBeGreaterThan(8);
  for (const each of said) if (isAsked(each, data)) expect(text).toContain(squeezed(wordingOf(each)));
  // what is said by the label needs no line of its own, a heading that is the label stands in its place
  for (const line of ['评估分数：____', '____-____-____', '总投资金额：____']) expect(text).not.toContain(line);
  expect(text).toContain('（上传评估证明材料，其他能力证明等材料需后附）');
  expect(text).not.toMatch(/____(?!.)/u);
  const evidence = uiSchemaOf(fields, { data, texts }).evidence as Record<string, unknown>;
  expect(evidence['ui:title']).toBe('八、相关证明材料');
  expect(evidence).not.toHaveProperty('ui:description');
  for (const { sections = [] } of askedIn(fields, data))
    for (const heading of sections) expect(text).toContain(squeezed(heading));
  const words = wordsBefore(fields, texts, data);
  const begins = [...words].filter(([, { headings }]) => headings.includes('一、申报单位和工厂基本信息'));
  expect(begins[0]?.[0]).toBe('enterprise');
  const pledge = texts.find(({ sections = [], style }) => style === 'body' && sections.join().includes('承诺'));
  const [path = ''] = [...words].find(([, each]) => pledge && each.texts.includes(pledge)) ?? [];
  expect(path).toMatch(/^pledge/);
  expect(text).toContain('*关键设备数控化率');
});

test('words of each record stand in the record, those before a list before it, of the cover above all', async () => {
  const text = (text: string) => ({ kind: 'text', text, style: 'body', notes: [] }) as never;
  const place = (path: string) => ({ kind: 'place', id: path, field: path, labelled: 'beside' }) as never;
  const form = {
    ...formOf('note', '说明', [
      field('unit', 'text', '单位'),
      list('rows', '各项', [field('name', 'text', '名称'), field('more', 'text', '其他')]),
    ]),
    document: [
      { kind: 'cover', id: 'cover', lines: [place('unit'), text('封面之末')] },
      text('各项之前'),
      {
        kind: 'per',
        id: 'per',
        list: 'rows',
        content: [text('第{n}项之前'), place('rows.name'), text('其他之前'), place('rows.more')],
      },
      text('末尾'),
    ],
  } as ResolvedForm;
  const words = wordsBefore(await fieldsOf(form), textsOf(form), {});
  const said = [...words].map(([path, { texts }]) => [path, texts.map(wordingOf).join()]).filter(([, each]) => each);
  expect(Object.fromEntries(said)).toEqual({
    '': '封面之末,末尾',
    rows: '各项之前',
    'rows.name': '第{n}项之前',
    'rows.more': '其他之前',
  });
  const ui = uiSchemaOf(await fieldsOf(form), { texts: textsOf(form) });
  expect(ui).toMatchObject({ 'ui:description': '封面之末', 'ui:help': '末尾' });
  const { items } = ui.rows as { items: (_: unknown, at: number) => object };
  expect(items(undefined, 1)).toMatchObject({ name: { 'ui:description': '第2项之前' } });
});

test('files are chosen with a field of the app, in whatever they stand', async () => {
  const form = formOf('files', '附件', [
    field('proof', 'evidence', '证明'),
    list('rows', '各项', [field('shown', 'pictures', '配图')]),
  ]);
  const Files = (): null => null;
  const ui = uiSchemaOf(await fieldsOf(form), { files: Files });
  expect(ui.proof).toMatchObject({ 'ui:field': Files });
  const items = (ui.rows as { items: (_: unknown, at: number) => object }).items(undefined, 0);
  expect(items).toMatchObject({ shown: { 'ui:field': Files } });
  const [proof, rows] = await fieldsOf(form);
  expect(proof?.kind === 'field' && inputOf(proof)).toEqual({ kind: 'files', captioned: false });
  expect(rows?.kind === 'list' && rows.children[0]?.kind === 'field' && inputOf(rows.children[0])).toEqual({
    kind: 'files',
    accept: 'image/png,image/jpeg',
    captioned: true,
  });
  const { validate } = createValidator(form, schemaOf(form));
  const described = await describeFile(new File(['abc'], '证明.pdf', { type: 'application/pdf' }));
  expect(described).toEqual({
    name: '证明.pdf',
    mediaType: 'application/pdf',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(validate({ $form: form.key, proof: [described], rows: [] }, { draft: true }).issues).toBeUndefined();
});

test('examples of the paper and what begins a record stand in the blanks', async () => {
  const uiOf = async (key: string) =>
    uiSchemaOf(await fieldsOf(realForm(key))) as Record<string, { items: (_: unknown, at: number) => object }>;
  expect((await uiOf('gansu/2026/advanced-factory-application')).scenarios?.items(undefined, 1)).toMatchObject({
    name: { 'ui:placeholder': '典型场景2' },
  });
  expect((await uiOf('gansu/2026/self-assessment-summary')).assessments?.items(undefined, 0)).toMatchObject({
    city: { 'ui:placeholder': '天水市' },
  });
});

test('a value of several parts is filled in by its parts, a name by what the paper has it for', async () => {
  const nodes = nodesIn(await fieldsOf(everyType));
  const kindOf = (type: string) =>
    nodes.flatMap((node) => (node.kind === 'field' && node.type === type ? [inputOf(node)] : []))[0];
  expect(kindOf('dateRange')).toEqual({
    kind: 'parts',
    parts: [
      { key: 'start', label: '开始日期', input: { kind: expect.stringMatching(/^day/) } },
      { key: 'end', label: '结束日期', input: { kind: expect.stringMatching(/^day/) } },
    ],
    several: false,
  });
  for (const type of ['email', 'seal', 'signature', 'year']) expect(kindOf(type)).toEqual({ kind: type });
});

test('a text that is written in one way only has its words below and an example in the blank', async () => {
  const form = formOf('written', '表', [
    field('phone', 'phone', '电话'),
    field('period', 'dateRange', '起止', { dayOptional: true }),
    field('on', 'date', '日期'),
    field('kind', 'choice', '类别', { options: [{ code: 'a', label: '甲' }] }),
  ]);
  const nodes = await fieldsOf(form);
  const month = { 'ui:help': '年月或日期，如 2022-05、2022-05-12', 'ui:placeholder': '2022-05-12' };
  expect(uiSchemaOf(nodes)).toMatchObject({
    phone: { 'ui:help': '电话号码，如 0311-87908713', 'ui:placeholder': '0311-87908713' },
    period: { start: month, end: month },
  });
  expect(uiSchemaOf(nodes, { lang: 'en' })).toMatchObject({
    phone: { 'ui:help': 'a telephone number such as 0311-87908713' },
  });
  // a calendar and a list say themselves what they take
  for (const key of ['on', 'kind']) expect(uiSchemaOf(nodes)[key]).not.toHaveProperty('ui:help');
  expect(textOf(await shown(form, {}))).toContain('电话号码，如 0311-87908713');
});

test("all of RJSF's own words are in Chinese, with what is filled in in its place", () => {
  for (const words of Object.values(TranslatableString)) {
    const params = ['甲', '乙', '丙'];
    const [said, english] = [translateString(words, params), englishStringTranslator(words, params)];
    expect(said).not.toMatch(/%\d/);
    expect(said).not.toMatch(/[A-Za-z]{3}/);
    for (const param of params) expect(said.includes(param)).toBe(english.includes(param));
  }
});

test('buttons of a list are in Chinese', () => {
  const form = formOf('lines', '表', [list('lines', '各项', [field('name', 'text', '名称')])]);
  const html = renderToStaticMarkup(
    createElement(Form, {
      schema: schemaOf(form) as RJSFSchema,
      uiSchema: { $form: { 'ui:widget': 'hidden' } },
      formData: { lines: [{ name: '甲' }] },
      validator,
      translateString,
    }),
  );
  const titles = [...html.matchAll(/<button[^>]* title="([^"]*)"/g)].map(([, title]) => title);
  expect(titles).toEqual(expect.arrayContaining(['删除', '添加']));
  expect(titles.join()).not.toMatch(/[A-Za-z]/);
});

test('no path of an issue reaches beyond the errors', () => {
  const errors = errorSchemaOf([{ path: ['__proto__', 'polluted'], text: 'x' }]);
  expect(Object.keys(errors)).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('polluted');
});

test('a ranked list may be put in order, another not', async () => {
  const [ranked, plain] = [true, undefined].map((is) => ({
    ...list('rows', '各项', [field('name', 'text', '名称')]),
    ...(is && { ranked: is }),
  }));
  for (const [node, orderable] of [
    [ranked, true],
    [plain, false],
  ] as const) {
    if (node === undefined) throw new Error('no list');
    const ui = uiSchemaOf(await fieldsOf(formOf(`rows-${orderable}`, '表', [node])));
    expect(ui.rows).toMatchObject({ 'ui:options': { orderable } });
  }
  expect(nodesIn(await fieldsOf(everyType)).length).toBeGreaterThan(40);
});
