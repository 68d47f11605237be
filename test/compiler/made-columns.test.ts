/** A list that says no columns: numbers, and a column for each field, also of one that an overlay adds. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { shownTable, tableOf } from '../layout/shown.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

const { resolution, diagnostics } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'next.yaml': 'pack: test/2027\nextends: test/2026\ntitle: 试验\nconfirms: [deadlines, quotas, copies]\n',
  'form.yaml': `form: test/2026/form
title: 表
fields:
  items:
    label: 清单
    records:
      name: { label: 名称, type: text }
      maker: { label: 厂家, fields: { city: { label: 所在市, type: text }, code: { label: 代码, type: text } } }
document: [{ records: items, rows: 2 }]
`,
  'next-form.yaml': `form: test/2027/form
extends: test/2026/form
changes:
  add:
    - { field: year, label: 年份, type: year, after: items.name }
    - { field: agents, label: 智能体, least: 0, records: { title: { label: 名称, type: text } }, after: items }
    - { records: agents, after: document/items }
`,
});
const tablesOf = (key: string, ...ids: string[]) => {
  const form = resolution.forms.find((each) => each.key === key);
  if (!form) throw new Error(`there is ${key}`);
  return ids.map((id) => shownTable(tableOf(layout(form), id)));
};

it('has numbers, a column for each field, and groups under their labels', () => {
  expect(shown(diagnostics.list())).toBe('');
  expect(tablesOf('test/2026/form', 'items')).toEqual([
    [
      '序号 ↓2 | 名称 ↓2 | 厂家 →2',
      '所在市 | 代码',
      '1 | [items[0].name] | [items[0].maker.city] | [items[0].maker.code]',
      '2 | [items[1].name] | [items[1].maker.city] | [items[1].maker.code]',
    ],
  ]);
  const [items, agents] = tablesOf('test/2027/form', 'items', 'agents');
  expect(items?.slice(0, 2)).toEqual(['序号 ↓2 | 名称 ↓2 | 年份 ↓2 | 厂家 →2', '所在市 | 代码']);
  expect(agents).toEqual(['序号 | 名称', '1 | [agents[0].title]']);
});
