/** The page of a package by react-hook-form: what it shows of any form, in the library itself, rendered without a browser. */
import * as resolvers from '@hookform/resolvers/standard-schema';
import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import * as library from 'react-hook-form';
import { expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import * as description from '../../generators/package/description.ts';
import * as files from '../../generators/package/files.ts';
import * as inputs from '../../generators/package/inputs.ts';
import * as paper from '../../generators/package/paper.ts';
import { textsOf } from '../../generators/package/texts.ts';
import { filingComponent } from '../../generators/package/uses/filing-component.ts';
import * as words from '../../generators/package/words.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createStandardSchema } from '../../generators/validator/runtime/validate.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf, matrix } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForm } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';
import { pasted } from './pasted.ts';

/** What controls look at anew, by name; undefined where one looks at the whole filing. */
const watched: (readonly string[] | undefined)[] = [];
const watching = {
  ...library,
  useWatch: (watch: { readonly name: readonly string[] } | undefined) => {
    watched.push(watch?.name);
    return library.useWatch({ name: watch?.name ?? [] });
  },
};

type Filing = (props: { form: object; draft?: unknown; send: (filing: unknown) => void }) => react.ReactNode;

const forms = [everyType, realForm('cn/2022/excellent-scenario-application')];

/** The markup of its page, with a draft: a sample unless said. */
const shown = async (form: ResolvedForm, draft: unknown = sampleOf(form, 1)): Promise<string> => {
  const { validate } = createValidator(form, schemaOf(form));
  const Filing = pasted<Filing>(filingComponent('pack'), {
    react,
    'react/jsx-runtime': jsx,
    'react-hook-form': watching,
    '@hookform/resolvers/standard-schema': resolvers,
    pack: { ...description, ...files, ...inputs, ...paper, ...words },
  });
  const module = {
    FORM: form.key,
    normalise: (data: unknown) => ({ value: normalise(form, data).data }),
    FIELDS: await fieldsOf(form),
    TEXTS: textsOf(form),
    validate,
    schemaWith: (options: object) => createStandardSchema(validate, options),
  };
  return renderToStaticMarkup(react.createElement(Filing, { form: module, draft, send: () => {} }));
};

test('a table of years prints what is behind those to come, and the sum of the years', async () => {
  const figures = {
    ...matrix('figures', '指标', [field('cost', 'money', '投资'), field('share', 'percent', '占比')], [2025, 2026]),
    forecast: { '2026': '（预计）' },
    totalColumn: '合计',
  };
  const form = formOf('test/2026/sums', '表', [figures]);
  const rows = { cost: { '2025': 0.1, '2026': 0.2 }, share: { '2025': 40, '2026': 60 } };
  const html = await shown(form, { $form: form.key, figures: rows });
  expect(html).toContain('<th>2025</th><th>2026（预计）</th><th>合计</th>');
  expect(html).toContain('<td>0.3</td></tr>');
  expect(html).toContain('<td></td></tr>');
  const begun = await shown(form, { $form: form.key, figures: { cost: { '2025': 0.1 } } });
  expect(begun).not.toContain('<td>0.1</td>');
});

/** How deep labels stand in each other. */
const depthOfLabels = (html: string): number => {
  let depth = 0;
  const depths = [...html.matchAll(/<(\/?)label\b/g)].map(([, end]) => {
    depth += end ? -1 : 1;
    return depth;
  });
  return Math.max(0, ...depths);
};

test.each(forms.map((form) => [form.key, form] as const))(
  '%s: whoever clicks at words clicks at their own control',
  async (_, form) => {
    expect(depthOfLabels(await shown(form))).toBeLessThanOrEqual(1);
  },
);

test.each([['x'], [[null]], [{ name: 'a' }], [[{ name: 'a' }]]])(
  'files of a draft that are none (%j) break no page',
  async (evidence) => {
    const nodes = await fieldsOf(everyType);
    const holders = nodes.flatMap((group) => description.childrenOf(group).map((child) => [group, child] as const));
    const isFiles = (node: description.FormNode) => node.kind === 'field' && inputs.inputOf(node).kind === 'files';
    const [holder, field] = holders.find(([group, node]) => group.kind === 'group' && isFiles(node)) ?? [];
    if (!holder || !field) throw new Error('no files');
    const draft = { [holder.key]: { [field.key]: evidence } };
    expect(await shown(everyType, draft)).toContain(`name="${field.path}"`);
  },
);

test('a cover has no headings, and a record not those of its list', async () => {
  const page = await shown(realForm('hebei/2026/advanced-factory-application'));
  const headings = [...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading);
  expect(page.indexOf('<h3>')).toBeGreaterThan(page.indexOf('申报日期'));
  const [first = ''] = headings;
  expect(headings.filter((heading) => heading === first)).toHaveLength(1);
});

test('footnotes of a group are printed, and a list whose records a cover names stands where they are told whole', async () => {
  const page = await shown(realForm('cn/2022/excellent-scenario-application'));
  const gansu = await shown(realForm('gansu/2026/excellent-scenario-application'));
  for (const each of [page, gansu]) expect(each.match(/所属行业大类和中类，根据/g)).toHaveLength(1);
  expect(gansu.indexOf('建设地址')).toBeLessThan(gansu.indexOf('应用建设起止日期'));
  expect(gansu.indexOf('信用等级')).toBeLessThan(gansu.indexOf('应用建设起止日期'));
  expect(gansu.match(/<h3>（二）申报场景基本信息/g)).toHaveLength(1);
});

test('a page looks anew at what questions and choices depend on alone', async () => {
  watched.length = 0;
  await shown(realForm('hebei/2026/advanced-factory-application'));
  const names = new Set(watched.flatMap((each) => each ?? ['all']).map((name) => name.replace(/\.\d+\./g, '[].')));
  const depended = [
    'enterprise.accident.answer',
    'enterprise.accident.detail',
    'enterprise.industry.section',
    'scenarios[].stage',
    'scenarios[].usesAi',
  ];
  const inSome = ['factory.scenarios[].stage', 'factory.aiScenarios[].stage'];
  expect(names).toEqual(new Set([...depended, ...inSome.filter((name) => names.has(name))]));
});
