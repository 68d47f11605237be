/**
 * Nodes of the forms that others extend are deleted, renamed and retyped in turn: the compiler says exactly what follows, at its places.
 * What follows is found from the texts alone (oracle.ts). Of 343 mutations a sample is tried;
 * `npm run laws` tries all.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../../laws.ts';
import { bases, mutateNodes } from './run.ts';

describe(`forms that others extend, mutations ${told}`, () => {
  it.each(bases())('%s', { timeout: 120_000 }, (path) => {
    const { mutations, noticed, wrong } = mutateNodes(path);
    expect(wrong).toEqual([]);
    expect(mutations).toBeGreaterThanOrEqual(2);
    expect(noticed).toBeGreaterThan(0);
  });
});
