/** How alike texts are, what stands opposite, what had to be put elsewhere, and which pairs are the best. */
import { expect, test } from 'vitest';
import { opposite } from '../../compiler/compare/opposite.ts';
import { displaced } from '../../compiler/compare/order.ts';
import { best, likeness } from '../../compiler/compare/proposals.ts';
import { mirrorOf } from './mirror.ts';

test.each<[string, string, number]>([
  ['ab', 'ab', 1],
  ['ab', 'ba', 0],
  ['aaa', 'aa', 2 / 3],
  ['a', 'a', 1],
  ['a', 'b', 0],
  ['', '', 0],
  ['', 'a', 0],
  ['甲，乙 ', '甲乙', 1],
  ['abcd', 'bcde', 2 / 3],
  ['aaaa', 'aaab', 2 / 3],
])('%s and %s are alike by %d', (one, other, wanted) => {
  expect(likeness(one, other)).toBe(wanted);
  expect(likeness(other, one)).toBe(wanted);
});

test.each<[string, string, string]>([
  ['abc', 'abc', ''],
  ['abc', 'cab', 'c'],
  ['abc', 'cba', 'cb'],
  ['abcd', 'badc', 'bd'],
  ['', '', ''],
  ['abcde', 'eabcd', 'e'],
  ['abcde', 'bcdea', 'a'],
  ['abcde', 'aebcd', 'e'],
])('from %s to %s: %s is put elsewhere', (before, after, wanted) => {
  expect(displaced([...before], [...after])).toEqual([...wanted]);
});

test('what is less alike than 0.4 stands alone; of what cannot all stand opposite, the first that was goes first', () => {
  const same = (one: string, other: string): number => (one === other ? 1 : 0);
  expect(opposite(['a'], ['b'], () => 0.4)).toEqual([{ before: 'a', after: 'b' }]);
  expect(opposite(['a'], ['b'], () => 0.39)).toEqual([{ before: 'a' }, { after: 'b' }]);
  expect(opposite(['a', 'b'], ['b', 'a'], same)).toEqual([
    { before: 'a' },
    { before: 'b', after: 'b' },
    { after: 'a' },
  ]);
  expect(opposite([1, 5, 9], [2, 5], (one, other) => 1 - Math.abs(one - other) / 10)).toEqual([
    { before: 1, after: 2 },
    { before: 5, after: 5 },
    { before: 9 },
  ]);
  expect(opposite([], ['a'], same)).toEqual([{ after: 'a' }]);
});

test('of more than a million pairs all stand alone', () => {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);
  const count = (before: number): number =>
    opposite(numbers(before), numbers(1000), (one, other) => Number(one === other)).length;
  expect([count(1000), count(1001)]).toEqual([1000, 2001]);
});

test('the most alike go first, each once', () => {
  const scored = [
    { one: 'a', other: 'x', score: 1 },
    { one: 'a', other: 'y', score: 3 },
    { one: 'b', other: 'y', score: 2 },
    { one: 'b', other: 'x', score: 1 },
    { one: 'x', other: 'a', score: 1 },
  ];
  const found = best(
    scored,
    ({ one }) => one,
    ({ other }) => other,
  );
  expect(found).toEqual([scored[1], scored[3], scored[4]]);
});

test.each([
  ['field/added', 'field/removed'],
  ['field/words-tightened', 'field/words-loosened'],
  ['field/label-changed', 'field/label-changed'],
])('%s is %s from the other side', (one, other) => {
  expect([mirrorOf(one), mirrorOf(other)]).toEqual([other, one]);
});
