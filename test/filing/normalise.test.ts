/** What people write becomes what a filing keeps, in the library as in every validator; and what is kept stays. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { valueAt } from '../../compiler/filing/path.ts';
import { canonicalText, canonicalTexts } from '../../compiler/filing/spelling.ts';
import { shapeOf } from '../../compiler/model/field-types.ts';
import type { FieldNode } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { type ValueType, valueTypes } from '../../generators/schema/value-types.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { changed, publishedSchema } from '../agreement/filings.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { realForms } from '../forms/real-forms.ts';

/** From what people write, by type. */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phone: {
    '（0931）8888888': '0931-8888888',
    '(010)68501694': '010-68501694',
    '0931—8888888': '0931-8888888',
    '09318888888': '0931-8888888',
    '0931 888 8888': '0931-8888888',
    '０９３１－８８８８８８８': '0931-8888888',
    '0931-8888888 转 801': '0931-8888888转801',
    '0931-8888888（转801）': '0931-8888888转801',
    '0931-8888888分机801': '0931-8888888转801',
    '0931-8888888 ext. 801': '0931-8888888转801',
    '0931-8888888-801': '0931-8888888转801',
    '0931-8888888 -2': '0931-8888888转2',
    '0931 8888888-2': '0931-8888888转2',
    '0931-8888888（2）': '0931-8888888转2',
    '0931-8888888 #2': '0931-8888888转2',
    '0931-8888888 x 2': '0931-8888888转2',
    '8888888 -2': '8888888转2',
    '8888 8888': '88888888',
    '86-0931-8888888': '0931-8888888',
    '86 0931 8888888': '0931-8888888',
    '（86）0931-8888888': '0931-8888888',
    '86 931 8888888': '0931-8888888',
    '86-010-68501694': '010-68501694',
    '86-931-8888888-2': '0931-8888888转2',
    '+86-931-8888888 -2': '0931-8888888转2',
    '86-13912345678': '13912345678',
    '0931-8888888 转 801234': '0931-8888888转801234',
    '400-810-8888': '400-810-8888',
    '4008108888转2': '400-810-8888转2',
    '+86-931-8888888': '0931-8888888',
    '+86 (0)931 8888888': '0931-8888888',
    '+86 10 68501694': '010-68501694',
    '+86 400 810 8888': '400-810-8888',
    '0086 139 1234 5678': '13912345678',
    '+1-313-555-0123': '+13135550123',
    '0931-8888888/8888889': '0931-8888888、8888889',
    '0931-8888888 13900000000': '0931-8888888、13900000000',
    '0931-4609111，0931-4609222；0931-4609333': '0931-4609111、0931-4609222、0931-4609333',
    '8888888': '8888888',
    '95588': '95588',
    '0311-86901234（办）': '0311-86901234',
    '0311-86901234*8012': '0311-86901234转8012',
    '86-311-86901234': '0311-86901234',
    '总机0931-8888888-2': '0931-8888888转2',
    '电话：0931-8888888、手机 13900000000': '0931-8888888、13900000000',
    同手机: '同手机',
  },
  mobile: {
    '139 1234 5678': '13912345678',
    '139-1234-5678': '13912345678',
    '139.1234.5678': '13912345678',
    '13912345678（微信同号）': '13912345678',
    '+8613912345678': '13912345678',
    '8613912345678': '13912345678',
    '１３９１２３４５６７８ ': '13912345678',
    '13912345678 13812345678': '13912345678、13812345678',
    '139 1234 5678 / 138 1234 5678': '13912345678、13812345678',
    '+852 9123 4567': '+85291234567',
  },
  fax: {
    '/': '无',
    '—': '无',
    无: '无',
    没有: '无',
    无传真: '无',
    'N/A': '无',
    'n/a': '无',
    同电话: '同电话',
    同办公电话: '同电话',
    同上: '同电话',
    '（0931）8888888': '0931-8888888',
  },
  contact: {
    '李明 13912345678\n王芳 13812345678': '李明 13912345678、王芳 13812345678',
    '0311-87829224、13900000000': '0311-87829224、13900000000',
    'sales@vendor.com': 'sales@vendor.com',
    '张三 139 9311 2345': '张三 13993112345',
    '张三 139-9311-2345': '张三 13993112345',
    '张三13993112345；李四 138 1234 5678': '张三13993112345;李四 13812345678',
    '张三 13993112345@qq.com': '张三 13993112345@qq.com',
    '张三 139 9311 2345@qq.com': '张三 139 9311 2345@qq.com',
    '张三（0311） 87829224': '张三0311-87829224',
    '张三（13993112345）': '张三(13993112345)',
    '张三 0311 87829224 13993112345，处长': '张三 0311-87829224、13993112345,处长',
    '张三 +86 139 9311 2345': '张三 13993112345',
    'John +66 2 123 4567': 'John +6621234567',
  },
  creditCode: { '9135 0900 5875 2778 3p': '91350900587527783P', '９１350900587527783Ｐ': '91350900587527783P' },
  organisationCode: { '80210043-3': '802100433', '10001686-x': '10001686X' },
  industry: {
    ' c ': 'C',
    '３５': '35',
    C3511: '3511',
    Ｃ3511矿山机械制造: '3511-矿山机械制造',
    '矿山机械制造（3511）': '3511-矿山机械制造',
    '矿山机械制造 3511': '3511-矿山机械制造',
    '3511 — 矿山机械制造': '3511-矿山机械制造',
    A3511: 'A3511',
  },
  email: { 'a@163.com； b@163.com': 'a@163.com、b@163.com', 'zhang san＠example.com': 'zhangsan@example.com' },
  date: { '２０２２－10－25': '2022-10-25', 二〇二六年四月八日: '2026-04-08' },
  month: { '2022 -10': '2022-10' },
  year: { '２０２２': '2022' },
};

describe.each(Object.entries(written))('%s', (type, texts) => {
  test.each(Object.entries(texts))('%s is kept as %s', (from, to) => {
    const form = formOf('one', '一', [field('it', type as Parameters<typeof field>[1], '它')]);
    expect(normalise(form, { it: from }).data).toEqual({ it: to });
    expect(normalise(form, { it: to }).changes).toEqual([]);
  });
});

test.each([
  ...[
    '电话',
    '1',
    '1111111111111111111111111',
    '0311-879087',
    '0311 8790 8713 x',
    '139123456789',
    '0931-8888888转',
    '0931-8888888 2',
  ],
  ...['转801', '、', '0931-8888888、', '+86', '(((', '139 1234 5678 9'],
])('“%s” is no telephone number, and left to the schema', (text) => {
  const form = formOf('one', '一', [field('it', 'phone', '电话')]);
  const { data } = normalise(form, { it: text });
  const { validate } = createValidator(form, schemaOf(form));
  expect(validate({ $form: form.key, it: text }).issues?.map(({ code }) => code)).toEqual(['format']);
  expect(String((data as { it: string }).it)).toMatch(/^\S(?:.*\S)?$/);
});

test.each<[string, boolean]>([
  ...[
    '赵国栋 13930012345',
    '赵国栋 （0310）8435065',
    '8435065',
    '赵国栋 13930012345@qq.com',
    '张三（400-810-8888）',
  ].map((text): [string, boolean] => [text, true]),
  ...['赵国栋 1393001234', '赵国栋 139300123456', '赵国栋 0310-84', '赵国栋 0310-843506', '139123456', '赵国栋'].map(
    (text): [string, boolean] => [text, false],
  ),
])('“%s” says how to reach somebody: %s', (text, isRight) => {
  const form = formOf('one', '一', [field('it', 'contact', '联系方式')]);
  const { validate } = createValidator(form, schemaOf(form));
  const { issues = [] } = validate({ $form: form.key, it: text });
  expect(issues.map(({ code }) => code)).toEqual(isRight ? [] : ['format']);
});

/** Types of fields that have both a pattern and other ways to be written; a line, and in a contact a name, is written as one likes. */
const formats = Object.keys(canonicalTexts).filter(
  (type): type is ValueType => Object.hasOwn(valueTypes, type) && type !== 'contact' && type !== 'text',
);
const seed = Date.now() & 0x7fffffff;

test.each(formats)('whatever the schema accepts as %s is kept as it is', (type) => {
  const { pattern = '', maxLength = 0, not }: JsonSchema = valueTypes[type];
  const accepted = fc
    .stringMatching(new RegExp(pattern))
    .filter((text) => text.length <= maxLength && !(not?.pattern && new RegExp(not.pattern).test(text)));
  fc.assert(
    fc.property(accepted, (text) => {
      expect(canonicalText(text, { type })).toBe(text);
    }),
    { seed, numRuns: 500 },
  );
});

test('a year of two digits is one only where the form has room for no more, and no month is made up', () => {
  const form = formOf('dates', '日期', [
    field('short', 'month', '年月', { blank: 'xx年xx月' }),
    field('starred', 'date', '日期', { blank: '**年**月**日' }),
    field('long', 'month', '年月二', { blank: 'xxxx年xx月' }),
    field('bare', 'month', '年月三'),
  ]);
  const written = { short: '24年03月', starred: '98-5-12', long: '24年03月', bare: '2025年13月' };
  expect(normalise(form, written).data).toEqual({
    short: '2024-03',
    starred: '1998-05-12',
    long: '24年03月',
    bare: '2025年13月',
  });
  const { validate } = createValidator(form, schemaOf(form));
  const { issues = [] } = validate({ $form: form.key, ...written });
  const year = form.pack.year;
  expect(issues.map(({ message }) => message)).toEqual([
    `年月二：须为年月，如 ${year}-10，现为“24年03月”；是否指2024-03`,
    '年月三：月份应为 1 至 12，现为 13',
  ]);
});

test('a stage by its name is its code, in a list of instances too, and one that is new stays', () => {
  const guide = { catalogue: 'g/1', open: true };
  const named = {
    ...formOf('stages', '环节', [
      list('rows', '场景', [field('stage', 'stage', '环节', guide)]),
      field('cited', 'scenarios', '实例', { ...guide, instances: true }),
      field('closed', 'stage', '环节二', { catalogue: 'g/1' }),
    ]),
    catalogues: {
      'g/1': {
        key: 'g/1',
        title: '指引',
        source: '附件1',
        entries: [
          { code: 'quality', label: '质量管控', entries: [{ code: 'online', label: '在线检测', entries: [] }] },
        ],
      },
    },
  };
  const rows = (...stages: string[]) => ({ rows: stages.map((stage) => ({ stage })) });
  const data = {
    ...rows('质量管控', ' 质量 管控环节', '新环节', 'quality'),
    cited: [{ stage: '质量管控环节', scenario: 'online', instance: '甲' }],
    closed: '质量管控',
  };
  const kept = {
    ...rows('quality', 'quality', '新环节', 'quality'),
    cited: [{ stage: 'quality', scenario: 'online', instance: '甲' }],
    closed: 'quality',
  };
  expect(normalise(named, data).data).toEqual(kept);
  const { validate } = createValidator(named, schemaOf(named));
  const filed = { $form: named.key, ...data };
  expect(validate(filed, { draft: true }).changes?.map(({ field }) => field)).toEqual([
    'rows[0].stage',
    'rows[1].stage',
    'cited[0].stage',
    'closed',
  ]);
});

const form = formOf('all', '全', [
  field('name', 'text', '名称'),
  group('person', '人', [field('phone', 'phone', '电话'), field('accident', 'yesNo', '事故', { detail: '名称' })]),
  list('items', '项', [field('code', 'creditCode', '代码'), field('period', 'dateRange', '起止')]),
  matrix('figures', '指标', [field('assets', 'money', '资产')], [2020, 2021]),
]);

test('a value of which no part is filled in is absent, whatever its controls hold', () => {
  for (const blank of [undefined, '', null, Number.NaN]) {
    const data = { $form: form.key, items: [{ period: { start: blank, end: blank } }] };
    const { data: canonical } = normalise(form, data);
    expect(canonical).toStrictEqual({ $form: form.key, items: [{}] });
  }
});

test('blanks are absent, what is unknown stays, and all that changed is told', () => {
  const data = {
    $form: form.key,
    name: ' 甲公司\u3000',
    person: { phone: '', accident: { answer: true, detail: ' 某事 ' }, other: ' x ' },
    items: [{ code: null, period: { start: ' 2020-01-01', end: Number.NaN } }, null, {}],
    figures: { assets: { '2020': null, '2021': 1 } },
    unknown: null,
  };
  const before = structuredClone(data);
  const { data: canonical, changes } = normalise(form, data);
  expect(data).toEqual(before);
  expect(canonical).toEqual({
    $form: form.key,
    name: '甲公司',
    person: { accident: { answer: true, detail: '某事' }, other: ' x ' },
    items: [{ period: { start: '2020-01-01' } }, null, {}],
    figures: { assets: { '2021': 1 } },
    unknown: null,
  });
  expect(changes.map(({ field, to }) => [field, to])).toEqual([
    ['name', '甲公司'],
    ['person.phone', undefined],
    ['person.accident.detail', '某事'],
    ['items[0].code', undefined],
    ['items[0].period.start', '2020-01-01'],
    ['items[0].period.end', undefined],
    ['figures.assets["2020"]', undefined],
  ]);
  expect(changes[0]).toEqual({ path: ['name'], field: 'name', from: ' 甲公司\u3000', to: '甲公司' });
});

const kpis = formOf('kpis', '指标', [field('cost', 'indicator', '成本', { measure: 'quantities' })]);
const cost = (value: object): unknown => valueAt(normalise(kpis, { cost: value }).data, ['cost']);

test.each([
  [
    { before: '25.3万元/人', after: '31 万元／人' },
    { before: 25.3, after: 31, unit: '万元/人' },
  ],
  [
    { before: 90, after: '75.5天' },
    { before: 90, after: 75.5, unit: '天' },
  ],
  [
    { before: '85％', after: '92%' },
    { before: 85, after: 92, unit: '%' },
  ],
  [
    { before: '1,234.5万元', after: '1300（万元）' },
    { before: 1234.5, after: 1300, unit: '万元' },
  ],
  [
    { before: '-3℃', after: '2°C', unit: '℃' },
    { before: -3, after: 2, unit: '℃' },
  ],
  [
    { before: '90天', unit: ' ' },
    { before: 90, unit: '天' },
  ],
  [
    { before: '86.5', after: '９１．２' },
    { before: 86.5, after: 91.2 },
  ],
  [
    { before: '1,200', after: 10, unit: '天' },
    { before: 1200, after: 10, unit: '天' },
  ],
  [
    { before: '１２', after: '10天' },
    { before: 12, after: 10, unit: '天' },
  ],
])('the unit that is written behind numbers is theirs: %j', (written, kept) => {
  expect(cost(written)).toEqual(kept);
  expect(cost(kept)).toBe(kept);
});

test.each([
  { before: 9000, after: 8000 },
  { before: '1.2亿元', after: '9000万元' },
  { before: '25-30天', after: '20天' },
  { before: '25至30天', after: 20 },
  { before: '约90天', after: '75天' },
  { before: '90天', after: 75, unit: '小时' },
  { before: '1e3', after: '1E-3' },
  { before: '25个', after: '30台' },
  { before: '12,5', after: '1.2.3' },
])('what has two units, or is no number, stays as it is written: %j', (written) => {
  expect(cost(written)).toEqual(written);
});

const figures = formOf('figures', '数', [field('cost', 'money', '投资', { unit: '万元' })]);

test.each(['36768', '3,508.58', '75974.38万元'])('elsewhere a number is no text: %s', (cost) => {
  expect(normalise(figures, { cost }).data).toEqual({ cost });
  const { validate } = createValidator(figures, schemaOf(figures));
  const { issues = [] } = validate({ $form: figures.key, cost });
  expect(issues.map(({ code, field: at }) => [at, code])).toEqual([['cost', 'wrongType']]);
});

test('what was written with a unit is told as it was, part by part', () => {
  const { changes } = normalise(kpis, { cost: { before: '90天', after: 75 } });
  expect(changes.map(({ field: place, from, to }) => [place, from, to])).toEqual([
    ['cost.before', '90天', '90'],
    ['cost.unit', undefined, '天'],
  ]);
});

test('what is in its form already is given back itself', () => {
  const data = { $form: form.key, name: '甲公司', items: [{}], figures: { assets: { '2021': 1 } } };
  expect(normalise(form, data)).toEqual({ data, changes: [] });
  expect(normalise(form, data).data).toBe(data);
});

const plan = formOf('plan', '计划', [
  group('details', '详情', [
    group('discrete', '离散', [list('lines', '产线', [field('code', 'text', '代码')])]),
    field('kinds', 'choices', '种类', { options: [{ code: 'a', label: '甲' }] }),
  ]),
  group('person', '人', [field('name', 'text', '姓名', { required: true }), field('ids', 'evidence', '证件')]),
  list('items', '项', [field('code', 'text', '代码')], { minRecords: 1 }),
  field('proofs', 'evidence', '证明', { required: true }),
  matrix(
    'sales',
    '销售',
    [field('home', 'money', '国内'), field('abroad', 'money', '国外', { required: true })],
    [2020],
  ),
  matrix('others', '其他', [field('assets', 'money', '资产')], [2020]),
]);

test('a group, list or table that is empty and asks for nothing is absent, and told; what asks for something stays', () => {
  const kept = { $form: plan.key, person: {}, items: [], proofs: [], sales: { abroad: {} } };
  const data = {
    ...kept,
    details: { discrete: { lines: [] }, kinds: [] },
    person: { ids: [] },
    sales: { home: {}, abroad: {} },
    others: { assets: { '2020': '' } },
  };
  const { data: canonical, changes } = normalise(plan, data);
  expect(canonical).toEqual(kept);
  expect(changes.map(({ field: place, from, to }) => [place, from, to])).toEqual([
    ['person.ids', [], undefined],
    ['sales.home', {}, undefined],
    ['details.discrete.lines', [], undefined],
    ['details.discrete', { lines: [] }, undefined],
    ['details.kinds', [], undefined],
    ['details', data.details, undefined],
    ['others.assets["2020"]', '', undefined],
    ['others.assets', { '2020': '' }, undefined],
    ['others', data.others, undefined],
  ]);
  // another shape is an error of its own
  const odd = { $form: plan.key, details: [], others: { assets: [] } };
  expect(normalise(plan, odd)).toEqual({ data: odd, changes: [] });
});

test('a filing that is right but for what is empty is kept without it', () => {
  const { validate } = createValidator(form, schemaOf(form));
  const data = { $form: form.key, name: '甲公司', person: {}, items: [], figures: { assets: {} } };
  expect(validate(data)).toMatchObject({ value: { $form: form.key, name: '甲公司' } });
  expect(validate(data).changes).toEqual(normalise(form, data).changes);
});

/** All that holds something, with nothing in it. */
const emptied = (nodes: readonly FieldNode[]): object =>
  Object.fromEntries(
    nodes.flatMap((node): [string, unknown][] => {
      // a schema says what its members are, asked or not
      if (node.only !== undefined) return [];
      if (node.kind === 'group') return [[node.id, emptied(node.children)]];
      if (node.kind === 'matrix')
        return [[node.id, Object.fromEntries(node.rows.flatMap(({ id, across }) => (across ? [] : [[id, {}]])))]];
      return node.kind === 'list' || shapeOf(node).several ? [[node.id, []]] : [];
    }),
  );

describe.each(realForms.map((each) => [each.key, each] as const))('%s', (_, real) => {
  test('without what is empty and asks for nothing its schema finds the same', () => {
    const judges = new Ajv2020({ allErrors: true }).compile(publishedSchema(real) as object);
    const found = (data: unknown): readonly string[] => {
      judges(data);
      return (judges.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).sort();
    };
    const data = { $form: real.key, ...emptied(real.fields) };
    const { data: canonical, changes } = normalise(real, data);
    expect(found(canonical)).toEqual(found(data));
    const { validate } = createValidator(real, schemaOf(real));
    expect(validate(data).changes ?? []).toEqual(changes);
    expect({ ...validate(data), changes: [] }).toEqual({ ...validate(canonical), changes: [] });
  });

  test('its validator normalises as the library does, and twice is as once', () => {
    const { validate } = createValidator(real, schemaOf(real));
    const schema = publishedSchema(real);
    for (let seed = 0; seed < 40; seed += 1) {
      const data = JSON.parse(changed(real, schema, seed).text);
      const once = normalise(real, data);
      expect({ seed, ...normalise(real, once.data) }).toEqual({ seed, data: once.data, changes: [] });
      const result = validate(data, { draft: true });
      expect({ seed, changes: result.changes ?? [] }).toEqual({ seed, changes: once.changes });
      if (result.issues === undefined) expect(result.value).toEqual(once.data);
    }
    const sample = sampleOf(real, 1);
    expect(validate(sample)).toMatchObject({ value: sample });
    expect(normalise(real, sample).data).toBe(sample);
  });
});
