/** The engine of `matches` in generated validators: how large it is, and that no text of a megabyte is too long for it. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test, vi } from 'vitest';
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

/** The most entries that any map comes to hold meanwhile. */
const largestMapIn = (work: () => void): number => {
  const { set } = Map.prototype;
  let most = 0;
  Map.prototype.set = function (key, value) {
    most = Math.max(most, this.size + 1);
    return set.call(this, key, value);
  };
  try {
    work();
  } finally {
    Map.prototype.set = set;
  }
  return most;
};

test('states are forgotten, within a text and from one to the next, and no more are kept than fit', () => {
  const random = randomFrom(2026);
  const textOf = (length: number): string => Array.from({ length }, () => random.pick(['a', 'b'])).join('');
  const source = '[ab]*a[ab]{41}c';
  expect(largestMapIn(() => found(source, textOf(100_000)))).toBeLessThanOrEqual(20_000);
  expect(largestMapIn(() => Array.from({ length: 30 }, () => found(source, textOf(3000))))).toBeLessThanOrEqual(20_000);
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

test('what follows a state is worked out once, however long the text is', () => {
  // steps are sorted each time that a state is worked out
  const sort = vi.spyOn(Array.prototype, 'sort');
  try {
    expect(found('(?:once|twice)[0-9]+x', 'once 12 twice '.repeat(1000))).toBe(false);
    expect(sort.mock.calls.length).toBeLessThan(100);
  } finally {
    sort.mockRestore();
  }
});
