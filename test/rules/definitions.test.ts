/** From definitions to validators: what a rule uses is known from its tree, and next year's form keeps the rule. */
import { describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { type Files, understandFiles } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';
import { loadValidator } from '../fixtures/load-validator.ts';

const formsOf = (files: Files): ReadonlyMap<string, ResolvedForm> => {
  const { resolution, diagnostics } = understandFiles(files);
  expect(shown(diagnostics.list())).toBe('');
  return new Map(resolution.forms.map((form) => [form.key, form]));
};

const formOf = (files: Files, key: string): ResolvedForm => {
  const form = formsOf(files).get(key);
  if (form === undefined) throw new Error(`no form ${key}`);
  return form;
};

/** The rules that fail, and what cannot be checked. */
const judged = async (form: ResolvedForm, data: object) => {
  const { validate } = await loadValidator(form);
  const { issues = [], unchecked = [] } = validate({ $form: form.key, ...data }, { draft: true });
  return {
    fails: issues.flatMap(({ rule, field }) => (rule === undefined ? [] : [`${rule} ${field}`])),
    unchecked: unchecked.map(({ message }) => message),
  };
};

describe('a quota is one however it is spaced and whatever stands in its arguments', () => {
  const summary = (check: string): Files => ({
    'pack.yaml': `pack: test/2026
title: 试验
quotas:
  each: { units: [北京市], limits: { factories: 4 } }
`,
    'summary.yaml': `form: test/2026/summary
title: 汇总表
fields:
  recommender: { label: 推荐单位, type: text }
  factories: { label: 工厂, records: { name: { label: 名称, type: text } } }
document: [recommender, { records: factories, columns: [name] }]
rules:
  quota: { severity: error, check: '${check}', message: 超过名额, source: 通知 }
`,
  });
  test.each([
    'withinQuota(1.0 * size(factories), recommender, "factories")',
    'withinQuota (1.0 * size(factories), recommender, "factories")',
    'withinQuota(\t1.0 * size(factories) ,recommender,"factories" )',
    'withinQuota(1.0 * size(factories.filter(f, f.name != "a, b, c")), recommender, r"factories")',
    '!(!withinQuota(1.0 * size(factories), recommender, "factories"))',
  ])('%s', async (check) => {
    const form = formOf(summary(check), 'test/2026/summary');
    expect(form.rules[0]?.uses.quotas).toEqual([{ function: 'withinQuota', limit: 'factories', unit: 'recommender' }]);
    const factories = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name }));
    expect(await judged(form, { recommender: '北京市经信局', factories })).toMatchObject({
      fails: [expect.stringContaining('quota')],
      unchecked: [],
    });
    expect(await judged(form, { recommender: '北京市经信局', factories: factories.slice(1) })).toEqual({
      fails: [],
      unchecked: [],
    });
    // a sample names a unit whose quota it keeps
    const sample = sampleOf(form, 1);
    expect(sample.recommender).toContain('北京市');
  });
});

const figures = (key: string, check: string): string => `form: ${key}
title: 甲表
fields:
  figures:
    label: 指标
    years: 3
    rows:
      total: { label: 总额, type: money, unit: 万元, minimum: 0 }
      part: { label: 其中, type: money, unit: 万元, minimum: 0 }
document: [{ grid: g, rows: [{ matrix: figures }] }]
rules:
  parts: { severity: error, check: '${check}', message: 其中不大于总额, source: 一 }
`;

const packs: Files = {
  'forms/x/2024/pack.yaml': 'pack: x/2024\ntitle: t\n',
  'forms/x/2025/pack.yaml': 'pack: x/2025\ntitle: t\n',
  'forms/x/2025/a.yaml': 'form: x/2025/a\nextends: x/2024/a\n',
};

test('a year that next year’s form lacks is told in the rule, with the form that lacks it', () => {
  const check = 'figures.part["2021"] <= figures.total["2021"]';
  const { diagnostics } = understandFiles({ ...packs, 'forms/x/2024/a.yaml': figures('x/2024/a', check) });
  expect(shown(diagnostics.list())).toBe(
    [50, 75]
      .map(
        (column) => `resolve/year-outside forms/x/2024/a.yaml:12:${column} 2021 figures 2022, 2023, 2024
  form forms/x/2025/a.yaml:1:7
  → years figures -1
`,
      )
      .join(''),
  );
});

test.each([
  ['years(figures).all(y, figures.part[y] <= figures.total[y])', ['2021', '2022', '2023'], ['2022', '2023', '2024']],
  ['figures.part[year(-1)] <= figures.total[year(-1)]', ['2023'], ['2024']],
  ['figures.part[year(-2)] <= figures.total[year(-2)]', ['2022'], ['2023']],
  ['years(figures, 2).all(y, figures.part[yearBefore(y)] <= figures.total[y])', ['2021', '2022'], ['2022', '2023']],
])('next year’s form keeps %s', async (check, then, next) => {
  const forms = formsOf({ ...packs, 'forms/x/2024/a.yaml': figures('x/2024/a', check) });
  for (const [key, years] of [
    ['x/2024/a', then],
    ['x/2025/a', next],
  ] as const) {
    const form = forms.get(key);
    if (form === undefined) throw new Error(`no form ${key}`);
    // as written in the definition, and as it is of this form
    const [rule] = form.rules;
    expect(rule?.kind === 'condition' && rule.check).toBe(check);
    expect(rule?.plain.check).not.toMatch(/\byears?\(/);
    const all = ['2021', '2022', '2023', '2024'];
    const row = (of: (year: string) => number) => Object.fromEntries(all.map((year) => [year, of(year)]));
    const window = form.fields[0]?.kind === 'matrix' ? form.fields[0].years.map(String) : [];
    const inWindow = (values: Record<string, number>) =>
      Object.fromEntries(Object.entries(values).filter(([year]) => window.includes(year)));
    for (const year of window) {
      const { fails } = await judged(form, {
        figures: { total: inWindow(row(() => 1)), part: inWindow(row((each) => (each === year ? 9 : 1))) },
      });
      expect([key, year, fails.length > 0]).toEqual([key, year, (years as readonly string[]).includes(year)]);
    }
  }
});

test('parts add up as they do on paper; an item of what is selected, and none', async () => {
  const form = formOf(
    {
      'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
      'a.yaml': `form: test/2026/a
title: 资金
fields:
  total: { label: 总投资, type: money, unit: 万元, minimum: 0 }
  own: { label: 自筹, type: money, unit: 万元 }
  loan: { label: 贷款, type: money, unit: 万元 }
  l: { label: 表, records: { n: { label: 数, type: decimal } } }
document: [{ grid: main, rows: [total, own, loan] }, { records: l, columns: [n] }]
rules:
  adds: { severity: error, check: total == own + loan, message: 总投资等于自筹加贷款, source: 一 }
  rest: { severity: error, check: total - own == loan && loan - total == -own, message: 余数, source: 一 }
  first: { severity: error, check: 'l.filter(x, x.n > 1.0)[0].n > 2.0', message: 首项大于二, source: 一 }
`,
    },
    'test/2026/a',
  );
  expect(form.rules.map(({ uses }) => uses.functions)).toEqual([['sum'], ['sum'], []]);
  expect(form.rules.map(({ uses }) => uses.fields)).toEqual([
    ['total', 'own', 'loan'],
    ['total', 'own', 'loan'],
    ['l', 'l.n'],
  ]);
  const money = { total: 0.3, own: 0.1, loan: 0.2 };
  expect(await judged(form, { ...money, l: [{ n: 1 }, { n: 3 }] })).toEqual({ fails: [], unchecked: [] });
  expect(await judged(form, { ...money, loan: 0.3, l: [{ n: 1.5 }, { n: 3 }] })).toMatchObject({
    fails: ['adds total', 'rest total', 'first l'],
  });
  expect(await judged(form, { ...money, l: [{ n: 1 }] })).toEqual({
    fails: [],
    unchecked: ['无法自动核对：首项大于二（所选的没有第 1 项）'],
  });
});
