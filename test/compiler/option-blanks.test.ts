/** A field that an option of a choice beside it writes is printed there and nowhere else, whichever verb brings the two. */
import { expect, test } from 'vitest';
import { neededIn } from '../../compiler/migrate/needed.ts';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import { placementsOf } from '../../compiler/resolve/tree.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { layout } from '../../generators/layout/layout.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
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

/** Each is written in an option of the one before, which the form defines after it; the last in a group that depends on the first. */
const NESTED = `form: t/2022/nested
title: 甲
fields:
  note: { label: 说明, type: text, only: third=f }
  third: { label: 三, type: choice, options: { e: 甲三, f: "乙三（{note}）" }, only: second=d }
  second: { label: 二, type: choice, options: { c: 甲二, d: "乙二（{third}）" }, only: first=b }
  first: { label: 一, type: choice, options: { a: 甲一, b: "乙一（{second}）" } }
  more:
    label: 补充
    only: first=b
    fields:
      kind: { label: 类, type: choice, options: { p: 甲类, q: 乙类 } }
      reason: { label: 理由, type: text, only: more.kind=q }
  behind: { label: 另附, type: text, only: more.kind=q }
document:
  - { grid: main, rows: [first, more.kind, more.reason, behind] }
  - { section: s, heading: 一、三乙, only: third=f, content: [{ paragraph: p, text: 文 }] }
`;

test('what is written in a choice that is not asked is not asked either, at any depth', async () => {
  const { resolution, diagnostics } = understandFiles({
    'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'nested.yaml': NESTED,
  });
  expect(diagnostics.list().map(({ code, text }) => `${code} ${text}`)).toEqual([]);
  const [form] = resolution.forms;
  if (!form) throw new Error('no form');
  const { validate } = await loadValidator(form);
  const judged = (filed: object) => {
    const data = { $form: form.key, ...filed };
    const { issues = [], warnings = [] } = validate(data);
    const page = JSON.stringify(layout(form, data));
    return {
      refused: issues.map(({ field }) => field).sort(),
      told: warnings
        .map(({ field, message }) => `${field} ${message.slice(message.indexOf('：') + 1, message.indexOf('时'))}`)
        .sort(),
      needed: neededIn(form.fields, data)
        .map(({ path }) => path.join('.'))
        .sort(),
      printed: ['一、三乙', ...'丙丁戊'].filter((text) => page.includes(text)),
    };
  };
  const whole = { second: 'd', third: 'f', note: '丙', more: { kind: 'q', reason: '丁' }, behind: '戊' };
  expect(judged({ first: 'b', ...whole })).toEqual({
    refused: [],
    told: [],
    needed: [],
    printed: ['一、三乙', '丙', '丁', '戊'],
  });
  const only = '只在一“乙一”';
  expect(judged({ first: 'a', ...whole })).toEqual({
    refused: [],
    told: ['behind', 'more', 'note', 'second', 'third'].map((field) => `${field} ${only}`),
    needed: [],
    printed: [],
  });
  expect(judged({ first: 'a', note: '丙' }).told).toEqual([`note ${only}`]);
  expect(judged({ first: 'b', second: 'c', third: 'f', more: { kind: 'p' } })).toEqual({
    refused: [],
    told: ['third 只在二“乙二”'],
    needed: [],
    printed: [],
  });
  const lacking = ['behind', 'more.reason', 'note'];
  expect(judged({ first: 'b', second: 'd', third: 'f', more: { kind: 'q' } })).toMatchObject({
    refused: lacking,
    needed: lacking,
  });
  for (const seed of Array.from({ length: 20 }, (_, at) => at))
    expect(judged(sampleOf(form, seed))).toMatchObject({ refused: [], told: [], needed: [] });
});
