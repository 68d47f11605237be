/** The laws of an overlay, on random forms with random overlays and on the real ones; fast-check prints the seed of what fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../compiler/diagnostics/diagnostic.ts';
import { type CanonicalTree, canonical } from '../../../compiler/resolve/canonical.ts';
import { applyOverlay } from '../../../compiler/resolve/overlay/apply.ts';
import { diff } from '../../../compiler/resolve/overlay/diff.ts';
import type { Resolution } from '../../../compiler/resolve/resolve.ts';
import { cloneTree, type Tree } from '../../../compiler/resolve/tree.ts';
import { realSources, understandFiles, understandSources } from '../project.ts';
import { shown } from '../shown.ts';
import {
  type Changes,
  chanceOf,
  filesOf,
  noChanges,
  randomForm,
  randomOverlay,
  seeds,
  VARIANT,
} from './random-project.ts';
import { RUNS, treeOf } from './resolved.ts';

const applied = (
  from: Tree,
  to: Tree,
  { project }: Resolution,
): { readonly tree: CanonicalTree; readonly said: string } => {
  const tree = cloneTree(from, to.key);
  const diagnostics = new Diagnostics();
  applyOverlay(tree, diff(from, to, project), project, diagnostics);
  return { tree: canonical(tree), said: shown(diagnostics.list()) };
};

describe('diff', { timeout: 60_000 }, () => {
  it('apply(diff(a, b), a) = b, and nothing is wrong with its operations', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 12);
        const { resolution } = understandFiles(filesOf(base, changes));
        const from = treeOf(resolution, base.form);
        const to = treeOf(resolution, VARIANT);
        expect(applied(from, to, resolution)).toEqual({ tree: canonical(to), said: '' });
      }),
      RUNS,
    );
  });

  it('what moves before a row that another move makes is put elsewhere', () => {
    const { base, changes } = randomOverlay(chanceOf(996_116_423), 12);
    const { resolution } = understandFiles(filesOf(base, changes));
    const to = treeOf(resolution, VARIANT);
    expect(applied(treeOf(resolution, base.form), to, resolution)).toEqual({ tree: canonical(to), said: '' });
  });

  it('diff(a, a) is empty', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 4);
        const { resolution } = understandFiles(filesOf(base, changes));
        for (const tree of resolution.trees.values()) expect(diff(tree, tree, resolution.project)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('finds nothing between a form and one that extends it without changes', () => {
    const { base } = { base: randomForm(chanceOf(1)) };
    const { resolution } = understandFiles(filesOf(base, noChanges()));
    expect(diff(treeOf(resolution, base.form), treeOf(resolution, VARIANT), resolution.project)).toEqual([]);
  });

  it('leads from one variant of a base to another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 6);
        // A variant that takes names away cannot be undone: they keep their meaning.
        const kept: Changes = { ...changes, remove: [], rename: {} };
        const files = filesOf(base, kept);
        if (understandFiles(files).diagnostics.hasErrors) return;
        const { resolution } = understandFiles(files);
        const from = treeOf(resolution, VARIANT);
        const to = treeOf(resolution, base.form);
        expect(applied(from, to, resolution)).toEqual({ tree: canonical(to), said: '' });
      }),
      RUNS,
    );
  });

  it('leads from each real form to those that extend it', () => {
    const { resolution } = understandSources(realSources());
    for (const form of resolution.project.forms.values()) {
      if (!form.extends) continue;
      const from = treeOf(resolution, form.extends.name);
      const to = treeOf(resolution, form.key.name);
      expect({ form: form.key.name, ...applied(from, to, resolution) }).toEqual({
        form: form.key.name,
        tree: canonical(to),
        said: '',
      });
    }
  });
});
