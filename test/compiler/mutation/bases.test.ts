/**
 * Every node of the forms that others extend is deleted, renamed and retyped in turn: the compiler says exactly what follows, at its places.
 * What follows is found from the texts alone (oracle.ts).
 */
import { describe, expect, it } from 'vitest';
import { bases, mutateEveryNode } from './run.ts';

describe('forms that others extend', () => {
  it.each(bases())('%s', { timeout: 120_000 }, (path) => {
    const { mutations, noticed, wrong } = mutateEveryNode(path);
    expect(wrong).toEqual([]);
    expect(mutations).toBeGreaterThan(2);
    expect(noticed).toBeGreaterThan(0);
  });
});
