/** Values of one place on several pages: which counts, in a number of steps that grows with their number alone. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Doubt } from '../../generators/layout/extract/doubt.ts';
import type { Placement } from '../../generators/layout/extract/placement.ts';
import { agreed } from '../../generators/layout/extract/reading.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const placement = (value: string): Placement => ({
  found: { name: 'a', text: value, ground: 'control', place: {} },
  text: value,
  says: { kind: 'value', value },
});
const spot = { label: '甲' } as Parameters<typeof agreed>[1];

test('of several that differ the one that is not as filed', () => {
  const doubts: Doubt[] = [];
  expect(agreed(['1', '1', '2', '1'].map(placement), spot, '1', doubts).value).toBe('2');
  expect(doubts).toMatchObject([{ code: 'differ', text: '2', other: { text: '1' } }]);
});

test('of thousands that differ each is written out a few times', () => {
  const all = Array.from({ length: 1000 }, (_, at) => placement(`${at}`));
  const written = vi.spyOn(JSON, 'stringify');
  expect(agreed(all, spot, undefined, []).value).toBe('0');
  expect(written.mock.calls.length).toBeLessThan(10_000);
});
