/** A `.gz` of one member, with its name or without, as npm and gzip write archives → its bytes, held against the checksum and the length that stand behind them. */

import { Gunzip } from 'fflate';
import { joinedBytes } from '../model/joined-bytes.ts';

/** What is no such file, whatever it is that is wrong. */
export class NoGzip extends Error {}

/** Inflates to more bytes than are wanted. */
export class TooLong extends Error {}

/** A piece of so many bytes inflates to 16 MiB at most. */
const PIECE = 1 << 14;
/** Deflated (RFC 1952, 2.3.1). */
const BEGINS = [0x1f, 0x8b, 8] as const;
/** Of the further fields the name of the file, which gzip writes unless told not to, and no other. */
const NAMED = 0x08;
const TRAILER = 8;

const POLYNOMIAL = 0xedb88320;
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
});

/** Of the bytes of several parts. */
const crc32 = (parts: readonly Uint8Array[]): number => {
  let sum = -1;
  for (const part of parts)
    for (let at = 0; at < part.length; at++) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ (part[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
};

/** Throws `NoGzip` of what is damaged, goes on with another member or with anything else, and `TooLong`. @param most bytes */
export const gunzip = (file: Uint8Array, most: number): Uint8Array => {
  const [, , , fields = 0] = file;
  if (file.length < TRAILER || BEGINS.some((byte, at) => file[at] !== byte) || (fields & ~NAMED) !== 0)
    throw new NoGzip();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const member = new Gunzip((part, final) => {
    size += part.length;
    if (size > most) throw new TooLong();
    parts.push(part);
    isWhole = final;
  });
  member.onmember = () => {
    throw new NoGzip();
  };
  try {
    for (let at = 0; at < file.length; at += PIECE)
      member.push(file.subarray(at, at + PIECE), at + PIECE >= file.length);
  } catch (error) {
    throw error instanceof TooLong ? error : new NoGzip();
  }
  const trailer = new DataView(file.buffer, file.byteOffset + file.length - TRAILER);
  if (!isWhole || trailer.getUint32(4, true) !== size || trailer.getUint32(0, true) !== crc32(parts))
    throw new NoGzip();
  return joinedBytes(parts);
};
