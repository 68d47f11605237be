/** A field that an option of a choice beside it writes is printed there and nowhere else, whichever verb brings the two. */
import { expect, test } from 'vitest';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import { placementsOf } from '../../compiler/resolve/tree.ts';
import { understandFiles } from './project.ts';

const base = `form: t/2022/base
title: 甲
fields:
  kind: { label: 类别, type: choice, options: { large: 大, small: 小 } }
  rows:
    label: 明细
    records:
      kind: { label: 类别, type: choice, options: { large: 大, small: 小 } }
document:
  - { grid: main, rows: [kind] }
  - { records: rows, columns: [kind] }
`;
const CHOICE = '{ field: sort, label: 种类, type: choice, options: { a: 甲, other: "其他：{extra}" }, after: kind }';

test.each([
  [
    'an option that is added',
    '[{ field: extra, label: 其他类别, type: text, only: kind=other, after: kind }]',
    'values: { kind: { add: { other: "其他：{extra}" }, loosens: 试验 } }',
    'extra',
  ],
  [
    'one that is called otherwise',
    '[{ field: extra, label: 其他类别, type: text, only: kind=large, after: kind }]',
    'values: { kind: { relabel: { large: "大：{extra}" } } }',
    'extra',
  ],
  [
    'an option of a choice that is added',
    `[{ field: extra, label: 其他类别, type: text, only: sort=other, after: sort }, ${CHOICE}]`,
    'set: { kind: { label: 类 } }',
    'extra',
  ],
  [
    'in a column',
    '[{ field: extra, label: 其他类别, type: text, only: rows.kind=other, in: rows }]',
    'values: { rows.kind: { add: { other: "其他：{extra}" }, loosens: 试验 } }',
    'rows.extra',
  ],
])('%s', (_, add, more, path) => {
  const next = `form: t/2022/next\nextends: t/2022/base\ntitle: 乙\nchanges:\n  add: ${add}\n  ${more}\n`;
  const { resolution, diagnostics } = understandFiles({
    'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'base.yaml': base,
    'next.yaml': next,
  });
  expect(diagnostics.list().map(({ code, text }) => `${code} ${text}`)).toEqual([]);
  const [one, other] = ['t/2022/base', 't/2022/next'].map((key) => resolution.trees.get(key));
  if (!one || !other) throw new Error('a tree is missing');
  expect(placementsOf(other, path)).toEqual([]);
  expect(diff(one, other, resolution.project).filter(({ verb }) => verb === 'remove')).toEqual([]);
});

test('a field that no option writes is printed where it is added', () => {
  const { resolution } = understandFiles({
    'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'base.yaml': base,
    'next.yaml': `form: t/2022/next\nextends: t/2022/base\nchanges:\n  add: [{ field: extra, label: 其他类别, type: text, after: kind }]\n`,
  });
  const tree = resolution.trees.get('t/2022/next');
  expect(tree && placementsOf(tree, 'extra').length).toBe(1);
});
