/** A page as PDF's operators, in marked content: what of it belongs to which element of the structure, and what to none. */

import type { EmbeddedFonts } from './embedded-fonts.ts';
import type { Page, PlacedLine } from './flow.ts';
import type { Span } from './lines.ts';
import type { Marks } from './marks.ts';

/** Points. */
const BORDER = 0.5;

/** What repeats what was said, or says where a page stands (ISO 32000-1, 14.8.2.2). */
const PAGINATION = '/Artifact <</Type /Pagination>> BDC';
const LAYOUT = '/Artifact <</Type /Layout>> BDC';

const number = (value: number): string => String(Number(value.toFixed(6)));

/** Boxes of cells and rules, from the page's top down. */
const drawing = (page: Page): string[] => {
  const rule = (x: number, y: number, width: number): string[] => [
    `${number(x)} ${number(y)} m`,
    `${number(x + width)} ${number(y)} l`,
    'S',
  ];
  const strokes = [
    ...page.boxes.flatMap(({ x, top, width, height }) => [
      `${number(x)} ${number(top)} ${number(width)} ${number(height)} re`,
      'S',
    ]),
    ...page.rules.flatMap(({ x, y, width }) => rule(x, y, width)),
    ...page.lines.flatMap(({ line, x, top }) =>
      line.underlines.flatMap((under) => rule(x + under.x, top + line.baseline + under.drop, under.width)),
    ),
  ];
  return strokes.length === 0 ? [] : [LAYOUT, `${BORDER} w`, ...strokes, 'EMC'];
};

/** Pieces of text in the order in which they are drawn, each in the mark that opens it. */
class Text {
  readonly #operators: string[] = [];
  readonly #fonts: EmbeddedFonts;
  readonly #height: number;
  #open = '';
  #font = '';
  #spacing = 0;

  constructor(fonts: EmbeddedFonts, height: number) {
    this.#fonts = fonts;
    this.#height = height;
  }

  show(opening: string, { text, font, size, x, rise, spacing }: Span, { line, x: left, top }: PlacedLine): void {
    if (opening !== this.#open) {
      this.close();
      this.#operators.push(opening, 'BT');
      this.#open = opening;
    }
    const face = `/${this.#fonts.nameOf(font)} ${number(size)} Tf`;
    if (face !== this.#font) this.#operators.push(face);
    if (spacing !== this.#spacing) this.#operators.push(`${number(spacing)} Tc`);
    this.#font = face;
    this.#spacing = spacing;
    const y = this.#height - (top + line.baseline - rise);
    this.#operators.push(`1 0 0 1 ${number(left + x)} ${number(y)} Tm`, `<${this.#fonts.encode(font, text)}> Tj`);
  }

  close(): void {
    if (this.#open !== '') this.#operators.push('ET', 'EMC');
    this.#open = '';
  }

  get operators(): readonly string[] {
    this.close();
    return this.#operators;
  }
}

/** What begins where a figure of a note stands: text, the figure, text. */
const pieces = (spans: readonly Span[]): Span[][] => {
  const parts: Span[][] = [];
  for (const span of spans) {
    if (parts.at(-1)?.[0]?.figure === span.figure) parts.at(-1)?.push(span);
    else parts.push([span]);
  }
  return parts;
};

const write = (placed: PlacedLine, text: Text, marks: Marks): void => {
  const { line, again, top } = placed;
  const element = again ? undefined : line.element;
  const opened = pieces(line.spans).map((spans) => {
    const figure = spans[0]?.figure === true;
    if (element === undefined) return { figure, spans, opening: PAGINATION };
    return { figure, spans, opening: figure ? marks.openCitation(element, top) : marks.open(element, top) };
  });
  // Figures of notes are drawn last, so that a search for 投用率(%) finds 投用率⁸(%).
  const figures = opened.filter(({ figure }) => figure);
  for (const { spans, opening } of [...opened.filter(({ figure }) => !figure), ...figures])
    for (const span of spans) text.show(opening, span, placed);
  if (element === undefined || figures.length > 0) marks.interrupt();
};

/**
 * The operators of a page.
 * @param height of the page in points
 */
export const pageContent = (page: Page, height: number, fonts: EmbeddedFonts, marks: Marks): string => {
  const text = new Text(fonts, height);
  marks.beginPage();
  for (const placed of page.lines) write(placed, text, marks);
  // pdfkit begins every page at its top left corner, and text would stand on its head there.
  return [...drawing(page), `1 0 0 -1 0 ${number(height)} cm`, ...text.operators].join('\n');
};
