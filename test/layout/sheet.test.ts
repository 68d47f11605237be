/** A group as a table with a row per field. */
import { expect, test } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { understandFiles } from '../compiler/project.ts';
import { field, formOf, group, rows } from './definition.ts';
import { controlsOf, shownTable, tableOf } from './shown.ts';

const pairs = `cost: { label: 成本, type: indicator, measure: pair, unit: 万元, hint: 按年均 }
      output: { label: 产量, type: indicator, measure: pair, unit: 台, hint: 按全年 }`;

const formWith = (columns: string, fields = pairs) => {
  const { resolution, diagnostics } = understandFiles({
    'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
    'form.yaml': `form: test/2026/sheet
title: 表
fields:
  g:
    label: 指标
    fields:
      ${fields}
document:
  - sheet: g
    columns:
${columns}
`,
  });
  expect(diagnostics.list().filter(({ severity }) => severity === 'error')).toEqual([]);
  const [form] = resolution.forms;
  if (form === undefined) throw new Error('no form');
  return form;
};

const half = `      - { number: n, label: 序号 }
      - { part: label, shows: label, header: 指标, width: 2 }
      - { part: hint, shows: hint, header: 说明, width: 2 }
      - { part: before, shows: before, header: 建设前 }
      - { part: after, shows: after, header: 建设后 }`;

test('has a header, and of each field what its columns show', () => {
  const form = formWith(half);
  const table = tableOf(layout(form), 'g');
  expect(table.headerRows).toBe(1);
  expect(shownTable(table).map((row) => row.replace(/ →\d+/g, ''))).toEqual([
    '序号 | 指标 | 说明 | 建设前 | 建设后',
    '1 | 成本（万元） | 按年均 | [g.cost.before] | [g.cost.after]',
    '2 | 产量（台） | 按全年 | [g.output.before] | [g.output.after]',
  ]);
  expect(table.widths.length).toBeGreaterThanOrEqual(5);
});

test('its controls are as large as their cells: neither gap nor hint is printed in them', () => {
  const columns = '      - { part: label, shows: label }\n      - { part: value, shows: control }';
  const text = 'name: { label: 名称, type: text, hint: 请填写 }';
  const drawn = [formWith(half), formWith(columns, text)].flatMap((form) => controlsOf(layout(form)));
  expect(drawn.map(({ path, gap, placeholder }) => [path, gap, placeholder])).toEqual([
    ['g.cost.before', 0, ''],
    ['g.cost.after', 0, ''],
    ['g.output.before', 0, ''],
    ['g.output.after', 0, ''],
    ['g.name', 0, ''],
  ]);
});

test('without headers it has no row of them', () => {
  const form = formWith('      - { part: label, shows: label }\n      - { part: value, shows: control }');
  expect(tableOf(layout(form), 'g').headerRows).toBe(0);
  expect(shownTable(tableOf(layout(form), 'g'))).toHaveLength(2);
});

test('one column is a table too', () => {
  const columns = '      - { part: value, shows: control, header: 内容 }';
  const table = tableOf(layout(formWith(columns, 'name: { label: 名称, type: text }')), 'g');
  expect([table.headerRows, ...shownTable(table)]).toEqual([1, '内容', '[g.name]']);
});

test('files that are handed in are named below what is asked of them, where no column is theirs', () => {
  const columns = '      - { part: label, shows: label }\n      - { part: hint, shows: hint }';
  const form = formWith(columns, 'a: { label: 基本信息, type: evidence, hint: 包括企业名称。 }');
  const rowsOf = (data?: unknown): string[] => shownTable(tableOf(layout(form, data), 'g'));
  expect(rowsOf()).toEqual(['基本信息 | 包括企业名称。[g.a]']);
  expect(rowsOf({ g: { a: [{ name: '信息.pdf' }] } })).toEqual(['基本信息 | 包括企业名称。⏎[信息.pdf]']);
});

test('a quantity and its unit are not parted: the type is smaller where a cell is narrow', () => {
  const quantities = 'a: { label: 能耗, type: indicator, measure: quantities }';
  const narrow = `      - { part: label, shows: label, width: 8 }
      - { part: before, shows: before, width: 2 }
      - { part: after, shows: after, width: 2 }`;
  const form = formWith(narrow, quantities);
  const data = { g: { a: { before: 1.29, after: 1.16, unit: '吨标准煤/万元' } } };
  const [, cell] = tableOf(layout(form, data), 'g').rows[0]?.cells ?? [];
  expect(cell?.blocks.map(({ style }) => style)).toEqual(['columnValueLeast']);
});

test('before and after are equally wide in a grid, whatever stands in one of them', () => {
  const indicator = (id: string, label: string) => field(id, label, 'indicator', { measure: 'quantities' });
  const fields = [
    group('g', '工厂整体建设成效', [
      indicator('g.a', '单位产值综合能耗'),
      indicator('g.b', '先进制造模式和解决方案面向供应链上下游复制推广的企业数量'),
    ]),
  ];
  const part = (shows: 'label' | 'before' | 'after', header: string, rest = {}) =>
    ({ kind: 'part', id: shows, shows, header, ...rest }) as const;
  const sheet = {
    kind: 'sheet',
    id: 's',
    field: 'g',
    columns: [part('label', '指标', { width: 2 }), part('before', '建设前'), part('after', '建成后')],
  } as const;
  const grid = { kind: 'grid', id: 't', labels: 20, rows: [rows({ field: 'g' }, sheet)] } as const;
  for (const [before, after] of [
    [1.03, 76],
    [123456.78, 0.7],
    [9.5, 123456.78],
  ]) {
    const filed = { g: { a: { before, after, unit: '吨标准煤/万元' } } };
    const table = tableOf(layout(formOf(fields, [grid]), filed), 't');
    expect(table.rows).toHaveLength(3);
    for (const { cells } of table.rows) {
      const [first = 0, second = 0] = cells
        .slice(-2)
        .map(({ column, columnSpan }) =>
          table.widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
        );
      expect(Math.abs(first - second)).toBeLessThan(2);
    }
  }
});
