/** Records, years and what is kept with them: one to a list, several to one, orders that change, and values that somebody wrote since. */
import { describe, expect, it } from 'vitest';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { pathText } from '../../compiler/filing/path.ts';
import { migrate } from '../../compiler/migrate/migrate.ts';
import { migrationPlan } from '../../compiler/migrate-filing.ts';
import { understandFiles } from '../compiler/project.ts';
import { plan, planBack } from './two-forms.ts';

const text = (label: string, more: object = {}) => ({ label, type: 'text', ...more });
const list = (label: string, records: object, more: object = {}) => ({ label, least: 0, records, ...more });

describe('lists', () => {
  it('take one value as their only record, and give theirs as one text', () => {
    const one = { maker: text('厂商') };
    const several = { makers: list('厂商', { name: text('名称', { from: ['test/2030/note maker'] }) }) };
    expect(migrate(plan(one, several), { maker: '甲' }).draft.makers).toMatchObject([{ name: '甲' }]);
    const joined = { maker: text('厂商', { from: ['test/2030/note makers.name'] }) };
    const from = { makers: list('厂商', { name: text('名称') }) };
    expect(migrate(plan(from, joined), { makers: [{ name: '甲' }, { name: '乙' }] }).draft.maker).toBe('甲、乙');
    const number = { maker: { label: '数', type: 'integer', from: ['test/2030/note makers.count'] } };
    const counts = { makers: list('厂商', { count: { label: '数', type: 'integer' } }) };
    const { draft, fates } = migrate(plan(counts, number), { makers: [{ count: 1 }, { count: 2 }] });
    expect([draft.maker, fates.map(({ class: of, reason }) => [of, reason?.code])]).toEqual([
      undefined,
      [
        ['dropped', 'several'],
        ['dropped', 'several'],
        ['needed', 'empty'],
      ],
    ]);
  });

  it('take no more than the form takes; the others stay aside', () => {
    const of = (most: number) => ({ rows: list('行', { name: text('名称') }, { most }) });
    const { draft, fates } = migrate(plan(of(3), of(2)), { rows: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] });
    expect(draft.rows).toEqual([{ name: '甲' }, { name: '乙' }]);
    expect(draft.$aside).toEqual({ filed: { 'test/2030/note': { rows: [{ name: '丙' }] } } });
    expect(fates.at(-1)).toMatchObject({ class: 'dropped', reason: { code: 'tooMany' } });
  });

  it('leave out a record of which nothing is left but what a migration has made', () => {
    const rows = (more: object) => ({ rows: list('行', { name: text('名称'), ...more }) });
    const made = (record: object) => ({ rows: [{ ...record, $aside: { made: { name: '甲' } } }] });
    const to = plan(rows({ note: text('备注') }), rows({}));
    expect(migrate(to, made({ name: '甲' })).draft.rows).toBeUndefined();
    expect(migrate(to, made({ name: '甲', note: '乙' })).draft.rows).toEqual([
      { $aside: { filed: { 'test/2030/note': { rows: { note: '乙' } } } } },
    ]);
  });

  it('need what those lack that are there, also where they are too few', () => {
    const of = (least: number) => ({ rows: list('行', { name: text('名称'), cost: text('投资') }, { least }) });
    const { fates } = migrate(plan(of(1), of(2)), { rows: [{ name: '甲' }] });
    expect(fates.flatMap(({ class: is, to }) => (is === 'needed' ? [pathText(to ?? [])] : []))).toEqual([
      'rows',
      'rows[0].cost',
    ]);
  });

  it('have what stayed aside back behind the others, and in no record of theirs', () => {
    const row = (unit: string) => ({
      name: text('名称'),
      note: text('备注', { optional: true }),
      cost: { label: '投资', type: 'money', unit },
    });
    const of = (most: number, unit: string) => ({ rows: list('行', row(unit), { most }) });
    const rows = [
      { name: '甲', cost: 1 },
      { name: '乙', cost: 2 },
      { name: '丙', note: '三', cost: 3 },
    ];
    for (const unit of ['万元', '亿元']) {
      const [there, back] = [plan(of(3, '万元'), of(2, unit)), planBack(of(3, '万元'), of(2, unit))];
      expect(migrate(back, migrate(there, { rows }).draft).draft.rows).toEqual(rows);
    }
  });

  it('keep aside what is no record, however often they move', () => {
    const of = { rows: list('行', { name: text('名称') }) };
    const renamed = { rows: list('行', { name: text('名称'), note: text('备注') }) };
    const rows = ['甲', { name: '乙', gone: '丙' }, 4, ['丁']];
    const { draft, fates } = migrate(plan(of, renamed), { rows });
    expect(fates.flatMap(({ class: by, from }) => (from ? [[by, pathText(from.path)]] : []))).toEqual([
      ['dropped', 'rows[0]'],
      ['carried', 'rows[1].name'],
      ['dropped', 'rows[1].gone'],
      ['dropped', 'rows[2]'],
      ['dropped', 'rows[3]'],
    ]);
    expect(draft.rows).toMatchObject([{ name: '乙' }]);
    expect(draft.$aside).toEqual({ filed: { 'test/2030/note': { rows: ['甲', 4, ['丁']] } } });
    const again = migrate(planBack(of, renamed), draft).draft;
    for (const value of ['"甲"', '"乙"', '"丙"', '4', '"丁"']) expect(JSON.stringify(again)).toContain(value);
  });

  it('that start anew start empty', () => {
    const of = (more: object) => ({ rows: list('行', { name: text('名称') }, more) });
    const { draft, fates } = migrate(plan(of({}), of({ from: ['none'] })), { rows: [{ name: '甲' }] });
    expect(draft.rows).toBeUndefined();
    expect(fates[0]).toMatchObject({ class: 'dropped', reason: { code: 'anew' } });
  });
});

describe('years', () => {
  it('are kept where both forms have them', () => {
    const matrix = (years: number) => ({
      figures: { label: '数据', years, rows: { assets: { label: '资产', type: 'money', unit: '万元' } } },
    });
    const assets = { '2028': 1, '2029': 2 };
    const { draft, fates } = migrate(plan(matrix(2), matrix(2)), { figures: { assets } });
    expect(draft.figures).toEqual({ assets: { '2029': 2 } });
    expect(draft.$aside).toEqual({ filed: { 'test/2030/note': { figures: { assets: { '2028': 1 } } } } });
    expect(fates.map(({ class: of, to }) => [of, to])).toEqual([
      ['dropped', undefined],
      ['carried', ['figures', 'assets', '2029']],
      ['needed', ['figures', 'assets', '2030']],
    ]);
  });

  it('that are counted back from that of the form are asked anew in another year', () => {
    const money = (label: string) => ({ label, type: 'money', unit: '万元' });
    const fields = (of = '上年度', sales = '年销售额') => ({
      last: { label: `${of}情况`, fields: { sales: money(sales) } },
      answer: { label: '近三年是否发生事故', type: 'yesNo' },
      audits: { label: '近两个会计年度审计次数', type: 'integer' },
      limit: { label: '五万元以上年产量', type: 'integer' },
      figures: {
        label: '近两年指标',
        years: 2,
        rows: { assets: money('资产'), sum: { ...money('合计'), across: true } },
      },
    });
    const filing = {
      last: { sales: 1 },
      answer: false,
      audits: 2,
      limit: 3,
      figures: { assets: { '2029': 4 }, sum: 5 },
    };
    const { draft, fates } = migrate(plan(fields(), fields()), filing);
    const left = { last: { sales: 1 }, answer: false, audits: 2, figures: { sum: 5 } };
    expect(draft).toMatchObject({
      limit: 3,
      figures: { assets: { '2029': 4 } },
      $aside: { filed: { 'test/2030/note': left } },
    });
    expect(Object.keys(draft)).toEqual(['$form', 'limit', 'figures', '$aside']);
    expect(draft.figures).not.toHaveProperty('sum');
    expect(fates.flatMap(({ class: of, reason }) => (of === 'dropped' ? [reason?.code] : []))).toEqual(
      Array.from({ length: 4 }, () => 'countedBack'),
    );
    expect(fates.filter(({ class: of }) => of === 'needed').map(({ to }) => to?.join('.'))).toEqual([
      'last.sales',
      'answer',
      'audits',
      'figures.assets.2030',
      'figures.sum',
    ]);
    // either form says so; of one year they are the same
    for (const [before, after] of [
      [fields('基本', '销售额'), fields('基本', '去年销售额')],
      [fields('上一年', '销售额'), fields('基本', '销售额')],
    ] as const)
      expect(migrate(plan(before, after), { last: { sales: 1 } }).draft).not.toHaveProperty('last');
    expect(migrate(plan(fields('基本'), fields('基本')), { last: { sales: 1 } }).draft.last).toEqual({ sales: 1 });
  });
});

/** Three years: the middle one lacks a field and asks in another unit, which the last one has back. */
const chain = () => {
  const form = (year: number, fields: object, places: readonly string[]) =>
    JSON.stringify({
      form: `test/${year}/note`,
      title: '情况说明',
      fields: { rows: list('行', fields) },
      document: [{ records: 'rows', columns: places }],
    });
  const money = (unit: string) => ({ label: '投资', type: 'money', unit });
  const { resolution } = understandFiles({
    ...Object.fromEntries([2030, 2031, 2032].map((year) => [`${year}/pack.yaml`, `pack: test/${year}\ntitle: 试验\n`])),
    '2030/note.yaml': form(2030, { name: text('名称'), note: text('备注'), cost: money('万元') }, [
      'name',
      'note',
      'cost',
    ]),
    '2031/note.yaml': form(2031, { name: text('名称'), cost: money('亿元') }, ['name', 'cost']),
    '2032/note.yaml': form(2032, { name: text('名称'), note: text('备注'), cost: money('万元') }, [
      'name',
      'note',
      'cost',
    ]),
  });
  const between = (one: number, other: number) => {
    const [before, after] = [one, other].map((year) => comparedForm(resolution, `test/${year}/note`));
    if (!before || !after) throw new Error('no form');
    return migrationPlan(before, after);
  };
  return { first: between(2030, 2031), next: between(2031, 2032), straight: between(2030, 2032) };
};

const rows = [
  { name: '甲', note: '一', cost: 1234.5 },
  { name: '乙', note: '二', cost: 7 },
];

describe('a choice of one', () => {
  const options = { big: { label: '大型' } };

  it.each([
    ['is made where it is asked', {}, 'big'],
    ['is left open where it need not be answered', { optional: true }, undefined],
  ])('%s', (_, more, kind) => {
    const { draft } = migrate(
      plan({ name: text('名称') }, { name: text('名称'), kind: { label: '类别', type: 'choice', options, ...more } }),
      { name: '甲' },
    );
    expect([draft.name, draft.kind]).toEqual(['甲', kind]);
  });
});

describe('what was kept', () => {
  const { first, next, straight } = chain();
  const middle = migrate(first, { rows }).draft;
  const rowsOf = (draft: { readonly rows?: unknown }): readonly Record<string, unknown>[] =>
    draft.rows as Record<string, unknown>[];

  it('stands with its record, documented', () => {
    expect(rowsOf(middle)[0]).toEqual({
      name: '甲',
      cost: 0.12345,
      $aside: { filed: { 'test/2030/note': { rows: { note: '一', cost: 1234.5 } } }, made: { cost: 0.12345 } },
    });
  });

  it('goes on with its record, wherever that is put', () => {
    const { draft } = migrate(next, { ...middle, rows: [...rowsOf(middle)].reverse() });
    expect(draft.rows).toEqual([...rows].reverse());
    expect(migrate(straight, { rows }).draft.rows).toEqual(rows);
  });

  it('gives way to what somebody has written since', () => {
    const [one, other] = rowsOf(middle);
    const { draft, fates } = migrate(next, { ...middle, rows: [{ ...one, cost: 2 }, other] });
    expect(rowsOf(draft)[0]).toMatchObject({ name: '甲', note: '一', cost: 20000 });
    expect(fates.filter(({ reason }) => reason?.code === 'superseded')).toHaveLength(1);
  });

  it('waits where its form is not known', () => {
    const strange = { 'gone/2020/form': { a: 1 } };
    const { draft } = migrate(next, { ...middle, $aside: { filed: strange } });
    expect(draft.$aside).toEqual({ filed: strange });
  });

  it('waits whole where the records that it is of have no place any more', () => {
    const row = { name: text('名称') };
    const fewer = plan({ rows: list('行', row) }, { rows: list('行', row, { most: 1 }) });
    const kept = (value: string) => ({ filed: { 'gone/2020/form': { rows: { note: value } } } });
    const rows = ['甲', '乙', '丙', '丁'].map((name, at) => ({ name, $aside: kept(at === 3 ? '乙' : name) }));
    const { draft } = migrate(fewer, { rows });
    expect(draft.rows).toEqual([{ name: '甲', $aside: kept('甲') }]);
    expect(draft.$aside).toMatchObject({ filed: { 'gone/2020/form': { rows: { note: ['乙', '丙', '乙'] } } } });
  });
});

describe('whatever a filing holds', () => {
  const two = plan(
    { a: text('甲'), rows: list('行', { name: text('名称') }) },
    { a: text('甲'), rows: list('行', { name: text('名称') }) },
  );

  it.each([
    ['nothing', undefined],
    ['a list', [1]],
    ['fields of other kinds', { a: { b: [1] }, rows: { name: 'x' } }],
    ['records that are none', { rows: [1, null, [], { name: ['x'] }, 'x'] }],
    [
      'names of a prototype',
      JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1, "rows": [{"__proto__": {"polluted": 1}}]}'),
    ],
    ['asides that are none', { a: 'x', $aside: [1] }],
    [
      'asides with names of a prototype',
      JSON.parse(
        '{"$aside": {"filed": {"__proto__": {"__proto__": {"polluted": 1}}, "test/2030/note": {"__proto__": {"polluted": 1}}}, "made": {"__proto__": {"polluted": 1}}}}',
      ),
    ],
  ])('is a draft that is valid, and nothing of it is lost: %s', (_, data) => {
    const { draft, issues } = migrate(two, data);
    expect(issues).toEqual([]);
    expect(two.validate(draft, { draft: true }).issues).toBeUndefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const told = JSON.stringify(data) ?? '';
    for (const word of ['polluted', '"x"']) if (told.includes(word)) expect(JSON.stringify(draft)).toContain(word);
  });

  it('is told where `$aside` is none of a migration', () => {
    expect(migrate(two, { a: 'x', $aside: { other: 1 } }).wrong).toEqual([['$aside']]);
    expect(migrate(two, { rows: [{ name: 'x', $aside: 1 }] }).wrong).toEqual([['rows', 0, '$aside']]);
  });
});
