/** What is counted of a form: attributes, uses and operations that are written, what they resolve to, and who is charged for a block. */
import { expect, test } from 'vitest';
import { comparedSize, sizes } from '../../compiler/resolve/size.ts';
import { type Files, understandFiles, understandSources } from './project.ts';
import { shown } from './shown.ts';

const field = (id: string): string => `  ${id}: { label: 名${id}, type: text }\n`;
const packs: Files = { 'pack.yaml': 'pack: t/2022\ntitle: 试验\n' };
const whole = `# a comment

form: t/2022/a
title: 甲
fields:
${field('a')}  k: { label: 类, type: choice, options: { x: 甲, y: 乙 } }
  b: { label: 乙, type: text, notes: [n] }
document:
  - { section: s, heading: 一、, content: [a, k, b] }
  # another
notes: { n: 注。 }
rules:
  r: { severity: error, check: a != "", message: 须填, source: 附件 }
`;
const blocks: Files = {
  'inner.yaml': `block: inner\nfields:\n${field('i')}rows: [i]\ncontent: [i]\n`,
  'outer.yaml': `block: outer\nuse: [inner]\nfields:\n${field('o')}rows: [o, { use: inner }]\n`,
};
const using = (key: string): string =>
  `form: t/2022/${key}\ntitle: 表\nuse: [outer]\ndocument: [{ grid: g, rows: [{ use: outer }] }]\n`;

const sizesOf = (files: Files) => {
  const { resolution, diagnostics } = understandFiles({ ...packs, ...files });
  expect(shown(diagnostics.list().filter(({ code }) => code !== 'check/unlisted-word'))).toBe('');
  const all = sizes(resolution);
  return { ...all, forms: all.forms.map((each) => comparedSize(each, resolution)) };
};

/** Authored, resolved, operations, minimal, lines. */
const countsOf = (files: Files): Record<string, readonly number[]> =>
  Object.fromEntries(
    sizesOf(files).forms.map((each) => [
      each.form,
      [each.authored, each.resolved, each.operations, each.minimal, each.lines],
    ]),
  );

test('every attribute of a form counts, and no comment is a line', () => {
  expect(countsOf({ 'a.yaml': whole })).toEqual({ 't/2022/a': [19, 19, 0, 0, 11] });
});

test.each<[changes: string, authored: number, operations: number, minimal: number]>([
  ['', 1, 0, 0],
  ['title: 乙\n', 2, 1, 1],
  ['changes: { set: { a: { label: 全称, hint: 说明 }, b: { label: 新 } } }\n', 4, 2, 2],
  ['changes: { add: [{ field: c, label: 丙, type: text, after: a }] }\n', 4, 1, 2],
  ['changes: { add: [{ note: m, text: 注二。 }], set: { b: { notes: [n, m] } } }\n', 3, 2, 2],
  ['changes: { values: { k: { add: { z: 丙 }, remove: [x], relabel: { y: 丁 }, loosens: 因 } } }\n', 4, 1, 1],
  ['changes: { values: { k: { order: [y, x] } } }\n', 2, 1, 1],
  ['changes: { order: { document/s: [k, a, b] } }\n', 4, 1, 1],
  ['changes: { move: { document/a: { after: document/k } } }\n', 2, 1, 1],
  ['changes: { remove: [k] }\n', 2, 1, 1],
  ['changes: { rename: { b: z, k: kind } }\n', 3, 2, 2],
])('of %j', (changes, authored, operations, minimal) => {
  const [counted, , done, needed] =
    countsOf({ 'a.yaml': whole, 'b.yaml': `form: t/2022/b\nextends: t/2022/a\n${changes}` })['t/2022/b'] ?? [];
  expect([counted, done, needed]).toEqual([authored, operations, minimal]);
});

test.each<[name: string, files: Files, authored: Readonly<Record<string, number>>, shared: number]>([
  [
    'a block of one form is charged to it, with what it uses',
    { ...blocks, 'a.yaml': using('a') },
    { 't/2022/a': 10 },
    0,
  ],
  [
    'a block of two forms is shared',
    { ...blocks, 'a.yaml': using('a'), 'b.yaml': using('b') },
    { 't/2022/a': 2, 't/2022/b': 2 },
    8,
  ],
  [
    'a base of one form is charged to it, with the blocks of both',
    { ...blocks, 'base.yaml': using('a').replace('t/2022', 'base'), 'a.yaml': 'form: t/2022/a\nextends: base/a\n' },
    { 't/2022/a': 11 },
    0,
  ],
  [
    'what an overlay uses is charged like what a form does',
    {
      ...blocks,
      'a.yaml': `form: t/2022/a\ntitle: 表\nfields:\n${field('a')}document: [{ grid: g, rows: [a] }]\n`,
      'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { use: [{ block: outer, after: document/row.a }] }\n',
    },
    { 't/2022/a': 4, 't/2022/b': 10 },
    0,
  ],
  [
    'of what is extended and published itself nothing is charged',
    { ...blocks, 'a.yaml': using('a'), 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\n' },
    { 't/2022/a': 10, 't/2022/b': 1 },
    0,
  ],
])('%s', (_, files, authored, shared) => {
  const found = sizesOf(files);
  expect(Object.fromEntries(found.forms.map(({ form, authored: count }) => [form, count]))).toEqual(authored);
  expect(found.shared).toBe(shared);
  const sum = (of: 'authored' | 'resolved'): number => found.forms.reduce((total, each) => total + each[of], 0);
  expect(found.reuse).toBe((sum('authored') + shared) / sum('resolved'));
});

test('where there is no form, nothing is reused; what comes with the package nobody has written here', () => {
  expect(sizesOf({})).toEqual({ forms: [], shared: 0, reuse: 0 });
  const sources = Object.entries({ ...packs, ...blocks, 'a.yaml': using('a') }).map(([path, text]) => ({
    path,
    text,
    installed: path === 'inner.yaml',
  }));
  expect(sizes(understandSources(sources).resolution).forms.map(({ authored }) => authored)).toEqual([6]);
});
