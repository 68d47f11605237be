/** What the laws compare. */
import { expect } from 'vitest';
import type { Resolution } from '../../../compiler/resolve/resolve.ts';
import type { Tree } from '../../../compiler/resolve/tree.ts';
import { countOf } from '../../laws.ts';
import { type Files, understandFiles } from '../project.ts';
import { shownOfData } from '../shown.ts';

/** In tests fifteen random projects a law, in `npm run laws` a hundred. */
export const RUNS = { numRuns: countOf({ sample: 15, whole: 100 }) };

export const treeOf = ({ trees }: Resolution, key: string): Tree => {
  const tree = trees.get(key);
  if (!tree) throw new Error(`no form ${key}`);
  return tree;
};

/** All that is generated from: the forms, and where they say what, but for the place in the file. */
export const bytesOf = ({ forms }: Resolution): Record<string, string> =>
  Object.fromEntries(
    forms.map((form) => [
      form.key,
      JSON.stringify(form, (key, value) => (key === 'line' || key === 'column' ? undefined : value)),
    ]),
  );

export const resolved = (files: Files): Record<string, string> => {
  const { resolution, diagnostics } = understandFiles(files);
  expect(shownOfData(diagnostics.list())).toBe('');
  return bytesOf(resolution);
};
