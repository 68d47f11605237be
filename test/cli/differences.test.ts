/** What is said of a difference on the command line: the parts of a text that changed, and pairs of addresses. */
import { expect, test } from 'vitest';
import { Refused } from '../../compiler/cli/command.ts';
import { changedParts } from '../../compiler/cli/differences/changed-parts.ts';
import { OPTIONS } from '../../compiler/cli/differences/options.ts';

test.each<[string, string, readonly [start: string, before: string, after: string, end: string]]>([
  ['abc', 'abc', ['abc', '', '', '']],
  ['abc', 'abXc', ['ab', '', 'X', 'c']],
  ['aXb', 'ab', ['a', 'X', '', 'b']],
  ['aa', 'aaa', ['aa', '', 'a', '']],
  ['', 'x', ['', '', 'x', '']],
  ['甲乙', '丙丁', ['', '甲乙', '丙丁', '']],
  ['\u{1f600}a', '\u{1f601}a', ['', '\u{1f600}', '\u{1f601}', 'a']],
])('%j and %j', (one, other, [start, before, after, end]) => {
  expect(changedParts(one, other)).toEqual({ start, before, after, end });
});

test.each<[readonly string[], readonly (readonly [string, string])[] | undefined]>([
  [[], []],
  [
    ['a=b', 'c.d=e'],
    [
      ['a', 'b'],
      ['c.d', 'e'],
    ],
  ],
  [['k=x=k=y'], [['k=x', 'k=y']]],
  [['a'], undefined],
  [['=b'], undefined],
  [['a='], undefined],
  [['a=b=c'], undefined],
  [['a=b', 'c'], undefined],
])('%j as pairs', (given, pairs) => {
  const read = OPTIONS.pair.read(given);
  expect(read instanceof Refused ? undefined : [...read]).toEqual(pairs);
});
