/** Type of official documents: named sizes, and lines no closer than they can be read. */
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../generators/layout/styles.ts';

/** 一号 to 八号, and 小; points. */
const sizes = new Set([26, 24, 22, 18, 16, 15, 14, 12, 10.5, 9, 7.5, 6.5]);

describe.each(Object.entries(STYLES))('%s', (_, { size, line }) => {
  test('is of a size that has a name, its lines apart by a quarter of it or more', () => {
    expect(sizes).toContain(size);
    expect(line / size).toBeGreaterThan(1.25);
    expect(line / size).toBeLessThan(2.2);
  });
});

test('the smaller lines of a cover stand 28 points apart, as lines of official documents do', () => {
  const { line, before } = STYLES.coverLineSmall;
  expect(line + before).toBe(28);
});
