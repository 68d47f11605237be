/** The engine of `matches` in generated validators: how large it is, and that no text of a megabyte is too long for it. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../generators/sample/random.ts';
import { found } from './found.ts';

test('it is at most 4 kB, gzipped', async () => {
  const bundle = await rolldown({ input: 'generators/validator/runtime/matching.ts', platform: 'neutral' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  const [{ code }] = output;
  expect(code).toContain('codePointAt');
  expect(gzipSync(code).length).toBeLessThanOrEqual(4096);
});

/** An engine that goes back would look at each of these texts for years. */
describe('a text of a megabyte', () => {
  const megabyte = 1 << 20;
  test.each<readonly [string, string, string, boolean]>([
    ['(a+)+$', 'a', '!', false],
    ['(.*)*x', 'a', '!', false],
    ['^(\\S+\\s?)+$', 'a', '  ', false],
    ['(a|aa)+$', 'a', 'b', false],
    ['(a*)*b', 'a', '', false],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a', '', false],
    ['(x+x+)+y', 'x', '', false],
    ['\\ba.*\\bb.*\\bc', 'a b ', 'c', true],
    ['^\\p{Han}+$', '汉字', '', true],
    ['(?:a?){500}a{500}$', 'a', '', true],
    ['(?s)^(?:.|\\n)*z\\z', '厂\n', 'z', true],
  ])('%s', (source, piece, end, answer) => {
    expect(found(source, piece.repeat(megabyte / piece.length) + end)).toBe(answer);
  });
});

test('what has more states than are kept is searched to its end', () => {
  const random = randomFrom(2022);
  const source = '[ab]*a[ab]{40}c';
  // more states than any memory holds: a set of places among the last forty letters
  const body = Array.from({ length: 100_000 }, () => random.pick(['a', 'b'])).join('');
  const before = (letter: string): string => `${body}${letter}${'ab'.repeat(20)}`;
  expect(found(source, before('b'))).toBe(false);
  expect(found(source, `${before('b')}c`)).toBe(false);
  expect(found(source, `${before('a')}c`)).toBe(true);
  expect(found(source, `a${'b'.repeat(40)}c`)).toBe(true);
});
