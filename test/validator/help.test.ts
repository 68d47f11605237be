/** What helps with an issue: the choices where they are few, the name that is meant, what a field is called now. */
import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../compiler/filing/validation.ts';
import { type Context, issueAt, issuesOf, type Params, sentence } from '../../generators/validator/runtime/issues.ts';
import type { Breach } from '../../generators/validator/runtime/structure.ts';

const context: Context = {
  fields: {
    name: { label: '名称', english: 'Name', type: 'text' },
    works: { label: '工厂', type: 'group' },
    'works.city': { label: '城市', type: 'text' },
    'works.town': { label: '区县', type: 'text' },
    phone: { label: '电话', type: 'phone' },
    born: { label: '成立', type: 'date', dayOptional: true },
    on: { label: '日期', type: 'date' },
    cost: { label: '成本', type: 'indicator', parts: 'quantities' },
    period: { label: '起止', type: 'dateRange', parts: 'period' },
    files: { label: '材料', type: 'evidence', parts: 'file', several: true },
    pictures: { label: '配图', type: 'pictures', parts: 'picture', several: true },
    level: { label: '联网率', type: 'indicator', parts: 'level' },
    kind: { label: '类型', type: 'choice', options: { a: '甲类', b: '乙类' }, englishOptions: { a: 'A' } },
    line: { label: '行业', type: 'industry', level: 'division', catalogue: 'i' },
    stage: { label: '环节', type: 'stage', catalogue: 'g' },
    rows: { label: '清单', type: 'list' },
    'rows.firm': { label: '企业', type: 'text' },
    'rows.cost': { label: '金额', type: 'money', unit: '万元' },
  },
  catalogues: {
    i: {
      stages: { C: { label: '制造业' } },
      entries: { '35': { label: '专用设备制造业' }, '351': { label: '采矿设备' } },
    },
    g: { stages: { s: { label: '设计' } }, entries: { w: { label: '场景' } } },
  },
  former: { title: 'name', 'works.gone': '' },
  lang: 'zh',
  year: 2022,
};
const english: Context = { ...context, lang: 'en' };
const said = (code: IssueCode, params: Params, path: readonly (string | number)[] = ['kind'], of = context) =>
  issueAt(path, of, code, params).message;
const entries = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, { label: `选${at}` }]));

test('up to twelve choices are told', () => {
  const all = Array.from({ length: 12 }, (_, at) => `选${at}（c${at}）`).join('、');
  expect(said('notAnOption', { actual: '别的东西', entries: entries(12) })).toBe(`类型：不在可选范围内；可选：${all}`);
  expect(said('notAnOption', { actual: '别的东西', entries: entries(13) })).toBe('类型：不在可选范围内');
  expect(said('notAnOption', { actual: '选5', entries: entries(12) })).toBe(
    '类型：不在可选范围内；此处填代码：c5（选5）',
  );
  // near is enough only where not all are told
  expect(said('notAnOption', { actual: 'c55', entries: entries(13) })).toBe('类型：不在可选范围内；是否指选5（c5）');
  expect(said('notAnOption', { actual: 'c55', entries: entries(12) })).toContain('；可选：');
  expect(said('notAnOption', { actual: 'x', entries: {} })).toBe('类型：不在可选范围内');
  expect(said('unlisted', { actual: 'x', entries: entries(2) })).toBe('类型：“x”不在目录之中');
  expect(said('notAnOption', { actual: 'x', entries: entries(2) }, ['kind'], english)).toBe(
    '类型: is not one of the options; one of 选0（c0）, 选1（c1）',
  );
});

test('what a field is called now, or that it is asked for no longer', () => {
  expect(said('unknownField', { now: 'name' }, ['title'])).toBe('title：本表没有此项；现名名称（name）');
  expect(said('unknownField', { now: 'name' }, ['title'], english)).toBe(
    'title: is not a field of this form; it is now Name (name)',
  );
  expect(said('unknownField', { now: '' }, ['x'])).toBe('x：本表没有此项；本表不再填写');
  expect(said('unknownField', { now: 'gone' }, ['x'])).toBe('x：本表没有此项；现名（gone）');
});

test.each<[IssueCode, Params, readonly (string | number)[], string]>([
  ['format', { actual: '1' }, ['on'], '日期：须为日期，如 2022-10-25，现为“1”'],
  ['format', { actual: '1' }, ['born'], '成立：须为年月或日期，如 2022-05、2022-05-12，现为“1”'],
  [
    'wrongType',
    { type: 'number' },
    ['cost', 'before'],
    '成本 › 建设前：须为数字，可带单位，前后为同一单位，如 25.3万元/人',
  ],
  ['wrongType', { type: 'string' }, ['cost', 'unit'], '成本 › 单位：须为文字'],
  ['wrongType', { type: 'number' }, ['on'], '日期：须为数字'],
  [
    'wrongType',
    { type: 'object' },
    ['period'],
    '起止：须为开始和结束两个日期，如 2022-03-05 和 2022-10-25（start、end）',
  ],
  ['wrongType', { type: 'object' }, ['works'], '工厂：须为分栏填写的一组数据，含城市（city）、区县（town）'],
  ['wrongType', { type: 'array' }, ['rows'], '清单：须为逐项列出的清单，含企业（firm）、金额（cost）'],
  ['wrongType', { type: 'object' }, ['rows', 0], '清单 1：须为分栏填写的一组数据，含企业（firm）、金额（cost）'],
  ['wrongType', { type: 'object' }, [], '须为分栏填写的一组数据'],
  [
    'wrongType',
    { type: 'number', actual: '4.70' },
    ['rows', 0, 'cost'],
    '清单 1 › 金额：须为数字（万元），现为文字“4.70”',
  ],
  ['wrongType', { type: 'boolean', actual: '否' }, ['kind'], '类型：须为 true（是）或 false（否），现为文字“否”'],
  ['wrongType', { type: 'string', actual: 5 }, ['name'], '名称：须为文字，现为数字 5'],
  ['tooLong', { limit: 5 }, ['name'], '名称：不能超过 5 个字符'],
  ['tooLong', {}, ['name'], '名称：不能超过  个字符'],
  ['more', {}, [], '还有其他问题未列出'],
  ['unlisted', { actual: 'x'.repeat(61) }, ['name'], `名称：“${'x'.repeat(60)}…”不在目录之中`],
])('%s %j at %j', (code, params, path, message) => {
  const issue = issueAt(path, context, code, params);
  expect(issue).toMatchObject({ path, code, message, severity: code === 'unlisted' ? 'warning' : 'error' });
});

test('a sentence begins with its place, where it has one', () => {
  expect([sentence('甲', '乙', 'zh'), sentence('甲', '乙', 'en'), sentence('', '乙', 'zh')]).toEqual([
    '甲：乙',
    '甲: 乙',
    '乙',
  ]);
});

describe('breaches of the schema', () => {
  const breach = (code: IssueCode, path: Breach['path'], more: Partial<Breach> = {}): Breach => ({
    code,
    path,
    ...more,
  });
  const told = (data: unknown, breaches: readonly Breach[], draft = false, of = context) =>
    issuesOf(breaches, data, of, draft).issues.map(({ code, message }) => `${code} ${message}`);

  test('of the characters of what has a format say that it has none', () => {
    for (const code of ['blank', 'controlCharacter', 'tooLong'] as const) {
      expect(told({ phone: '1' }, [breach(code, ['phone'])])).toEqual([
        'format 电话：须为电话号码，如 0311-87908713，现为“1”',
      ]);
      expect(told({ name: '1' }, [breach(code, ['name'], { limit: 3 })])[0]).toMatch(new RegExp(`^${code} `));
    }
    expect(told({ phone: '1' }, [breach('blank', ['phone']), breach('tooLong', ['phone'])])).toHaveLength(1);
    expect(told({ phone: 1 }, [breach('wrongType', ['phone'], { type: 'string' })])).toEqual([
      'wrongType 电话：须为文字，现为数字 1',
    ]);
  });

  test('name the value that is there', () => {
    expect(told({ cost: { before: 5 } }, [breach('tooGreat', ['cost', 'before'], { limit: 3 })])).toEqual([
      'tooGreat 成本 › 建设前：不能大于 3，现为 5',
    ]);
    expect(told({ kind: '甲类' }, [breach('notAnOption', ['kind'])])).toEqual([
      'notAnOption 类型：不在可选范围内；此处填代码：a（甲类）',
    ]);
    expect(told({ kind: 'x' }, [breach('notAnOption', ['kind'])], false, english)).toEqual([
      'notAnOption 类型: is not one of the options; one of A（a）, 乙类（b）',
    ]);
    expect(told({ kind: 5 }, [breach('notAnOption', ['kind'])])).toEqual(['notAnOption 类型：不在可选范围内']);
    expect(told({ stage: '设计' }, [breach('notAnOption', ['stage'])])).toEqual([
      'notAnOption 环节：不在可选范围内；此处填代码：s（设计）',
    ]);
    expect(told({ line: '专用设备' }, [breach('notAnOption', ['line'])])).toEqual([
      'notAnOption 行业：不在可选范围内；可选：专用设备制造业（35）',
    ]);
  });

  test('of an industry that contradicts itself say so', () => {
    expect(told({ line: 'D35' }, [breach('notAnOption', ['line'])])).toEqual([
      'otherIndustry 行业：35 不属于 D（GB/T 4754-2017）',
    ]);
    expect(told({ line: 'D35' }, [breach('tooLong', ['line'])])).toEqual([
      'otherIndustry 行业：35 不属于 D（GB/T 4754-2017）',
    ]);
    expect(told({ name: 'D35' }, [breach('notAnOption', ['name'])])[0]).toMatch(/^notAnOption/);
    expect(told({ line: '35' }, [breach('required', ['line'])])).toEqual(['required 行业：必填']);
  });

  test('of unknown fields tell which is meant: what had the name, else what stands beside it', () => {
    const unknown = (...path: Breach['path']) =>
      told({}, [breach('unknownField', path)])[0]?.slice('unknownField '.length);
    expect(unknown('title')).toBe('title：本表没有此项；现名名称（name）');
    expect(unknown('works', 'gone')).toBe('工厂 › gone：本表没有此项；本表不再填写');
    expect(unknown('works', 0, 'gone')).toBe('工厂 1 › gone：本表没有此项；本表不再填写');
    expect(unknown('works', 'ctiy')).toBe('工厂 › ctiy：本表没有此项；是否指城市（city）');
    expect(unknown('ctiy')).toBe('ctiy：本表没有此项');
    expect(unknown('works', 'nmae')).toBe('工厂 › nmae：本表没有此项');
    expect(unknown('nmae')).toBe('nmae：本表没有此项；是否指名称（name）');
  });

  test('are not told of what a draft lacks; where something wrong stands is kept', () => {
    const all = [
      breach('required', ['name']),
      breach('tooFew', ['kind'], { limit: 1 }),
      breach('blank', ['stage']),
      breach('wrongType', ['works'], { type: 'object' }),
    ];
    expect(told({}, all, true).map((each) => each.split(' ')[0])).toEqual(['wrongType']);
    expect(told({}, all).map((each) => each.split(' ')[0])).toEqual(['required', 'tooFew', 'blank', 'wrongType']);
    for (const draft of [true, false]) {
      const { broken } = issuesOf(all, {}, context, draft);
      expect([...broken.inside].map(([key, { here }]) => [key, here])).toEqual([
        ['stage', true],
        ['works', true],
      ]);
    }
  });

  test('are a hundred at most, and a word about the others', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => breach('required', ['works', at]));
    expect(told({}, rows(100))).toHaveLength(100);
    expect(told({}, [...rows(100), ...rows(100)])).toHaveLength(100);
    const many = told({}, rows(101));
    expect([many.length, many.at(-1)]).toEqual([101, 'more 还有其他问题未列出']);
    expect(told({}, rows(300))).toHaveLength(101);
  });
});

test('a part of a value is called and told as the value says, another key of that name is not', () => {
  expect(said('format', { actual: 'a/b' }, ['files', 0, 'name'])).toBe(
    '材料 1 › 文件名：须为文件名，不含路径，现为“a/b”',
  );
  expect(said('format', { actual: 'x' }, ['files', 0, 'mediaType'])).toContain('须为文件类型，如 application/pdf');
  expect(said('format', { actual: 'application/pdf' }, ['pictures', 0, 'mediaType'])).toBe(
    '配图 1 › 文件类型：须为图片类型，image/png 或 image/jpeg，现为“application/pdf”',
  );
  expect(said('format', { actual: '2022-13-01' }, ['period', 'start'])).toBe(
    '起止 › 开始日期：月份应为 1 至 12，现为 13',
  );
  expect(said('format', { actual: '22年3月5日' }, ['period', 'end'])).toContain('；是否指2022-03-05');
  expect(said('unknownField', {}, ['works', 'name'])).toBe('工厂 › name：本表没有此项');
  expect(said('unknownField', {}, ['name', 'start'])).toBe('名称 › start：本表没有此项');
  expect(said('required', {}, ['level', 'level'])).toBe('联网率：必填');
});

test('a value of parts is told by these, where nothing else is said of it', () => {
  const object = (path: readonly (string | number)[], of = context) => said('wrongType', { type: 'object' }, path, of);
  expect(object(['level'])).toBe('联网率：须为分栏填写的一组数据，含联网率（level）');
  expect(object(['files', 0])).toBe(
    '材料 1：须为分栏填写的一组数据，含文件名（name）、文件类型（mediaType）、字节数（bytes）、SHA-256（sha256）',
  );
  expect(object(['files', 0], english)).toBe(
    '材料 1: must be an object with file name（name）, media type（mediaType）, bytes（bytes）, SHA-256（sha256）',
  );
  expect(object(['period'])).toContain('开始和结束两个日期');
});
