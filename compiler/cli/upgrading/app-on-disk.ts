/** An app in a folder of the disk, and its files with what an upgrade makes of them. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { App, FolderEntry } from '../../upgrade/files.ts';

/** Nothing where no folder is. */
export const appOnDisk = (folder: string): App | undefined => {
  if (kindOf(folder) !== 'folder') return undefined;
  const root = realpathSync(folder);
  return {
    folder: root,
    files: filesBelow(root),
    read: (path) => (kindOf(path) === 'file' ? readFileSync(path, 'utf8') : undefined),
    isFile: (path) => kindOf(path) === 'file',
    isFolder: (path) => kindOf(path) === 'folder',
    entriesIn: (path) => (kindOf(path) === 'folder' ? entriesIn(path) : []),
    real: (path) => (kindOf(path) === 'other' ? path : realpathSync(path)),
  };
};

/** Of what stands there, or of what a link leads to. */
const kindOf = (path: string): FolderEntry['kind'] => {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other'; // nothing is there, or nobody may look
  }
};

const entriesIn = (folder: string): readonly FolderEntry[] =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  }));

const filesBelow = (folder: string): readonly string[] =>
  entriesIn(folder)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      const path = join(folder, name);
      if (kind === 'file') return [path];
      return kind === 'folder' && name !== 'node_modules' && !name.startsWith('.') ? filesBelow(path) : [];
    });

/** The git repository that a folder stands in, else the folder itself: from where `git apply` reads the paths of a diff. */
export const appliedFrom = (folder: string): string => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
};

/** Whether the text of the file is what its bytes say: what is no UTF-8 would come back as something else. */
export const isUtf8 = (path: string): boolean => {
  const bytes = readFileSync(path);
  return bytes.equals(Buffer.from(bytes.toString('utf8')));
};

export interface Rewritten {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** All of them, or none: each is first written beside its place. Throws what the system says. */
export const writeAll = (files: readonly Rewritten[]): void => {
  const beside = ({ path }: Rewritten): string => `${path}.shenbao-upgrade`;
  const begun: Rewritten[] = [];
  const replaced: Rewritten[] = [];
  try {
    for (const file of files) {
      writeFileSync(beside(file), file.after, { flag: 'wx', flush: true });
      begun.push(file);
      chmodSync(beside(file), statSync(file.path).mode);
    }
    for (const file of files) {
      renameSync(beside(file), file.path);
      replaced.push(file);
    }
  } catch (error) {
    for (const { path, before } of replaced) writeFileSync(path, before);
    for (const file of begun) if (!replaced.includes(file)) rmSync(beside(file), { force: true });
    throw error;
  }
};
