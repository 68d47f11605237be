import { expect, test } from 'vitest';
import { append } from '../../generators/layout/extract/append.ts';

test('more than a call takes as arguments', () => {
  const to = [0];
  append(to, Array<number>(500_000).fill(1));
  expect(to).toHaveLength(500_001);
});
