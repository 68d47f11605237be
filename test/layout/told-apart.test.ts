/** Answers of one cell or section that only hints tell apart have labels once the hints are gone. */
import { expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, place, row, rows, section } from './definition.ts';
import { blocksOf, shownParagraph, shownTable, tableOf } from './shown.ts';

const bare = (path: string) => place(path, { labelled: 'none' });
const prose = (id: string, label: string, hint?: string) => field(id, label, 'prose', { ...(hint && { hint }) });

const fields = [
  prose('plan', '作业计划生成', '（请简要说明作业计划生成情况）'),
  prose('data', '数据采集：', '（请简要说明数据采集情况）'),
  prose('alone', '说明', '（请说明）'),
  prose('silent', '无提示'),
];

const cells = (data: unknown, ...paths: string[]): string[] => {
  const grid = {
    kind: 'grid',
    id: 'grid',
    labels: 28,
    rows: [rows({ label: '情况' }, ...paths.map((path) => row(bare(path))))],
  } as const;
  return shownTable(tableOf(layout(formOf(fields, [grid]), data), 'grid'));
};

const answered = { plan: '甲', data: '乙' };

test('in a cell the label stands before each answer, and where an answer is missing', () => {
  expect(cells(answered, 'plan', 'data')).toEqual(['情况 ↓2 | 作业计划生成：[甲]', '数据采集：[乙]']);
  expect(cells({ plan: '甲' }, 'plan', 'data')[1]).toBe('数据采集：[data]');
});

test('the blank form has its hints and no labels', () => {
  expect(cells(undefined, 'plan', 'data')).toEqual([
    '情况 ↓2 | [（请简要说明作业计划生成情况）]',
    '[（请简要说明数据采集情况）]',
  ]);
});

test('what stands alone, or had no hint, has none', () => {
  expect(cells({ alone: '丙' }, 'alone')).toEqual(['情况 | [丙]']);
  expect(cells({ alone: '丙', silent: '丁' }, 'alone', 'silent')).toEqual(['情况 ↓2 | [丙]', '[丁]']);
});

test('by their numbers, where they have some', () => {
  const numbered = (path: string, number: string) => place(path, { labelled: 'none', number });
  const form: ResolvedForm = formOf(fields, [
    section('s', { heading: '一、整体情况', content: [numbered('plan', '1.'), numbered('data', '2.')] }),
  ]);
  const lines = (data?: unknown): string[] =>
    blocksOf(layout(form, data)).flatMap((block) => (block.kind === 'paragraph' ? [shownParagraph(block)] : []));
  expect(lines(answered)).toEqual(['一、整体情况', '1.[甲]', '2.[乙]']);
  expect(lines()).toEqual(['一、整体情况', '1.[（请简要说明作业计划生成情况）]', '2.[（请简要说明数据采集情况）]']);
});

test('in a section too', () => {
  const form: ResolvedForm = formOf(fields, [
    section('s', { heading: '一、整体情况', content: [bare('plan'), bare('data')] }),
  ]);
  const lines = (data?: unknown): string[] =>
    blocksOf(layout(form, data)).flatMap((block) => (block.kind === 'paragraph' ? [shownParagraph(block)] : []));
  expect(lines(answered)).toEqual(['一、整体情况', '作业计划生成：[甲]', '数据采集：[乙]']);
  expect(lines().join()).not.toContain('作业计划生成：');
});
