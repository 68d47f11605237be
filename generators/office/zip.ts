/**
 * The parts of a zip (APPNOTE 6.3.10), inflated one by one and no further than a limit: what a zip says of sizes may be a lie, and
 * fflate, asked for whole files, believes it.
 */

import { Inflate } from 'fflate';
import { joinedBytes } from '../../compiler/model/joined-bytes.ts';
import { Refusal } from '../layout/refusal.ts';

/** Of a part, and of all that are read of one file, inflated; a filled-in form has 1 to 4 MB. */
const MOST_BYTES = 64 << 20;
/** A document with 2,000 pictures has fewer. */
const MOST_PARTS = 5000;
/** So much is inflated at a time: 64 KiB of zeros are 66 MB. */
const PIECE = 4 << 10;

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 0xffff;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly size: number;
  readonly at: number;
}

const damaged = (detail: string, part?: string): Refusal =>
  new Refusal({ why: 'damaged', detail, ...(part !== undefined && { part }) });

/** Where the directory of the zip ends, from which all else is found. */
const endOf = (view: DataView): number => {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw damaged('no directory');
};

const entriesOf = (bytes: Uint8Array): ReadonlyMap<string, Entry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new Refusal({ why: 'too-large', detail: `${count} parts` });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged('directory');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const called = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name));
    // Two parts of one name are one to some readers and the other to others.
    if (entries.has(called)) throw damaged('two parts of one name', called);
    entries.set(called, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + name + extra + comment;
  }
  return entries;
};

const inflated = (packed: Uint8Array, limit: number, part: string): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const inflate = new Inflate((piece, final) => {
    size += piece.length;
    if (size > limit) throw new Refusal({ why: 'too-large', part, detail: `${MOST_BYTES}` });
    pieces.push(piece);
    isDone ||= final;
  });
  try {
    for (let at = 0; at < packed.length && !isDone; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(error instanceof Error ? error.message : String(error), part);
  }
  return joinedBytes(pieces);
};

/** The parts of a package by name, each inflated when it is asked for. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MOST_BYTES;

  /** Throws a `Refusal` where it is no zip, or has too many parts. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = entriesOf(bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Undefined where there is none. Throws a `Refusal` where it is damaged, encrypted or too large. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.isEncrypted) throw new Refusal({ why: 'encrypted', part: name });
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (entry.at + LOCAL_SIZE > view.byteLength || view.getUint32(entry.at, true) !== LOCAL)
      throw damaged('no such place', name);
    const from = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = this.#bytes.subarray(from, from + entry.size);
    if (packed.length < entry.size) throw damaged('cut off', name);
    if (entry.method !== 0 && entry.method !== 8) throw damaged(`compression ${entry.method}`, name);
    if (entry.method === 0 && packed.length > this.#left)
      throw new Refusal({ why: 'too-large', part: name, detail: `${MOST_BYTES}` });
    const part = entry.method === 0 ? packed : inflated(packed, this.#left, name);
    this.#left -= part.length;
    return part;
  }
}
