/** Conditions follow the fields that they name: in lists, under the variables of macros, behind an index, and nowhere else. */
import { expect, test } from 'vitest';
import { withFieldsCalled } from '../../compiler/resolve/rules/renaming.ts';
import { understandFiles } from '../compiler/project.ts';

/** As a `rename` has it: what stands in what is renamed goes with it. */
const now =
  (renames: Readonly<Record<string, string>>) =>
  (path: string): string => {
    const [from] = Object.keys(renames).filter((old) => path === old || path.startsWith(`${old}.`));
    return from === undefined ? path : (renames[from] ?? '') + path.slice(from.length);
  };

test.each<readonly [string, Record<string, string>, string]>([
  ['a.b != "无"', { 'a.b': 'a.c' }, 'a.c != "无"'],
  ['a.b.c > 1 && a.b.b > 2', { 'a.b': 'a.x' }, 'a.x.c > 1 && a.x.b > 2'],
  ['has(a.b) || has(form.a)', { a: 'z' }, 'has(z.b) || has(form.z)'],
  ['l.all(f, f.n >= 5 && n < 2)', { 'l.n': 'l.number' }, 'l.all(f, f.number >= 5 && n < 2)'],
  ['l.all(l, l.n > 1)', { l: 'list' }, 'list.all(l, l.n > 1)'],
  ['n > 1 && l.exists(n, n.n > 1)', { n: 'm' }, 'm > 1 && l.exists(n, n.n > 1)'],
  ['l.filter(f, f.a > 1)[0].b', { 'l.b': 'l.c' }, 'l.filter(f, f.a > 1)[0].c'],
  ['l.map(f, f.inner).all(i, i.b > 1)', { 'l.inner.b': 'l.inner.c' }, 'l.map(f, f.inner).all(i, i.c > 1)'],
  [
    'l.all(f, f.inner.all(g, g.b > f.b))',
    { 'l.inner.b': 'l.inner.c', 'l.b': 'l.d' },
    'l.all(f, f.inner.all(g, g.c > f.d))',
  ],
  [
    'sum(figures.total) > figures.total["2023"]',
    { 'figures.total': 'figures.all' },
    'sum(figures.all) > figures.all["2023"]',
  ],
  ['(has(a.b) ? a.b : a.c) > a.d', { 'a.b': 'a.x', 'a.d': 'a.y' }, '(has(a.x) ? a.x : a.c) > a.y'],
  ['a.b == "a.b"', { 'a.b': 'a.c' }, 'a.c == "a.b"'],
  ['"𠀀" != a.b', { 'a.b': 'a.c' }, '"𠀀" != a.c'],
  ['a.b > 1', { 'a.b': 'c.b' }, 'a.b > 1'],
  ['a.b > (', { 'a.b': 'a.c' }, 'a.b > ('],
])('%s, %o', (expression, renames, expected) => {
  expect(withFieldsCalled(expression, now(renames))).toBe(expected);
});

test('a rename in an overlay goes on in the rules that it takes over, and those that it adds name what is called so now', () => {
  const { resolution, diagnostics } = understandFiles({
    'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'base.yaml': `form: t/2022/base
title: 甲
fields:
  makers: { label: 厂家, records: { name: { label: 名称, type: text }, share: { label: 份额, type: percent } } }
document: [{ records: makers, columns: [name, share] }]
rules:
  named: { severity: error, check: 'makers.all(m, m.name != "无")', message: 不写无, english: No 无, source: 通知 }
`,
    'next.yaml': `form: t/2022/next
extends: t/2022/base
title: 乙
changes:
  rename: { makers: suppliers, makers.name: called }
  add:
    - { rule: whole, severity: error, check: 'suppliers.all(s, s.called != "" && s.share > 0)', message: 填全, english: Whole, source: 通知 }
`,
  });
  expect(diagnostics.list().map(({ code }) => code)).toEqual([]);
  const form = resolution.forms.find(({ key }) => key === 't/2022/next');
  expect(form?.rules.map((rule) => (rule.kind === 'condition' ? rule.check : ''))).toEqual([
    'suppliers.all(m, m.called != "无")',
    'suppliers.all(s, s.called != "" && s.share > 0)',
  ]);
});
