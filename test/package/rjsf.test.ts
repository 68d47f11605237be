/** What packages give to react-jsonschema-form, in the library itself: rendered without a browser. */
import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { childrenOf, type FormNode, isAsked, nodesIn } from '../../generators/package/description.ts';
import { inputOf } from '../../generators/package/inputs.ts';
import { type ErrorSchema, errorSchemaOf, type UiOptions, uiSchemaOf } from '../../generators/package/rjsf.ts';
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
