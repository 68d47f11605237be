/** The file system. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Host } from './host.ts';

/** Also where a file stands in place of a folder above, there is nothing. */
const statOf = (path: string) => (existsSync(path) ? statSync(path) : undefined);

const below = (folder: string, prefix: string, found: string[]): string[] => {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) below(folder, path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
};

const removeEmptyFolders = (folder: string, root: string): void => {
  if (!folder.startsWith(root + sep) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), root);
};

export const nodeHost: Host = {
  listFiles: (folder) => (statOf(folder)?.isDirectory() ? below(folder, '', []) : undefined),
  readFile: (path) => readFileSync(path),
  fileExists: (path) => statOf(path)?.isFile() ?? false,
  writeFile: (path, content) => {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => renameSync(from, to),
  removeFile: (path, root) => {
    rmSync(path, { force: true });
    removeEmptyFolders(dirname(path), root);
  },
  now: () => Date.now(),
};
