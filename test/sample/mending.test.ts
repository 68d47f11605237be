/** Samples keep rules that hardly any filing keeps by chance; where none can, the rule is named and nothing is given. */
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { drawSample, sampleFiling } from '../../compiler/sample-filing.ts';
import { understandFiles } from '../compiler/project.ts';

const definition = (check: string): string => `
form: test/2024/rules
title: 申报书
fields:
  name: { label: 名称, type: text, words: 40 }
  kind: { label: 类型, type: choice, options: { large: 大型, medium: 中型, small: 小型 } }
  modes: { label: 模式, type: choices, options: { a: 离散, b: 流程, c: 协同, d: 定制, e: 远程 } }
  reason: { label: 理由, type: prose, words: 400, optional: true }
  founded: { label: 成立时间, type: date }
  begun: { label: 开工时间, type: month }
  listed: { label: 是否上市, type: yesNo }
  total: { label: 总投资, type: money, unit: 万元 }
  loan: { label: 贷款, type: money, unit: 万元 }
  own: { label: 自筹, type: money, unit: 万元 }
  rate: { label: 贷款占比, type: percent }
  staff: { label: 职工人数, type: integer, unit: 人, minimum: 0 }
  number: { label: 文号, type: text, words: 40 }
  sales: { label: 销售, years: 3, rows: { all: { label: 总额, type: money }, part: { label: 其中, type: money } } }
  lines: { label: 产线, records: { title: { label: 产线名称, type: text }, cost: { label: 投资, type: money }, automated: { label: 是否自动化, type: yesNo } } }
document:
  - grid: g
    rows: [name, kind, modes, reason, founded, begun, listed, total, loan, own, rate, staff, number, { matrix: sales }]
  - records: lines
    columns: [title, cost, automated]
rules:
  only: { severity: error, check: ${JSON.stringify(check)}, message: 不符, source: 第一条 }
`;

const formOf = (check: string): ResolvedForm => {
  const { resolution, diagnostics } = understandFiles({
    'pack.yaml': 'pack: test/2024\ntitle: 试验\n',
    'form.yaml': definition(check),
  });
  const [form] = resolution.forms;
  expect(diagnostics.list()).toEqual([]);
  if (form === undefined) throw new Error(`no form of ${check}`);
  return form;
};

const rules = [
  'loan + own == total',
  'isShare(rate, loan, total)',
  'sum(lines.map(l, l.cost)) == total',
  'size(lines.filter(l, l.automated)) == 3',
  'lines.exists_one(l, l.cost > 10000.0) && lines.all(l, l.title.startsWith("一号"))',
  'name.endsWith("智能工厂") && name.contains("数字")',
  'number.matches("^[甲乙]工信〔20[0-9]{2}〕[1-9][0-9]{2}号$")',
  'kind in ["medium"] && !("a" in modes) && "b" in modes && size(modes) == 3',
  'has(form.reason) && wordCount(reason) == 123.0',
  'founded.startsWith("1998-") && begun > "2019-06" && begun < "2019-09"',
  'listed ? staff > 5000 : staff < 10',
  'years(sales).all(y, sales.part[y] * 2.0 == sales.all[y])',
  '(kind == "large" || listed) && staff * 3 == 3333 && total - loan > 7000.0',
  'lines.all(l, l.automated == (l.cost > 500.0)) && lines.exists(l, l.automated) && lines.exists(l, !l.automated)',
  '[loan, own].all(v, v >= 10.0 && v <= 12.0)',
  'number == name + "（" + kind + "）"',
];

describe('rules are kept', () => {
  it.each(rules)('%s', (check) => {
    const form = formOf(check);
    const wrong = Array.from({ length: 20 }, (_, seed) => drawSample(form, seed)).flatMap(
      ({ issues, warnings }, seed) => [...issues, ...warnings].map(({ message }) => `seed ${seed}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is there stays', () => {
  const drawn = (check: string, seed: number) => {
    const { name, founded } = drawSample(formOf(check), seed).data;
    return { name: String(name), founded: String(founded) };
  };
  const ANY = 'name != ""';
  const SEEDS = Array.from({ length: 5 }, (_, seed) => seed);

  it('behind a beginning that a text must have', () => {
    for (const seed of SEEDS) expect(drawn('name.startsWith("3号")', seed).name).toBe(`3号${drawn(ANY, seed).name}`);
  });

  it('of a day but for the year that it must have', () => {
    for (const seed of SEEDS)
      expect(drawn('founded.startsWith("1998")', seed).founded).toBe(`1998${drawn(ANY, seed).founded.slice(4)}`);
  });

  it('before a part that a text must have', () => {
    for (const seed of SEEDS) expect(drawn('name.contains("甲乙")', seed).name).toBe(`${drawn(ANY, seed).name}甲乙`);
  });
});

describe('figures since a founding', () => {
  const form = (rule: string): ResolvedForm => {
    const { resolution, diagnostics } = understandFiles({
      'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
      'form.yaml': `form: test/2026/since
title: 表
fields:
  founded: { label: 成立时间, type: date, blank: "    年  月  日", dayOptional: true }
  filed: { label: 申报日期, type: date, blank: "{{year}}年  月  日" }
  figures: { label: 指标, years: 3, since: founded, rows: { all: { label: 总额, type: money }, part: { label: 其中, type: money } } }
document: [{ grid: g, rows: [founded, filed, { matrix: figures }] }]
rules:
  years: { severity: error, check: 'years(figures).all(y, figures.part[y] <= figures.all[y])', message: 不符, source: 一 }
  before: { severity: warning, check: ${JSON.stringify(rule)}, message: 应早于, english: Should be before, source: inferred }
`,
    });
    expect(diagnostics.list()).toEqual([]);
    const [found] = resolution.forms;
    if (found === undefined) throw new Error('no form');
    return found;
  };

  it('are of a firm that was there before them', () => {
    const told = Array.from({ length: 20 }, (_, seed) => drawSample(form('founded < filed'), seed)).flatMap(
      ({ issues, warnings }) => [...issues, ...warnings],
    );
    expect(told).toEqual([]);
  });

  it('what the sample is held against speaks the language that is asked', () => {
    const said = (lang: 'zh' | 'en'): unknown => {
      const diagnostics = new Diagnostics();
      sampleFiling(form('founded < filed && founded > filed'), 1, diagnostics, lang);
      return diagnostics.list().map(({ parameters }) => parameters.message);
    };
    expect(said('zh')).toContainEqual(expect.stringContaining('应早于'));
    expect(said('en')).toContainEqual(expect.stringContaining('Should be before'));
    expect(said('en')).not.toContainEqual(expect.stringContaining('应早于'));
  });
});

describe('a rule that nothing keeps', () => {
  const diagnostics = new Diagnostics();
  const filing = sampleFiling(formOf('staff > 10 && staff < 5'), 1, diagnostics);

  it('gives no filing, and is named with its line', () => {
    expect(filing).toBeUndefined();
    expect(diagnostics.list()).toMatchObject([
      {
        code: 'sample/rule',
        parameters: { form: 'test/2024/rules', rule: 'only' },
        hints: [{ code: 'sample/written', parameters: { file: 'form.yaml' } }],
      },
    ]);
  });
});

describe('what cannot be had is given up, in records as in steps', () => {
  const sampled = (fields: string, content: string) => {
    const { resolution, diagnostics } = understandFiles({
      'pack.yaml': 'pack: test/2024\ntitle: 试验\n',
      'form.yaml': `form: test/2024/deep\ntitle: 表\nfields: { ${fields} }\ndocument: [${content}]\n`,
    });
    expect(diagnostics.list()).toEqual([]);
    const [form] = resolution.forms;
    if (form === undefined) throw new Error('no form');
    const said = new Diagnostics();
    const data = sampleFiling(form, 1, said);
    return { data, codes: [...new Set(said.list().map(({ code }) => code))] };
  };

  it('a million records', { timeout: 60_000 }, () => {
    const inner = 'b: { label: 乙, least: 1000, records: { n: { label: 名, type: text } } }';
    const { data, codes } = sampled(
      `a: { label: 甲, least: 1000, records: { m: { label: 名, type: text }, ${inner} } }`,
      '{ per: a, content: [m, { records: b, columns: [n] }] }',
    );
    expect([data, codes]).toEqual([undefined, ['sample/field']]);
  });
});
