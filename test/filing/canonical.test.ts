/** Data in their one form, at the edges: what is told, what is left, what is copied, and numbers as people write them. */
import { describe, expect, test } from 'vitest';
import { canonicalOf, type NodeKind } from '../../compiler/filing/canonical.ts';
import { arabicNumerals } from '../../compiler/filing/numerals.ts';
import { quantitiesOf } from '../../compiler/filing/quantities.ts';
import { canonicalText, type TextKind } from '../../compiler/filing/spelling.ts';
import { telephones } from '../../compiler/filing/telephone.ts';

const kinds: Readonly<Record<string, TextKind>> = {
  name: { type: 'text' },
  line: { type: 'industry', level: 'division', names: { '35': '专用设备制造业' } },
  cost: { type: 'indicator', parts: 'quantities' },
  works: { type: 'group' },
  'works.city': { type: 'text' },
  rows: { type: 'list' },
  'rows.on': { type: 'date' },
  modes: { type: 'choices' },
};
const canonical = (data: unknown) => canonicalOf(data, (path) => kinds[path]);
const changes = (data: unknown) =>
  canonical(data).changes.map(({ field, to }) => (to === undefined ? field : `${field}=${to}`));

test.each<[string, unknown, unknown, readonly string[]]>([
  ['a text', { name: ' 甲 ' }, { name: '甲' }, ['name=甲']],
  ['nothing', { name: '' }, {}, ['name']],
  ['blanks', { name: ' \u3000' }, {}, ['name']],
  ['null', { name: null }, {}, ['name']],
  ['NaN', { name: Number.NaN }, {}, ['name']],
  ['naught', { name: 0 }, { name: 0 }, []],
  ['no', { name: false }, { name: false }, []],
  ['what is undefined', { name: undefined }, { name: undefined }, []],
  ['what is unknown', { other: ' x ' }, { other: ' x ' }, []],
  ['a group', { works: { city: ' 甲', other: ' x' } }, { works: { city: '甲', other: ' x' } }, ['works.city=甲']],
  [
    'records',
    { rows: [{ on: '2022年1月2日' }, {}, { on: null }] },
    { rows: [{ on: '2022-01-02' }, {}, {}] },
    ['rows[0].on=2022-01-02', 'rows[2].on'],
  ],
  ['blanks in a list, whose places count', { modes: ['', null, ' b'] }, { modes: ['', null, 'b'] }, ['modes[2]=b']],
  ['an industry of code and name', { line: { code: '35', name: '专用设备制造业' } }, { line: '35' }, ['line=35']],
  ['one of its code alone', { line: { code: '35' } }, { line: '35' }, ['line=35']],
  ['one without a code', { line: { name: ' x' } }, { line: { name: 'x' } }, ['line.name=x']],
  [
    'numbers with their unit',
    { cost: { before: '3天', after: 2 } },
    { cost: { before: 3, after: 2, unit: '天' } },
    ['cost.before=3', 'cost.unit=天'],
  ],
  [
    'what cannot be taken apart',
    { cost: { before: ' 3天', after: '2人' } },
    { cost: { before: '3天', after: '2人' } },
    ['cost.before=3天'],
  ],
  [
    'numbers with a blank between',
    { cost: { before: '3天', after: '' } },
    { cost: { before: 3, unit: '天' } },
    ['cost.before=3', 'cost.unit=天', 'cost.after'],
  ],
])('%s', (_, data, kept, told) => {
  const before = structuredClone(data);
  expect(canonical(data).data).toEqual(kept);
  expect(changes(data)).toEqual(told);
  expect(data).toEqual(before);
  if (told.length === 0) expect(canonical(data).data).toBe(data);
});

test('of what is no filing', () => {
  expect([canonical(1), canonical(' a '), canonical(null)].map(({ data }) => data)).toEqual([1, 'a', undefined]);
});

test('what is not changed is not copied', () => {
  const data = { works: { city: '甲' }, rows: [{ on: '2022-01-02' }, { on: ' 2022-01-03' }] };
  const kept = canonical(data).data as typeof data;
  expect(kept.works).toBe(data.works);
  expect([kept.rows[0] === data.rows[0], kept.rows[1] === data.rows[1]]).toEqual([true, false]);
});

test.each([
  ['二〇二六年十月二十五日', '2026年10月25日'],
  ['二○二二', '2022'],
  ['零九', '09'],
  ['十', '10'],
  ['十九', '19'],
  ['三十', '30'],
  ['三十一', '31'],
  ['一二三四五六七八九〇', '1234567890'],
  ['甲', '甲'],
])('%s is %s', (text, digits) => {
  expect(arabicNumerals(text)).toBe(digits);
});

test.each<[object, object]>([
  [
    { before: '25.3万元/人', after: '31万元/人' },
    { before: 25.3, after: 31, unit: '万元/人' },
  ],
  [
    { before: '3天', after: '2天', unit: '天' },
    { before: 3, after: 2 },
  ],
  [{ before: '3天' }, { before: 3, unit: '天' }],
  [{ before: 3, after: 2 }, {}],
  [
    { before: '3', after: '2' },
    { before: 3, after: 2 },
  ],
  [{ before: '', after: ' ' }, {}],
  [{ before: '3天', after: '2人' }, {}],
  [{ before: '3天', unit: '人' }, {}],
  [{ before: '3e5' }, {}],
  [{ before: '3E+5' }, {}],
  [{ before: '3ex' }, { before: 3, unit: 'ex' }],
  [{ before: '3至5天' }, {}],
  [{ before: '+1,234.50%' }, { before: 1234.5, unit: '%' }],
  [{ before: '12,34天' }, {}],
  [{ before: '-3‰' }, { before: -3, unit: '‰' }],
  [{ before: '20°' }, { before: 20, unit: '°' }],
  [{ before: '3（天）' }, { before: 3, unit: '天' }],
])('of %j apart: %j', (value, apart) => {
  expect(quantitiesOf(value)).toEqual(apart);
});

describe('telephones', () => {
  test.each([
    ['0931-8888888', '0931-8888888'],
    ['010-12345678', '010-12345678'],
    ['0291234567', '029-1234567'],
    ['03111234567', '0311-1234567'],
    ['031112345678', '0311-12345678'],
    ['0311123456', undefined],
    ['03110234567', undefined],
    ['0311123456789', undefined],
    ['13000000000', '13000000000'],
    ['12000000000', undefined],
    ['1390000000', undefined],
    ['12345', '12345'],
    ['95588', '95588'],
    ['955888', '955888'],
    ['22345', undefined],
    ['223456', undefined],
    ['2234567', '2234567'],
    ['22345678', '22345678'],
    ['4001234567', '400-123-4567'],
    ['800-123-4567', '800-123-4567'],
    ['500-123-4567', undefined],
    ['+1234567', '+1234567'],
    ['+123456', undefined],
    ['+123456789012345', '+123456789012345'],
    ['+1234567890123456', undefined],
    ['+0123456789', undefined],
    ['0086-311-86901234', '0311-86901234'],
    ['86-13900000000', '13900000000'],
    ['8613900000000', '13900000000'],
    ['86-311-86901234', '0311-86901234'],
    ['+86 4001234567', '400-123-4567'],
    ['+86 95588', '95588'],
    ['0311-86901234-1', '0311-86901234转1'],
    ['0311-86901234-12345', '0311-86901234转12345'],
    ['0311-86901234-123456', undefined],
    ['0311-86901234转123456', '0311-86901234转123456'],
    ['0311-86901234转1234567', undefined],
    ['0311-86901234-1转2', undefined],
    ['13900000000；13800000000', undefined],
    ['13900000000;13800000000', '13900000000、13800000000'],
    ['13900000000,x', undefined],
    ['0311 86901234 0311 86901235', '0311-86901234、0311-86901235'],
    ['', undefined],
  ])('%s', (text, form) => {
    expect(telephones(text)).toBe(form ?? text);
  });

  test('are listed in a hundred characters at most', () => {
    const two = '13900000000,13800000000';
    const spaced = (length: number) => `${two.slice(0, 12)}${' '.repeat(length - two.length)}${two.slice(12)}`;
    expect(telephones(spaced(100))).toBe('13900000000、13800000000');
    expect(telephones(spaced(101))).toBe(spaced(101));
  });
});

test.each([
  ['date', '2022.3.5', '2022-03-05'],
  ['date', '2022-3', '2022-03'],
  ['date', '2022年3月', '2022-03'],
  ['date', '2022/03/05 10:20:30', '2022-03-05'],
  ['date', '2022-03-05T10:20', '2022-03-05'],
  ['date', '2022 年 3 月 5 日', '2022-03-05'],
  ['date', '20220305', '2022-03-05'],
  ['date', '202213', '202213'],
  ['date', '2022年3月5号', '2022-03-05'],
  ['month', '202203', '2022-03'],
  ['year', '2022年', '2022'],
  ['date', '2014年', '2014年'],
  ['month', '2014', '2014'],
  ['date', '2022-3/5', '2022-3/5'],
  ['date', '3月5日', '3月5日'],
  ['fax', '-', '无'],
  ['fax', '暂无', '无'],
  ['fax', '与电话相同', '同电话'],
  ['phone', '与手机相同', '同手机'],
  ['text', '某某公司 \r\n 智能工厂建设项目\n', '某某公司 智能工厂建设项目'],
  ['prose', '某某公司\n智能工厂', '某某公司\n智能工厂'],
  ['phone', '同上', '同上'],
  ['email', 'a@b.cn；c@d.cn', 'a@b.cn、c@d.cn'],
  ['organisationCode', '80210043-3', '802100433'],
  ['organisationCode', '8021004-33', '8021004-33'],
  ['text', ' a b ', 'a b'],
  [undefined, ' １ ', '１'],
  ['constructor', ' １ ', '１'],
])('a %s: %s', (type, text, kept) => {
  expect(canonicalText(text, { type })).toBe(kept);
});

test('a value of parts that has none of them is blank', () => {
  const parted = {
    period: { type: 'dateRange', parts: 'period' },
    told: { type: 'yesNo', parts: 'answer' },
    kpi: { type: 'indicator', parts: 'level' },
  } as const;
  const known: Readonly<Record<string, TextKind>> = { ...parted, group: { type: 'group' } };
  const data = { period: { start: '', end: null }, told: {}, kpi: { level: Number.NaN }, group: {} };
  const { data: left, changes: told } = canonicalOf(data, (path) => known[path]);
  expect(left).toEqual({ group: {} });
  expect(told.map(({ field }) => field)).toEqual(['period.start', 'period.end', 'period', 'told', 'kpi.level', 'kpi']);
});

test('a part of a value is written as what it holds, and what is no part of it as it stands', () => {
  const known: Readonly<Record<string, TextKind>> = {
    period: { type: 'dateRange', parts: 'period' },
    told: { type: 'yesNo', parts: 'answer' },
    files: { type: 'evidence', parts: 'file', several: true },
    cases: { type: 'scenarios', parts: 'instance', several: true },
  };
  const data = {
    period: { start: '2022年3月5日', end: '2022.12.31', note: '2022年1月' },
    told: { answer: true, detail: '某事故，\n已整改' },
    files: [{ name: '2022年\n1月.pdf' }, {}],
    cases: [{ scenario: ' work ', instance: '一号\n产线' }],
  };
  const { data: left } = canonicalOf(data, (path) => known[path]);
  expect(left).toEqual({
    period: { start: '2022-03-05', end: '2022-12-31', note: '2022年1月' },
    told: { answer: true, detail: '某事故， 已整改' },
    // places count in a list, whatever it is of
    files: [{ name: '2022年\n1月.pdf' }, {}],
    cases: [{ scenario: 'work', instance: '一号 产线' }],
  });
});

test('what is not asked is absent only where nothing at all is filled in there', () => {
  const choice = { field: 'mode', codes: ['x'] };
  const known: Readonly<Record<string, NodeKind>> = {
    mode: { type: 'choice' },
    works: { type: 'group', only: choice },
    'works.inner': { type: 'group' },
    'works.inner.name': { type: 'text' },
    'works.on': { type: 'date' },
  };
  const of = (works: unknown) => canonicalOf({ mode: 'y', works }, (path) => known[path]);
  expect(of({ inner: { name: ' ' } })).toEqual({
    data: { mode: 'y' },
    changes: [expect.objectContaining({ field: 'works.inner.name' }), expect.objectContaining({ field: 'works' })],
  });
  const filled = { inner: { name: '甲' } };
  expect(of(filled)).toEqual({ data: { mode: 'y', works: filled }, changes: [] });
  // naught, no and what is no plain object are something
  for (const something of [0, false, '甲', [0], new Date(0)])
    expect(of({ inner: something })).toEqual({ data: { mode: 'y', works: { inner: something } }, changes: [] });
});
