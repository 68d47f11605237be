/** Objects of a PDF as they are written (ISO 32000-1, 7.3), read no deeper and no further than limits. */

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Names an object of the file. */
export class Reference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** A string: a character for each byte. */
class Bytes {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;
export type Value = number | boolean | null | Name | Reference | Bytes | readonly Value[] | Dictionary;

/** What is written there is no object. */
export class NoObject extends Error {}

/** Arrays and dictionaries within each other; fields stand in less than ten. */
const DEEPEST = 60;

/** NUL, tab, line feed, form feed, return, space. */
const SPACES = new Set([0, 9, 10, 12, 13, 32]);
const COMMENT = 37;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const WORD = /true|false|null/y;
/** Blanks and signs that end a word; NaN is behind the last character. */
const ENDS = new Set([...SPACES, ...[...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)), Number.NaN]);
const [ZERO, NINE, POINT, LETTER_R] = [48, 57, 46, 82];
/** Numbers of objects are shorter, and of generations. */
const LONGEST = { object: 10, generation: 5 } as const;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads one object after the other out of a text, a character for each byte. */
export class Reader {
  at: number;
  readonly #text: string;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  skip(): void {
    for (;;) {
      while (SPACES.has(this.#text.charCodeAt(this.at))) this.at++;
      if (this.#text.charCodeAt(this.at) !== COMMENT) return;
      while (this.at < this.#text.length && !/[\r\n]/.test(this.#text[this.at] ?? '')) this.at++;
    }
  }

  /** Whether a keyword stands next, which is passed then. */
  passes(keyword: string): boolean {
    this.skip();
    if (!this.#text.startsWith(keyword, this.at)) return false;
    this.at += keyword.length;
    return true;
  }

  value(depth = 0): Value {
    if (depth > DEEPEST) throw new NoObject('nested too deep');
    this.skip();
    const first = this.#text[this.at];
    if (first === '/') return new Name(decoded(this.#match(NAME)?.[1] ?? ''));
    if (first === '(') return this.#literal();
    if (first === '[') return this.#array(depth);
    if (first === '<') {
      if (this.#text[this.at + 1] === '<') return this.#dictionary(depth);
      const hex = this.#match(HEX)?.[1]?.replace(/[^0-9A-Fa-f]/g, '');
      if (hex === undefined) throw new NoObject('a string has no end');
      return new Bytes(
        (hex.match(/..?/g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))).join(''),
      );
    }
    const whole = this.#whole();
    if (whole !== undefined) return whole;
    const number = this.#match(NUMBER);
    if (number) return Number(number[0]);
    const word = this.#match(WORD)?.[0];
    if (word === undefined) throw new NoObject(`no object at ${this.at}`);
    return word === 'null' ? null : word === 'true';
  }

  #pastDigits(from: number): number {
    let at = from;
    for (let code = this.#text.charCodeAt(at); code >= ZERO && code <= NINE; code = this.#text.charCodeAt(at)) at++;
    return at;
  }

  #pastBlanks(from: number): number {
    let at = from;
    while (SPACES.has(this.#text.charCodeAt(at))) at++;
    return at;
  }

  /** A number without sign and point, or the reference that it begins. Fonts have arrays of thousands of them. */
  #whole(): Value | undefined {
    const end = this.#pastDigits(this.at);
    if (end === this.at || this.#text.charCodeAt(end) === POINT) return undefined;
    const number = Number(this.#text.slice(this.at, end));
    const generation = this.#pastBlanks(end);
    const behind = this.#pastDigits(generation);
    const letter = this.#pastBlanks(behind);
    const isReference =
      end - this.at <= LONGEST.object &&
      generation > end &&
      behind > generation &&
      behind - generation <= LONGEST.generation &&
      letter > behind &&
      this.#text.charCodeAt(letter) === LETTER_R &&
      ENDS.has(this.#text.charCodeAt(letter + 1));
    this.at = isReference ? letter + 1 : end;
    return isReference ? new Reference(number) : number;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  #array(depth: number): readonly Value[] {
    this.at += 1;
    const values: Value[] = [];
    while (!this.passes(']')) values.push(this.value(depth + 1));
    return values;
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    while (!this.passes('>>')) {
      const key = this.value(depth + 1);
      if (!(key instanceof Name)) throw new NoObject('a key is no name');
      entries.set(key.name, this.value(depth + 1));
    }
    return entries;
  }

  #literal(): Bytes {
    let open = 0;
    let bytes = '';
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at] ?? '';
      if (character === '\\') {
        bytes += this.#escaped();
        continue;
      }
      if (character === '(' && open++ === 0) continue;
      if (character === ')' && --open === 0) {
        this.at += 1;
        return new Bytes(bytes);
      }
      bytes += character;
    }
    throw new NoObject('a string has no end');
  }

  /** Leaves the place on the last character of it. */
  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    this.at += 1;
    const character = this.#text[this.at] ?? '';
    if (character === '\r' && this.#text[this.at + 1] === '\n') this.at += 1;
    return /[\r\n]/.test(character) ? '' : (ESCAPED[character] ?? character);
  }
}

const decoded = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const latin1 = (bytes: string): Uint8Array => {
  const all = new Uint8Array(bytes.length);
  for (let at = 0; at < all.length; at += 1) all[at] = bytes.charCodeAt(at);
  return all;
};

/** Of PDFDocEncoding (annex D) what Latin-1 has otherwise. */
const SIGNS = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';
const FIRST_SIGN = 0x80;

/** A text for people (7.9.2.2): UTF-16, UTF-8 or PDF's own encoding. Lines are parted by `\n`. */
export const textOf = (value: Value | undefined): string | undefined => {
  if (!(value instanceof Bytes)) return undefined;
  const { bytes } = value;
  const decode = (encoding: string, from: number): string =>
    new TextDecoder(encoding).decode(latin1(bytes.slice(from)));
  const text = bytes.startsWith('\xfe\xff')
    ? decode('utf-16be', 2)
    : bytes.startsWith('\xff\xfe')
      ? decode('utf-16le', 2)
      : bytes.startsWith('\xef\xbb\xbf')
        ? decode('utf-8', 3)
        : bytes.replace(/[\x80-\x9e]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_SIGN] ?? sign);
  return text.replace(/\r\n?/g, '\n');
};
