/**
 * A `.tgz` from anybody → contents of the package, or why it is not read. Bounded in bytes, files and paths; only plain files below `package/`
 * with names that every system takes alike: nothing that one reader unpacks otherwise than another gets by.
 */
import { Gunzip } from 'fflate';
import { impossiblePart, isInside } from '../generate/paths.ts';
import type { PackContents } from './listing.ts';
import { checksum, FOLDER } from './tarball.ts';

/** Far beyond any pack: the largest has some megabytes. */
export const MOST = { archive: 1 << 26, bytes: 1 << 28, files: 5000, path: 255 } as const;

/** What is wrong with an archive; `entry` names the file of it that is to blame. */
export type Fault =
  | 'too-large'
  | 'damaged'
  | 'too-many-files'
  | 'not-a-file'
  | 'outside'
  | 'odd-name'
  | 'twice'
  | 'behind-the-end';

export class Refusal extends Error {
  readonly fault: Fault;
  readonly entry: string | undefined;

  constructor(fault: Fault, entry?: string) {
    super(fault);
    this.fault = fault;
    this.entry = entry;
  }
}

const BLOCK = 512;
/** A piece of so many bytes inflates to 16 MiB at most. */
const PIECE = 1 << 14;

/** Throws a `Refusal`. */
export const untar = (archive: Uint8Array): PackContents => {
  if (archive.length > MOST.archive) throw new Refusal('too-large');
  return filesIn(inflated(archive));
};

const inflated = (archive: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const gunzip = new Gunzip((part, final) => {
    size += part.length;
    if (size > MOST.bytes) throw new Refusal('too-large');
    parts.push(part);
    isWhole = final;
  });
  try {
    if (archive.length === 0) throw new Refusal('damaged');
    for (let at = 0; at < archive.length; at += PIECE)
      gunzip.push(archive.subarray(at, at + PIECE), at + PIECE >= archive.length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
  if (!isWhole) throw new Refusal('damaged');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const filesIn = (tar: Uint8Array): PackContents => {
  const contents = new Map<string, Uint8Array>();
  const known = new Set<string>();
  let long: string | undefined;
  for (let at = 0; ; ) {
    const block = tar.subarray(at, at + BLOCK);
    if (block.length < BLOCK) throw new Refusal('damaged');
    if (block.every((byte) => byte === 0)) {
      if (tar.subarray(at).some((byte) => byte !== 0)) throw new Refusal('behind-the-end');
      return contents;
    }
    if (octal(block, 148, 8) !== checksum(block)) throw new Refusal('damaged');
    const [name, size, kind] = [nameOf(block), octal(block, 124, 12), String.fromCharCode(block[156] ?? 0)];
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (body.length < size) throw new Refusal('damaged', name);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    // the name of the next file, where it is too long for its header
    if (kind === 'x' && long === undefined) {
      long = longNameIn(body, name);
      continue;
    }
    const path = pathOf(long ?? name, kind);
    long = undefined;
    if (known.has(path.toLowerCase())) throw new Refusal('twice', path);
    if (known.size >= MOST.files) throw new Refusal('too-many-files');
    known.add(path.toLowerCase());
    contents.set(path, body);
  }
};

const textAt = (block: Uint8Array, at: number, length: number): string => {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder('latin1').decode(end < 0 ? field : field.subarray(0, end));
};

/** Only what is written in octal digits: sizes in another base are beyond any pack. */
const octal = (block: Uint8Array, at: number, length: number): number => {
  const text = textAt(block, at, length).trim();
  if (!/^[0-7]{1,11}$/.test(text)) throw new Refusal('damaged');
  return Number.parseInt(text, 8);
};

const nameOf = (block: Uint8Array): string => {
  const prefix = textAt(block, 257, 5) === 'ustar' ? textAt(block, 345, 155) : '';
  return prefix === '' ? textAt(block, 0, 100) : `${prefix}/${textAt(block, 0, 100)}`;
};

/** `<bytes> path=<name>\n` of a pax header; times and owners say nothing, and whatever else it says is refused. */
const longNameIn = (body: Uint8Array, entry: string): string | undefined => {
  if (body.length > 4096) throw new Refusal('too-large', entry);
  const lines = new TextDecoder()
    .decode(body)
    .split('\n')
    .filter((line) => line !== '');
  let path: string | undefined;
  for (const line of lines) {
    const [, key = '', value = ''] = /^\d{1,5} ([\w.]+)=(.*)$/.exec(line) ?? [];
    if (key === 'path' && path === undefined) path = value;
    else if (!/^(?:[acm]time|uid|gid|uname|gname|mode)$/.test(key)) throw new Refusal('damaged', entry);
  }
  return path;
};

/** Within the package. */
const pathOf = (name: string, kind: string): string => {
  if (kind !== '0' && kind !== '\0') throw new Refusal('not-a-file', name);
  const path = name.slice(FOLDER.length);
  if (!name.startsWith(FOLDER) || !isInside(path)) throw new Refusal('outside', name);
  const parts = path.split('/');
  const isOdd =
    path.length > MOST.path ||
    !/^[\x21-\x7e]+$/.test(path) ||
    impossiblePart(path) !== undefined ||
    parts.some((part) => part.startsWith('.') || part === 'node_modules' || Object.hasOwn(PROTOTYPE, part));
  if (isOdd) throw new Refusal('odd-name', name);
  return path;
};

/** Names that mean something of every object. */
const PROTOTYPE = Object.getOwnPropertyDescriptors(Object.prototype);
