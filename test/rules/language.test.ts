/** CEL over filing data: what is absent, what is broken, where a rule fails. */
import { describe, expect, test } from 'vitest';
import { absentLists } from '../../compiler/model/absent-lists.ts';
import type { Condition } from '../../compiler/model/rule.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { plainOf, ruleOf } from '../fixtures/rule-of.ts';
import { answerOf, celOf } from './cel.ts';

const form = formOf('rules', '规则', [
  field('a', 'decimal', '甲'),
  field('b', 'decimal', '乙'),
  field('text', 'text', '文字'),
  field('yes', 'yesNo', '是否'),
  field('tags', 'choices', '标签', { options: ['x', 'y', 'z'].map((code) => ({ code, label: code })) }),
  group('inner', '组', [field('a', 'decimal', '内甲'), field('b', 'decimal', '内乙')]),
  list('rows', '行', [
    field('n', 'decimal', '数'),
    field('of', 'decimal', '中'),
    field('name', 'text', '名'),
    list('parts', '件', [field('n', 'decimal', '件数')]),
    { ...list('extras', '另', [field('n', 'decimal', '另数')]), minRecords: 0 },
  ]),
  { ...list('spares', '备', [field('n', 'decimal', '备数')]), minRecords: 0 },
  field('marks', 'choices', '记号', { required: false, options: ['x', 'y'].map((code) => ({ code, label: code })) }),
  matrix('years', '年', [field('assets', 'money', '资产')], [2020, 2021]),
]);

const stated = (check: string, when?: string): Condition =>
  ruleOf(
    {
      kind: 'condition',
      id: 'r',
      severity: 'error',
      final: false,
      check,
      message: '不符',
      source: '附件1',
      ...(when === undefined ? {} : { when }),
    },
    form,
  );

const judged = async (check: string, data: object, when?: string) => {
  const { validate } = await loadValidator({ ...form, rules: [stated(check, when)] });
  const { issues = [], unchecked = [] } = validate({ $form: form.key, ...data });
  return {
    fails: issues.filter(({ rule }) => rule !== undefined).map((issue) => issue.field),
    missing: unchecked.flatMap(({ missing }) => missing.map((each) => each.field)),
    messages: [...issues, ...unchecked].map(({ message }) => message),
  };
};

const data = {
  a: 1,
  b: 2,
  text: '智能工厂',
  yes: true,
  tags: ['x', 'y'],
  inner: { a: 0.1, b: 0.2 },
  rows: [
    { n: 1, of: 2, name: 'p', parts: [{ n: 1 }] },
    { n: 3, of: 2, name: 'q', parts: [{ n: 5 }, { n: 7 }] },
  ],
  years: { assets: { '2020': 1, '2021': 2 } },
};

/** Each is true, false or unknown of the data, for us and for the library. */
describe('as the library has it', () => {
  const cel = celOf(form);
  const expressions: readonly (readonly [string, boolean | 'unknown'])[] = [
    ['a < b', true],
    ['b <= a', false],
    ['a + 1 == b', true],
    ['b - 1 == a', true],
    ['2 * a == b', true],
    ['b / 2 == a', true],
    ['-a < 0', true],
    ['a != b', true],
    ['text == "智能工厂"', true],
    ['text.endsWith("工厂") && text.startsWith("智能") && text.contains("能工")', true],
    ['text.matches("^智.*厂$")', true],
    ['size(text) == 4 && text.size() == 4', true],
    ['text + "甲" == "智能工厂甲"', true],
    ['size(tags) == 2 && "x" in tags && !("z" in tags)', true],
    ['tags + ["z"] == ["x", "y", "z"]', true],
    ['tags == ["y", "x"]', false],
    ['quotient(size(rows), 1) == 2 && maturityLevel(size(rows)) == "two"', true],
    ['enterpriseClass(size(rows) * 500, 40000 + size(rows)) == "large" && maturityLevel(-1) == "none"', true],
    ['yes ? a < b : b < a', true],
    ['!yes ? a < b : b < a', false],
    ['"2020" in years.assets && years.assets["2021"] == 2.0', true],
    ['has(inner.a) && !has(inner.c)', true],
    ['rows.all(r, r.n <= r.of)', false],
    ['rows.exists(r, r.n > r.of)', true],
    ['rows.exists_one(r, r.n > r.of)', true],
    ['rows.exists_one(r, r.n > 0)', false],
    ['size(rows.filter(r, r.n > r.of)) == 1', true],
    ['rows.filter(r, r.n > r.of).all(r, r.name == "q")', true],
    ['rows.map(r, r.n) == [1.0, 3.0]', true],
    ['rows.map(r, r.name).exists(n, n == "q")', true],
    ['rows[1].name == "q"', true],
    ['rows.all(r, r.parts.all(p, p.n < 7))', false],
    ['rows.all(r, rows.exists(s, s.name == r.name))', true],
    ['sum([inner.a, inner.b]) == 0.3', true],
    ['sum(rows.map(r, r.n)) == 4', true],
    ['inner.a + inner.b == 0.3', true],
    ['inner.a + inner.b - 0.3 == 0', true],
    ['rows.map(r, r.n + 0.1)[0] - 0.1 == 1', true],
    // what is computed has items, parts and years
    ['rows.filter(r, r.n > 1)[0].name == "q"', true],
    ['rows.filter(r, r.n > 1)[0].n > 5', false],
    ['rows.filter(r, r.n > 9)[0].n > 5', 'unknown'],
    ['rows.filter(r, r.n > 9)[0].n > 5 || a < b', true],
    ['rows.filter(r, r.n > 0)[1].parts[1].n == 7', true],
    ['rows.filter(r, r.n > 0)[1].parts.filter(p, p.n > 5)[0].n == 7', true],
    ['rows.map(r, r.parts)[1][0].n == 5', true],
    ['rows.map(r, r.parts).all(l, l.exists(p, p.n < 6))', true],
    ['rows[size(rows) - 1].name == "q"', true],
    ['rows[size(rows)].name == "q"', 'unknown'],
    ['rows[5].n == 1', 'unknown'],
    ['rows.map(r, r.name)[2 - 1] == "q"', true],
    ['(rows + rows)[3].name == "q"', true],
    ['(rows + rows).all(r, r.n > 0)', true],
    ['(yes ? rows : [])[0].n == 1', true],
    ['(yes ? rows[0] : rows[1]).n == 1', true],
    ['(!yes ? rows[0] : rows[1]).parts[0].n == 5', true],
    ['[rows[0], rows[1]].exists(r, r.name == "q")', true],
    ['[a, b, gone][1] == 2', 'unknown'],
    ['["x", "y"][0] in tags', true],
    ['(yes ? years.assets : years.assets)["2021"] == 2', true],
    ['years(years).all(y, years.assets[y] > 0)', true],
    ['years(years).all(y, years.assets[y] > 1)', false],
    ['years(years.assets, 1).all(y, years.assets[y] > years.assets[yearBefore(y)])', true],
    ['sum(years(years).map(y, years.assets[y])) == 3', true],
    ['years.assets[year(-1)] - years.assets[year(-2)] == 1', true],
    ['years.assets[text] > 0', 'unknown'],
    // a list that may be absent is empty then, but not there
    ['size(spares) == 0', true],
    ['size(spares) > 0', false],
    ['spares.all(s, s.n > 1)', true],
    ['spares.exists(s, s.n > 1)', false],
    ['sum(spares.map(s, s.n)) == 0', true],
    ['size(spares + rows) == 2', true],
    ['has(form.spares)', false],
    ['has(form.spares) && size(spares) == 0', false],
    ['rows.all(r, size(r.extras) == 0)', true],
    ['rows.exists(r, r.extras.exists(e, e.n > 0))', false],
    ['size(marks) == 0', true],
    ['!("x" in marks)', true],
    // what is absent is an error of CEL, which a decided neighbour outweighs on either side
    ['gone == 1', 'unknown'],
    ['gone == 1 || a < b', true],
    ['a < b || gone == 1', true],
    ['gone == 1 && a > b', false],
    ['a > b && gone == 1', false],
    ['gone == 1 || a > b', 'unknown'],
    ['gone == 1 && a < b', 'unknown'],
    ['!(gone == 1)', 'unknown'],
    ['gone ? true : true', 'unknown'],
    ['a in [gone]', 'unknown'],
    ['has(gone.b)', 'unknown'],
    ['rows.all(r, r.gone == 1 || r.n > 0)', true],
    ['rows.all(r, r.gone == 1 && r.n > 0)', 'unknown'],
    ['rows.exists(r, r.gone == 1 || r.n > 1)', true],
    ['rows.exists(r, r.gone == 1)', 'unknown'],
    ['rows.exists_one(r, r.gone == 1)', 'unknown'],
    ['sum(rows.map(r, r.gone)) == 4', 'unknown'],
    ['size(rows.filter(r, r.gone == 1)) == 0', 'unknown'],
    ['gone.all(r, r.n > 0)', 'unknown'],
  ];
  test.each(expressions)('%s is %s', async (expression, answer) => {
    const lists = absentLists({ ...form, rules: [stated(expression)] });
    expect(answerOf(cel, plainOf(expression, form), data, lists)).toBe(answer);
    const { fails, messages } = await judged(expression, data);
    expect(fails.length > 0 ? false : messages.length > 0 ? 'unknown' : true, messages.join()).toBe(answer);
  });
});

describe('places', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['b < a', ['b'], []],
    ['inner.b < inner.a', ['inner'], []],
    ['inner.a > 1', ['inner.a'], []],
    ['rows.all(r, r.n <= r.of)', ['rows[1]'], []],
    ['rows.all(r, r.n <= 1)', ['rows[1].n'], []],
    ['rows.all(r, r.parts.all(p, p.n <= 1))', ['rows[1].parts[0].n', 'rows[1].parts[1].n'], []],
    ['rows.all(r, r.n <= a)', ['rows[1].n'], []],
    ['size(rows) > 3', ['rows'], []],
    ['gone > 1 && inner.gone > 1', [], ['gone', 'inner.gone']],
    ['rows.all(r, r.gone > 1)', [], ['rows[0].gone', 'rows[1].gone']],
    ['rows.all(r, r.n > 2 && r.gone > 1)', ['rows[0].n'], ['rows[1].gone']],
    ['rows.filter(r, r.n > 1)[0].parts.all(p, p.n > 6)', ['rows[1].parts[0].n'], []],
    ['rows.map(r, r.parts).all(l, l.all(p, p.n > 1))', ['rows[0].parts[0].n'], []],
    ['rows.all(r, [1, 2].all(x, r.n > x))', ['rows[0].n'], []],
    ['years(years).all(y, years.assets[y] > 1)', ['years.assets["2020"]'], []],
    ['years(years).all(y, years.assets[y] > b)', ['years.assets'], []],
    ['[1, 2].all(x, b > x)', ['b'], []],
    ['years.assets[yearBefore("2020")] > 0', [], ['years.assets["2019"]']],
  ])('%s', async (expression, fails, missing) => {
    expect(await judged(expression, data)).toMatchObject({ fails, missing });
  });

  test('messages name the place, the values and the source; what is unknown names what is missing', async () => {
    expect((await judged('rows.all(r, r.n <= r.of)', data)).messages).toEqual([
      '行 2：不符（数 3；中 2；依据：附件1）',
    ]);
    expect((await judged('inner.a < c', data)).messages).toEqual(['无法自动核对：不符（缺少 c）']);
    expect((await judged('inner.a < b', { inner: { a: 1 } })).messages).toEqual(['无法自动核对：不符（缺少 乙）']);
  });
});

test('a rule that does not apply is not judged, and one that may apply is unknown', async () => {
  expect(await judged('a > b', data, 'yes')).toMatchObject({ fails: ['a'], missing: [] });
  expect(await judged('a > b', data, '!yes')).toMatchObject({ fails: [], missing: [] });
  expect(await judged('a > b', data, 'gone')).toMatchObject({ fails: [], missing: ['gone'] });
});

test('what the schema refuses is judged by no rule, and told once', async () => {
  expect(await judged('a < b', { a: 'x', b: 2 })).toMatchObject({ fails: [], missing: [] });
  expect(await judged('rows.all(r, r.n < 2)', { rows: [{ n: null }, { n: 3 }] })).toMatchObject({
    fails: ['rows[1].n'],
    missing: ['rows[0].n'],
  });
  // also of what has been computed of it
  for (const of of ['rows.map(r, r.parts[0])', '[rows[0].parts[0]]', '(rows + rows).map(r, r.parts[0])'])
    expect(await judged(`${of}.all(p, p.n == "x")`, { rows: [{ parts: [{ n: 'x' }] }] })).toMatchObject({
      fails: [],
      missing: [],
    });
  expect(await judged('(yes ? rows[0] : rows[0]).n == "x"', { yes: true, rows: [{ n: 'x' }] })).toMatchObject({
    fails: [],
    missing: [],
  });
  expect(await judged('rows.all(r, r.n < 2)', { rows: 'x' })).toMatchObject({ fails: [], missing: [] });
  expect(await judged('has(inner.a)', { inner: { a: 'x' } })).toMatchObject({ fails: [], missing: [] });
});

test('own properties only', async () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    expect(await judged(`has(inner.${name}) || inner.${name} == 1.0`, data)).toMatchObject({
      missing: [`inner.${name}`],
    });
});

test('thousands of failures are a hundred and a word about the others', async () => {
  const { validate } = await loadValidator({ ...form, rules: [stated('rows.all(r, r.n > r.of)')] });
  const rows = Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? { n: 1, of: 2 } : { n: 1 }));
  const { issues = [], unchecked = [] } = validate({ $form: form.key, rows });
  expect(issues).toHaveLength(101);
  expect(unchecked).toHaveLength(1);
  expect(unchecked[0]?.missing).toHaveLength(20);
});

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

test('an item that is not there is said', async () => {
  expect((await judged('rows.filter(r, r.n > 9)[0].n > 5', data)).messages).toEqual([
    '无法自动核对：不符（所选的没有第 1 项）',
  ]);
});

test('what a rule goes through is bounded, however it is nested', async () => {
  const { validate } = await loadValidator({ ...form, rules: [] });
  expect(validate({ $form: form.key }).issues).toBeUndefined();
  const nested = Array.from({ length: 30 }, (_, at) => `years(years).all(y${at}, `).join('');
  for (const [check, filed] of [
    [`${nested}a > 0${')'.repeat(30)}`, data],
    [`${'[1, 2, 3, 4].exists(x, '.repeat(30)}a < 0${')'.repeat(30)}`, data],
    ['rows.all(r, r.name in rows.map(s, s.name))', { rows: many(1000, { name: 'w' }) }],
    ['rows.all(r, size(rows) > 0)', { rows: many(1000, { name: 'w' }) }],
    ['rows.all(r, rows != rows.filter(s, s.n > 0))', { rows: many(1000, { n: 1 }) }],
  ] as const)
    expect((await judged(check, filed)).messages.join()).toContain('记录过多');
});
