/** Which version may follow another, by what has changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGES, compareVersions, isDraft, isEnough, leastAfter } from '../../compiler/pack/versions.ts';

test.each([
  ['1.4.2', '2.0.0', '1.5.0', '1.4.3'],
  ['0.4.2', '0.5.0', '0.4.3', '0.4.3'],
  ['0.0.9', '0.1.0', '0.0.10', '0.0.10'],
  ['2.0.0-draft.1', '2.0.0', '2.0.0', '2.0.0'],
])('%s is followed by %s, %s, %s at least', (before, ...least) => {
  expect(CHANGES.map((change) => leastAfter(before, change))).toEqual(least);
});

test.each([
  ['1.5.0', '1.4.2', 'adding', true],
  ['1.4.3', '1.4.2', 'adding', false],
  ['1.5.0-draft.1', '1.4.2', 'adding', true],
  ['1.4.3-draft.1', '1.4.2', 'adding', false],
  ['3.0.0', '1.4.2', 'other', true],
  ['1.4.2', '1.4.2', 'other', false],
  ['1.4.1', '1.4.2', 'other', false],
  ['2.0.0-draft.2', '2.0.0-draft.1', 'breaking', true],
  ['2.0.0-draft.10', '2.0.0-draft.9', 'breaking', true],
  ['2.0.0', '2.0.0-draft.9', 'breaking', true],
  ['2.0.0-draft.9', '2.0.0', 'other', false],
] as const)('%s after %s, %s: %s', (version, before, change, enough) => {
  expect(isEnough(version, before, change)).toBe(enough);
});

const number = fc.integer({ min: 0, max: 30 });
const version = fc
  .tuple(number, number, number, fc.option(fc.tuple(fc.constantFrom('draft', 'a', '7'), number), { nil: undefined }))
  .map(([major, minor, patch, ahead]) => `${major}.${minor}.${patch}${ahead ? `-${ahead.join('.')}` : ''}`);

test('the least is enough, is later, and a graver change asks for no less', () => {
  fc.assert(
    fc.property(version, (before) => {
      const least = CHANGES.map((change) => leastAfter(before, change));
      for (const [at, change] of CHANGES.entries()) {
        expect(compareVersions(least[at] ?? '', before)).toBeGreaterThan(0);
        expect(isEnough(least[at] ?? '', before, change)).toBe(true);
        expect(compareVersions(least[0] ?? '', least[at] ?? '')).toBeGreaterThanOrEqual(0);
      }
    }),
    { verbose: true },
  );
});

test('order is total and turns around', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    }),
    { verbose: true },
  );
});

test('what is ahead of a version is in the order of https://semver.org, 11', () => {
  const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'];
  const all = [...ordered, '1.0.0-rc.1', '1.0.0', '1.0.1-1', '1.0.1-a', '1.0.1'];
  for (const [at, one] of all.entries())
    for (const [place, other] of all.entries())
      expect(Math.sign(compareVersions(one, other)), `${one} ${other}`).toBe(Math.sign(at - place));
});

test('a draft is told from what is final', () => {
  expect(['1.0.0', '1.0.0-draft.1', 'none'].map(isDraft)).toEqual([false, true, false]);
});
