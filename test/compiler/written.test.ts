/** Where a piece of a text stands in the file, however YAML has it written; what is shown of a pattern; how names are to be written. */
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { CODE_PATTERN, ID, KEY, PATH, TOP_ID } from '../../compiler/language/kind-schema.ts';
import { howToWrite } from '../../compiler/parse/how-to-write.ts';
import { reportRefusal } from '../../compiler/resolve/patterns.ts';
import { pieceIn, stretchesOf } from '../../compiler/resolve/written.ts';

/** The scalar stands behind `k: `. */
const spanOf = (written: string) => {
  const text = `k: ${written}\n`;
  return { source: { path: 'a', text }, start: 3, end: 3 + written.length };
};
const shownOf = (written: string, { source, start, end }: ReturnType<typeof spanOf>): string =>
  start === 3 && end === 3 + written.length ? 'all' : source.text.slice(start, end);

describe('a stretch of a text', () => {
  test.each<[string, string, number, number, string]>([
    ['ab cd', 'ab cd', 3, 2, 'cd'],
    ['ab cd', 'ab cd', 0, 2, 'ab'],
    ['ab cd', 'ab cd', 1, 0, 'b'],
    ['ab cd', 'ab cd', 4, 9, 'd'],
    ["'it''s cd'", "it's cd", 2, 2, "''s"],
    ["'a\"b\\c'", 'a"b\\c', 1, 1, '"'],
    ['"a\\"b\\\\c"', 'a"b\\c', 1, 3, '\\"b\\\\'],
    ['"it\'s cd"', "it's cd", 5, 2, 'cd'],
    ['>-\n  ab cd\n  ef', 'ab cd ef', 3, 5, 'cd\n  ef'],
    ['|-\n  ab\n  cd', 'ab\ncd', 3, 2, 'cd'],
    ['ab   cd', 'ab cd', 3, 2, 'cd'],
    ['"\\u4e2d文"', '中文', 1, 1, 'all'],
    ['ab', 'abc', 0, 1, 'all'],
    ['ab', 'a b', 0, 1, 'all'],
  ])('of %j, which is %j: %i, %i is %j', (written, text, at, length, expected) => {
    expect(shownOf(written, stretchesOf(spanOf(written), text)(at, length))).toBe(expected);
  });
});

describe('a piece', () => {
  test.each([
    ['[ab, b]', 'b', 5],
    ['[b1, b]', 'b', 5],
    ['[a.b, a.bc]', 'a.bc', 6],
    ['text {x} and {y}', '{y}', 13],
    ['中文', '文', 1],
    ['ab', 'c', 0],
  ])('of %s: %s begins at %i', (written, piece, at) => {
    const { start, end } = pieceIn(spanOf(written), piece);
    expect([start, end]).toEqual(piece === 'c' ? [3, 5] : [3 + at, 3 + at + piece.length]);
  });
});

test.each([
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), `${'a'.repeat(40)}…`],
  ['😀'.repeat(41), `${'😀'.repeat(40)}…`],
])('of a pattern that is refused no more than 40 characters are shown', (pattern, part) => {
  const diagnostics = new Diagnostics();
  reportRefusal(pattern, { reason: 'tooLarge', start: 0, end: pattern.length }, spanOf(pattern), diagnostics);
  expect(diagnostics.list()[0]?.parameters).toEqual({ part });
});

test.each<[string, string, readonly string[]]>([
  ['the-name', ID, ['written/id', 'nearest theName']],
  ['-the--name ', ID, ['written/id', 'nearest theName']],
  ['Name', TOP_ID, ['written/id', 'nearest name']],
  ['form', TOP_ID, ['written/reserved form']],
  ['名称', ID, ['written/id']],
  ['1a', ID, ['written/id']],
  ['Group..the name', PATH, ['written/path', 'nearest group.theName']],
  ['some code', CODE_PATTERN, ['written/code', 'nearest some-code']],
  ['-some_code-', CODE_PATTERN, ['written/code', 'nearest some-code']],
  ['Test/2022/The Form', KEY, ['written/key', 'nearest test/2022/the-form']],
  ['test/2022/form ', KEY, ['written/key']],
])('%j is not as %s asks', (value, pattern, expected) => {
  const hints = howToWrite(value, pattern).flatMap((each) => each ?? []);
  expect(hints.map(({ code, parameters }) => [code, ...Object.values(parameters)].join(' '))).toEqual(expected);
});
