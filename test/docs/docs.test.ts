import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DifferenceList } from '../../compiler/generator.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import { generateDocs } from '../../generators/docs/docs.ts';
import { layout } from '../../generators/layout/layout.ts';
import { PACK } from '../layout/definition.ts';
import { scenarioForm } from '../layout/scenario-form.ts';
import { referenceForm } from './reference-form.ts';

const page = (form: ResolvedForm, told?: readonly DifferenceList[]): string =>
  String(generateDocs(form, layout(form).footnotes, told)[0]?.content);
const differences = [
  { heading: '填报内容', items: ['- 字段“名称” `name`：新增', '- 字段“内部编号” `internal`：删去'] },
  { heading: '版面与文字', items: ['- 表格行“名称”：移至表格'] },
];

describe('the reference page', () => {
  it('shows who files what by when, each field where it is printed first, and what an overlay changed', () => {
    expect(generateDocs(referenceForm, []).map((artifact) => artifact.path)).toEqual(['test/2022/form/README.md']);
    expect(page(referenceForm, differences)).toBe(readFileSync(new URL('reference-form.md', import.meta.url), 'utf8'));
  });

  it('shows every field of a form once', () => {
    const paths = [...page(scenarioForm).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('scenarios[].equipment[].supplier');
    expect(paths).toContain('enterprise.indicators.profitRate');
    expect(paths).toContain('pledge.seal');
    // 38 fields, 3 lists, 1 matrix.
    expect(paths).toHaveLength(42);
  });

  it('leaves out what a form does not have', () => {
    const { extends: _, ...rest } = referenceForm;
    const bare = page({ ...rest, notes: [], rules: [], marks: [], pack: PACK });
    expect(bare.match(/^## .*$/gm)).toEqual(['## 字段']);
    expect(page(referenceForm, [])).toMatch(/\n\n## 与 `base\/form` 的差异\n\n没有差异。\n$/);
    expect(page(referenceForm)).not.toContain('的差异');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<input>', '\\<input\\>'],
    ['*必填* [1](x) `c` ~~d~~ &amp;', '\\*必填\\* \\[1\\](x) \\`c\\` \\~\\~d\\~\\~ \\&amp;'],
    ['1. 甲\r\n- 乙', '1\\. 甲<br>- 乙'],
    ['- 甲', '\\- 甲'],
    ['# 甲', '\\# 甲'],
  ])('%s does not act as markup', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it.each([
    ['a || b', '`a \\|\\| b`'],
    ['a `b`', '`` a `b` ``'],
    ['a\n  b', '`a b`'],
  ])('%s is code', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});
