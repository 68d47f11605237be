/** Which files the arguments of a command mean. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { normalize, resolve, sep } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';
import { STDIN } from './read-filing.ts';

const GLOB = /[*?[\]{}!()]/;
/** What of a folder is meant: files by their extensions. Word keeps `~$x.docx` beside what it has open. */
const isOfKind = (extensions: readonly string[]): ((file: string) => boolean) => {
  const ends = new RegExp(`(?:^|/)(?!~\\$)[^/]*\\.(?:${extensions.join('|')})$`, 'i');
  return (file) => ends.test(file);
};

const JSON_ONLY: readonly string[] = ['json'];

/**
 * Files by name, each once. An argument is the standard input (`-`), a file, a folder (its JSON files, or those of other `extensions`, and those of the
 * folders in it), or a glob; the shell may have left the glob to us. What is hidden and `node_modules` count only where
 * they are named. A file that does not exist is given all the same: who reads it says so. What is met and is no file is told.
 * Reports `cli/no-match`, `cli/not-a-file`, `cli/folder-link`, `cli/broken-link`, `read/unreadable`.
 */
export const filingFiles = async (
  args: readonly string[],
  diagnostics: Diagnostics,
  extensions = JSON_ONLY,
): Promise<readonly string[]> => (await filesAsGiven(args, diagnostics, extensions)).toSorted();

/** The same in the order of the arguments; those of a folder or glob by name. */
export const filesAsGiven = async (
  args: readonly string[],
  diagnostics: Diagnostics,
  extensions = JSON_ONLY,
): Promise<readonly string[]> => {
  const found = new Map<string, string>();
  for (const arg of args) {
    const files = arg === STDIN ? [arg] : await filesOf(plainPath(arg), extensions, diagnostics);
    for (const file of files.toSorted()) {
      const identity = file === STDIN ? file : resolve(file);
      if (!found.has(identity)) found.set(identity, file);
    }
  }
  return [...found.values()];
};

/** As the project writes paths: `data/a.json`. A name that is empty, as of a variable that is not set, stays so. */
const plainPath = (path: string): string => {
  if (path === '') return path;
  const plain = normalize(path).split(sep).join('/');
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
};

const isFolder = (path: string): boolean =>
  existsSync(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

const filesOf = async (
  path: string,
  extensions: readonly string[],
  diagnostics: Diagnostics,
): Promise<readonly string[]> => {
  if (isFolder(path)) {
    const isMeant = isOfKind(extensions);
    const shown = extensions.length > 1 ? `{${extensions.join(',')}}` : extensions.join();
    const files = below(path, { depth: Number.POSITIVE_INFINITY, isLeftOut: isPassedOver, isMeant }, diagnostics);
    if (files.length === 0) diagnostics.report('cli/no-match', undefined, { pattern: inFolder(path, `**/*.${shown}`) });
    return files.map((file) => inFolder(path, file));
  }
  // a name may look like a glob: 申报书(1).json
  if (!GLOB.test(path) || existsSync(path)) return [path];
  const { folder, glob } = parted(path);
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(glob, { nonegate: true, nocase: sep === '\\' });
  const isNamed = /(?:^|[/{,(|])\.|node_modules/.test(glob);
  const depth = /\*\*|[{(]/.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length;
  const isLeftOut = isNamed ? () => false : isPassedOver;
  const files = isFolder(folder)
    ? below(folder, { depth, isLeftOut, isMeant: (file) => matches(file) }, diagnostics)
    : [];
  if (files.length === 0) diagnostics.report('cli/no-match', undefined, { pattern: path });
  return files.map((file) => inFolder(folder, file));
};

const inFolder = (folder: string, file: string): string =>
  folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;

/** The folder that a glob starts from, which may have a name that looks like one, and what follows. */
const parted = (path: string): { readonly folder: string; readonly glob: string } => {
  const steps = path.split('/');
  let known = 0;
  for (let at = 1; at < steps.length; at++) {
    const folder = steps.slice(0, at).join('/') || '/';
    if (GLOB.test(steps[at - 1] ?? '') && !isFolder(folder)) break;
    known = at;
  }
  return { folder: known === 0 ? '.' : steps.slice(0, known).join('/') || '/', glob: steps.slice(known).join('/') };
};

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

interface Wanted {
  readonly depth: number;
  /** By its name alone: with what is in it. */
  readonly isLeftOut: (name: string) => boolean;
  readonly isMeant: (path: string) => boolean;
}

/** Files in a folder and, down to the depth, in those within it, as paths from there. Links lead to files, not to folders. */
const below = (folder: string, { depth, isLeftOut, isMeant }: Wanted, diagnostics: Diagnostics): readonly string[] => {
  const found: string[] = [];
  const walk = (prefix: string, left: number): void => {
    for (const entry of entriesOf(inFolder(folder, prefix), diagnostics)) {
      if (isLeftOut(entry.name)) continue;
      const path = `${prefix}${entry.name}`;
      const file = inFolder(folder, path);
      const there = entry.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false }) : entry;
      if (entry.isDirectory()) {
        if (left > 1) walk(`${path}/`, left - 1);
      } else if (there?.isDirectory()) {
        if (left > 1) diagnostics.report('cli/folder-link', undefined, { file });
      } else if (!isMeant(path)) continue;
      else if (there?.isFile()) found.push(path);
      else diagnostics.report(there ? 'cli/not-a-file' : 'cli/broken-link', undefined, { file });
    }
  };
  walk('', depth);
  return found;
};

const entriesOf = (folder: string, diagnostics: Diagnostics) => {
  try {
    return readdirSync(folder || '.', { withFileTypes: true });
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: folder, reason: reasonOf(error) });
    return [];
  }
};
