/** What the layout says of the ends of pages: headings, tall cells. */
import { describe, expect, it } from 'vitest';
import type { GridRow, Line } from '../../compiler/model/placement.ts';
import { layout } from '../../generators/layout/layout.ts';
import { keepsNext } from '../../generators/layout/rows.ts';
import { field, formOf, list, matrix, place, row, rows } from './definition.ts';
import { blocksOf, tableOf } from './shown.ts';

const says = (...texts: string[]) =>
  ({ kind: 'lines', id: 'lines', lines: texts.map((text): Line => ({ parts: [text, { field: 'name' }] })) }) as const;

/** What a section does not end with a single line by. */
const LONG = { kind: 'text', id: 'long', style: 'body', text: '说明。'.repeat(40) } as const;

describe('lines', () => {
  const kept = (...texts: string[]): boolean[] =>
    blocksOf(layout(formOf([field('name', '名称')], [says(...texts), LONG])))
      .slice(0, -1)
      .map((block) => block.keepNext === true);

  it.each(['3.1.2 场景名称：', '一、名称', '（二）名称', '（1）名称'])('%s serves as a heading', (text) => {
    expect(kept(text)).toEqual([true]);
  });

  it('without a number, or of several, are text', () => {
    expect(kept('名称：')).toEqual([false]);
    expect(kept('1. 名称：', '2. 地址：')).toEqual([false, false]);
  });

  it('stay with their label', () => {
    const labelled = { ...says('甲', '乙'), label: '承诺' };
    const blocks = blocksOf(layout(formOf([field('name', '名称')], [labelled, LONG])));
    expect(blocks.map(({ keepNext }) => keepNext === true)).toEqual([true, false, false, false]);
  });
});

it('a value that goes over pages begins at the top, a short one beside it stands in the middle', () => {
  const fields = [field('scenarios', '场景'), field('name', '名称')];
  const grid = { kind: 'grid', id: 'grid', labels: 20, rows: [row(place('scenarios'), place('name'))] } as const;
  const verticals = (scenarios: string) =>
    tableOf(layout(formOf(fields, [grid]), { scenarios, name: '甲' }), 'grid').rows[0]?.cells.map(
      ({ vertical }) => vertical,
    );
  expect(verticals('短')).toEqual(['middle', 'middle', 'middle', 'middle']);
  expect(verticals('场景。'.repeat(200))).toEqual(['middle', 'top', 'middle', 'middle']);
});

it('of a list no low row stands alone, and a high one may', () => {
  const listed = [list('items', '项', [field('items.a', '情况', 'prose')])];
  const records = { kind: 'records', id: 'r', list: 'items', rows: 1, columns: [place('items.a')] } as const;
  const kept = (text: string): boolean[] => {
    const table = tableOf(layout(formOf(listed, [records]), { items: Array(4).fill({ a: text }) }), 'r');
    return table.rows.map((_, index) => keepsNext(table, index));
  };
  expect(kept('短')).toEqual([true, true, false, true, false]);
  // Seven lines of 15 points.
  expect(kept('字\n'.repeat(6))).toEqual([true, false, false, false, false]);
});

it('records behind one that goes over to the next page may be split as other rows are, those before it not', () => {
  const listed = [list('items', '项', [field('items.a', '情况', 'prose')])];
  const records = { kind: 'records', id: 'r', list: 'items', rows: 1, columns: [place('items.a')] } as const;
  const split = (...lines: number[]): boolean[] => {
    const items = lines.map((count) => ({ a: '字\n'.repeat(count - 1) }));
    const table = tableOf(layout(formOf(listed, [records]), { items }), 'r');
    return table.rows.slice(1).map(({ splittable }) => splittable);
  };
  // A page has some forty lines.
  expect(split(20, 30, 20, 30)).toEqual([false, false, false, false]);
  expect(split(20, 90, 20, 30, 3)).toEqual([false, true, true, true, false]);
});

it('an opinion keeps its seal and its date, unless it is taller than a page may be', () => {
  const form = formOf(
    [field('opinion', '意见', 'prose'), field('name', '公章')],
    [
      {
        kind: 'grid',
        id: 'grid',
        labels: 20,
        rows: [
          {
            kind: 'row',
            id: 'row',
            items: [
              {
                kind: 'lines',
                id: 'o',
                label: '意见',
                lines: [{ parts: [{ field: 'opinion' }] }, { parts: ['公章：', { field: 'name' }] }],
              },
            ],
          },
          row('opinion'),
        ],
      },
    ],
  );
  const split = (opinion?: string): boolean[] =>
    tableOf(layout(form, { opinion }), 'grid').rows.map(({ splittable }) => splittable);
  expect(split()).toEqual([false, true]);
  expect(split('同意推荐。'.repeat(80))).toEqual([false, true]);
  expect(split('同意推荐。'.repeat(120))).toEqual([true, true]);
});

describe('rows of a grid that belong together', () => {
  const supplier = list('scenarios.suppliers', '供应商', [
    field('scenarios.suppliers.name', '名称'),
    field('scenarios.suppliers.phone', '电话'),
  ]);
  const years = matrix('figures', '近三年', [2021], [field('figures.a', '资产'), field('figures.b', '利润')]);
  const fields = [list('scenarios', '场景', [field('scenarios.name', '场景名称'), supplier]), years];
  const repeat = (id: string, inner: GridRow[]): GridRow => ({ kind: 'repeat', id, list: id, rows: inner });
  const group = rows({ label: '供应商名称' }, row('scenarios.suppliers.name'), row('scenarios.suppliers.phone'));
  const grid = {
    kind: 'grid',
    id: 'grid',
    labels: 20,
    rows: [
      repeat('scenarios', [row('scenarios.name'), repeat('scenarios.suppliers', [group])]),
      { kind: 'matrix', id: 'figures', field: 'figures' },
    ],
  } as const;
  const kept = (suppliers: number): boolean[] => {
    const data = { scenarios: [{ name: '甲', suppliers: Array(suppliers).fill({ name: '乙' }) }] };
    const table = tableOf(layout(formOf(fields, [grid]), data), 'grid');
    return table.rows.map((_, index) => keepsNext(table, index));
  };

  it('stand on one page while they are low: a record, the years', () => {
    expect(kept(1)).toEqual([true, true, false, true, true, false]);
  });

  it('are parted within where they are higher, but not behind the first nor before the last', () => {
    const pairs = Array.from({ length: 5 }, () => [true, false]).flat();
    expect(kept(5)).toEqual([true, ...pairs, true, true, false]);
  });
});

describe('the last line of a section', () => {
  const fields = [field('a', '情况'), list('items', '项', [field('items.a', '情况')])];
  const records = { kind: 'records', id: 'r', list: 'items', rows: 2, columns: [place('items.a')] } as const;
  const line = (text: string) => ({ kind: 'text', id: text, style: 'body', text }) as const;
  const kept = (...document: Parameters<typeof formOf>[1]): boolean[] =>
    blocksOf(layout(formOf(fields, document))).map(({ keepNext }) => keepNext === true);

  it('stays with the line or the table before it', () => {
    expect(kept(line('一'), line('二'), line('三'))).toEqual([false, true, false]);
    expect(kept(line('一'), line('二二'.repeat(40)))).toEqual([false, false]);
    expect(kept(line('一一'.repeat(80)), line('二'))).toEqual([false, false]);
    expect(kept(records, line('二'))).toEqual([true, false]);
  });

  it('keeps the last row, unless that may be split', () => {
    const table = tableOf(layout(formOf(fields, [records, line('二')])), 'r');
    expect(keepsNext(table, 2)).toBe(true);
    const rows = table.rows.map((each) => ({ ...each, splittable: true }));
    expect(keepsNext({ ...table, rows }, 2)).toBe(false);
    const { keepNext: _, ...alone } = table;
    expect(keepsNext(alone, 2)).toBe(false);
  });
});

describe('rows with their header within a table', () => {
  const kept = (count: number): boolean[] => {
    const items = list('items', '装备', [field('items.kind', '种类'), field('items.name', '名称')]);
    const label = `种类\n${'（从高档数控机床、工业机器人中选择，可填写多个）'.repeat(4)}`;
    const records = {
      kind: 'records',
      id: 'items',
      list: 'items',
      rows: 1,
      columns: [place('items.kind', { label }), place('items.name')],
    } as const;
    const grid = {
      kind: 'grid',
      id: 'grid',
      labels: 20,
      rows: [row('name'), rows({ label: '装备' }, records)],
    } as const;
    const data = { name: '甲', items: Array.from({ length: count }, () => ({ kind: '机床', name: '车床' })) };
    const table = tableOf(layout(formOf([field('name', '名称'), items], [grid]), data), 'grid');
    return table.rows.map((_, index) => keepsNext(table, index));
  };

  it('stand on one page while a list fills no more than half of it; what is before is not left alone before a high header', () => {
    expect(kept(4)).toEqual([true, true, true, true, true, false]);
    expect(kept(20).filter((each) => each)).toHaveLength(3);
  });

  it.each([
    [14, Array(14).fill(true)],
    [22, [true, ...Array(20).fill(false), true]],
  ])('%d figures stand on one page while they fill no more than half of it', (count, expected) => {
    const years = matrix(
      'figures',
      '近三年',
      [2021, 2022],
      Array.from({ length: count }, (_, at) => field(`figures.a${at}`, `指标${at}`)),
    );
    const grid = {
      kind: 'grid',
      id: 'grid',
      labels: 20,
      rows: [{ kind: 'matrix', id: 'figures', field: 'figures' }],
    } as const;
    const table = tableOf(layout(formOf([years], [grid])), 'grid');
    expect(table.rows.map((_, index) => keepsNext(table, index))).toEqual([...expected, false]);
  });
});

it('room for prose is one piece until it is written, and a text that it has room for too; no room for more than a page takes', () => {
  const split = (rest: { words?: number }, a?: string): boolean | undefined => {
    const form = formOf(
      [field('a', '简介', 'prose', rest), field('b', '别项')],
      [{ kind: 'grid', id: 'grid', labels: 20, rows: [row('a')] }],
    );
    return tableOf(layout(form, { b: '乙', a }), 'grid').rows[0]?.splittable;
  };
  expect([split({ words: 500 }), split({ words: 3000 }), split({})]).toEqual([false, true, true]);
  expect([split({ words: 500 }, '短'), split({ words: 500 }, '长'.repeat(400))]).toEqual([false, true]);
});
