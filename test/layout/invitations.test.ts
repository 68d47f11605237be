/** What invites to fill a form in stands in the blank one only. */
import { expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Line } from '../../compiler/model/placement.ts';
import type { Block } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, matrix, row, rows, section } from './definition.ts';
import { shownParagraph, shownTable, tableOf } from './shown.ts';

const says = (text: string, invites?: true): Line => ({ parts: [text], ...(invites && { invites }) });

const textOf = (block: Block): string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textOf)))
    : [block.inlines.map((inline) => (inline.kind === 'run' ? inline.text : '＿')).join('')];

const form = formOf(
  [field('name', '名称')],
  [
    {
      kind: 'cover',
      id: 'cover',
      lines: [{ kind: 'text', id: 'model', text: '（模板）', style: 'body', invites: true }],
    },
    { kind: 'text', id: 'advice', text: '（此部分重点阐述）', style: 'hint' },
    { kind: 'text', id: 'note', text: '说明', style: 'note' },
    { kind: 'lines', id: 'date', lines: [says('例：某年', true), { parts: ['填表：', { field: 'name' }] }] },
    section('s', { content: [{ kind: 'text', id: 'more', text: '……', style: 'body', invites: true }] }),
    {
      kind: 'grid',
      id: 'grid',
      labels: 28,
      rows: [
        rows(
          { label: '场景' },
          { kind: 'row', id: 'example', items: [{ kind: 'lines', id: 'lines', lines: [says('示例：1.甲', true)] }] },
          {
            kind: 'row',
            id: 'kept',
            items: [{ kind: 'lines', id: 'more', lines: [says('格式', true), says('共几项')] }],
          },
        ),
      ],
    },
  ],
);

const printed = (data?: unknown): string[] =>
  layout(form, data)
    .sections.flatMap(({ blocks }) => blocks.flatMap(textOf))
    .filter((text) => text !== '');

test('invitations and hints stand in the blank form', () => {
  const blank = printed().join('\n');
  for (const text of ['（模板）', '（此部分重点阐述）', '例：某年', '……', '示例：1.甲', '格式'])
    expect(blank).toContain(text);
});

test('a filled form has neither them nor the rows that held nothing else', () => {
  expect(printed({ name: '甲' }).filter((text) => text !== '申报书')).toEqual(['说明', '填表：＿', '场景', '共几项']);
});

const shown = (fields: ResolvedForm['fields'], grid: Parameters<typeof rows>[1], data?: unknown): string[] =>
  shownTable(tableOf(layout(formOf(fields, [{ kind: 'grid', id: 'grid', labels: 28, rows: [grid] }]), data), 'grid'));

test.each([
  ['20**年', '2023年'],
  ['20    年', '2023年'],
  ['XXXX年', '2023年'],
  ['    年底', '2023年底'],
  ['第一年', '第一年'],
])('the blanks of the years %s are filled in as %s', (yearLabel, year) => {
  const figures = {
    ...matrix('figures', '指标', [2023], [field('figures.assets', '总额', 'decimal')]),
    yearLabel,
  };
  const [head] = [undefined, {}, { figures: { assets: { 2023: 5 } } }].map(
    (data) => shown([figures], { kind: 'matrix', id: 'figures', field: 'figures' }, data)[0],
  );
  expect(head).toBe(`指标 | ${yearLabel}`);
  expect(
    shown([figures], { kind: 'matrix', id: 'figures', field: 'figures' }, { figures: { assets: { 2023: 5 } } }),
  ).toEqual([`指标 | ${year}`, '总额 | [5]']);
});

test.each(['dateRange', 'yesNo'] as const)('a hint behind %s goes once the form is filled in', (type) => {
  const fields = [field('a', '项', type, { hint: '（分开填写）' }), field('b', '别项')];
  expect(shown(fields, row('a'))[0]).toContain('（分开填写）');
  expect(shown(fields, row('a'), { b: '乙' })[0]).not.toContain('（分开填写）');
  const told = [field('a', '项', type, { hint: '（系统识别）', readOnly: true })];
  expect(shown(told, row('a'), { b: '乙' })[0]).toContain('（系统识别）');
});

test.each([
  ['（模板）', ['申报书']],
  ['（智能工厂）', ['申报书', '（智能工厂）']],
])('the subtitle %s of a filled cover', (subtitle, left) => {
  const titles = (data?: unknown): string[] =>
    layout(
      formOf([field('a', '项')], [{ kind: 'cover', id: 'cover', lines: [] }], { subtitle }),
      data,
    ).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [shownParagraph(block)] : [])),
    );
  expect(titles()).toEqual(['申报书', subtitle]);
  expect(titles({ a: '甲' })).toEqual(left);
});

test('a list that is left out of a filled form has neither the hints of its line nor what joins them', () => {
  const parts = [{ field: 'list.stage' }, '-', { field: 'list.name' }];
  const lines = { kind: 'lines', id: 'names', lines: [{ parts: ['{n}.', ...parts] }] } as const;
  const repeat = { kind: 'repeat', id: 'r', list: 'list', rows: [{ kind: 'row', id: 'l', items: [lines] }] } as const;
  const inner = [
    field('list.stage', '环节名称', 'text', { hint: '环节名称' }),
    field('list.name', '场景名称', 'text', { hint: '场景名称' }),
  ];
  const of = (minRecords: number, data?: unknown): string => {
    const nodes = [field('name', '名称'), { ...list('list', '场景', inner), minRecords }];
    const grid = {
      kind: 'grid',
      id: 'grid',
      labels: 28,
      rows: [row('name'), rows({ label: '场景' }, repeat)],
    } as const;
    return shownTable(tableOf(layout(formOf(nodes, [grid]), data), 'grid')).join('\n');
  };
  expect(of(0)).toContain('1.[环节名称]-[场景名称]');
  expect(of(1, { name: '甲' })).toContain('1.[环节名称]-[场景名称]');
  expect(of(0, { name: '甲', list: [{ stage: '乙', name: '丙' }] })).toContain('1.[乙]-[丙]');
  expect(of(0, { name: '甲' })).not.toMatch(/环节名称|1\.|\]-/);
});
