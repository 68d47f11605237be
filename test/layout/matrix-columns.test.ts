/** Columns of a table of years beside the years: units, sums, and years that are not over. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { understandFiles } from '../compiler/project.ts';
import { shownTable, tableOf } from './shown.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'form.yaml': `form: test/2026/form
title: 表
fields:
  figures:
    label: 指标
    years: 3
    until: 0
    forecast: （预计）
    unitColumn: 单位
    totalColumn: 合计
    rows:
      income: { label: 收入, type: money, unit: 万元 }
      share: { label: 占比, type: percent, unit: "%" }
      staff: { label: 人员, type: integer, unit: 人, across: true }
      score: { label: 得分, type: decimal, unit: 分, unitAt: value }
document: [{ grid: g, rows: [{ matrix: figures }] }]
`,
});
const [form] = resolution.forms;
if (!form) throw new Error('there is a form');
const shown = (data?: unknown) => shownTable(tableOf(layout(form, data), 'g'));

it('have the unit of each row, which its label then lacks, and an empty cell for the sum', () => {
  expect(shown()).toEqual([
    '指标 | 单位 | 2024 年 | 2025 年 | 2026 年（预计） | 合计',
    '收入 | 万元 | [figures.income["2024"]] | [figures.income["2025"]] | [figures.income["2026"]] | ',
    '占比 | % | [figures.share["2024"]] | [figures.share["2025"]] | [figures.share["2026"]] | ',
    '人员 | 人 | [figures.staff] →4',
    '得分 |  | [figures.score["2024"]]分 | [figures.score["2025"]]分 | [figures.score["2026"]]分 | ',
  ]);
});

it('have the exact sum of what is filled in, once all years are, but of shares', () => {
  const data = {
    figures: {
      income: { 2024: 0.1, 2025: 0.2, 2026: 1000 },
      share: { 2024: 1, 2025: 2, 2026: 3 },
      staff: 7,
      score: { 2024: 1, 2025: 2 },
    },
  };
  expect(shown(data).slice(1)).toEqual([
    '收入 | 万元 | [0.1] | [0.2] | [1000] | 1000.3',
    '占比 | % | [1] | [2] | [3] | ',
    '人员 | 人 | [7] →4',
    '得分 |  | [1]分 | [2]分 | [figures.score["2026"]]分 | ',
  ]);
});
