/** How large a pattern is, and where in a literal of CEL its characters stand. */
import { expect, test } from 'vitest';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { sizeOf } from '../../compiler/model/pattern/pattern.ts';
import { unitOffsets } from '../../compiler/resolve/rules/literal.ts';

test.each([
  ['', 0],
  ['ab', 2],
  ['[a-c]', 1],
  ['^a$', 3],
  ['a|bc', 5],
  ['(?:ab)*', 3],
  ['(?:ab)+', 3],
  ['(?:ab){3,}', 7],
  ['(?:ab)?', 3],
  ['(?:ab){2,4}', 10],
  ['(?:ab){3}', 6],
])('%s is of size %i', (source, size) => {
  const parsed = parsePattern(source);
  expect('pattern' in parsed ? sizeOf(parsed.pattern) : undefined).toBe(size);
});

test.each([
  ['"ab"', [1, 2, 3]],
  ["'''ab'''", [3, 4, 5]],
  ['""', [1]],
  ['"a\\nb"', [1, 2, 4, 5]],
  ['"\\x41\\u4e00\\101b"', [1, 5, 11, 15, 16]],
  ['"\\U00004e00b"', [1, 11, 12]],
  ['"\\U0000ffffb"', [1, 11, 12]],
  ['"\\U0001f600b"', [1, 1, 11, 12]],
  ['"\\U0010ffffb"', [1, 1, 11, 12]],
  ['"\u{1f600}b"', [1, 2, 3, 4]],
  ['r"a\\nb"', [2, 3, 4, 5, 6]],
  ['R"""\\U0001f600"""', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
  ['"a\nb"', [1, 2, 3, 4]],
])('the units of %s begin at %j', (literal, units) => {
  expect(unitOffsets(literal)).toEqual(units);
});
