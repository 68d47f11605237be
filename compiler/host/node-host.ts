/** The file system. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
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
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { threadId } from 'node:worker_threads';
import type { Host } from './host.ts';
import { optimiseEarly } from './optimising.ts';

/** Also where a file stands in place of a folder above, there is nothing. */
const statOf = (path: string) => (existsSync(path) ? statSync(path) : undefined);

const below = (folder: string, prefix: string, found: string[]): string[] => {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) below(folder, path, found);
    else found.push(path);
  }
  return found;
};

/** Neither is what is not there. */
const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // whoever writes there will say why not
  }
};

/** A file in its place is told in the words of one further above. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error('ENOTDIR: not a directory, mkdir');
  mkdirSync(folder, { recursive: true });
};

const removeEmptyFolders = (folder: string, root: string): void => {
  if (!folder.startsWith(root + sep) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), root);
};

/** Bytes of V8's limit that only what is new may take: three halves of its nursery of 16 MiB. */
const NURSERY = 48 << 20;
/** Of the rest: with less left garbage is collected; with less than half as much again left even so, V8 would soon end the process. */
const LITTLE = 1 / 10;

/** How much is left, counted in what is little. */
const roomLeft = (): number => {
  const { total_available_size: left, heap_size_limit: limit } = getHeapStatistics();
  return (left - NURSERY) / ((limit - NURSERY) * LITTLE);
};

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

/** A clock of whole seconds (FAT, some that are mounted over a network) does not tell two writings of one second apart. */
const SECOND = 1_000_000_000n;

const stampOf = (path: string): string | undefined => {
  const found = existsSync(path) ? statSync(path, { bigint: true }) : undefined;
  if (!found?.isFile() || found.mtimeNs % SECOND === 0n) return undefined;
  return [found.ino, found.size, found.mtimeNs].map((each) => each.toString(36)).join('.');
};

/** The process and the thread in it. */
const session = `${process.pid}-${threadId}`;

/** Signal 0 asks and does nothing; a process of another user refuses it and is there. */
const isProcess = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

export const nodeHost: Host = {
  listFiles: (folder) => (statOf(folder)?.isDirectory() ? below(folder, '', []) : undefined),
  fileSize: (path) => {
    const found = statSync(path);
    return found.isFile() ? found.size : undefined;
  },
  readFile: (path) => readFileSync(path),
  fileExists: (path) => statOf(path)?.isFile() ?? false,
  stampOf,
  writeFile: (path, content) => {
    makeFolder(dirname(path));
    const file = openSync(path, 'w');
    try {
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => {
    makeFolder(dirname(to));
    renameSync(from, to);
  },
  removeFile: (path, root) => {
    rmSync(path, { force: true });
    removeEmptyFolders(dirname(path), root);
  },
  linkOnTheWay: (root, path) => {
    const folders = path.split('/').slice(0, -1);
    const ways = folders.map((_, at) => folders.slice(0, at + 1).join('/'));
    return ways.find((way) => isLink(join(root, way)));
  },
  session,
  isRunning: (other) => /^\d{1,10}-\d+$/.test(other) && isProcess(Number.parseInt(other, 10)),
  hasRoom: () => {
    if (roomLeft() >= 1) return true;
    collectGarbage();
    return roomLeft() >= 1.5;
  },
  collect: collectGarbage,
  settleIn: optimiseEarly,
  now: () => Date.now(),
};
