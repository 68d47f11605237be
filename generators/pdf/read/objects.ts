/**
 * The objects of a PDF. They are found by going through the file once: what stands later in it counts, as an editor that saves adds its
 * changes at the end, and tables of offsets, which may lie, are not believed. Time and memory are bounded whatever the file says.
 */
import { Unzlib } from 'fflate';
import { Refusal } from '../../layout/refusal.ts';
import { type Dictionary, Name, NoObject, Reader, Reference, type Value } from './syntax.ts';

/** A form with fields has 2.5 MB. */
export const MOST_FILE_BYTES = 64 << 20;
/** Of all that is inflated of one file. */
const MOST_BYTES = 64 << 20;
const MOST_OBJECTS = 300_000;
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
  #inflated = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const text = asText(bytes);
    BEGINS.lastIndex = 0;
    for (let found = BEGINS.exec(text); found !== null; found = BEGINS.exec(text)) {
      const reader = new Reader(text, BEGINS.lastIndex);
      try {
        const value = reader.value();
        if (found[1] === undefined) {
          if (isDictionary(value)) this.trailers.unshift(value);
        } else this.#add(Number(found[1]), value, reader, text);
        BEGINS.lastIndex = Math.max(reader.at, BEGINS.lastIndex);
      } catch (error) {
        // What only looks like an object: a piece of a stream.
        if (!(error instanceof NoObject)) throw error;
      }
    }
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
    const place = dictionary === undefined ? undefined : this.#streams.get(dictionary);
    if (place === undefined || !isDictionary(dictionary)) return undefined;
    const raw = this.#bytes.subarray(place.start, place.end);
    const filter = this.of(dictionary.get('Filter'));
    const filters = filter === undefined ? [] : Array.isArray(filter) ? (filter as readonly Value[]) : [filter];
    if (filters.length === 0) return raw;
    const isFlate = filters.length === 1 && this.name(filters[0]) === 'FlateDecode';
    return isFlate && dictionary.get('DecodeParms') === undefined ? this.#inflate(raw) : undefined;
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
    if (kind.name === 'XRef') this.trailers.unshift(value);
    else if (kind.name === 'ObjStm') this.#addAll(value);
  }

  /** The objects that stand together in a stream. */
  #addAll(dictionary: Dictionary): void {
    const bytes = this.#together(dictionary);
    const [count, first] = [dictionary.get('N'), dictionary.get('First')];
    if (bytes === undefined || typeof count !== 'number' || typeof first !== 'number') return;
    const text = asText(bytes);
    const index = new Reader(text);
    for (let place = 0; place < Math.min(count, MOST_OBJECTS); place++) {
      const [id, offset] = [index.value(), index.value()];
      if (typeof id !== 'number' || typeof offset !== 'number') throw new NoObject('no index');
      this.#add(id, new Reader(text, first + offset).value(), new Reader(''), '');
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
      this.#inflated += piece.length;
      if (this.#inflated > MOST_BYTES) throw new Refusal({ why: 'too-large', detail: `${MOST_BYTES}` });
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
