/** `{ append: … }` and `{ prepend: … }`: what becomes of the text that is inherited, and what `diff` and `print` write of it. */
import { expect, test } from 'vitest';
import { operationYaml } from '../../compiler/print/changes.ts';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import { understandFiles } from './project.ts';

const hint = '包括智能工厂建设起止时间、总投资、集成商和项目简介';
const files = {
  'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
  'base.yaml': `form: t/2022/base
title: 甲
fields:
  plan: { label: 概述, type: text, hint: ${hint} }
  name: { label: { printed: 名秤, means: 名称 }, type: text }
document: [plan, name]
`,
  'next.yaml': `form: t/2022/next
extends: t/2022/base
title: 乙
changes:
  set:
    plan: { label: { prepend: 项目 }, hint: { prepend: 可附页，, append: 等信息 } }
    name: { label: { append: （全称） } }
`,
};

test('the inherited text stays, marks with it, and the difference is the addition where the text is long', () => {
  const { resolution, diagnostics } = understandFiles(files);
  expect(diagnostics.list()).toEqual([]);
  const form = resolution.forms.find(({ key }) => key === 't/2022/next');
  expect(form?.fields).toMatchObject([{ label: '项目概述', hint: `可附页，${hint}等信息` }, { label: '名秤（全称）' }]);
  expect(form?.marks).toMatchObject([{ kind: 'misprint', printed: '名秤（全称）', remark: '名称（全称）' }]);
  const [base, next] = ['t/2022/base', 't/2022/next'].map((key) => resolution.trees.get(key));
  if (!base || !next) throw new Error('a tree is missing');
  const written = JSON.stringify(diff(base, next, resolution.project).map(operationYaml));
  expect(written).toContain('可附页，');
  expect(written).not.toContain(hint);
  expect(written).toContain('项目概述');
});
