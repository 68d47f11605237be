/**
 * The objects of a PDF. They are found by going through the file once: what stands later in it counts, as an editor that saves adds its
 * changes at the end, and tables of offsets, which may lie, are not believed. Time and memory are bounded whatever the file says.
 */
import { Unzlib } from 'fflate';
import { Refusal } from '../../layout/refusal.ts';
import { type Dictionary, Name, NoObject, Reader, Reference, type Value } from './syntax.ts';

/** Of all streams that are read of one file, once they are inflated. */
const MOST_BYTES = 64 << 20;
const MOST_OBJECTS = 300_000;
/** Characters that are read without an object coming of it. */
const MOST_IN_VAIN = 8 << 20;
/** Nodes of trees and items of lists, those that are met again too. */
const MOST_VISITS = 2_000_000;
/** So much is inflated at a time: 64 KiB of zeros are 66 MB. */
const PIECE = 4 << 10;

const BEGINS = /(?:(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj|trailer)(?![A-Za-z])/g;
const ENDS = /\r?\n?endstream/g;

interface Stream {
  readonly start: number;
  readonly end: number;
}

/** A character for each byte: what is called Latin-1 is decoded as another encoding. */
const asText = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(new Uint16Array(bytes));

export const isDictionary = (value: unknown): value is Dictionary => value instanceof Map;

export class Objects {
  readonly #bytes: Uint8Array;
  readonly #values = new Map<number, Value>();
  readonly #streams = new Map<Value, Stream>();
  /** What the file says of itself: its root, its information; later ones first. */
  readonly trailers: Dictionary[] = [];
  /** Objects of it could not be read. */
  isDamaged = false;
  #unpacked = 0;
  #inVain = 0;
  #visits = 0;
  readonly #contents = new Map<Dictionary, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const text = asText(bytes);
    BEGINS.lastIndex = 0;
    for (let found = BEGINS.exec(text); found !== null; found = BEGINS.exec(text)) {
      const reader = new Reader(text, BEGINS.lastIndex);
      try {
        const value = reader.value();
        if (found[1] === undefined) {
          if (isDictionary(value)) this.trailers.push(value);
        } else this.#add(Number(found[1]), value, reader, text);
        BEGINS.lastIndex = Math.max(reader.at, BEGINS.lastIndex);
      } catch (error) {
        // What only looks like an object: a piece of a stream.
        if (!(error instanceof NoObject)) throw error;
        this.#inVain += reader.at - BEGINS.lastIndex;
        if (this.#inVain > MOST_IN_VAIN) throw new Refusal({ why: 'damaged', detail: 'objects without an end' });
      }
    }
    this.trailers.reverse();
  }

  /** Counts what a walk comes to: what leads back to itself in many ways would have no end. */
  visit(): void {
    this.#visits += 1;
    if (this.#visits > MOST_VISITS) throw new Refusal({ why: 'too-large', detail: `${MOST_VISITS} objects` });
  }

  /** What a value stands for; nothing where the file has no such object. */
  of(value: Value | undefined): Value | undefined {
    let found = value;
    for (let step = 0; found instanceof Reference && step < 10; step++) found = this.#values.get(found.id);
    return found instanceof Reference ? undefined : found;
  }

  dictionary(value: Value | undefined): Dictionary | undefined {
    const found = this.of(value);
    return isDictionary(found) ? found : undefined;
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.of(value);
    return Array.isArray(found) ? (found as readonly Value[]) : [];
  }

  name(value: Value | undefined): string | undefined {
    const found = this.of(value);
    return found instanceof Name ? found.name : undefined;
  }

  /** The bytes of a stream. */
  stream(value: Value | undefined): Uint8Array | undefined {
    const dictionary = this.of(value);
    if (!isDictionary(dictionary)) return undefined;
    const known = this.#contents.get(dictionary);
    if (known) return known;
    const place = this.#streams.get(dictionary);
    const content = place && this.#contentOf(dictionary, this.#bytes.subarray(place.start, place.end));
    if (content) this.#contents.set(dictionary, content);
    return content;
  }

  #contentOf(dictionary: Dictionary, raw: Uint8Array): Uint8Array | undefined {
    const filter = this.of(dictionary.get('Filter'));
    const filters = filter === undefined ? [] : Array.isArray(filter) ? (filter as readonly Value[]) : [filter];
    if (filters.length === 0) {
      this.#unpack(raw.length);
      return raw;
    }
    const isFlate = filters.length === 1 && this.name(filters[0]) === 'FlateDecode';
    return isFlate && dictionary.get('DecodeParms') === undefined ? this.#inflate(raw) : undefined;
  }

  #unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > MOST_BYTES) throw new Refusal({ why: 'too-large', detail: `${MOST_BYTES}` });
  }

  #add(id: number, value: Value, reader: Reader, text: string): void {
    if (this.#values.size > MOST_OBJECTS) throw new Refusal({ why: 'too-large', detail: `${MOST_OBJECTS} objects` });
    this.#values.set(id, value);
    if (!isDictionary(value) || !reader.passes('stream')) return;
    const start = reader.at + (text[reader.at] === '\r' ? 2 : 1);
    const length = value.get('Length');
    const end = typeof length === 'number' && length >= 0 ? start + length : -1;
    ENDS.lastIndex = start;
    const isSaid = end > 0 && /^\s*endstream/.test(text.slice(end, end + 16));
    this.#streams.set(value, { start, end: isSaid ? end : (ENDS.exec(text)?.index ?? text.length) });
    reader.at = this.#streams.get(value)?.end ?? reader.at;
    const kind = value.get('Type');
    if (!(kind instanceof Name)) return;
    if (kind.name === 'XRef') this.trailers.push(value);
    else if (kind.name === 'ObjStm') this.#addAll(value);
  }

  /** The objects that stand together in a stream. */
  #addAll(dictionary: Dictionary): void {
    const bytes = this.#together(dictionary);
    const [count, first] = [dictionary.get('N'), dictionary.get('First')];
    if (bytes === undefined || typeof count !== 'number' || typeof first !== 'number') return;
    const text = asText(bytes);
    const index = new Reader(text);
    let length = 0;
    for (let place = 0; place < Math.min(count, MOST_OBJECTS); place++) {
      const [id, offset] = [index.value(), index.value()];
      if (typeof id !== 'number' || typeof offset !== 'number') throw new NoObject('no index');
      const reader = new Reader(text, first + offset);
      this.#add(id, reader.value(), new Reader(''), '');
      // they stand one behind the other
      length += reader.at - first - offset;
      if (length > 2 * text.length) throw new Refusal({ why: 'damaged', detail: 'objects in each other' });
    }
  }

  /** What is encrypted cannot be inflated either, and says so later. */
  #together(dictionary: Dictionary): Uint8Array | undefined {
    try {
      return this.stream(dictionary);
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason.why !== 'damaged') throw error;
      this.isDamaged = true;
      return undefined;
    }
  }

  #inflate(raw: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    const inflate = new Unzlib((piece) => {
      this.#unpack(piece.length);
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < raw.length; at += PIECE)
        inflate.push(raw.subarray(at, at + PIECE), at + PIECE >= raw.length);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal({ why: 'damaged', detail: 'stream' });
    }
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
