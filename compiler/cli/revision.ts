/** The definitions of a revision of git, read into memory: what the folder held then, beside what the package holds now. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { memoryHost } from '../host/memory-host.ts';
import { nodeHost } from '../host/node-host.ts';
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

interface Blob {
  readonly path: string;
  readonly id: string;
}

/** `100644 blob <id>\t<path>`, each with a NUL behind it; a link is one of another mode. */
const blobsIn = (listing: string): readonly Blob[] =>
  listing.split('\0').flatMap((line) => {
    const [, id = '', path = ''] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [{ path, id }];
  });

/** `<id> blob <bytes>\n<content>\n` for each that was asked for, in that order. */
const contentsIn = (batch: Buffer, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> => {
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

/** Reports `diff/git-failed`, and what `read` does. */
export const sourcesAt = (revision: string, globals: GlobalOptions, diagnostics: Diagnostics): readonly Source[] => {
  const folder = resolve(globals.forms);
  try {
    // a name that begins with a stroke would be an option
    const [commit = ''] = git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
      .toString('utf8')
      .split('\n');
    const blobs = blobsIn(git(folder, ['ls-tree', '-r', '-z', commit, '--', '.']).toString('utf8'));
    const batch = git(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
    const files = new Map([...contentsIn(batch, blobs)].map(([path, content]) => [`${folder}/${path}`, content]));
    const then = memoryHost(files);
    return rootsOf(globals, true).flatMap((root) => read(root, root.folder === folder ? then : nodeHost, diagnostics));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.report('diff/git-failed', undefined, { revision, reason });
    return [];
  }
};
