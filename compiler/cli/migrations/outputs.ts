/** Where drafts are written: each beside no other, and none over a filing that it is made of. */
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { STDIN } from '../read-filing.ts';

/** Also by another name, or through a link. */
export const isSameFile = (one: string, other: string): boolean => {
  if (one === STDIN) return false;
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false; // One of them is not there, and reading or writing it says why.
  }
};

/** Path by file. Reports `cli/over-itself`, `migrate/same-name`. */
export const outputsOf = (
  files: readonly string[],
  { output, folder }: { readonly output: string | undefined; readonly folder: string | undefined },
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> => {
  const outputs = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const file of files) {
    const path = folder === undefined ? output : join(folder, file === STDIN ? 'draft.json' : basename(file));
    if (path === undefined) continue;
    const other = taken.get(resolve(path));
    if (other !== undefined)
      diagnostics.report('migrate/same-name', undefined, { one: other, other: file, file: path });
    taken.set(resolve(path), file);
    outputs.set(file, path);
  }
  const over = files.filter((file) => [...outputs.values()].some((path) => isSameFile(file, path)));
  for (const file of over) diagnostics.report('cli/over-itself', undefined, { file });
  return outputs;
};
