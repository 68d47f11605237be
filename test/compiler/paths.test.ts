/** Which paths may stand in an output folder, on any system. */
import { expect, test } from 'vitest';
import { impossiblePart, isInside } from '../../compiler/generate/paths.ts';

test.each([
  ['a/b', true],
  ['..a/b..', true],
  ['', false],
  ['/a', false],
  ['../a', false],
  ['a/..', false],
  ['a/../b', false],
  ['a\\b', false],
  ['c:x', false],
  ['a\0', false],
])('%j is inside: %s', (path, inside) => {
  expect(isInside(path)).toBe(inside);
});

test.each<[string, string | undefined]>([
  ['a/b c', undefined],
  ['console/com0/.a', undefined],
  ['.BUILD.json', '.build.json'],
  ['a/.build.json', undefined],
  ['a//b', ''],
  ['a/', ''],
  ['con', 'con'],
  ['a/NUL.txt', 'NUL.txt'],
  ['com1', 'com1'],
  ['a./b', 'a.'],
  ['a /b', 'a '],
  ['a?', 'a?'],
  ['a\u0001', 'a\u0001'],
  ['x.SHENBAO-unfinished/y', 'x.SHENBAO-unfinished'],
])('%j has a part that some system takes for another: %j', (path, part) => {
  expect(impossiblePart(path)).toBe(part);
});
