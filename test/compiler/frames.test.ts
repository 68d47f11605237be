/** Places in texts: by line and column, and as a line of the terminal with a mark below. */
import { describe, expect, it, test } from 'vitest';
import { clipped, frame } from '../../compiler/diagnostics/frame.ts';
import { lineText, offsetAt, positionAt } from '../../compiler/diagnostics/source.ts';

const framed = (text: string, start: number, end: number): string =>
  frame({ source: { path: 'a', text }, start, end }).join('\n');

const DIGITS = '0123456789'.repeat(40);

describe('a frame', () => {
  it('marks what the place says, two columns for each wide character', () => {
    expect(framed('a: 1\nb: 中文字 c', 8, 10)).toBe('    2 | b: 中文字 c\n      |    ^^^^');
    expect(framed('中文: x', 4, 5)).toBe('    1 | 中文: x\n      |       ^');
  });

  it('marks the first of several lines, and one column where nothing is', () => {
    expect(framed('ab\ncd', 1, 5)).toBe('    1 | ab\n      |  ^');
    expect(framed('ab', 2, 2)).toBe('    1 | ab\n      |   ^');
    expect(framed('ab\n', 3, 3)).toBe('    2 | \n      | ^');
  });

  it('shows a blank for a tab, and a sign for what is not seen', () => {
    expect(framed('\ta\u001b\u202eb', 1, 2)).toBe('    1 |  a\ufffd\ufffdb\n      |  ^');
  });

  it('shows 110 characters of a longer line: from its beginning up to the 55th behind it, else from 27 before the place', () => {
    expect(framed(DIGITS, 55, 56)).toBe(`    1 | ${DIGITS.slice(0, 110)}\n      | ${' '.repeat(55)}^`);
    expect(framed(DIGITS, 56, 57)).toBe(`    1 | …${DIGITS.slice(28, 138)}\n      | ${' '.repeat(29)}^`);
    expect(framed(DIGITS, 300, 304)).toBe(`    1 | …${DIGITS.slice(272, 382)}\n      | ${' '.repeat(29)}^^^^`);
    expect(framed(DIGITS, 0, 400)).toBe(`    1 | ${DIGITS.slice(0, 110)}\n      | ${'^'.repeat(110)}`);
    const wide = '\u{1f600}'.repeat(120);
    expect(framed(wide, 0, 1).split('\n')[0]).toBe(`    1 | ${'\u{1f600}'.repeat(110)}`);
  });
});

test('as much of a text as columns hold: a wide character as a whole or not at all', () => {
  expect([0, 1, 2, 3, 4, 5].map((width) => clipped('a中b', width))).toEqual(['', 'a', 'a', 'a中', 'a中b', 'a中b']);
});

describe('lines of a text', () => {
  const source = { path: 'a', text: 'ab\r\ncd\n\ne' };

  it('are given without their ends', () => {
    expect([1, 2, 3, 4, 5].map((line) => lineText(source, line))).toEqual(['ab', 'cd', '', 'e', '']);
  });

  it('and columns are places, and the other way', () => {
    for (let offset = 0; offset <= source.text.length; offset += 1)
      expect(offsetAt(source, positionAt(source, offset))).toBe(offset);
    expect([0, 3, 4, 6, 7, 8, 9].map((offset) => positionAt(source, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });

  it('and columns beyond the text are its end', () => {
    expect(offsetAt(source, { line: 4, column: 9 })).toBe(9);
    expect(offsetAt(source, { line: 9, column: 1 })).toBe(9);
  });
});
