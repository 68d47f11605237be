/**
 * Nodes of the blocks are deleted, renamed and retyped in turn: the compiler says exactly what follows, at its places.
 * What follows is found from the texts alone (oracle.ts). Of 980 mutations a sample is tried;
 * `npm run laws` tries all.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../../laws.ts';
import { blocks, mutateNodes } from './run.ts';

describe(`blocks, mutations ${told}`, () => {
  it.each(blocks())('%s', { timeout: 120_000 }, (path) => {
    const { mutations, ofRules, noticed, wrong } = mutateNodes(path);
    expect(wrong).toEqual([]);
    expect(mutations).toBeGreaterThanOrEqual(2);
    if (ofRules < mutations) expect(noticed).toBeGreaterThan(0);
  });
});
