/** The laws of comparing, on random forms with random overlays and on the real ones; fast-check prints the seed of what fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../compiler/compare/compare.ts';
import type { Difference } from '../../compiler/compare/difference.ts';
import { canonical } from '../../compiler/resolve/canonical.ts';
import {
  type Changes,
  chanceOf,
  filesOf,
  isEmptyChange,
  noChanges,
  randomOverlay,
  seeds,
  VARIANT,
} from '../compiler/laws/random-project.ts';
import { RUNS, treeOf } from '../compiler/laws/resolved.ts';
import { understandFiles } from '../compiler/project.ts';
import { compared, overlays, real } from './compared.ts';
import { mirrored } from './mirror.ts';

/** `changed field enterprise.name label`, with both sides. */
const told = (difference: Difference): string => {
  const { kind, before, after } = difference;
  const what = kind === 'changed' ? `${difference.attribute} ${difference.from} → ${difference.to}` : '';
  const why = 'because' in difference ? `(${difference.because})` : '';
  return [kind, before?.kind, before?.address, '→', after?.kind, after?.address, what, why].join(' ');
};

const toldOf = ({ differences }: Comparison): readonly string[] => differences.map(told);

describe('compareForms', () => {
  it('finds nothing between a form and itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 4);
        const { resolution } = understandFiles(filesOf(base, changes));
        for (const { key } of resolution.forms) expect(toldOf(compared(resolution, key, key))).toEqual([]);
      }),
      RUNS,
    );
    for (const { key } of real.forms) expect(toldOf(compared(real, key, key))).toEqual([]);
  });

  it('finds something exactly where the trees differ', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 3);
        const { resolution } = understandFiles(filesOf(base, changes));
        const trees = [base.form, VARIANT].map((key) => JSON.stringify(canonical(treeOf(resolution, key))));
        expect(compared(resolution, base.form, VARIANT).differences.length > 0).toBe(trees[0] !== trees[1]);
      }),
      RUNS,
    );
  });

  it('finds the mirrored difference the other way round', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 12);
        const { resolution } = understandFiles(filesOf(base, changes));
        const there = compared(resolution, base.form, VARIANT).differences.map((each) => told(mirrored(each)));
        expect([...toldOf(compared(resolution, VARIANT, base.form))].sort()).toEqual([...there].sort());
      }),
      RUNS,
    );
    for (const [before, after] of overlays) {
      const there = compared(real, before, after).differences.map((each) => told(mirrored(each)));
      expect([...toldOf(compared(real, after, before))].sort()).toEqual([...there].sort());
    }
  });
});

/** The kinds of difference by which a verb shows. */
const SHOWN: Readonly<Record<keyof Changes, readonly Difference['kind'][]>> = {
  add: ['added'],
  remove: ['removed'],
  rename: ['renamed'],
  set: ['changed'],
  move: ['moved', 'reordered'],
  order: ['reordered'],
  values: ['added', 'removed', 'changed', 'reordered'],
};

describe('every verb of an overlay', { timeout: 120_000 }, () => {
  it('shows up', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 1);
        if (isEmptyChange(changes)) return;
        const { resolution } = understandFiles(filesOf(base, changes));
        const [verb] = Object.entries(changes).flatMap(([name, operations]) =>
          Object.keys(operations).length > 0 ? [name as keyof Changes] : [],
        );
        if (verb === undefined) return;
        const kinds = compared(resolution, base.form, VARIANT).differences.map(({ kind }) => kind);
        seen.add(verb);
        expect({ verb, changes, found: kinds.some((kind) => SHOWN[verb].includes(kind)), kinds }).toMatchObject({
          found: true,
        });
      }),
      { numRuns: 200, examples: [[1859508772]] },
    );
    expect([...seen].sort()).toEqual(Object.keys(noChanges()).sort());
  });

  it('rename carries what stands in a group, and what prints it', () => {
    const base = {
      form: 'test/2022/base',
      title: '申报书',
      fields: { a: { label: '甲', fields: { b: { label: '乙', type: 'text' } } }, c: { label: '丙', type: 'text' } },
      document: [{ grid: 'grid', rows: [{ group: 'a', rows: ['b'] }, 'c'] }],
    };
    const { resolution } = understandFiles(filesOf(base, { ...noChanges(), rename: { a: 'x' } }));
    expect(toldOf(compared(resolution, base.form, VARIANT))).toEqual(['renamed group a → group x  ']);
    expect(toldOf(compared(resolution, VARIANT, base.form))).toEqual(['renamed group x → group a  ']);
  });
});
