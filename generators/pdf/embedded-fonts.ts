/** The fonts of one file: what of each is used is embedded. Characters are set one by one, as they were measured. */
import type { PdfFont, PdfKitDocument } from './pdfkit-bundle.js';

interface Embedded {
  readonly font: PdfFont;
  /** Character → glyph, four hexadecimal digits. */
  readonly glyphs: Map<string, string>;
}

export class EmbeddedFonts {
  readonly #pdf: PdfKitDocument;
  readonly #fonts = new Map<Uint8Array, Embedded>();

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf;
  }

  /** `F1`, `F2`, … */
  nameOf(file: Uint8Array): string {
    return this.#of(file).font.id;
  }

  /** The glyphs of a text that the font has. */
  encode(file: Uint8Array, text: string): string {
    const { font, glyphs } = this.#of(file);
    let encoded = '';
    for (const character of text) {
      let glyph = glyphs.get(character);
      if (glyph === undefined) {
        glyph = font.encode(character)[0].join('');
        glyphs.set(character, glyph);
      }
      encoded += glyph;
    }
    return encoded;
  }

  /** Name → font, as resources have them. */
  get resources(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#fonts.values()].map(({ font }) => [font.id, font.ref()]));
  }

  /** Writes them: pdfkit does so by the names that they bear, and of two with one name only the later. */
  finish(): void {
    for (const { font } of this.#fonts.values()) font.finalize();
  }

  #of(file: Uint8Array): Embedded {
    const known = this.#fonts.get(file);
    if (known !== undefined) return known;
    const embedded = { font: this.#pdf.font(file)._font, glyphs: new Map<string, string>() };
    this.#fonts.set(file, embedded);
    return embedded;
  }
}
