/** Changes of a text by ranges: applied, followed back, and shown as a unified diff. */
import { describe, expect, test } from 'vitest';
import { applied, type Edit, placeBefore, sortedEdits, unifiedDiff } from '../../compiler/upgrade/edits.ts';

const at = (start: number, end: number, text: string): Edit => ({ start, end, text });

test('edits stand in the order of their beginnings, then of their ends, each once', () => {
  const all = [at(5, 6, 'c'), at(2, 4, 'b'), at(2, 2, 'a'), at(5, 6, 'c'), at(2, 4, 'b'), at(3, 4, 'd'), at(3, 6, 'e')];
  expect(sortedEdits(all)).toEqual([at(2, 2, 'a'), at(2, 4, 'b'), at(3, 4, 'd'), at(3, 6, 'e'), at(5, 6, 'c')]);
});

describe('edits of a text', () => {
  const edits = [at(0, 1, 'XY'), at(3, 5, ''), at(6, 6, '++')];

  test('are applied', () => {
    expect(applied('abcdefgh', edits)).toBe('XYbcf++gh');
    expect(applied('abc', [])).toBe('abc');
  });

  test('and a place after them is followed back: within what was put in, to where that began', () => {
    // X Y b c f + + g h, and the end
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => placeBefore(edits, place))).toEqual([
      0, 0, 1, 2, 5, 6, 6, 6, 7, 8,
    ]);
    expect(placeBefore([at(4, 4, 'x')], 3)).toBe(3);
  });
});

describe('a unified diff', () => {
  const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
  const numbers = (count: number, changed: readonly number[] = []): string =>
    lines(...Array.from({ length: count }, (_, n) => `${n + 1}${changed.includes(n + 1) ? '!' : ''}`));
  const diff = (count: number, ...changed: readonly number[]): string =>
    unifiedDiff('a.ts', numbers(count), numbers(count, changed));

  test('is empty where nothing differs', () => {
    expect(diff(3)).toBe('');
  });

  test('has three lines around what differs', () => {
    expect(diff(9, 5)).toBe(
      lines('--- a/a.ts', '+++ b/a.ts', '@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-5', '+5!', ' 6', ' 7', ' 8'),
    );
  });

  test('has fewer at the beginning and the end of the file', () => {
    expect(diff(4, 1, 4)).toBe(
      lines('--- a/a.ts', '+++ b/a.ts', '@@ -1,4 +1,4 @@', '-1', '+1!', ' 2', ' 3', '-4', '+4!'),
    );
  });

  test('is one hunk where six lines or fewer stand between two changes, else two', () => {
    expect(diff(12, 2, 9).match(/^@@.*@@$/gm)).toEqual(['@@ -1,12 +1,12 @@']);
    expect(diff(13, 2, 10).match(/^@@.*@@$/gm)).toEqual(['@@ -1,5 +1,5 @@', '@@ -7,7 +7,7 @@']);
  });

  test('shows lines that follow each other as one change', () => {
    expect(diff(3, 2, 3)).toBe(lines('--- a/a.ts', '+++ b/a.ts', '@@ -1,3 +1,3 @@', ' 1', '-2', '-3', '+2!', '+3!'));
  });

  test('tells that the last line has no end', () => {
    expect(unifiedDiff('a', 'x\ny', 'x!\ny')).toBe(
      lines('--- a/a', '+++ b/a', '@@ -1,2 +1,2 @@', '-x', '+x!', ' y', '\\ No newline at end of file'),
    );
  });
});
