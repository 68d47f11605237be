/** The laws of an overlay, on random forms with random overlays and on the real ones; fast-check prints the seed of what fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realSources, sourcesOf, understandSources } from '../project.ts';
import { shown } from '../shown.ts';
import {
  type Chance,
  type Changes,
  chanceOf,
  type Data,
  filesOf,
  noChanges,
  type RandomForm,
  randomOverlay,
  seeds,
} from './random-project.ts';
import { RUNS, resolved } from './resolved.ts';

const shuffledMap = (map: Data, chance: Chance): Data => Object.fromEntries(chance.shuffled(Object.entries(map)));

/** The same set of operations in another order: verbs, operations of a verb, attributes of a `set`. */
const shuffledChanges = (changes: Changes, chance: Chance): Changes =>
  shuffledMap(
    {
      ...changes,
      add: chance.shuffled(changes.add).map((each) => shuffledMap(each, chance)),
      remove: chance.shuffled(changes.remove),
      set: Object.fromEntries(
        chance.shuffled(Object.entries(changes.set)).map(([target, set]) => [target, shuffledMap(set as Data, chance)]),
      ),
      rename: shuffledMap(changes.rename, chance),
      move: shuffledMap(changes.move, chance),
      order: shuffledMap(changes.order, chance),
      values: shuffledMap(changes.values, chance),
    },
    chance,
  ) as unknown as Changes;

describe('what the laws are tried on', () => {
  it('has every verb, on fields and on the document', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { changes } = randomOverlay(chanceOf(seed), 10);
      for (const [verb, operations] of Object.entries(changes))
        for (const each of Array.isArray(operations) ? operations : Object.keys(operations)) {
          const isField = typeof each === 'string' ? !each.includes('/') : Object.hasOwn(each, 'field');
          seen.add(`${verb} ${isField ? 'field' : 'document'}`);
        }
    }
    const both = ['add', 'remove', 'set', 'rename', 'move', 'order'].flatMap((verb) => [
      `${verb} field`,
      `${verb} document`,
    ]);
    expect([...both, 'values field'].filter((each) => !seen.has(each))).toEqual([]);
  });
});

describe('order means nothing', { timeout: 60_000 }, () => {
  it('of additions that are printed next to one row', () => {
    const base: RandomForm = {
      form: 'test/2022/base',
      title: '申报书',
      fields: { a: { label: '甲', type: 'text' }, b: { label: '乙', type: 'text' } },
      document: [{ grid: 'grid', rows: [['a', 'b']] }],
    };
    const add = ['a', 'b'].flatMap((at) =>
      ['before', 'after', 'beside'].map((side) => ({
        field: `${side}${at.toUpperCase()}`,
        label: side + at,
        type: 'text',
        [side]: at,
      })),
    );
    const notes = [
      { note: 'z', text: '注' },
      { note: 'y', text: '注' },
    ];
    const cited = { ...noChanges(), set: { a: { notes: ['z'] }, b: { notes: ['y'] } } };
    const wanted = resolved(filesOf(base, { ...cited, add: [...add, ...notes] }));
    for (let seed = 0; seed < 20; seed++)
      expect(resolved(filesOf(base, { ...cited, add: chanceOf(seed).shuffled([...add, ...notes]) }))).toEqual(wanted);
  });

  it('of the operations of an overlay', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 12);
        const wanted = resolved(filesOf(base, changes));
        for (let n = 0; n < 3; n++) expect(resolved(filesOf(base, shuffledChanges(changes, chance)))).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it('of files', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 6);
        const sources = sourcesOf(filesOf(base, changes));
        const wanted = JSON.stringify(understandSources(sources).resolution.forms);
        expect(JSON.stringify(understandSources(chance.shuffled(sources)).resolution.forms)).toBe(wanted);
      }),
      RUNS,
    );
  });

  it('of folders: where a definition lies shows in its provenance alone', () => {
    const moved = (text: string): unknown => JSON.parse(text, (key, value) => (key === 'file' ? '' : value));
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 6);
        const files = Object.entries(filesOf(base, changes));
        const elsewhere = Object.fromEntries(files.map(([path, text]) => [`${chance.below(9)}/${path}`, text]));
        const plain = (all: Record<string, string>) => Object.values(all).map(moved);
        expect(plain(resolved(elsewhere))).toEqual(plain(resolved(Object.fromEntries(files))));
      }),
      { numRuns: 20 },
    );
  });

  it('of the real files, and resolving twice gives the same', () => {
    const sources = realSources();
    // All that types, schemas and documents are made of, with every origin.
    const wanted = JSON.stringify(understandSources(sources).resolution.forms);
    expect(JSON.stringify(understandSources(sources).resolution.forms)).toBe(wanted);
    for (const seed of [1, 2]) {
      const { resolution, diagnostics } = understandSources(chanceOf(seed).shuffled(sources));
      expect(shown(diagnostics.list())).toBe('');
      expect(JSON.stringify(resolution.forms)).toBe(wanted);
    }
  });

  it('resolving twice gives the same', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 8);
        const files = filesOf(base, changes);
        expect(resolved(files)).toEqual(resolved(files));
      }),
      { numRuns: 20 },
    );
  });
});
