/** What is said of a rule that fails or cannot be checked: the values it read, at most so many and so long, and what is missing. */
import { expect, test } from 'vitest';
import { understandFiles } from '../compiler/project.ts';
import { loadValidator } from '../fixtures/load-validator.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const { resolution, diagnostics } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'form.yaml': `form: test/2026/rules
title: 表
fields:
  works:
    label: 工厂
    fields:
      name: { label: 名称, type: text, words: 100 }
      other: { label: 别名, type: text, words: 100 }
      kind: { label: 类型, type: choice, options: { large: { label: 大型, english: Large }, small: 小型 } }
      listed: { label: 上市, type: yesNo }
      ${names.map((id) => `${id}: { label: 数${id}, type: decimal, optional: true }`).join('\n      ')}
  lines: { label: 产线, records: { n: { label: 数, type: decimal } } }
  figures: { label: 指标, years: 17, rows: { all: { label: 总额, type: money, optional: true }, part: { label: 其中, type: money, optional: true } } }
document:
  - grid: g
    rows: [works.name, works.other, works.kind, works.listed, ${names.map((id) => `works.${id}`).join(', ')}]
  - { records: lines, columns: [n] }
  - grid: figures.table
    rows: [{ matrix: figures }]
rules:
  texts: { severity: error, check: works.name == works.other, message: 名称不一, english: Two names, source: 附件1 }
  codes: { severity: warning, check: 'works.kind == "large" && works.listed', message: 非大型上市, source: inferred }
  sums: { severity: error, check: ${names.map((id) => `works.${id}`).join(' + ')} <= 100.0, message: 过大, source: 附件2 }
  each: { severity: error, check: 'lines.all(l, l.n > 0.0)', message: 须为正数, source: 附件3 }
  total: { severity: error, check: 'sum(lines.map(l, l.n)) <= 1000.0', message: 合计过大, source: 附件4 }
  parts: { severity: error, when: has(works.g), check: 'sum(lines.map(l, l.n)) == works.g', message: 应为合计, source: 附件5 }
  row: { severity: error, when: has(form.figures), check: 'years(figures).all(y, figures.all[y] > 0.0)', message: 须为正数, english: Not above 0, source: 附件6 }
  rows: { severity: error, when: has(form.figures), check: 'years(figures).all(y, figures.part[y] <= figures.all[y])', message: 其中过大, source: 附件6 }
  pairs: { severity: error, when: has(form.figures), check: 'years(figures, 2).all(y, [1.0, 2.0].all(n, figures.part[y] != n))', message: 不取, source: 附件6 }
  turned: { severity: error, when: has(works.g), check: 'works.g == sum(lines.map(l, l.n))', message: 应为合计, source: 附件5 }
`,
});
const [form] = resolution.forms;
if (form === undefined) throw new Error(JSON.stringify(diagnostics.list()));
const { validate } = await loadValidator(form);

const works = { name: '甲', other: '甲', kind: 'large', listed: true };
const judged = (data: object, lang: 'zh' | 'en' = 'zh') => {
  const filing = { works, ...data };
  const { issues = [], warnings = [], unchecked = [] } = validate({ $form: form.key, ...filing }, { lang });
  const of = (id: string) =>
    [...issues, ...warnings].filter(({ rule }) => rule === id).map(({ field, message }) => [field, message]);
  return {
    of,
    unchecked: unchecked.filter(({ rule }) => rule !== 'sums'),
    sums: unchecked.find(({ rule }) => rule === 'sums'),
  };
};

test('texts of up to forty characters are repeated', () => {
  const [short, long] = ['长'.repeat(40), '长'.repeat(41)];
  expect(judged({ works: { ...works, other: short } }).of('texts')).toEqual([
    ['works', `工厂：名称不一（名称 甲；别名 ${short}；依据：附件1）`],
  ]);
  expect(judged({ works: { ...works, other: long } }).of('texts')).toEqual([
    ['works', '工厂：名称不一（名称 甲；依据：附件1）'],
  ]);
  expect(judged({ works: { ...works, other: '乙' } }, 'en').of('texts')).toEqual([
    ['works', '工厂: Two names (名称 甲; 别名 乙; source: 附件1)'],
  ]);
});

test('codes are repeated as the form prints them, and only what fails', () => {
  const of = (more: object, lang: 'zh' | 'en' = 'zh') => judged({ works: { ...works, ...more } }, lang).of('codes');
  expect(of({})).toEqual([]);
  expect(of({ kind: 'small' })).toEqual([
    ['works.kind', '工厂 › 类型：非大型上市（类型 小型；提示性核对（通知未明文规定））'],
  ]);
  expect(of({ listed: false })).toEqual([
    ['works.listed', '工厂 › 上市：非大型上市（上市 否；提示性核对（通知未明文规定））'],
  ]);
  expect(of({ kind: 'small', listed: false })).toEqual([
    ['works', '工厂：非大型上市（类型 小型；上市 否；提示性核对（通知未明文规定））'],
  ]);
  expect(of({ listed: false }, 'en')).toEqual([
    ['works.listed', '工厂 › 上市: 非大型上市 (上市 no; inferred: the notice does not say so)'],
  ]);
});

test('six values are repeated, after by how much it fails', () => {
  const numbers = Object.fromEntries(names.map((id, at) => [id, 20 + at]));
  expect(judged({ works: { ...works, ...numbers } }).of('sums')).toEqual([
    ['works', '工厂：过大（现为 188，应不大于 100；数a 20；数b 21；数c 22；数d 23；数e 24；数f 25；依据：附件2）'],
  ]);
});

test('what a value should be that is computed is told of the value, on whichever side it stands', () => {
  const { of } = judged({ works: { ...works, g: 3 }, lines: [{ n: 1 }, { n: 1 }] });
  for (const rule of ['parts', 'turned'])
    expect(of(rule)).toEqual([['works.g', '工厂 › 数g：应为合计（现为 3，应为 2；数g 3；依据：附件5）']]);
});

test('at the record that fails, without what leads there', () => {
  expect(judged({ lines: [{ n: 1 }, { n: -1 }, { n: 0 }] }).of('each')).toEqual([
    ['lines[1].n', '产线 2 › 数：须为正数（数 -1；依据：附件3）'],
    ['lines[2].n', '产线 3 › 数：须为正数（数 0；依据：附件3）'],
  ]);
});

const first = 2009;
const figures = (all: (at: number) => number, part: (at: number) => number = () => 0) => {
  const row = (of: (at: number) => number) =>
    Object.fromEntries(Array.from({ length: 17 }, (_, at) => [String(first + at), of(at)]));
  return { figures: { all: row(all), part: row(part) } };
};

test('of years, which are no records, once, with the first and how many they are', () => {
  const shown = Array.from({ length: 6 }, (_, at) => `${first + at} -1`).join('；');
  const { of } = judged(figures(() => -1));
  expect(of('row')).toEqual([['figures.all', `指标 › 总额：须为正数（共 17 处；${shown}；依据：附件6）`]]);
  expect(of('rows')).toEqual([
    ['figures', expect.stringContaining('指标：其中过大（共 17 处；其中 › 2009 0；总额 › 2009 -1；其中 › 2010 0；')],
  ]);
  expect(
    judged(
      figures((at) => (at === 3 || at === 5 ? 0 : 1)),
      'en',
    ).of('row'),
  ).toEqual([['figures.all', '指标 › 总额: Not above 0 (2 places; 2012 0; 2014 0; source: 附件6)']]);
});

test('of a single year, at it', () => {
  const { of } = judged(figures((at) => (at === 3 ? 0 : 1)));
  expect(of('row')).toEqual([['figures.all["2012"]', '指标 › 总额 › 2012：须为正数（2012 0；依据：附件6）']]);
});

test('of what is not of the filing in what is not, once', () => {
  const { of } = judged(
    figures(
      () => 9,
      (at) => at - 14,
    ),
  );
  expect(of('pairs')).toEqual([['figures.part', '指标 › 其中：不取（共 2 处；2024 1；2025 2；依据：附件6）']]);
});

test('what is missing is told each once, up to twenty places', () => {
  const { sums } = judged({ works: { ...works, a: 1, h: 2 } });
  expect(sums).toMatchObject({
    message: '无法自动核对：过大（缺少 工厂 › 数b、工厂 › 数c、工厂 › 数d、工厂 › 数e、工厂 › 数f、工厂 › 数g）',
    source: '附件2',
    missing: ['b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ field: `works.${id}`, label: `工厂 › 数${id}` })),
  });
  expect(sums).not.toHaveProperty('reason');
  const empty = (count: number) => judged({ lines: Array.from({ length: count }, () => ({})) }).unchecked;
  expect(empty(25).map(({ rule, missing }) => [rule, missing.length])).toEqual([
    ['each', 20],
    ['total', 20],
  ]);
});

test('what stands there and is refused is not missing', () => {
  const { unchecked, sums } = judged({ works: { ...works, a: 'x', b: 'y' }, lines: [{ n: 'x' }] });
  expect(unchecked).toEqual([]);
  expect(sums?.missing.map(({ field }) => field)).toEqual(['c', 'd', 'e', 'f', 'g', 'h'].map((id) => `works.${id}`));
  expect(judged({ lines: [{ n: 'x' }, {}] }).unchecked.map(({ rule, missing }) => [rule, missing])).toEqual([
    ['each', [{ field: 'lines[1].n', label: '产线 2 › 数' }]],
    ['total', [{ field: 'lines[1].n', label: '产线 2 › 数' }]],
  ]);
});

test('of more than a hundred failures a hundred are listed', () => {
  const failing = (count: number) => {
    const { issues = [] } = validate({
      $form: form.key,
      works,
      lines: Array.from({ length: count }, () => ({ n: 0 })),
    });
    return issues.map(({ code }) => code);
  };
  expect(failing(100)).toEqual(Array(100).fill('rule'));
  expect(failing(101)).toEqual([...Array(100).fill('rule'), 'more']);
});
