/** Places in filing data as texts and back, what stands there, and what a choice rules out. */
import { expect, test } from 'vitest';
import { isChosen, isRuledOut } from '../../compiler/filing/chosen.ts';
import { type Path, parsePath, pathText, valueAt } from '../../compiler/filing/path.ts';

test.each<[Path, string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a.b'],
  [['a', 0, 'b'], 'a[0].b'],
  [[0, 'b'], '[0].b'],
  [['a', '2019'], 'a["2019"]'],
  [['2019', 'a'], '["2019"].a'],
  [['a"b', '\\'], '["a\\"b"]["\\\\"]'],
  [['_a$1', 12], '_a$1[12]'],
])('%j is %s', (path, text) => {
  expect(pathText(path)).toBe(text);
  expect(parsePath(text)).toEqual(path);
});

const data = { a: [{ b: 1 }, null], '0': 'x', n: null };

test.each<[Path, unknown]>([
  [[], data],
  [['a', 0, 'b'], 1],
  [['a', 1], null],
  [['a', 2], undefined],
  [['a', '0'], undefined],
  [['a', 'length'], undefined],
  [[0], undefined],
  [['0'], 'x'],
  [['0', 0], undefined],
  [['n', 'a'], undefined],
  [['constructor'], undefined],
  [['a', 0, 'b', 'c'], undefined],
])('at %j', (path, value) => {
  expect(valueAt(data, path)).toBe(value);
});

test.each<[unknown, boolean]>([
  ['x', true],
  ['y', false],
  [['y', 'x'], true],
  [['y'], false],
  [[], false],
  [undefined, false],
  [{ answer: 'x' }, true],
  [{ answer: 'y' }, false],
])('of x, %j is chosen: %s', (value, chosen) => {
  expect(isChosen({ a: value }, ['a'], ['x', 'z'])).toBe(chosen);
});

test('an answer is chosen by its text', () => {
  expect([true, false].map((answer) => isChosen({ a: { answer } }, ['a'], ['true']))).toEqual([true, false]);
});

const records = {
  kind: 'x',
  all: { kind: 'y', rows: [{ kind: 'x', of: { kind: 'x', inner: [{ kind: 'y' }] } }, { kind: 'y' }, {}] },
};

test.each<[Path, string, boolean]>([
  [['other'], 'kind', false],
  [['other'], 'all.kind', true],
  [['all', 'other'], 'all.kind', true],
  // in the same record
  [['all', 'rows', 0, 'other'], 'all.rows.kind', false],
  [['all', 'rows', 1, 'other'], 'all.rows.kind', true],
  [['all', 'rows', 2, 'other'], 'all.rows.kind', false],
  [['all', 'rows', 0, 'of', 'other'], 'all.rows.of.kind', false],
  [['all', 'rows', 0, 'of', 'inner', 0, 'other'], 'all.rows.of.inner.kind', true],
  // outside of the record
  [['all', 'rows', 1, 'other'], 'kind', false],
  [['all', 'rows', 0, 'other'], 'all.kind', true],
  [['other', 'all'], 'all.nothing', false],
])('at %j what is asked with x of %s is ruled out: %s', (path, field, ruledOut) => {
  expect(isRuledOut(records, path, { field, codes: ['x'] })).toBe(ruledOut);
});
