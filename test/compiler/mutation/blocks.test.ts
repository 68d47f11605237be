/**
 * Every node of the blocks is deleted, renamed and retyped in turn: the compiler says exactly what follows, at its places.
 * What follows is found from the texts alone (oracle.ts).
 */
import { describe, expect, it } from 'vitest';
import { blocks, mutateEveryNode } from './run.ts';

describe('blocks', () => {
  it.each(blocks())('%s', { timeout: 120_000 }, (path) => {
    const { mutations, noticed, wrong } = mutateEveryNode(path);
    expect(wrong).toEqual([]);
    expect(mutations).toBeGreaterThanOrEqual(2);
    expect(noticed).toBeGreaterThan(0);
  });
});
