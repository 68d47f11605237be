import { expect, test } from 'vitest';
import { generateCoverage } from '../../generators/docs/coverage.ts';
import { referenceForm } from './reference-form.ts';

const other = {
  ...referenceForm,
  key: `${referenceForm.pack.key}/other`,
  title: '另|一',
  marks: [],
  extends: referenceForm.key,
};
const { path, content } = generateCoverage([referenceForm, other], {
  targets: ['types', 'word'],
  sizes: [
    { form: referenceForm.key, authored: 30, resolved: 40 },
    { form: other.key, authored: 1, resolved: 40 },
  ],
  shared: 9,
});
const lines = String(content).split('\n');

test('is the first page of the output folder', () => {
  expect(path).toBe('README.md');
  expect(lines[0]).toBe('# 表单覆盖情况');
});

test('counts notices, forms and what was written of all that is resolved', () => {
  // (30 + 1 + 9) of 80 attributes
  expect(lines[2]).toBe(
    '共 1 份通知、2 张表单，每张表单生成：`types`、`word`。多张表单共用的块与基础表单 9 项属性；编写量占解析量 50.0 %。',
  );
});

test('names every form with its size and errata, and leads to its page', () => {
  const name = referenceForm.key.slice(referenceForm.pack.key.length + 1);
  const row = lines.find((line) => line.startsWith(`| [${name}]`));
  expect(row).toContain(`(${referenceForm.key}/README.md)`);
  expect(row).toContain('| 30 / 40 | 75.0 % | 1 |  |  |');
  expect(lines.find((line) => line.startsWith('| [other]'))).toBe(
    `| [other](${other.key}/README.md) | ${referenceForm.attachment ?? ''} | 另\\|一${referenceForm.subtitle ?? ''} | \`${referenceForm.key}\` | 1 / 40 | 2.5 % |  |  |  |`,
  );
});

test('says once per notice who files what by when', () => {
  for (const { on, what } of referenceForm.pack.deadlines)
    expect(lines.filter((line) => line.startsWith(`| ${on} | ${what} |`))).toHaveLength(1);
});

test('says nothing of sizes that it is not told', () => {
  const { content } = generateCoverage([other], { targets: [], sizes: [], shared: 0 });
  const [row = ''] = String(content).match(/^\| \[other\].*$/m) ?? [];
  expect(row).toContain(`| \`${referenceForm.key}\` |  |  |  |  |  |`);
  expect(String(content)).toContain('0 项属性；编写量占解析量 –。');
});
