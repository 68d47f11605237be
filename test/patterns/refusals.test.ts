/** What is no pattern of RE2 is told where it goes wrong. */
import { expect, test } from 'vitest';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';

const told = (source: string): string => {
  const parsed = parsePattern(source);
  return 'refusal' in parsed
    ? `${parsed.refusal.reason} ${source.slice(parsed.refusal.start, parsed.refusal.end)}`
    : 'taken';
};

test.each([
  ['ab(?=c)', 'lookaround (?='],
  ['(?<!a)b', 'lookaround (?<!'],
  ['(?<=a)b', 'lookaround (?<='],
  ['(a)\\1', 'backreference \\1'],
  ['(?P<n>a)(?P=n)', 'backreference (?P=n'],
  ['(?>a)', 'groupKind (?>'],
  ['(?x)a', 'groupKind (?x'],
  ['(?<1 2>a)', 'groupName (?<'],
  ['(?<n>a)(?P<n>b)', 'groupNameTwice (?P<n>'],
  ['a[bc', 'bracket ['],
  ['a(b', 'parenthesis ('],
  ['汉)b', 'parenthesis )'],
  ['[z-a]', 'range z-a'],
  ['\\p{Hann}', 'className \\p{Hann}'],
  ['\\p{Script=Han}', 'className \\p{Script=Han}'],
  ['\\p{constructor}', 'className \\p{constructor}'],
  ['[[:letter:]]', 'className [:letter:]'],
  ['\\u4e00', 'escape \\u'],
  ['[\\b]', 'escape \\b'],
  ['a\\C', 'escape \\C'],
  ['a\\', 'escape \\'],
  ['\\x{110000}', 'escape \\x{110000}'],
  ['|*', 'nothingRepeated *'],
  ['a**', 'repeatRepeated *'],
  ['a{2}{3}', 'repeatRepeated {3}'],
  ['a{1001}', 'tooOften {1001}'],
  ['a{3,2}', 'tooOften {3,2}'],
  ['(?:a{40}){30}', 'tooOften {30}'],
])('%s: %s', (source, expected) => {
  expect(told(source)).toBe(expected);
});

test('what nests or repeats without end is refused, not followed', () => {
  const deep = (levels: number) => `${'('.repeat(levels)}a${')'.repeat(levels)}`;
  expect(told(deep(1000))).toBe('taken');
  expect(told(deep(1001))).toMatch(/^tooLarge \(/);
  expect(told(deep(4000))).toMatch(/^tooLarge \(/);
  expect(told('(?:a{1000}|b{1000}){0,1}'.repeat(3))).toMatch(/^tooLarge /);
  expect(told('a'.repeat(1_000_000))).toMatch(/^tooLarge /);
});
