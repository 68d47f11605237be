/** Applications → summary: what stands in the columns, what is left out and told, in which order, and what stays when it is made again. */
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import { pathText } from '../../compiler/filing/path.ts';
import type { Filing } from '../../compiler/filing/read-json.ts';
import { readJson } from '../../compiler/filing/read-json.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { type SummarizeOptions, summarize, summaryPlan } from '../../compiler/summarize-filings.ts';
import { understandFiles } from '../compiler/project.ts';
import { realForm, realForms } from '../forms/real-forms.ts';

const FIRM =
  'enterprise: { label: 申报单位, fields: { name: { label: 企业名称, type: text }, code: { label: 代码, type: creditCode } } }';
const FILES = {
  'pack.yaml': `pack: test/2030
title: 试验
reportingUnits: units/2030
deadlines: { table: { on: 2030-05-01, what: 报送, forms: [summary] } }
quotas: { all: { units: [甲市], limits: { firms: 2 } } }
rules:
  quota: { forms: [summary], severity: error, check: 'withinQuota(1.0 * size(rows), office, "firms")', message: 不能超过上限, source: 通知 }
`,
  'units.yaml': 'catalogue: units/2030\ntitle: 单位\nsource: 通知\nentries: { jia: { label: 甲市 } }\n',
  'big.yaml': `form: test/2030/big
title: 申报书
fields:
  office: { label: 推荐单位, type: text }
  ${FIRM}
  kind: { label: 类别, type: choice, options: { x: 甲类, y: 乙类 } }
  score: { label: 得分, type: decimal }
  sales: { label: 收入, type: money, unit: 亿元 }
  period: { label: 日期, type: date }
  parts:
    label: 场景
    records: { what: { label: 内容, type: text } }
  figures: { label: 近两年, years: 2, rows: { tax: { label: 税金, type: money, unit: 万元 } } }
document: [{ paragraph: title, style: title }]
`,
  'small.yaml': `form: test/2030/small
title: 申报书
fields:
  office: { label: 推荐单位, type: text }
  ${FIRM}
document: [{ paragraph: title, style: title }]
`,
  'summary.yaml': `form: test/2030/summary
title: 汇总表
fields:
  office: { label: 推荐单位, type: text, takes: [office] }
  rows:
    label: 推荐
    ranked: true
    summarizes: [big, small]
    records:
      name: { label: 名称, type: text, distinct: true, takes: [enterprise.name] }
      level: { label: 级别, type: choice, options: { big: 大, small: 小 }, takes: [big=big, small=small] }
      kind: { label: 类别, type: choice, options: { one: 甲类 }, optional: true, takes: [none, big kind] }
      score: { label: 得分, type: decimal, optional: true, takes: [none, big score] }
      sales: { label: 收入, type: money, unit: 万元, optional: true, takes: [none, big sales] }
      month: { label: 年月, type: month, optional: true, takes: [none, big period] }
      parts: { label: 内容, type: text, optional: true, takes: [none, big parts.what] }
      both: { label: 合写, type: text, optional: true, takes: [none, big kind, "big figures.tax[-1]"] }
      opinion: { label: 意见, type: text, takes: [none] }
document: [{ paragraph: title, style: title }]
`,
  'plain.yaml':
    'form: test/2030/plain\ntitle: 表\nfields: { name: { label: 名, type: text } }\ndocument: [{ paragraph: title, style: title }]\n',
};

const { resolution } = understandFiles(FILES);
const formOf = (name: string): ResolvedForm => {
  const form = resolution.forms.find(({ key }) => key === `test/2030/${name}`);
  if (!form) throw new Error(name);
  return form;
};

const CODES = ['914403001922038216', '91350900587527783P', '91440300192317458F', '91440400192548256N'];
const firm = (at: number, name: string) => ({ name, code: CODES[at] });
const big = (at: number, name: string, more: object = {}) => ({
  $form: 'test/2030/big',
  office: '甲市',
  enterprise: firm(at, name),
  kind: 'x',
  score: 3,
  sales: 1.25,
  period: '2029-03-04',
  parts: [{ what: '一' }, { what: '二' }],
  figures: { tax: { '2028': 5, '2029': 7.5 } },
  ...more,
});
const small = (at: number, name: string, more: object = {}) => ({
  $form: 'test/2030/small',
  office: '甲市',
  enterprise: firm(at, name),
  ...more,
});

const filingOf = (data: unknown, name: string): Filing => {
  const found = readJson(name, new TextEncoder().encode(JSON.stringify(data)), new Diagnostics());
  if (!found) throw new Error(name);
  return found;
};

interface Options extends Omit<SummarizeOptions, 'keep'> {
  readonly keep?: unknown;
}

const made = (
  filings: readonly unknown[],
  { keep, ...options }: Options = {},
  form = formOf('summary'),
  of = resolution,
) => {
  const diagnostics = new Diagnostics();
  const plan = summaryPlan(form, of, diagnostics);
  const files = filings.map((each, at) => filingOf(each, `${at + 1}.json`));
  const kept = keep === undefined ? {} : { keep: filingOf(keep, 'keep.json') };
  const done = plan && summarize(plan, files, { lang: 'en', ...options, ...kept }, diagnostics);
  const list = diagnostics.list();
  return {
    data: done?.data as { readonly office?: string; readonly rows: readonly Record<string, unknown>[] },
    needed: done?.needed.map(({ path, record }) => `${pathText(path)} ${record ?? ''}`.trim()),
    codes: list.map(({ code }) => code),
    text: formatDiagnostics(list, 'text', { language: 'en', colours: false }),
    taken: done?.taken,
  };
};
const names = ({ data }: ReturnType<typeof made>) => data.rows.map(({ name }) => name);

describe('a record', () => {
  it('has what its application says, as its columns hold it, and what nobody says is asked for', () => {
    const { data, needed, codes } = made([big(0, '甲厂'), small(1, '乙厂')], { exempt: [] });
    expect(data.office).toBe('甲市');
    expect(data.rows[0]).toMatchObject({
      name: '甲厂',
      level: 'big',
      kind: 'one',
      score: 3,
      sales: 12500,
      month: '2029-03',
      parts: '一、二',
      both: '甲类 7.5万元',
    });
    expect(data.rows[1]).toEqual({ name: '乙厂', level: 'small', $aside: { made: { name: '乙厂', level: 'small' } } });
    expect(needed).toEqual(['rows[0].opinion 甲厂', 'rows[1].opinion 乙厂']);
    expect(codes).toEqual([]);
  });

  it('names the unit whose code its application has, where any unit may be named', () => {
    const { resolution: naming } = understandFiles({
      ...FILES,
      'big.yaml': FILES['big.yaml'].replace(
        '  score:',
        '  unit: { label: 单位, type: reportingUnit, catalogue: units/2030 }\n  score:',
      ),
      'summary.yaml': FILES['summary.yaml'].replace(
        '      score:',
        '      unit: { label: 单位, type: reportingUnit, optional: true, takes: [none, big unit] }\n      score:',
      ),
    });
    const form = naming.forms.find(({ key }) => key === 'test/2030/summary');
    const { data, codes } = made([big(0, '甲厂', { unit: 'jia' })], { exempt: [] }, form, naming);
    expect(data.rows[0]).toMatchObject({ unit: '甲市' });
    expect(codes).toEqual([]);
  });

  it('lacks what its column cannot hold, which is told at its place in the application', () => {
    const { data, text } = made([big(0, '甲厂', { kind: 'y' })]);
    expect(data.rows[0]).not.toHaveProperty('kind');
    expect(text).toContain('1.json:1:');
    expect(text).toContain('类别 of 甲厂 is left empty: “乙类” is no more. [rows.kind] summary/refused');
  });
});

describe('applications', () => {
  it('that are wrong, of another form or of none are told and left out, unless they are forced', () => {
    const wrong = big(1, '乙厂', { score: undefined });
    const { codes, taken, data } = made([
      big(0, '甲厂'),
      wrong,
      { ...small(2, '丙厂'), $form: undefined },
      { $form: 'test/2030/plain' },
    ]);
    expect(codes).toEqual(['filing/issue', 'summary/left-out', 'summary/which-form', 'summary/other-form']);
    expect([taken, data.rows.length]).toEqual([1, 1]);
    const forced = made([big(0, '甲厂'), wrong], { force: true });
    expect(names(forced)).toEqual(['甲厂', '乙厂']);
    expect(made([big(0, '甲厂', { score: '高' })], { force: true }).codes).toContain('filing/overridden');
    expect(made([big(0, '甲\u0000厂')], { force: true }).codes).toContain('summary/left-out');
    expect(made([big(0, '甲厂')], { order: { by: 'scroe' } }).codes).toContain('summary/unknown-order');
    expect(made([wrong]).codes).toContain('summary/nothing');
  });

  it('make a record once: by what they are called, and by the code of who applies', () => {
    const again = [small(0, '甲厂'), small(1, ' 甲 厂'), small(0, '甲厂（改名）'), small(2, '丙厂')];
    const { codes, text } = made(again);
    expect(names(made(again))).toEqual(['甲厂', '丙厂']);
    expect(codes).toEqual(['summary/double', 'summary/double']);
    expect(text).toContain('3.json:1:1 warning 甲厂（改名） has been summarized already, from 1.json');
    const all = made(again.slice(0, 2), { force: true });
    expect([all.data.rows.length, all.codes]).toEqual([2, expect.arrayContaining(['summary/double-kept'])]);
  });

  it('should say the same of the whole', () => {
    const { data, text } = made([small(0, '甲厂'), small(1, '乙厂', { office: '乙市' })]);
    expect(data).not.toHaveProperty('office');
    expect(text).toContain(
      'do not say the same 推荐单位, which is left as it is: “甲市”、“乙市” [office] summary/disagree',
    );
  });
});

describe('the table', () => {
  it('is held against quotas and the deadline', () => {
    const three = [small(0, '甲厂'), small(1, '乙厂'), small(2, '丙厂')];
    expect(made(three.slice(1)).codes).toEqual([]);
    expect(made(three).text).toContain('不能超过上限');
    expect(made(three.slice(1), { at: '2030-05-02' }).text).toContain('is past on 2030-05-02');
    expect(made(three.slice(1), { at: '2030-05-01' }).codes).toEqual([]);
  });

  it('stands as given, or by a column, what lacks it last', () => {
    const given = [small(0, '丁厂'), big(1, '甲厂'), big(2, '乙厂', { score: 4.5 })];
    expect(names(made(given))).toEqual(['丁厂', '甲厂', '乙厂']);
    expect(names(made(given, { order: { by: 'score' } }))).toEqual(['乙厂', '甲厂', '丁厂']);
    const { text, data } = made(given, { order: { by: 'scor' } });
    expect([data, text]).toEqual([undefined, expect.stringContaining('Did you mean “score”?')]);
  });

  it('is none of a form that takes nothing', () => {
    expect(made([], {}, formOf('plain')).codes).toEqual(['summary/no-mapping']);
  });
});

describe('made again', () => {
  const first = made([big(0, '甲厂'), small(1, '乙厂')]).data;
  const [one = {}, two = {}] = first.rows;
  const written = {
    ...first,
    office: '甲市工信局',
    rows: [
      { ...two, opinion: '同意' },
      { ...one, score: 3.5, opinion: '推荐' },
    ],
  };

  it('keeps what was written by hand with its rank, follows what the application says now, and says so', () => {
    const later = [big(0, '甲厂', { score: 4, sales: 2 }), small(2, '丙厂'), small(1, '乙厂')];
    const { data, text } = made(later, { keep: written });
    expect(names({ data } as ReturnType<typeof made>)).toEqual(['乙厂', '甲厂', '丙厂']);
    expect(data.office).toBe('甲市工信局');
    expect(data.rows[0]).toMatchObject({ opinion: '同意' });
    expect(data.rows[1]).toMatchObject({ opinion: '推荐', score: 3.5, sales: 20000 });
    expect(text).toContain(
      '得分 of 甲厂 stays as it was written, 3.5; the application says 4. [rows.score] summary/kept',
    );
    expect(names(made(later, { keep: written, order: 'given' }))).toEqual(['甲厂', '丙厂', '乙厂']);
    // the same again, with nothing new
    expect(made(later, { keep: data }).data).toEqual(data);
  });

  it('keeps records that no application makes, and finds one whose name was corrected', () => {
    const corrected = {
      ...written,
      rows: [
        { ...one, name: '甲厂有限公司' },
        { name: '丁厂', level: 'small', opinion: '补报' },
      ],
    };
    const { data, codes } = made([big(0, '甲厂')], { keep: corrected });
    expect(data.rows.map(({ name }) => name)).toEqual(['甲厂有限公司', '丁厂']);
    expect(codes.filter((code) => code.startsWith('summary/kept'))).toEqual([
      'summary/kept',
      'summary/kept',
      'summary/kept-record',
    ]);
  });

  it('takes no other table for the earlier one, nor one that does not fit its form', () => {
    expect(made([big(0, '甲厂')], { keep: small(1, '乙厂') }).codes).toEqual(['summary/other-form']);
    expect(made([big(0, '甲厂')], { keep: { $form: 'test/2030/summary', rows: 3 } }).codes).toEqual(['filing/issue']);
  });
});

const summaries = realForms.filter((form) => summaryPlan(form, { forms: realForms }, new Diagnostics()));

it.each(summaries.map(({ key }) => key))(
  'real applications make %s, a record each, and nothing of it is wrong',
  (key) => {
    const form = realForm(key);
    const plan = summaryPlan(form, { forms: realForms }, new Diagnostics());
    const applications = [...new Set(plan?.mapping.summaries.flatMap((summary) => summary.applications))];
    const filings = applications.flatMap((application) => [1, 2].map((seed) => sampleOf(application, seed)));
    const { data, codes, text } = made(filings, { exempt: [] }, form, { ...resolution, forms: realForms });
    const rows = plan?.mapping.summaries.flatMap(
      ({ list }) => (data as Record<string, unknown>)[list.path] as unknown[],
    );
    expect([rows?.length, text]).toEqual([
      filings.length - codes.filter((code) => code === 'summary/double').length,
      expect.any(String),
    ]);
    const errors = text.split('\n').filter((line) => / error /.test(line) || line.startsWith('error'));
    expect(errors).toEqual([]);
    for (const row of rows ?? [])
      expect(Object.keys((row as { $aside: { made: object } }).$aside.made).length).toBeGreaterThan(2);
  },
);
