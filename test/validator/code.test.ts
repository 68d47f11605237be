/** The code of a validator, printed and run: the same tree gives the same value either way. */
import { describe, expect, test } from 'vitest';
import { array, type Code, call, lambda, name, object, pattern, value } from '../../generators/validator/code.ts';
import { printCode, printDeclarations } from '../../generators/validator/print-code.ts';
import { runDeclarations } from '../../generators/validator/run-code.ts';

const texts = (count: number) => Array.from({ length: count }, () => value('x'));
const long = (count: number) => array(texts(count));

describe('as JavaScript', () => {
  test.each<[Code, string]>([
    [value({ a: [1, 'x'] }), '{"a":[1,"x"]}'],
    [name('a'), 'a'],
    [name('a', 'b', 'c'), 'a.b.c'],
    [call('f'), 'f()'],
    [call('f', value(1), name('b')), 'f(1, b)'],
    [call(name('a', 'f'), value(1)), 'a.f(1)'],
    [call('f', object({ a: value(1) })), 'f({ a: 1 })'],
    [call('f', object({ a: value(1) }), value(2)), 'f({ a: 1 }, 2)'],
    [lambda([], value(1)), '() => 1'],
    [lambda(['a', 'b'], name('b')), '(a, b) => b'],
    [array([]), '[]'],
    [array([value(1), value(2)]), '[1, 2]'],
    [object({}), '{}'],
    [object({ a: value(1), 'b-c': value(2), d: undefined }), '{ a: 1, "b-c": 2 }'],
    [object({ '2024': value(1), '0': value(2), '012': value(3) }), '{ "0": 2, 2024: 1, "012": 3 }'],
    [pattern('a/b\u3000', 'u'), '/a\\/b\\u3000/u'],
  ])('%j', (code, text) => {
    expect(printCode(code)).toBe(text);
  });

  test('of up to a hundred columns on one line, else part by part', () => {
    // 20 of five columns, less the last comma and blank, in brackets
    expect(printCode(long(20))).toHaveLength(100);
    expect(printCode(long(20))).not.toContain('\n');
    expect(printCode(array([...texts(19), value('xx')]))).toBe(`[\n${'  "x",\n'.repeat(19)}  "xx",\n]`);
    expect(printCode(object({ a: long(21) }))).toBe(`{\n  a: [\n${'    "x",\n'.repeat(21)}  ],\n}`);
    expect(printCode(call('f', object({ a: long(21) }))).startsWith('f({\n  a: [\n')).toBe(true);
    expect(
      printDeclarations([
        ['a', value(1)],
        ['b', name('a')],
      ]),
    ).toBe('const a = 1;\nconst b = a;\n');
  });
});

describe('without its text', () => {
  const run = (code: Code, runtime: object = {}) => runDeclarations([['it', code]], { ...runtime }).get('it');

  test.each<[Code, unknown]>([
    [value({ a: 1 }), { a: 1 }],
    [name('known'), 5],
    [name('deep', 'a', 'b'), 7],
    [call('add', value(1), name('known')), 6],
    [call(lambda(['a', 'b'], array([name('b'), name('a')])), value(1), value(2)), [2, 1]],
    [call(lambda(['a', 'b'], name('b')), value(1)), undefined],
    // the innermost of one name, and one around
    [call(call(lambda(['a'], lambda(['a'], name('a'))), value(1)), value(2)), 2],
    [call(call(lambda(['a'], lambda(['b'], name('a'))), value(1)), value(2)), 1],
    [call(lambda(['known'], name('known')), value(1)), 1],
    [call(lambda(['a'], name('a', 'b')), value({ b: 3 })), 3],
    [object({ a: value(1), b: array([]) }), { a: 1, b: [] }],
    [pattern('a', 'i'), /a/i],
  ])('%j', (code, gives) => {
    const runtime = { known: 5, deep: { a: { b: 7 } }, add: (a: number, b: number) => a + b };
    expect(run(code, runtime)).toEqual(gives);
  });

  test('declarations know those before them', () => {
    const known = runDeclarations(
      [
        ['a', value(1)],
        ['b', array([name('a')])],
      ],
      {},
    );
    expect([known.get('a'), known.get('b')]).toEqual([1, [1]]);
  });

  test.each<[string, Code]>([
    ['names no gone', name('gone')],
    ['asks for b', name('deep', 'b')],
    ['asks for toString', name('deep', 'toString')],
    ['asks for x', name('known', 'x')],
    ['calls what is no function', call('known')],
  ])('a bug is told: %s', (what, code) => {
    expect(() => run(code, { known: 5, deep: {} })).toThrow(what);
  });
});
