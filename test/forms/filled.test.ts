/** What forms print where they are filled in, and no longer where they ask for it. */
import { expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import type { Block } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { blocksOf, shownParagraph, shownTable } from '../layout/shown.ts';
import { realForm } from './real-forms.ts';

const shown = (block: Block): string[] => (block.kind === 'table' ? shownTable(block) : [shownParagraph(block)]);

/** Lines of the blank form and of a filled one. */
const printed = (key: string): readonly [string, string] => {
  const form = realForm(key);
  const [blank = '', filled = ''] = [undefined, sampleOf(form, 3)].map((data) =>
    blocksOf(layout(form, data)).flatMap(shown).join('\n'),
  );
  return [blank, filled];
};

test.each([
  ['gansu/2026/excellent-scenario-application', '20**年'],
  ['gansu/2026/advanced-factory-application', '20    年'],
])('%s has its years', (key, asked) => {
  const [blank, filled] = printed(key);
  expect(blank.split(asked)).toHaveLength(4);
  expect(filled).not.toContain(asked);
  expect(filled).toMatch(/2023年 .*2024年 .*2025年/);
});

test('Hubei asks for no separate periods any more', () => {
  const [blank, filled] = printed('hubei/2023/scenario-application');
  expect(blank).toContain('（按不同场景，分开填写）');
  expect(filled).not.toContain('分开填写');
});

test('Hebei numbers the scenarios of its lists, and its application is no model any more', () => {
  const [blank, filled] = printed('hebei/2026/advanced-factory-application');
  expect(blank).toContain('1.[环节名称]-[场景名称]-[场景实例名称]');
  expect(filled).toMatch(/覆盖的环节和具体场景.* \| 1\.\[[^\n]*\n2\.\[/);
  expect(filled).toMatch(/应用人工智能⏎技术的具体场景.* \| 1\.\[/);
  expect(blank).toContain('（模板）');
  expect(filled).not.toContain('（模板）');
});
