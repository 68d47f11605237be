/** Where several files are written: each beside no other, and none over a filing that it is made of. */
import { accessSync, constants, existsSync, opendirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';
import { STDIN } from './read-filing.ts';

/** The same also by another name, or through a link; none where nothing is there. */
const identityOf = (path: string): string | undefined => {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // reading or writing it says why
  }
};

/** Paths by file, where there are any. Reports `cli/over-itself`, `cli/same-name`. */
export const outputsOf = (
  files: readonly string[],
  pathsOf: (file: string) => readonly string[],
  diagnostics: Diagnostics,
): ReadonlyMap<string, readonly string[]> => {
  const read = new Map(files.flatMap((file) => (file === STDIN ? [] : [[identityOf(file), file] as const])));
  read.delete(undefined);
  const outputs = new Map<string, readonly string[]>();
  const taken = new Map<string, string>();
  for (const file of files) {
    const paths = pathsOf(file);
    for (const path of paths) {
      const other = taken.get(resolve(path));
      if (other !== undefined) diagnostics.report('cli/same-name', undefined, { one: other, other: file, file: path });
      taken.set(resolve(path), file);
      const over = read.get(identityOf(path));
      if (over !== undefined) diagnostics.report('cli/over-itself', undefined, { file: over });
    }
    if (paths.length > 0) outputs.set(file, paths);
  }
  return outputs;
};

/** Whether files can be put there, before much is made in vain; nothing is written. Reports `write/failed`. */
export const checkFolder = (folder: string, diagnostics: Diagnostics): void => {
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    opendirSync(there).closeSync();
    accessSync(there, constants.W_OK);
  } catch (error) {
    diagnostics.report('write/failed', undefined, { path: folder, reason: reasonOf(error) });
  }
};
