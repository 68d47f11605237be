/** Answers that say nothing, and figures whose decimal point or unit has slipped: told as warnings wherever they are asked for. */
import { describe, expect, test } from 'vitest';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';

const asked = { required: true, hint: '（结合要素条件，详细阐述，\n不超过1500字。）' };
const steady = { minimum: 0, unit: '万元' };
const form = formOf('answers', '答复', [
  field('plan', 'prose', '方案', asked),
  field('other', 'prose', '其他', { hint: '如带动效应等，选填' }),
  field('name', 'text', '名称', { hint: '场景实例名称' }),
  field('title', 'text', '题名', { required: true }),
  field('seal', 'seal', '公章', { required: true }),
  field('accident', 'yesNo', '是否发生事故', { detail: '事故名称', required: true }),
  field('rating', 'text', '评级', { required: true, mayBeNone: true }),
  field('model', 'text', '规格/型号', { required: true }),
  list('scenarios', '场景', [field('results', 'prose', '成效', { required: true })]),
  field('foundedOn', 'date', '成立时间', { dayOptional: true }),
  {
    ...matrix(
      'years',
      '近三年',
      [
        field('revenue', 'money', '收入', steady),
        field('profit', 'money', '利润'),
        field('margin', 'percent', '利润率'),
        field('debt', 'percent', '负债率', steady),
      ],
      [2019, 2020, 2021],
    ),
    since: 'foundedOn',
  },
  group('kpis', '成效', [
    field('cost', 'indicator', '成本', { measure: 'quantities', minimum: 0 }),
    field('rate', 'indicator', '联网率', { measure: 'quantities', minimum: 0, maximum: 100 }),
    field('models', 'indicator', '模型数', { measure: 'quantities', minimum: 0, whole: true }),
  ]),
  field('proofs', 'evidence', '证明'),
  group(
    'changes',
    '变化',
    ['a', 'b', 'c', 'd'].map((id) => field(id, 'indicator', id, { measure: 'change', unit: '%' })),
  ),
]);
const { validate } = await loadValidator(form);

const told = (data: object): readonly string[] => {
  const { issues = [], warnings = [] } = validate({ $form: form.key, ...data }, { draft: true });
  expect(issues).toEqual([]);
  return warnings.map(({ field: at, code }) => `${at} ${code}`);
};
const years = (row: string, ...figures: readonly number[]): object => ({
  years: { [row]: Object.fromEntries(figures.map((figure, at) => [2019 + at, figure])) },
});

const changes = (...figures: readonly number[]): object => ({
  changes: Object.fromEntries(figures.map((change, at) => ['abcd'[at], { change }])),
});

describe('an answer that says nothing', () => {
  test.each([
    '略',
    '无',
    '无。',
    '见附件',
    '详见附件3',
    '/',
    '——',
    '待补充',
    'XXX',
    '详见附件《建设方案》。',
    '见上表',
    '如上',
    '见前文',
    '见简述',
    '参照附件',
    '见表一',
  ])('%s', (text) => {
    const asked = { plan: text, title: text, seal: text, scenarios: [{ results: text }] };
    expect(told(asked)).toEqual(['plan', 'title', 'seal', 'scenarios[0].results'].map((at) => `${at} saysNothing`));
    expect(told({ accident: { answer: true, detail: text } })).toEqual(['accident.detail saysNothing']);
    // nothing is asked for there
    expect(told({ other: text })).toEqual([]);
    // it is an answer where the form says so, whatever the label
    expect(told({ rating: text, model: text })).toEqual(['model saysNothing']);
  });

  test.each([
    '不涉及',
    '无人车间建成投产',
    '见附件所列设备，已建成三条产线，节拍由60秒降至42秒，良率升至99%，用工减少三成',
    '略有提升',
    '如上所述，产线节拍缩短三成',
    '见表一所列产线',
  ])('not %s', (text) => {
    expect(told({ plan: text, title: text, accident: { answer: true, detail: text } })).toEqual([]);
  });

  test.each([
    { plan: '（结合要素条件，详细阐述，\n不超过1500字。）' },
    { plan: '结合要素条件,详细阐述 不超过1500字' },
    { plan: '不超过1500字' },
    { other: '如带动效应等，选填。' },
    { name: '场景实例名称' },
  ])('the hint once more: %j', (data) => {
    expect(told(data)).toEqual([`${Object.keys(data)[0]} hintRepeated`]);
  });

  test('says what it is', () => {
    const { warnings } = validate({ $form: form.key, plan: '略' }, { draft: true });
    expect(warnings?.[0]?.message).toBe('方案：须写具体内容，现为“略”');
  });
});

describe('a figure that stands far from its neighbours', () => {
  test.each<readonly [object, readonly string[]]>([
    [years('revenue', 1385, 13.85, 1420), ['years.revenue["2020"] outOfLine']],
    [years('revenue', 5000, 5200, 53000), ['years.revenue["2021"] outOfLine']],
    [years('revenue', 5000, 5200, 38000), []],
    [years('revenue', 100, 900, 8100), []],
    [years('revenue', 0, 900, 1000), []],
    [{ foundedOn: '2019-11', ...years('revenue', 20, 900, 1000) }, []],
    [years('profit', 500, 520, 5), []],
    [years('debt', 0.45, 46, 48), ['years.debt["2019"] outOfLine']],
    [years('debt', 5, 6, 48), []],
    [{ kpis: { cost: { before: 1385, after: 13.85 } } }, ['kpis.cost.after outOfLine']],
    [{ kpis: { cost: { before: 13.85, after: 1385 } } }, ['kpis.cost.after outOfLine']],
    [{ kpis: { cost: { before: 1385, after: 500 } } }, []],
    [{ kpis: { rate: { before: 1, after: 98 }, models: { before: 1, after: 60 } } }, []],
  ])('%j', (data, expected) => {
    expect(told(data)).toEqual(expected);
  });

  test('says how far', () => {
    const { warnings } = validate({ $form: form.key, ...years('revenue', 1385, 13.85, 1420) }, { draft: true });
    expect(warnings?.[0]?.message).toBe('近三年 › 收入 › 2020：与相邻的数相差 100 倍，现为 13.85，请核对小数点和单位');
  });
});

test('is told by a rule alone that refuses nothing but such answers', async () => {
  const real = realForm('hebei/2026/advanced-factory-application');
  const { validate: judge } = await loadValidator(real);
  const sample = sampleAt(real, 1) as { parts: object };
  const toldOf = (parts: object): readonly string[] => {
    const { issues = [], warnings = [] } = judge({
      ...sample,
      advancedness: '略',
      parts: { ...sample.parts, ...parts },
    });
    const told = [...issues, ...warnings].flatMap(({ code, rule, field: at }) =>
      code === 'saysNothing' || rule === 'partsDescribed' ? [`${at} ${rule ?? code}`] : [],
    );
    return told.toSorted();
  };
  expect(toldOf({ productionOperations: '略' })).toEqual([
    'advancedness saysNothing',
    'parts.productionOperations partsDescribed',
  ]);
  expect(toldOf({ productionOperations: '无', operationsManagement: '暂无' })).toEqual([
    'advancedness saysNothing',
    'parts partsDescribed',
  ]);
  // the rule does not read this as nothing
  expect(toldOf({ productionOperations: '略', productionManagement: '见附件' })).toEqual([
    'advancedness saysNothing',
    'parts.productionManagement saysNothing',
    'parts.productionOperations partsDescribed',
  ]);
});

test('is told once in names too, by the rule that says what is asked for where there is one', async () => {
  const edits: readonly (readonly [form: string, edit: (data: never) => void, told: readonly string[]])[] = [
    [
      'hebei/2026/advanced-factory-application',
      (data: { factory: object; recommender: string }) => {
        data.factory = { ...data.factory, subsector: '/' };
        data.recommender = '无';
      },
      ['factory.subsector saysNothing', 'recommender recommenderOfHebei'],
    ],
    [
      'hebei/2026/basic-factory-list',
      (data: { factories: { enterprise: string; scenarios: { instance: string }[]; aiScenarios?: object }[] }) => {
        for (const factory of data.factories.slice(0, 1)) {
          factory.enterprise = '略';
          delete factory.aiScenarios;
          for (const each of factory.scenarios.slice(0, 1)) each.instance = 'XXX';
        }
      },
      ['factories[0].enterprise enterprisesNamed', 'factories[0].scenarios[0].instance saysNothing'],
    ],
    [
      'gansu/2026/projects-under-construction',
      (data: { projects: { approvals: { filing: string } }[] }) => {
        for (const { approvals } of data.projects.slice(0, 1)) approvals.filing = '——';
      },
      ['projects[0].approvals.filing approvalsNumbered'],
    ],
  ];
  for (const [key, edit, expected] of edits) {
    const real = realForm(key);
    const { validate: judge } = await loadValidator(real);
    const sample = structuredClone(sampleAt(real, 1));
    edit(sample as never);
    const { issues = [], warnings = [] } = judge(sample);
    const found = [...issues, ...warnings].map(({ code, rule, field: at }) => `${at} ${rule ?? code}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  }
});

test('a date that is refused says nothing of the years', () => {
  const figures = years('revenue', 1385, 1402, 1420);
  const of = (foundedOn: string) => {
    const { issues = [], warnings = [] } = validate({ $form: form.key, foundedOn, ...figures }, { draft: true });
    return [...issues, ...warnings].map(({ field: at, code }) => `${at} ${code}`);
  };
  expect(of('2020-05')).toEqual(['years.revenue["2019"] yearBefore']);
  expect(of('2020年13月5日')).toEqual(['foundedOn format']);
});

test('no sample of a real form is told of either', async () => {
  for (const real of realForms) {
    const validator = await loadValidator(real);
    for (const seed of [1, 2, 3]) {
      const { warnings = [] } = validator.validate(sampleAt(real, seed));
      const found = warnings.filter(({ code }) => ['saysNothing', 'hintRepeated', 'outOfLine'].includes(code));
      expect(found.map(({ field: at, message }) => `${real.key} ${seed} ${at} ${message}`)).toEqual([]);
    }
  }
});

test('a scenario that is named twice is told by its name, not by its code', async () => {
  const real = realForm('cn/2022/excellent-scenario-application');
  const validator = await loadValidator(real);
  const sample = sampleAt(real, 1) as { scenarios: { name: string }[] };
  const [first] = sample.scenarios;
  const twice = { ...first, name: 'digital-factory-design' };
  const { warnings = [] } = validator.validate({ ...sample, scenarios: [twice, twice] });
  const name = real.catalogues['scenario-guide/2022']?.entries[0]?.entries[0];
  const found = warnings.filter(({ code }) => code === 'repeated').map(({ text }) => text);
  expect(name).toBeDefined();
  expect(found).toEqual([`与第 1 项相同：“${name?.label}”`]);
});

test.each<[unknown, readonly string[]]>([
  ['万元', ['kpis.rate.unit otherUnit']],
  ['件/小时', ['kpis.rate.unit otherUnit']],
  ['%', []],
  ['‰', []],
  ['百分比', []],
  ['%/年', []],
  ['ppm', []],
  [undefined, []],
])('a rate in %s', (unit, warnings) => {
  const both = { before: 65, after: 85, ...(unit !== undefined && { unit }) };
  expect(told({ kpis: { rate: both } })).toEqual(warnings);
  expect(told({ kpis: { cost: { ...both, unit: '万元' } } })).toEqual([]);
});

test.each<[string, number, readonly string[]]>([
  ['执照.pdf', 1, []],
  ['执照.pdf', 0, ['proofs[0] noDocument']],
  ['执照.EXE', 9, ['proofs[0] noDocument']],
  ['执照.exe.pdf', 9, []],
])('%s of %d bytes as evidence', (name, bytes, warnings) => {
  const file = { name, mediaType: 'application/pdf', bytes, sha256: 'a'.repeat(64) };
  expect(told({ proofs: [file] })).toEqual(warnings);
});

describe('percents given as a share of one', () => {
  test.each<[string, object, readonly string[]]>([
    ['of a rate that rose', { kpis: { rate: { before: 0.65, after: 0.85 } } }, ['kpis.rate.after shareOfOne']],
    ['from nothing', { kpis: { rate: { before: 0, after: 0.85 } } }, ['kpis.rate.after shareOfOne']],
    ['over the years', years('debt', 0.45, 0.5, 0.48), ['years.debt["2019"] shareOfOne']],
    ['a margin over three years', years('margin', 0.0608, 0.0609, 0.0611), ['years.margin["2019"] shareOfOne']],
    ['all of four changes', changes(0.35, 0.37, 0.33, 0.36), ['changes.a.change shareOfOne']],
  ])('%s', (_, data, warnings) => {
    expect(told(data)).toEqual(warnings);
  });

  test.each<[string, object]>([
    ['what fell to little, as defects do', { kpis: { rate: { before: 0.8, after: 0.5 } } }],
    ['percents', { kpis: { rate: { before: 65, after: 85 } } }],
    ['one of a hundred', { kpis: { rate: { before: 0, after: 1 } } }],
    ['a count and a cost', { kpis: { cost: { before: 0.4, after: 0.5 }, models: { before: 0, after: 1 } } }],
    ['a profit', years('profit', 0.1, 0.2, 0.3)],
    ['one year of little debt', years('debt', 0.6, 1.2, 1)],
    ['little margins', years('margin', 0.5, 0.6, 0.7)],
    ['margins of which one is more', years('margin', 0.06, 0.07, 0.2)],
    ['two years of no margin', years('margin', 0.06, 0.07)],
    ['three changes', changes(0.35, 0.37, 0.33)],
    ['one change that is none', changes(0.35, 0.37, 0.33, 12)],
    ['a change for the worse', changes(0.35, 0.37, 0.33, -0.2)],
  ])('not %s', (_, data) => {
    expect(told(data)).toEqual([]);
  });
});
