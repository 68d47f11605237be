/** What stands in a cell: options in lines, and the type in which no value breaks. */
import { describe, expect, it } from 'vitest';
import { BETWEEN } from '../../generators/layout/apart.ts';
import { cellText } from '../../generators/layout/cell-text.ts';
import type { Inline } from '../../generators/layout/document.ts';
import { run, wholeRun } from '../../generators/layout/inlines.ts';
import { control } from '../word/pieces.ts';
import { shownParagraph } from './shown.ts';

/** Points of so many characters in the largest type. */
const points = (characters: number): number => characters * 10.5;

describe('options', () => {
  /** A box before each, and a space between two. */
  const options = (...words: string[]): Inline[] =>
    words.flatMap((word, at) => [
      ...(at === 0 ? [] : [run(BETWEEN)]),
      control(`c${at}`, { input: 'check', code: word }),
      wholeRun(word),
    ]);

  it.each([
    [11, ['甲乙', '丙丁', '戊己'], ['□甲乙　□丙丁　□戊己']],
    [10.9, ['甲乙', '丙丁', '戊己'], ['□甲乙　□丙丁', '□戊己']],
    [7, ['甲乙', '丙丁'], ['□甲乙　□丙丁']],
    // A line that is just full has no room for the next one.
    [7, ['甲乙', '丙丁', '戊己'], ['□甲乙　□丙丁', '□戊己']],
    [6.9, ['甲乙', '丙丁', '戊己'], ['□甲乙', '□丙丁', '□戊己']],
    // Two characters of the first go over to a second line, where the next one has room.
    [12, ['甲乙丙丁戊己庚辛壬癸子丑寅', '一二三四五六七八'], ['□甲乙丙丁戊己庚辛壬癸子丑寅　□一二三四五六七八']],
    [11.9, ['甲乙丙丁戊己庚辛壬癸子丑寅', '一二三四五六七八'], ['□甲乙丙丁戊己庚辛壬癸子丑寅', '□一二三四五六七八']],
  ])('in a line of %d characters: %j', (room, words, expected) => {
    expect(cellText(options(...words), points(room)).map(shownParagraph)).toEqual(expected);
  });
});

describe('a value', () => {
  const styleOf = (inlines: readonly Inline[], room: number): string | undefined => cellText(inlines, room)[0]?.style;

  it.each([
    [84, 'value'],
    [83, 'columnValueSmall'],
    [72, 'columnValueSmall'],
    [71, 'columnValueTiny'],
    [60, 'columnValueTiny'],
    [59, 'columnValueLeast'],
    // It breaks whatever it is set in.
    [40, 'columnValueLeast'],
  ])('of eight characters that are not to be broken is set in %d points as %s', (room, style) => {
    expect(styleOf([control('code', { holds: { type: 'creditCode' }, value: '二〇二六年十二月' })], room)).toBe(style);
  });

  // 10 letters of 0.6 characters in each part, and the @ or point behind it.
  const address = 'aaaaaaaaaa@aaaaaaaaaa.aaaaaaaaaa';
  it.each([
    [210, 'value', ['aaaaaaaaaa@aaaaaaaaaa.aaaaaaaaaa']],
    [135, 'value', ['aaaaaaaaaa@', 'aaaaaaaaaa.aaaaaaaaaa']],
    // Two lines of smaller type rather than three.
    [120, 'columnValueSmall', ['aaaaaaaaaa@', 'aaaaaaaaaa.aaaaaaaaaa']],
    // But of none that is smaller yet.
    [100, 'value', ['aaaaaaaaaa@', 'aaaaaaaaaa.', 'aaaaaaaaaa']],
  ])('that is an address has in %d points the style %s and the lines %j', (room, style, lines) => {
    const inlines = [run('邮箱：'), control('mail', { holds: { type: 'email' }, value: address })];
    expect(styleOf(inlines, room)).toBe(style);
    expect(cellText(inlines, room).map(shownParagraph)).toEqual([`邮箱：[${lines.join('\n')}]`]);
  });
});
