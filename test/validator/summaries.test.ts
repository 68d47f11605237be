/** Summary tables as a whole: quotas, ranks, repeated records, deadlines, and what a person attests. */
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';

const summary = 'hebei/2022/recommendation-summary';
const row = (enterprise: string) => ({
  enterprise,
  scenarios: ['human-machine-collaborative-manufacturing'],
  contact: '张三',
  mobile: '13900000000',
});
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(`企业${at + 1}`));
const filing = (recommender: string, recommendedScenarios: readonly object[]) => ({
  $form: summary,
  recommender,
  recommendedScenarios,
});

describe('quotas of 冀工信装函〔2022〕625号', async () => {
  const { validate } = await loadValidator(realForm(summary));
  const said = (unit: string, count: number, options: { exempt?: readonly string[]; lang?: 'zh' | 'en' } = {}) => {
    const { issues = [], unchecked = [] } = validate(filing(unit, rows(count)), options);
    return { issues: issues.map(({ message }) => message), unchecked: unchecked.map(({ message }) => message) };
  };

  test.each([
    ['石家庄市工业和信息化局', 5],
    ['河北省石家庄市工业和信息化局', 5],
    ['定州市工业和信息化局', 2],
    ['辛集市工业和信息化局', 2],
    ['雄安新区改革发展局', 2],
    ['河北省工业和信息化厅', 30],
  ])('%s: %d', (unit, most) => {
    expect(said(unit, most, { exempt: [] })).toEqual({ issues: [], unchecked: [] });
    expect(said(unit, most + 1, { exempt: [] })).toEqual({
      issues: [
        `智能制造优秀场景：推荐数量不能超过规定的上限（现为 ${most + 1}，应不大于 ${most}；推荐单位 ${unit}；依据：附件5 注）`,
      ],
      unchecked: [],
    });
  });

  test('who counts towards no quota is not counted', () => {
    expect(said('石家庄市工业和信息化局', 7, { exempt: ['企业1', '企业２'] })).toEqual({ issues: [], unchecked: [] });
    expect(said('石家庄市工业和信息化局', 8, { exempt: ['企业1', '企业２'] }).issues).toHaveLength(1);
  });

  test('what the ministries allow the province counts central enterprises too', () => {
    for (const exempt of [['企业1'], undefined]) {
      const { issues, unchecked } = said('河北省工业和信息化厅', 31, exempt && { exempt });
      expect([issues, unchecked]).toEqual([[expect.stringContaining('现为 31，应不大于 30')], []]);
    }
  });

  test('no one is exempt where the notice exempts no one', async () => {
    const key = 'cn/2022/recommendation-summary';
    const national = await loadValidator(realForm(key));
    const told = (count: number) =>
      national.validate({ ...filing('湖南省工业和信息化厅', rows(count)), $form: key }, { exempt: ['企业1'] }).issues;
    expect(told(30)).toBeUndefined();
    expect(told(31)?.map(({ rule }) => rule)).toEqual(['scenarioQuota']);
  });

  test('more than the quota cannot be judged while it is not known who counts towards none', () => {
    expect(said('石家庄市工业和信息化局', 6)).toEqual({
      issues: [],
      unchecked: [
        '无法自动核对：推荐数量不能超过规定的上限（现为 6，名额为 5，但中央企业不占名额，表中看不出是哪些，须另行说明）',
      ],
    });
    expect(said('石家庄市工业和信息化局', 6, { lang: 'en' }).unchecked).toEqual([
      'not checked: No more may be recommended than the quota allows (there are 6 for 5 places, but 中央企业 count towards none, and the form does not tell which these are)',
    ]);
  });

  test('a unit that the notice does not list has no quota to be held to', () => {
    expect(said('某某协会', 1).unchecked).toEqual([
      '无法自动核对：推荐数量不能超过规定的上限（通知未列“某某协会”的名额）',
    ]);
  });
});

test('a group may recommend as many as 有关中央企业; of a unit that may be one or not, its name is told', async () => {
  const key = 'inner-mongolia/2024/excellence-recommendation-summary';
  const { validate } = await loadValidator(realForm(key));
  const project = { scenarios: [{ scenario: '人机协同作业', instance: '甲' }], contact: '张三', mobile: '13900000000' };
  const said = (recommender: string, lang: 'zh' | 'en' = 'zh') => {
    const recommendedFactories = rows(6).map(({ enterprise }) => ({
      ...project,
      enterprise,
      factory: `${enterprise}工厂`,
    }));
    const { issues = [], unchecked = [] } = validate({ $form: key, recommender, recommendedFactories }, { lang });
    return [...issues, ...unchecked].map(({ message }) => message);
  };
  expect(said('中国航空工业集团')).toEqual([
    '卓越级智能工厂项目：推荐数量不能超过通知中规定的上限（现为 6，应不大于 5；推荐单位 中国航空工业集团；依据：通知 二（二）2，附件4 注）',
  ]);
  expect(said('中国石化')).toEqual([
    '无法自动核对：推荐数量不能超过通知中规定的上限（通知未单列“中国石化”的名额，如属有关中央企业，名额为 5，现为 6）',
  ]);
  expect(said('中国石化', 'en')[0]).toContain('no quota of “中国石化” by itself');
});

describe('ranks and repeated records', async () => {
  const { validate } = await loadValidator(realForm(summary));
  const of = (records: readonly object[], draft = true) => {
    const { issues = [], warnings = [] } = validate(filing('河北省工业和信息化厅', records), { draft });
    const found = [...issues, ...warnings].filter(({ code }) => code === 'gap' || code === 'repeated');
    return found.map(({ field, severity, message }) => `${severity} ${field} ${message}`);
  };

  test('no rank is left blank before another; a draft may still come to it', () => {
    const gap = 'error recommendedScenarios[1] 智能制造优秀场景 2：名次 2 空缺，其后还有记录';
    expect(of([row('甲'), {}, row('乙')], false)).toEqual([gap]);
    expect(of([row('甲'), { enterprise: ' ', scenarios: [] }, row('乙')], false)).toEqual([gap]);
    expect(of([row('甲'), {}, row('乙')])).toEqual([]);
    expect(of([row('甲'), row('乙'), {}, {}], false)).toEqual([]);
    expect(of([{}, {}], false)).toEqual([]);
    expect(of([{ mobile: '13900000000' }, row('乙')], false)).toEqual([]);
  });

  test('an enterprise twice, however its name is written, is warned of at its row', () => {
    expect(of([row('甲（集团）公司'), row('乙'), row('甲(集团) 公司')])).toEqual([
      'warning recommendedScenarios[2].enterprise 智能制造优秀场景 3 › 申报企业名称：与第 1 项相同：“甲(集团) 公司”',
    ]);
    expect(of([row('甲'), row('乙'), row('甲'), row('乙'), row('甲')])).toEqual([
      'warning recommendedScenarios[2].enterprise 智能制造优秀场景 3 › 申报企业名称：与第 1、5 项相同：“甲”',
      'warning recommendedScenarios[3].enterprise 智能制造优秀场景 4 › 申报企业名称：与第 2 项相同：“乙”',
    ]);
    expect(of([{}, {}])).toEqual([]);
  });

  test('a thousand rows that are all the same are one warning, which names the first of them', () => {
    const [warning, ...others] = of(Array.from({ length: 1000 }, () => row('甲')));
    expect(others).toEqual([]);
    expect(warning).toContain('与第 1、3、4、5、6、7、8、9、10、11、12、13、… 项相同');
  });

  test('five hundred pairs are a hundred warnings', () => {
    const pairs = Array.from({ length: 500 }, (_, at) => row(`甲${at}`));
    expect(of([...pairs, ...pairs])).toHaveLength(100);
  });
});

test('of a credit code in a list the second is told', async () => {
  const { field, formOf, list } = await import('../fixtures/build-form.ts');
  const form = formOf('list', '名单', [
    list('rows', '企业', [field('code', 'creditCode', '统一社会信用代码', { distinct: true })]),
  ]);
  const { validate } = await loadValidator(form);
  const [one, other] = ['914403001922038216', '91350900587527783P'];
  const { warnings } = validate({ $form: form.key, rows: [{ code: one }, { code: other }, { code: one }] });
  expect(warnings?.map(({ field: at, code }) => [at, code])).toEqual([['rows[2].code', 'repeated']]);
});

describe('deadlines', () => {
  const late = async (key: string, at: string, draft = false) => {
    const form = realForm(key);
    const { validate } = await loadValidator(form);
    const { issues = [] } = validate(sampleOf(form, 1), { at, draft });
    return issues.map(({ rule, source, message }) => [rule, source, message]);
  };

  test('the day itself is in time, the next is not; each deadline is told', async () => {
    expect(await late(summary, '2022-10-25')).toEqual([]);
    const paper = [
      'localPaper',
      '冀工信装函〔2022〕625号',
      '各市（含定州、辛集市）工业和信息化局、发展改革委应于2022年10月25日前（含当日）报送加盖公章的纸质版申报书和推荐汇总表，核对日期为2022年10月26日，已逾期；能否补报，须先向受理单位确认（依据：冀工信装函〔2022〕625号）',
    ];
    expect(await late(summary, '2022-10-26')).toEqual([paper]);
    expect(await late(summary, '2022-10-26', true)).toEqual([paper]);
    expect((await late(summary, '2022-11-12')).map(([rule, source]) => [rule, source])).toEqual([
      ['review', '关于开展2022年度智能制造试点示范行动的通知'],
      ['localPaper', '冀工信装函〔2022〕625号'],
    ]);
  });

  test.each([
    ['cn/2022/excellent-scenario-application', '2022-10-28'],
    ['cn/2022/recommendation-summary', '2022-11-11'],
    ['hebei/2022/demonstration-factory-application', '2022-10-28'],
    ['cn/2024/excellence-materials-list', '2024-11-22'],
    ['cn/2024/excellence-recommendation-summary', '2024-11-29'],
    ['inner-mongolia/2024/excellence-materials-list', '2024-11-18'],
    ['hebei/2026/overseas-factory-list', '2026-03-06'],
    ['hebei/2026/basic-factory-list', '2026-04-10'],
    ['hebei/2026/advanced-factory-application', '2026-04-10'],
    ['hebei/2026/advanced-recommendation-summary', '2026-04-15'],
  ])('%s is due on %s', async (key, day) => {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(await late(key, day)).toEqual([]);
    expect(await late(key, next.toISOString().slice(0, 10))).toHaveLength(1);
  });

  test('what binds who forwards a form is no fault of who files it', async () => {
    const { validate } = await loadValidator(realForm('hebei/2022/demonstration-factory-application'));
    for (const draft of [false, true]) {
      const sample = sampleOf(realForm('hebei/2022/demonstration-factory-application'), 1);
      const { issues, warnings, unchecked } = validate(sample, { at: '2022-10-26', draft });
      expect([issues, warnings]).toEqual([undefined, undefined]);
      expect(unchecked?.find(({ rule }) => rule === 'localPaper')?.message).toBe(
        '无法自动核对：各市（含定州、辛集市）工业和信息化局、发展改革委应于2022年10月25日前（含当日）报送加盖公章的纸质版申报书和推荐汇总表，核对日期为2022年10月26日，已过；此期限不约束填报企业，能否随批报送请向推荐单位确认（依据：冀工信装函〔2022〕625号）',
      );
    }
  });

  test('without a day nothing is checked, and a day that is none is refused', async () => {
    const form = realForm(summary);
    const { validate } = await loadValidator(form);
    expect(validate(sampleOf(form, 1)).issues).toBeUndefined();
    for (const at of ['2022-10-5', '2022-02-30', '2022-13-45', ''])
      expect(() => validate(sampleOf(form, 1), { at })).toThrow(RangeError);
  });
});

describe('what a person attests', () => {
  test.each([
    ['gansu/2026/projects-under-construction', 'projectName', 'projects.project', '在建项目 › 项目名称', '附件7 说明2'],
    ['cn/2022/demonstration-factory-application', 'firstTask', 'enterprise.name', undefined, '通知 二（一）'],
    ['cn/2022/excellent-scenario-application', 'firstTask', 'enterprise.name', undefined, '通知 二（一）'],
  ])('%s: %s', async (key, rule, field, label, source) => {
    const form = realForm(key);
    const { validate } = await loadValidator(form);
    const sample = sampleOf(form, 1);
    const all = validate(sample).attested ?? [];
    const attested = all.find((each) => each.rule === rule);
    expect(attested).toMatchObject({ rule, field, source, ...(label === undefined ? {} : { label }) });
    for (const { message } of all) expect(message).toMatch(/^需人工核实：.+（依据：.+）$/);
    for (const { message } of validate(sample, { lang: 'en' }).attested ?? [])
      expect(message).toMatch(/^for a person to confirm: .+ \(source: .+\)$/);
    // nothing is there to vouch for
    expect(validate({ $form: key }, { draft: true }).attested).toBeUndefined();
  });
});

test('a rule of final filings is not judged of a draft', async () => {
  const form = realForm('cn/2022/demonstration-factory-application');
  const { validate } = await loadValidator(form);
  const data = { $form: form.key, scenarios: [{ name: '自拟场景' }] };
  const told = (draft: boolean) => {
    const { issues = [] } = validate(data, { draft });
    return issues.some(({ rule }) => rule === 'coversEightStages');
  };
  expect([told(true), told(false)]).toEqual([false, true]);
});

test('what the form does not ask for is told as such, of final filings', async () => {
  const form = realForm('hebei/2026/basic-factory-list');
  const { validate } = await loadValidator(form);
  const told = (draft: boolean) =>
    (validate(sampleOf(form, 1), { draft }).unchecked ?? []).map(({ rule, reason }) => [rule, reason]);
  expect(told(false)).toEqual([['enterpriseClass', '本表未设“从业人员数”栏']]);
  expect(told(true)).toEqual([]);
});

test('a draft is told of what is there and wrong, not of what it lacks', async () => {
  const form = realForm('gansu/2026/projects-under-construction');
  const { validate } = await loadValidator(form);
  const projects = [{ funds: { fixed: 5, equipment: 6 } }];
  const { issues, warnings = [], unchecked } = validate({ $form: form.key, projects }, { draft: true });
  expect([issues, unchecked]).toEqual([undefined, undefined]);
  expect(warnings.map(({ rule }) => rule)).toEqual(['equipmentWithinFixed']);
});
