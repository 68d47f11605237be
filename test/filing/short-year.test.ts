/** Years of two digits: which a form leaves room for, and which year is meant. */
import { expect, it } from 'vitest';
import { fullYear, hasShortYear } from '../../compiler/filing/short-year.ts';

it.each([
  ['00', '2000'],
  ['24', '2024'],
  ['68', '2068'],
  ['69', '1969'],
  ['98', '1998'],
  ['2031', '2031'],
])('%s is %s', (written, year) => {
  expect(fullYear(written)).toBe(year);
});

it.each([
  ['xx年xx月', true],
  ['**年**月', true],
  ['20xx年xx月', false],
  ['xxxx年', false],
  [undefined, false],
])('%s has two digits for its year: %s', (blank, isShort) => {
  expect(hasShortYear(blank)).toBe(isShort);
});
