/** The definitions of a revision of git, read into memory: what the folder held then, beside what the package holds now. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import type { Host } from '../host/host.ts';
import { memoryHost } from '../host/memory-host.ts';
import { nodeHost } from '../host/node-host.ts';
import { upwards } from '../pack/installed.ts';
import { read } from '../read/read.ts';
import { type GlobalOptions, rootsOf } from './terminal.ts';

/** What git gives for its arguments; throws an `Error` with its own words where it gives nothing. */
const git = (folder: string, args: readonly string[], input = ''): Buffer => {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0)
    throw new Error(
      String(stderr)
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? `exit status ${status}`,
    );
  return stdout;
};

interface Entry {
  /** Of a link and of a submodule others than of a file. */
  readonly mode: string;
  readonly path: string;
  readonly id: string;
}

const LINK = '120000';
const SUBMODULE = '160000';

/** `100644 blob <id>\t<path>`, each with a NUL behind it. */
const entriesIn = (listing: string): readonly Entry[] =>
  listing.split('\0').flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d{6}) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [{ mode, path, id }];
  });

/** `<id> blob <bytes>\n<content>\n` for each that was asked for, in that order. */
const contentsIn = (batch: Buffer, blobs: readonly Entry[]): ReadonlyMap<string, Uint8Array> => {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path, id } of blobs) {
    const end = batch.indexOf('\n', at);
    const [, bytes] = /^\w+ blob (\d+)$/.exec(batch.toString('latin1', at, end)) ?? [];
    if (bytes === undefined) throw new Error(`no object ${id}`);
    const from = end + 1;
    contents.set(path, batch.subarray(from, from + Number(bytes)));
    at = from + Number(bytes) + 1;
  }
  return contents;
};

/**
 * None of the project's where the folder was not there yet. Reports `diff/git-failed`, `diff/submodule`, and what `read` does, of files of the
 * revision by its name: `HEAD:forms/…`.
 */
export const sourcesAt = (revision: string, globals: GlobalOptions, diagnostics: Diagnostics): readonly Source[] => {
  const folder = resolve(globals.forms);
  try {
    const own = rootAt(revision, folder, diagnostics);
    return rootsOf(globals, true).flatMap((root) => {
      if (root.folder !== folder) return read(root, nodeHost, diagnostics);
      return own ? read({ ...root, prefix: `${revision}:${root.prefix}` }, own, diagnostics) : [];
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.report('diff/git-failed', undefined, { revision, reason });
    return [];
  }
};

/** Of the repository in which a folder really stands. */
const topOf = (folder: string): string | undefined => {
  try {
    return firstLine(git(folder, ['rev-parse', '--show-toplevel']));
  } catch {
    return undefined; // in none: asking it for a revision says so
  }
};

/** No revision of the repository around the link has what it leads to. */
const leadsOut = (path: string): boolean => {
  if (!lstatSync(path).isSymbolicLink()) return false;
  const around = topOf(dirname(path));
  return around !== undefined && around !== topOf(path);
};

/** What the folder held then; none where it held nothing. */
const rootAt = (revision: string, folder: string, diagnostics: Diagnostics): Host | undefined => {
  // the folder may be gone by now, or not be a folder any more
  const there = upwards(folder).find((each) => existsSync(each) && statSync(each).isDirectory()) ?? folder;
  if (leadsOut(there)) {
    diagnostics.report('read/link', undefined, { file: relative(process.cwd(), there) });
    return undefined;
  }
  // a name that begins with a stroke would be an option
  const commit = firstLine(git(there, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]));
  const list = (...args: readonly string[]): readonly Entry[] =>
    entriesIn(git(there, ['ls-tree', '--full-tree', '-z', ...args]).toString('utf8'));
  const before = firstLine(git(there, ['rev-parse', '--show-prefix']));
  const way = [...before.split('/'), ...relative(there, folder).split(sep)].filter((name) => name !== '');
  const told = (path: string): string => `${revision}:${path}`;
  // a link or a submodule on the way holds nothing that git could list
  for (const [at] of way.entries()) {
    const [found] = list(commit, '--', way.slice(0, at + 1).join('/'));
    if (found === undefined) return undefined;
    if (found.mode === LINK) diagnostics.report('read/link', undefined, { file: told(found.path) });
    if (found.mode === SUBMODULE) diagnostics.report('diff/submodule', undefined, { folder: told(found.path) });
    if (diagnostics.hasErrors) return undefined;
  }
  const entries = list('-r', `${commit}:${way.join('/')}`);
  for (const { mode, path } of entries)
    if (mode === SUBMODULE) diagnostics.report('diff/submodule', undefined, { folder: told([...way, path].join('/')) });
  const blobs = entries.filter(({ mode }) => mode !== SUBMODULE);
  if (blobs.length === 0) return undefined;
  const batch = git(there, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  const files = new Map([...contentsIn(batch, blobs)].map(([path, content]) => [`${folder}/${path}`, content]));
  const links = new Set(blobs.flatMap(({ mode, path }) => (mode === LINK ? [`${path}/`] : [])));
  return { ...memoryHost(files), linkOnTheWay: (_, path) => (links.has(path) ? path : undefined) };
};

const firstLine = (given: Buffer): string => given.toString('utf8').split('\n')[0] ?? '';
