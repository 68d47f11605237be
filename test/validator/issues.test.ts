/** What the validator says, and how it stands up to data that nobody files. */
import { beforeAll, describe, expect, test } from 'vitest';
import { everyType } from '../fixtures/every-type.ts';
import { filing, wrongFiling, wrongs } from '../fixtures/hand-made.ts';
import { loadValidator, type Validator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';

let validator: Validator;
beforeAll(async () => {
  validator = await loadValidator(everyType);
});

const issuesOf = (data: unknown, options = {}) => validator.validate(data, options).issues ?? [];
const codesOf = (data: unknown, options = {}) => issuesOf(data, options).map(({ code }) => code);

test('the filing written by hand is valid', () => {
  const { warnings = [], ...result } = validator.validate(filing);
  const { certificates, ...effects } = filing.effects;
  expect(certificates).toEqual([]);
  expect(result).toEqual({
    value: { ...filing, effects },
    changes: [{ path: ['effects', 'certificates'], field: 'effects.certificates', from: [] }],
  });
  expect(warnings.map(({ field, code, severity }) => [field, code, severity])).toEqual([
    ['enterprise.organisationCode', 'bodyCheck', 'warning'],
    ['enterprise.indicators.totalAssets["2018"]', 'otherYear', 'warning'],
  ]);
});

test.each(wrongs.map((wrong) => ({ ...wrong, name: `${wrong.field}: ${JSON.stringify(wrong.value)?.slice(0, 40)}` })))(
  '$name → $code',
  ({ name: _, ...wrong }) => {
    const issues = issuesOf(wrongFiling(wrong));
    expect(issues).toContainEqual(expect.objectContaining({ field: wrong.at ?? wrong.field, code: wrong.code }));
    // one mistake is one issue, but where the value has been replaced by one of another kind
    if (wrong.at !== 'effects.productivity.change') expect(issues).toHaveLength(1);
  },
);

test('of a filing of another form nothing else is told: what that asks is another matter', () => {
  for (const options of [{}, { draft: true }, { at: '2099-01-01' }]) {
    const { issues } = validator.validate({ $form: 'nope', stranger: 1 }, options);
    expect(issues?.map(({ field, code }) => `${field} ${code}`)).toEqual(['$form wrongForm']);
  }
  expect(codesOf({}).length).toBeGreaterThan(1);
});

test('what a draft may lack', () => {
  const lacking = new Set(['required', 'tooFew']);
  for (const wrong of wrongs) {
    if (wrong.at === 'effects.productivity.change') continue;
    expect(codesOf(wrongFiling(wrong), { draft: true }), wrong.field).toEqual(
      lacking.has(wrong.code) ? [] : [wrong.code],
    );
  }
});

describe('messages', () => {
  const messages = (field: string, value: unknown, lang: 'zh' | 'en') =>
    issuesOf(wrongFiling({ field, value, code: 'required' }), { lang }).map(({ message }) => message);

  test.each([
    [
      'cover',
      1,
      'cover：须为分栏填写的一组数据，含申报单位（applicant）、申报日期（filedOn）、推荐单位（unit）、其他推荐单位（otherUnit），现为数字 1',
      'cover: must be an object with 申报单位（applicant）, 申报日期（filedOn）, 推荐单位（unit）, 其他推荐单位（otherUnit）; it is the number 1',
    ],
    ['cover.applicant', '', '申报单位：必填', '申报单位: is required'],
    [
      'enterprise.creditCode',
      '1',
      '申报主体基本信息 › 统一社会信用代码：须为 18 位统一社会信用代码，现为“1”',
      '申报主体基本信息 › 统一社会信用代码: must be a unified social credit code of 18 characters; it is “1”',
    ],
    [
      'enterprise.employees',
      0,
      '申报主体基本信息 › 从业人数：不能小于 1，现为 0',
      '申报主体基本信息 › 从业人数: must not be less than 1; it is 0',
    ],
    [
      'enterprise.employees',
      '1',
      '申报主体基本信息 › 从业人数：须为整数（人），现为文字“1”',
      '申报主体基本信息 › 从业人数: must be a whole number (人); it is the text “1”',
    ],
    [
      'scenarios[0].period.end',
      '2021',
      `优秀场景 1 › 建设起止日期 › 结束日期：须为日期，如 ${everyType.pack.year}-10-25，现为“2021”`,
      `优秀场景 1 › 建设起止日期 › end: must be a date such as ${everyType.pack.year}-10-25; it is “2021”`,
    ],
    [
      'enterprise.accident.detail',
      '',
      '申报主体基本信息 › 企业近三年是否发生过重大安全生产事故 › 事故名称：必填',
      '申报主体基本信息 › 企业近三年是否发生过重大安全生产事故 › 事故名称: is required',
    ],
    [
      'enterprise.indicators.totalAssets["2020"]',
      'x',
      '申报主体基本信息 › 近三年发展情况 › 资产总额 › 2020：须为数字（万元），现为文字“x”',
      '申报主体基本信息 › 近三年发展情况 › 资产总额 › 2020: must be a number (万元); it is the text “x”',
    ],
    ['$form', 'x', '表单：须为 test/2022/every-type-application', 'form: must be test/2022/every-type-application'],
    [
      'enterprise.nickname',
      1,
      '申报主体基本信息 › nickname：本表没有此项',
      '申报主体基本信息 › nickname: is not a field of this form',
    ],
  ])('%s = %j', (field, value, zh, en) => {
    expect(messages(field, value, 'zh')).toEqual([zh]);
    expect(messages(field, value, 'en')).toEqual([en]);
  });

  test('all of them, each place once, at most a hundred and a word about the others', () => {
    const scenarios = Array.from({ length: 20 }, () => ({}));
    const issues = issuesOf({ ...filing, scenarios });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ path: [], code: 'more', severity: 'error', message: '还有其他问题未列出' });
    expect(new Set(issues.map(({ field, code }) => `${field} ${code}`)).size).toBe(101);
    expect(issues[0]?.path).toEqual(['scenarios', 0, 'name']);
  });
});

describe('hostile data', () => {
  const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
    let data: unknown = 1;
    for (let level = 0; level < depth; level += 1) data = wrap(data);
    return data;
  };
  const cycle: Record<string, unknown> = {};
  cycle.cover = cycle;

  test.each([
    undefined,
    null,
    0,
    '',
    'x',
    true,
    [],
    [filing],
    () => 1,
    Symbol('x'),
    1n,
    Number.NaN,
    new Date(0),
    new Map(),
  ])('a root that is no object of the form (%#)', (data) => {
    expect(issuesOf(data).length).toBeGreaterThan(0);
  });

  test.each([
    ['10,000 arrays deep', nested(10_000, (inner) => [inner])],
    ['10,000 objects deep', { ...filing, cover: nested(10_000, (cover) => ({ cover })) }],
    ['a cycle', cycle],
    ['a string of 10 MB', { ...filing, cover: { ...filing.cover, applicant: 'x'.repeat(10_000_000) } }],
    [
      'a string of 10 MB in an e-mail address',
      { ...filing, contact: { ...filing.contact, email: 'a.'.repeat(5_000_000) } },
    ],
    ['100,000 rows', { ...filing, equipment: Array.from({ length: 100_000 }, () => ({})) }],
    ['100,000 unknown fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at]))],
    [
      '1,000 rows of 1,000 unknown fields',
      {
        equipment: Array.from({ length: 1000 }, () =>
          Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, at])),
        ),
      },
    ],
  ])('%s is turned away unchecked', (_, data) => {
    expect(codesOf(data)).toEqual(['tooLarge']);
    expect(codesOf(data, { draft: true })).toEqual(['tooLarge']);
  });

  test.each([
    ['a key of a million characters', { ...filing, ['x'.repeat(1_000_000)]: 1 }, 'unknownField'],
    [
      'a million characters without an end',
      { ...filing, contact: { ...filing.contact, email: `${'a.'.repeat(499_999)}a` } },
      'format',
    ],
    ['a million blanks', { ...filing, cover: { ...filing.cover, applicant: ' '.repeat(1_000_000) } }, 'required'],
  ])('%s is refused in few words', (_, data, code) => {
    expect(codesOf(data)).toContain(code);
    for (const { message, field } of issuesOf(data)) expect(`${message}${field}`.length).toBeLessThan(400);
  });

  test('keys of Object.prototype are unknown fields and reach nothing', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const key of keys) {
      const text = JSON.stringify(filing).replace(
        '"cover":{',
        `"${key}":{"polluted":true},"cover":{"${key}":{"polluted":true},`,
      );
      const issues = issuesOf(JSON.parse(text));
      expect(issues.map(({ path, code }) => [path, code])).toEqual([
        [[key], 'unknownField'],
        [['cover', key], 'unknownField'],
      ]);
      for (const { label } of issues) expect(label.endsWith(key)).toBe(true);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(
      issuesOf({ ...filing, enterprise: { ...filing.enterprise, qualifications: ['__proto__', 'constructor'] } }).map(
        ({ code }) => code,
      ),
    ).toEqual(['notAnOption', 'notAnOption']);
  });

  test('inherited fields are not the data', () => {
    expect(codesOf(Object.create(filing))).toContain('required');
  });

  test('the data are left as they are', () => {
    const before = JSON.stringify(filing);
    issuesOf(Object.freeze({ ...filing, cover: Object.freeze({}) }));
    expect(JSON.stringify(filing)).toBe(before);
  });
});

test('an unknown field is told with the field beside it that it may mean', async () => {
  const form = realForm('cn/2022/recommendation-summary');
  const { validate } = await loadValidator(form);
  const row = { enterprise: '甲', scenarios: [], contact: '张三', mobil: '13900000000' };
  const { issues = [] } = validate(
    { $form: form.key, recomender: '某局', recommendedFactories: [row] },
    { draft: true },
  );
  expect(issues.filter(({ code }) => code === 'unknownField').map(({ message }) => message)).toEqual([
    'recomender：本表没有此项；是否指推荐单位（recommender）',
    '智能制造示范工厂 1 › mobil：本表没有此项；是否指联系方式（手机号）（mobile）',
  ]);
});
