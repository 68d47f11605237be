/** 字数, distances between names and check characters, at the edges of what they count. */
import { describe, expect, test } from 'vitest';
import { isDay } from '../../compiler/model/day.ts';
import { editDistance } from '../../compiler/model/edit-distance.ts';
import { bodyCheck, creditCheck, isBodyCode, isCreditCode } from '../../compiler/model/identity-code.ts';
import { filerOf } from '../../compiler/model/pack.ts';
import { countWords } from '../../compiler/model/word-count.ts';

/** Between two letters, so that what counts one by one makes three. */
const beside = (point: number): number => countWords(`a${String.fromCodePoint(point)}a`);

describe('字数', () => {
  test.each([
    [0x2e80, 0x2fff],
    [0x3001, 0x312f],
    [0x31a0, 0x9fff],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe4f],
    [0xff01, 0xff9f],
    [0xffe0, 0xffe6],
    [0x1b000, 0x1b16f],
    [0x20000, 0x3ffff],
  ])('from %x to %x each is one, those around are not', (first, last) => {
    expect([first, last].map(beside)).toEqual([3, 3]);
    // U+3000 is a space
    expect([first - 1, last + 1].map(beside)).toEqual([first === 0x3001 ? 2 : 1, last === 0x2fff ? 2 : 1]);
  });

  test.each([0x09, 0x0d, 0x20, 0x85, 0xa0, 0x2003, 0x2028, 0x3000])('%x parts words', (point) => {
    expect(beside(point)).toBe(point === 0x85 ? 1 : 2);
  });
  test.each([0x08, 0x0e, 0x1f, 0x21, 0x84, 0x86, 0xad])('%x parts none', (point) => {
    expect(beside(point)).toBe(1);
  });

  test.each([
    ['……', 1],
    ['a……', 1],
    ['……a', 1],
    ['中……', 3],
    ['……中', 3],
    ['a……中', 4],
    ['中……a', 4],
    ['a …… b', 3],
    ['a ……b', 2],
    ['a…… b', 2],
    ['中 ……a', 2],
    ['中a……b', 2],
    ['a“b”c', 1],
    ['中“b”中', 5],
    ['𠮷……', 3],
    ['a中b', 3],
    ['a 中 b', 3],
    ['😀😀', 1],
    ['😀 😀', 2],
  ])('%s has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

test.each([
  ['', '', 0, 0],
  ['abc', 'abc', 0, 0],
  ['abc', 'abd', 0, 1],
  ['abc', 'abd', 1, 1],
  ['abc', 'acb', 1, 1],
  ['ab', 'ba', 1, 1],
  ['abcd', 'badc', 2, 2],
  ['abc', 'ab', 1, 1],
  ['ab', 'abc', 1, 1],
  ['abc', '', 3, 3],
  ['', 'abc', 3, 3],
  // more than the limit is one more, however far
  ['abc', 'xyz', 1, 2],
  ['abcdef', 'a', 2, 3],
  ['a', 'abcdef', 2, 3],
  ['ca', 'abc', 3, 3],
  ['abcdefgh', 'bcdefgha', 2, 2],
])('%s and %s, within %i, are %i apart', (one, other, limit, apart) => {
  expect(editDistance(one, other, limit)).toBe(apart);
});

describe('check characters', () => {
  test.each([
    ['00000000', '0'],
    ['00000001', '9'],
    ['00000005', '1'],
    ['00000006', 'X'],
    ['10000000', '8'],
    ['01000000', '4'],
    ['00100000', '2'],
    ['00010000', '1'],
    ['00001000', '6'],
    ['00000100', '3'],
    ['00000010', '7'],
    ['A0000000', '3'],
  ])('%s ends in %s', (body, check) => {
    expect(bodyCheck(body)).toBe(check);
    const ends = [check, 'Y', '', `${check}0`, check === '0' ? '1' : '0'];
    expect(ends.map((end) => isBodyCode(`${body}${end}`))).toEqual([true, false, false, false, false]);
  });

  test.each([
    ['00000000000000000', '0'],
    ['10000000000000000', 'Y'],
    ['01000000000000000', 'W'],
    ['00100000000000000', 'N'],
    ['Y0000000000000000', '1'],
  ])('%s ends in %s, 18 characters', (code, check) => {
    expect(creditCheck(code)).toBe(check);
    expect(isCreditCode(`${code}${check}`)).toBe(true);
    expect(isCreditCode(`${code}${check === '0' ? '1' : '0'}`)).toBe(false);
    expect(isCreditCode(`${code}${check}0`)).toBe(false);
  });

  test('a region has digits only', () => {
    const code = '91A00000000000000';
    expect(isCreditCode(`${code}${creditCheck(code)}`)).toBe(false);
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-12-31', true],
  ['2024-13-01', false],
  ['2024-04-31', false],
  ['2024-4-1', false],
  ['2024-04-01T00:00:00Z', false],
  ['+002024-04-01', false],
  ['', false],
])('%j is a day: %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});

test.each([
  ['各申报主体', 'enterprise'],
  ['申报单位', 'enterprise'],
  ['有关企业', 'enterprise'],
  ['各市工业和信息化局', 'authority'],
  ['省厅', 'authority'],
  ['发展改革委', 'authority'],
  ['主管部门', 'authority'],
  ['推荐单位', 'authority'],
  ['县政府', 'authority'],
  // who files comes first
  ['企业所在地工业和信息化局', 'enterprise'],
  ['专家', undefined],
  ['', undefined],
])('%s: a deadline of %s', (who, filer) => {
  expect(filerOf({ who })).toBe(filer);
});
test('a deadline that names nobody', () => {
  expect(filerOf({})).toBeUndefined();
});
