/** The fonts of one file: what of each is used is embedded, or all of it. Characters are set one by one, as they were measured. */
import { fontMetrics } from './fonts/metrics.ts';
import type { PdfKitDocument, PdfReference } from './pdfkit-bundle.js';
import { embedWhole } from './whole-font.ts';

interface Embedded {
  readonly name: string;
  /** Four hexadecimal digits. */
  readonly glyphOf: (character: string) => string;
  /** Character → glyph. */
  readonly glyphs: Map<string, string>;
  readonly reference: PdfReference;
  readonly finish: () => void;
}

export class EmbeddedFonts {
  readonly #pdf: PdfKitDocument;
  readonly #whole: Uint8Array | undefined;
  readonly #fonts = new Map<Uint8Array, Embedded>();

  /** @param whole the font of which all is embedded */
  constructor(pdf: PdfKitDocument, whole?: Uint8Array) {
    this.#pdf = pdf;
    this.#whole = whole;
  }

  /** `F1`, `F2`, … */
  nameOf(file: Uint8Array): string {
    return this.#of(file).name;
  }

  /** The font as resources have it. */
  referenceOf(file: Uint8Array): PdfReference {
    return this.#of(file).reference;
  }

  /** The glyphs of a text that the font has. */
  encode(file: Uint8Array, text: string): string {
    const { glyphOf, glyphs } = this.#of(file);
    let encoded = '';
    for (const character of text) {
      let glyph = glyphs.get(character);
      if (glyph === undefined) {
        glyph = glyphOf(character);
        glyphs.set(character, glyph);
      }
      encoded += glyph;
    }
    return encoded;
  }

  /** Name → font, of those that are used so far, or of some of them. */
  resourcesOf(files: Iterable<Uint8Array> = this.#fonts.keys()): Readonly<Record<string, PdfReference>> {
    return Object.fromEntries([...files].map((file) => [this.nameOf(file), this.referenceOf(file)]));
  }

  /** Writes them: pdfkit does so by the names that they bear, and of two with one name only the later. */
  finish(): void {
    for (const { finish } of this.#fonts.values()) finish();
  }

  #of(file: Uint8Array): Embedded {
    const known = this.#fonts.get(file);
    if (known !== undefined) return known;
    const embedded = file === this.#whole ? this.#all(file) : this.#subset(file);
    this.#fonts.set(file, embedded);
    return embedded;
  }

  #subset(file: Uint8Array): Embedded {
    const font = this.#pdf.font(file)._font;
    return {
      name: font.id,
      glyphOf: (character) => font.encode(character)[0].join(''),
      glyphs: new Map(),
      reference: font.ref(),
      finish: () => font.finalize(),
    };
  }

  #all(file: Uint8Array): Embedded {
    const { glyph } = fontMetrics(file);
    return {
      name: 'F0',
      glyphOf: (character) => (glyph(character.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0'),
      glyphs: new Map(),
      reference: embedWhole(this.#pdf, file),
      finish: () => {},
    };
  }
}
