/** What the validator says of values that have the right shape, on both sides of each edge. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { creditCheck } from '../../compiler/model/identity-code.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { loadValidator, type Validator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';

const guide: Catalogue = {
  key: 'scenario-guide/2025',
  title: '指引',
  source: '附件7',
  entries: [
    {
      code: 'operations',
      label: '生产作业',
      entries: [
        { code: 'work', label: '人机协同作业', formerly: ['making'], formerNames: ['人机协同制造'], entries: [] },
        { code: 'networked', label: '网络协同制造', entries: [] },
      ],
    },
    { code: 'management', label: '生产管理', entries: [{ code: 'planning', label: '生产计划优化', entries: [] }] },
  ],
};
/** Its notice names the stages only. */
const stages: Catalogue = {
  key: 'scenario-guide/2024',
  title: '指引',
  source: '附件2 注',
  entries: [{ code: 'operations', label: '生产作业', entries: [] }],
};
const open = { catalogue: guide.key, open: true };

const form = formOf(
  'checks',
  '检查',
  [
    field('credit', 'creditCode', '信用代码'),
    field('organisation', 'organisationCode', '机构代码'),
    field('profile', 'prose', '简介', { words: 10 }),
    field('title', 'text', '标题', { words: 5 }),
    field('overview', 'prose', '概述', { about: 10 }),
    field('period', 'dateRange', '起止日期'),
    group('industry', '行业', [
      field('section', 'industry', '门类', { level: 'section' }),
      field('division', 'industry', '大类', { level: 'division' }),
      field('group', 'industry', '中类', { level: 'group' }),
      field('class', 'industry', '小类', { level: 'class' }),
    ]),
    list('scenarios', '场景', [
      field('name', 'scenario', '场景名称', open),
      field('stage', 'stage', '环节名称', open),
      field('used', 'scenarios', '相关场景', open),
    ]),
    field('cited', 'scenarios', '场景实例', { ...open, instances: true }),
    field('listed', 'scenarios', '指引中的场景实例', { catalogue: guide.key, instances: true }),
    field('unlisted', 'scenarios', '另一指引的场景实例', { catalogue: stages.key, open: true, instances: true }),
    field('exact', 'scenario', '指引中的场景', { catalogue: guide.key }),
    field('ownership', 'choice', '企业性质', { options: [{ code: 'private', label: '民营' }] }),
    matrix('indicators', '指标', [field('assets', 'money', '资产')], [2019, 2020, 2021]),
    field('foundedOn', 'date', '成立时间', { dayOptional: true }),
    { ...matrix('since', '近三年', [field('assets', 'money', '资产')], [2019, 2020, 2021]), since: 'foundedOn' },
    field('rate', 'indicator', '联网率', { measure: 'level', maximum: 100 }),
  ],
  { catalogues: { [guide.key]: guide, [stages.key]: stages } },
);

let validator: Validator;
beforeAll(async () => {
  validator = await loadValidator(form);
});

/** Field and code of every issue and warning. */
const said = (data: object) => {
  const { issues = [], warnings = [] } = validator.validate({ $form: form.key, ...data });
  return {
    errors: issues.map((issue) => `${issue.field} ${issue.code}`),
    warnings: warnings.map((issue) => `${issue.field} ${issue.code}`),
    messages: [...issues, ...warnings].map(({ message }) => message),
  };
};

const han = (count: number): string => '长'.repeat(count);

describe.each<readonly [string, object, readonly string[], readonly string[]]>([
  ['a right credit code', { credit: '914403001000002860' }, [], []],
  ['a wrong check character', { credit: '914403001922038217' }, ['credit creditCheck'], []],
  ['a wrong body', { credit: `91440300192203822${creditCheck('91440300192203822')}` }, [], ['credit bodyCheck']],
  ['an organisation code', { organisation: '192203821' }, [], []],
  ['an organisation code with a wrong check character', { organisation: '192203822' }, [], ['organisation bodyCheck']],
  ['a credit code for an organisation code', { organisation: '914403001922038217' }, ['organisation creditCheck'], []],
  ['as many words as allowed', { profile: han(10) }, [], []],
  ['one more', { profile: han(11) }, ['profile tooManyWords'], []],
  ['as many characters as words allowed', { profile: 'aaaaa bbbb' }, [], []],
  ['few words of many characters', { profile: 'aaaaa bbbbb' }, [], ['profile tooManyCharacters']],
  ['a line of text', { title: han(6) }, ['title tooManyWords'], []],
  ['about as many: the least', { overview: han(8) }, [], []],
  ['about as many: fewer', { overview: han(7) }, [], ['overview aboutWords']],
  ['about as many: the most', { overview: han(12) }, [], []],
  ['about as many: more', { overview: han(13) }, [], ['overview aboutWords']],
  ['a range of a day', { period: { start: '2022-01-01', end: '2022-01-01' } }, [], []],
  [
    'a range that ends before it starts',
    { period: { start: '2022-01-02', end: '2022-01-01' } },
    [],
    ['period rangeReversed'],
  ],
  ['an industry', { industry: { section: 'C', division: '35', group: '351', class: '3511' } }, [], []],
  [
    'a division of another section',
    { industry: { section: 'D', division: '35' } },
    ['industry.division otherIndustry'],
    [],
  ],
  ['a group of another division', { industry: { division: '35', group: '361' } }, ['industry.group otherIndustry'], []],
  ['a class of another group', { industry: { group: '351', class: '3521' } }, ['industry.class otherIndustry'], []],
  ['a class of another section', { industry: { section: 'D', class: '3521' } }, ['industry.class otherIndustry'], []],
  ['a division that there is not', { industry: { division: '98' } }, ['industry.division unknownIndustry'], []],
  ['a scenario of its stage', { scenarios: [{ stage: 'operations', name: 'work' }] }, [], []],
  [
    'a scenario of another stage',
    { scenarios: [{ stage: 'management', name: 'work' }] },
    [],
    ['scenarios[0].name otherStage'],
  ],
  ['a new scenario', { scenarios: [{ stage: 'management', name: '新' }] }, [], []],
  ['a slip', { scenarios: [{ stage: 'management', name: '生产计画优化' }] }, [], ['scenarios[0].name unlisted']],
  ['one of before', { scenarios: [{ name: '人机协同制造' }] }, [], ['scenarios[0].name unlisted']],
  ['a new stage', { scenarios: [{ stage: '新', name: 'work' }] }, [], []],
  ['a stage by a slip', { scenarios: [{ stage: '生产作叶', name: 'work' }] }, [], ['scenarios[0].stage unlisted']],
  ['some in a list', { scenarios: [{ used: ['work', '新', '略'] }] }, [], ['scenarios[0].used[2] saysNothing']],
  ['an instance', { cited: [{ scenario: 'work', instance: '甲' }] }, [], []],
  ['two instances of a scenario', { cited: ['甲', '乙'].map((instance) => ({ scenario: 'work', instance })) }, [], []],
  [
    'an instance twice',
    {
      cited: [
        { scenario: 'work', instance: '甲' },
        { instance: '甲', scenario: 'work' },
      ],
    },
    ['cited duplicate'],
    [],
  ],
  ['an instance of a new scenario', { cited: [{ stage: 'operations', scenario: '新', instance: '甲' }] }, [], []],
  [
    'an instance of another stage',
    { cited: [{ stage: 'management', scenario: 'work', instance: '甲' }] },
    [],
    ['cited[0].scenario otherStage'],
  ],
  ['an instance of a new stage', { cited: [{ stage: '新', scenario: 'work', instance: '甲' }] }, [], []],
  [
    'a new scenario where there are none',
    { listed: [{ scenario: '新', instance: '甲' }] },
    ['listed[0].scenario notAnOption'],
    [],
  ],
  [
    'a stage where it follows from the guide',
    { listed: [{ stage: 'operations', scenario: 'work', instance: '甲' }] },
    ['listed[0].stage unknownField'],
    [],
  ],
  [
    'any scenario of a guide that names its stages only',
    { unlisted: [{ stage: 'operations', scenario: '新', instance: '甲' }] },
    [],
    [],
  ],
  ['a name of Object.prototype', { scenarios: [{ name: 'constructor' }] }, [], []],
  ['years of the form', { indicators: { assets: { '2019': 1, '2021': 1 } } }, [], []],
  ['another year', { indicators: { assets: { '2018': 1 } } }, [], ['indicators.assets["2018"] otherYear']],
  [
    'figures of years before the founding',
    { foundedOn: '2020-12', since: { assets: { '2019': 3, '2020': 1, '2021': 1 } } },
    [],
    ['since.assets["2019"] yearBefore'],
  ],
  [
    'naught before the founding',
    { foundedOn: '2020-12', since: { assets: { '2019': 0, '2020': 1, '2021': 2 } } },
    [],
    [],
  ],
  // what the schema refuses is refused once
  ['a code of another shape', { credit: '9144030019220382' }, ['credit format'], []],
  ['an end that is no date', { period: { start: '2022-01-02', end: '2021' } }, ['period.end format'], []],
])('%s', (_, data, errors, warnings) => {
  test('final and draft', () => {
    expect(said(data)).toMatchObject({ errors, warnings });
    const draft = validator.validate({ $form: form.key, ...data }, { draft: true });
    expect((draft.issues ?? []).length).toBe(errors.length);
  });
});

describe('messages name the limit and the value', () => {
  test.each([
    [{ credit: '914403001922038217' }, '信用代码：与校验规则不符（GB 32100-2015），请核对营业执照'],
    [{ profile: han(11) }, '简介：不能超过 10 字，现为 11 字（按 Word 字数统计）'],
    [{ overview: han(7) }, '概述：应为 10 字左右，现为 7 字'],
    [{ period: { start: '2022-01-02', end: '2022-01-01' } }, '起止日期：结束日期 2022-01-01 早于开始日期 2022-01-02'],
    [{ industry: { division: '35', group: '361' } }, '行业 › 中类：361 不属于 35（GB/T 4754-2017）'],
    [{ indicators: { assets: { '2018': 1 } } }, '指标 › 资产 › 2018：不在本表的年份 2019–2021 之内'],
    [
      { foundedOn: '2020-12', since: { assets: { '2019': 3, '2020': 1, '2021': 1 } } },
      '近三年 › 资产 › 2019：成立时间 2020-12，此前的年份不填，现填 3',
    ],
    [{ rate: { level: 101 } }, '联网率：不能大于 100，现为 101'],
    [{ scenarios: [{ name: '人机协同制造' }] }, '场景 1 › 场景名称：“人机协同制造”不在目录之中；是否指人机协同作业'],
    [{ scenarios: [{ name: 'making' }] }, '场景 1 › 场景名称：“making”不在目录之中；是否指人机协同作业'],
    [{ scenarios: [{ name: '网络协同制作' }] }, '场景 1 › 场景名称：“网络协同制作”不在目录之中；是否指网络协同制造'],
    [{ scenarios: [{ name: '略' }] }, '场景 1 › 场景名称：须写具体内容，现为“略”'],
    [{ scenarios: [{ stage: 'management', name: 'work' }] }, '场景 1 › 场景名称：“人机协同作业”在目录中属于“生产作业”'],
    [
      { cited: [{ scenario: '人机协同制造', instance: '甲' }] },
      '场景实例 1 › 场景名称：“人机协同制造”不在目录之中；是否指人机协同作业',
    ],
    [
      { listed: [{ scenario: '人机协同制造', instance: '甲' }] },
      '指引中的场景实例 1 › 场景名称：不在可选范围内；是否指人机协同作业（work）',
    ],
    [{ exact: '人机协同作业' }, '指引中的场景：不在可选范围内；此处填代码：work（人机协同作业）'],
    [{ ownership: '民营' }, '企业性质：不在可选范围内；此处填代码：private（民营）'],
    [{ ownership: '外星' }, '企业性质：不在可选范围内；可选：民营（private）'],
  ])('%j', (data, message) => {
    expect(said(data).messages).toEqual([message]);
  });

  test('in English too', () => {
    const { issues } = validator.validate({ $form: form.key, profile: han(11) }, { lang: 'en' });
    expect(issues?.map(({ message }) => message)).toEqual([
      '简介: must not exceed 10 words as Word counts them; it has 11',
    ]);
  });
});

test('of an instance that the form owes what is missing is named, in a final filing', () => {
  const data = { $form: form.key, cited: [{ scenario: 'work' }, {}, { scenario: 'networked', instance: ' ' }] };
  expect(said(data).messages).toEqual([
    '场景实例 1 › 实例名称：必填',
    '场景实例 2 › 场景名称：必填',
    '场景实例 2 › 实例名称：必填',
    '场景实例 3 › 实例名称：必填',
  ]);
  expect(validator.validate(data, { draft: true }).issues).toBeUndefined();
});

test('warnings never make a filing invalid, and Standard Schema tells errors only', () => {
  const data = { $form: form.key, overview: han(7) };
  expect(validator.validate(data)).toMatchObject({ value: data, warnings: [{ severity: 'warning' }] });
  expect(validator.schema['~standard'].validate(data).issues).toBeUndefined();
});

test('a former name leads to the name of the edition, in a form of the project', async () => {
  const { validate } = await loadValidator(realForm('hebei/2026/basic-factory-list'));
  const scenarios = ['人机协同制造', 'human-machine-collaborative-operation'];
  const factories = [{ scenarios: scenarios.map((scenario) => ({ scenario, instance: '甲' })) }];
  const { issues } = validate({ $form: 'hebei/2026/basic-factory-list', factories }, { draft: true });
  expect(issues?.map(({ message }) => message)).toEqual([
    '基础级智能工厂 1 › 智能制造典型场景实例（罗列） 1 › 场景名称：不在可选范围内；是否指人机协同作业（human-machine-collaborative-operation）',
  ]);
});

test('thousands of warnings are a hundred and a word about the others', () => {
  const used = Array.from({ length: 100 }, (_, at) => `生产计划优化${at}`);
  const scenarios = Array.from({ length: 100 }, () => ({ used }));
  const { issues, warnings = [] } = validator.validate({ $form: form.key, scenarios });
  expect(issues).toBeUndefined();
  expect(warnings).toHaveLength(101);
  expect(warnings.at(-1)).toMatchObject({ code: 'more', severity: 'warning' });
});
