/**
 * A `.tgz` from anybody → contents of the package, or why it is not read. Bounded in bytes, files and paths; only plain files below `package/`
 * with names that every system takes alike: nothing that one reader unpacks otherwise than another gets by.
 */
import { impossiblePart, isInside } from '../generate/paths.ts';
import { gunzip, NoGzip, TooLong } from './gunzip.ts';
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
/** Of POSIX: of other kinds each reader takes the field before the name otherwise. */
const USTAR = 'ustar\x0000';

/** Throws a `Refusal`. */
export const untar = (archive: Uint8Array): PackContents => {
  if (archive.length > MOST.archive) throw new Refusal('too-large');
  return filesIn(inflated(archive));
};

const inflated = (archive: Uint8Array): Uint8Array => {
  try {
    return gunzip(archive, MOST.bytes);
  } catch (error) {
    if (error instanceof NoGzip) throw new Refusal('damaged');
    throw error instanceof TooLong ? new Refusal('too-large') : error;
  }
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
    if (octal(block, 148, 8) !== checksum(block) || !isPlain(block)) throw new Refusal('damaged');
    const [name, size, kind] = [nameOf(block), octal(block, 124, 12), String.fromCharCode(block[156] ?? 0)];
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (body.length < size) throw new Refusal('damaged', name);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    // some readers pass over a plain file that says that it links
    if (textAt(block, 157, 100) !== '') throw new Refusal('not-a-file', name);
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

const LATIN = new TextDecoder('latin1');

const textAt = (block: Uint8Array, at: number, length: number): string => {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return LATIN.decode(end < 0 ? field : field.subarray(0, end));
};

/** No name goes on behind its end, where some readers look and others do not. */
const isPlain = (block: Uint8Array): boolean => {
  const isEnded = (at: number, length: number): boolean =>
    block.subarray(at + textAt(block, at, length).length, at + length).every((byte) => byte === 0);
  const isUstar = [...USTAR].every((character, at) => block[257 + at] === character.charCodeAt(0));
  return isUstar && isEnded(0, 100) && isEnded(157, 100) && isEnded(345, 155);
};

/** Only what is written in octal digits: sizes in another base are beyond any pack. */
const octal = (block: Uint8Array, at: number, length: number): number => {
  const text = textAt(block, at, length).trim();
  if (!/^[0-7]{1,11}$/.test(text)) throw new Refusal('damaged');
  return Number.parseInt(text, 8);
};

const nameOf = (block: Uint8Array): string => {
  const prefix = textAt(block, 345, 155);
  return prefix === '' ? textAt(block, 0, 100) : `${prefix}/${textAt(block, 0, 100)}`;
};

/**
 * `<bytes> path=<name>\n` of a pax header, each record as long as it says; times and owners say nothing, and whatever else it says is refused.
 * Latin-1 has a character for each byte, and names of other characters are refused anyway.
 */
const longNameIn = (body: Uint8Array, entry: string): string | undefined => {
  if (body.length > 4096) throw new Refusal('too-large', entry);
  const text = [...body].map((byte) => String.fromCharCode(byte)).join('');
  let path: string | undefined;
  for (let at = 0; at < text.length; ) {
    const length = Number(/^[1-9]\d{0,3}(?= )/.exec(text.slice(at, at + 5))?.[0]);
    const [record = '', key = '', value = ''] = /^\d+ ([\w.]+)=([^\n\0]*)\n$/.exec(text.slice(at, at + length)) ?? [];
    if (record.length !== length) throw new Refusal('damaged', entry);
    if (key === 'path' && path === undefined) path = value;
    else if (!/^(?:[acm]time|uid|gid|uname|gname|mode)$/.test(key)) throw new Refusal('damaged', entry);
    at += length;
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
