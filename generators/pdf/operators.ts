/** Text as PDF's operators. */
import type { EmbeddedFonts } from './embedded-fonts.ts';
import type { Span } from './lines.ts';

/** Six decimals, which moves nothing that can be seen. */
export const number = (value: number): string => String(Number(value.toFixed(6)));

/** Pieces of text in the order in which they are drawn, each in the mark that opens it. */
export class TextOperators {
  readonly fonts = new Set<Uint8Array>();
  readonly #operators: string[] = [];
  readonly #embedded: EmbeddedFonts;
  readonly #height: number;
  #open = '';
  #font = '';
  #spacing = 0;

  /** @param height of what is drawn on, in points: places are given from its top */
  constructor(embedded: EmbeddedFonts, height: number) {
    this.#embedded = embedded;
    this.#height = height;
  }

  show(opening: string, { text, font, size, rise, spacing }: Span, x: number, baseline: number): void {
    if (opening !== this.#open) {
      this.#close();
      this.#operators.push(opening, 'BT');
      this.#open = opening;
    }
    const face = `/${this.#embedded.nameOf(font)} ${number(size)} Tf`;
    if (face !== this.#font) this.#operators.push(face);
    if (spacing !== this.#spacing) this.#operators.push(`${number(spacing)} Tc`);
    this.#font = face;
    this.#spacing = spacing;
    this.fonts.add(font);
    const y = number(this.#height - (baseline - rise));
    this.#operators.push(`1 0 0 1 ${number(x)} ${y} Tm`, `<${this.#embedded.encode(font, text)}> Tj`);
  }

  /** What is no text. */
  draw(opening: string, ...operators: readonly string[]): void {
    this.#close();
    this.#operators.push(opening, ...operators, 'EMC');
  }

  get operators(): readonly string[] {
    this.#close();
    return this.#operators;
  }

  #close(): void {
    if (this.#open !== '') this.#operators.push('ET', 'EMC');
    this.#open = '';
  }
}
