/**
 * Contents of a package → `.tgz` as npm lays it out (POSIX ustar, everything in `package/`): the same bytes everywhere, as times, modes,
 * owners and order are fixed. Written here, since a library's would be a page too: what matters is that nothing else gets in.
 */

import { gzipSync } from 'fflate';
import { joinedBytes } from '../model/joined-bytes.ts';
import type { PackContents } from './listing.ts';

export const FOLDER = 'package/';

/** 26 October 1985, as npm dates what it packs. */
const TIME = 499_162_500;
const BLOCK = 512;
const ASCII = new TextEncoder();

/** Throws where a path is too long for ustar or not ASCII: no path of a pack is. */
export const tarball = (contents: PackContents): Uint8Array => {
  const parts = [...contents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => [header(FOLDER + path, bytes.length), padded(bytes)]);
  return gzipSync(joinedBytes([...parts, new Uint8Array(2 * BLOCK)]), { level: 9, mtime: 0 });
};

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  whole.set(bytes);
  return whole;
};

/** A path of more than 100 characters is split at a slash. */
const split = (path: string): readonly [prefix: string, name: string] => {
  if (!/^[\x21-\x7e]+$/.test(path)) throw new RangeError(`no path of a package: ${path}`);
  if (path.length <= 100) return ['', path];
  const at = path.indexOf('/', path.length - 101);
  if (at < 0 || at > 155) throw new RangeError(`too long a path: ${path}`);
  return [path.slice(0, at), path.slice(at + 1)];
};

const header = (path: string, size: number): Uint8Array => {
  const block = new Uint8Array(BLOCK);
  const [prefix, name] = split(path);
  const put = (at: number, text: string): void => block.set(ASCII.encode(text), at);
  const octal = (at: number, length: number, value: number): void =>
    put(at, `${value.toString(8).padStart(length - 1, '0')}\0`);
  put(0, name);
  octal(100, 8, 0o644);
  octal(108, 8, 0);
  octal(116, 8, 0);
  octal(124, 12, size);
  octal(136, 12, TIME);
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\x0000');
  put(345, prefix);
  put(148, `${checksum(block).toString(8).padStart(6, '0')}\0 `);
  return block;
};

/** Of a header, its own field counted as blanks. */
export const checksum = (block: Uint8Array): number =>
  block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
