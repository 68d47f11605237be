/** Laid pages as SVG: the same lines, boxes and rules as in PDF, characters as outlines, so that whoever shows them needs no font. */
import type { FormDocument } from '../layout/document.ts';
import { PAGES } from '../layout/styles.ts';
import type { Page } from './flow.ts';
import { fontMetrics } from './fonts/metrics.ts';
import { fontOutlines } from './fonts/outlines.ts';
import type { FontSet } from './fonts/set.ts';
import type { Span } from './lines.ts';
import { layPages } from './pages.ts';
import { GRID, pathOf } from './svg-path.ts';

/** Points. */
const BORDER = 0.5;
const POINT = 20;

const rounded = (length: number): number => Math.round(length * 100) / 100;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The outlines that a page uses, each once, by the names under which it uses them. */
class Outlines {
  readonly #names = new Map<Uint8Array, Map<number, string>>();
  readonly #paths: string[] = [];

  /** Undefined where nothing is drawn: a space. */
  nameOf(font: Uint8Array, glyph: number): string | undefined {
    const names = this.#names.get(font) ?? new Map<number, string>();
    this.#names.set(font, names);
    const known = names.get(glyph);
    if (known !== undefined) return known || undefined;
    const outlines = fontOutlines(font);
    const path = outlines === undefined ? '' : pathOf(outlines.contours(glyph), GRID / outlines.unitsPerEm);
    const name = path === '' ? '' : this.#paths.length.toString(36);
    if (path !== '') this.#paths.push(`<path id="g${name}" d="${path}"/>`);
    names.set(glyph, name);
    return name || undefined;
  }

  get definitions(): string {
    return `<defs>${this.#paths.join('')}</defs>`;
  }
}

/** Of a page, from its left edge and its baseline. */
interface PlacedSpan {
  readonly span: Span;
  readonly x: number;
  readonly baseline: number;
}

const spansOf = ({ lines }: Page): readonly PlacedSpan[] =>
  lines.flatMap(({ line, x, top }) =>
    line.spans.map((span) => ({ span, x: x + span.x, baseline: top + line.baseline - span.rise })),
  );

const bySizes = (spans: readonly PlacedSpan[]): ReadonlyMap<number, readonly PlacedSpan[]> => {
  const groups = new Map<number, PlacedSpan[]>();
  for (const each of spans) {
    const group = groups.get(each.span.size) ?? [];
    groups.set(each.span.size, group);
    group.push(each);
  }
  return groups;
};

/** The characters of a size: their outlines are scaled together. */
const text = (size: number, spans: readonly PlacedSpan[], outlines: Outlines): string => {
  const scale = size / GRID;
  const uses = spans.flatMap(({ span, x, baseline }) => {
    let at = x;
    return [...span.text].map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const { advance, glyph } = fontMetrics(span.font);
      const name = outlines.nameOf(span.font, glyph(codePoint) ?? 0);
      const place = `x="${Math.round(at / scale)}" y="${Math.round(baseline / scale)}"`;
      at += (advance(codePoint) ?? 0) * size + span.spacing;
      return name === undefined ? '' : `<use href="#g${name}" ${place}/>`;
    });
  });
  return `<g transform="scale(${Number(scale.toPrecision(8))})">${uses.join('')}</g>`;
};

const strokes = ({ boxes, rules, lines }: Page): string => {
  const rule = (x: number, y: number, width: number): string => `M${rounded(x)} ${rounded(y)}h${rounded(width)}`;
  return [
    ...boxes.map(({ x, top, width, height }) => {
      const [across, down] = [rounded(width), rounded(height)];
      return `M${rounded(x)} ${rounded(top)}h${across}v${down}h${-across}z`;
    }),
    ...rules.map(({ x, y, width }) => rule(x, y, width)),
    ...lines.flatMap(({ line, x, top }) =>
      line.underlines.map((under) => rule(x + under.x, top + line.baseline + under.drop, under.width)),
    ),
  ].join('');
};

const pageSvg = (page: Page, title: string): string => {
  const [width, height] = [PAGES[page.orientation].width / POINT, PAGES[page.orientation].height / POINT];
  const outlines = new Outlines();
  const texts = [...bySizes(spansOf(page))].map(([size, spans]) => text(size, spans, outlines));
  const lines = strokes(page);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${outlines.definitions}
${lines === '' ? '' : `<path fill="none" stroke="#000" stroke-width="${BORDER}" d="${lines}"/>\n`}${texts.join('\n')}
</svg>
`;
};

/** Each page of the document. Same document and fonts, same text. @param fonts have all its characters, as TrueType */
export const renderSvg = (document: FormDocument, fonts: FontSet): readonly string[] => {
  const { pages } = layPages(document, fonts);
  return pages.map((page, at) => pageSvg(page, `${document.title}，第 ${at + 1} 页，共 ${pages.length} 页`));
};

/** Characters that are to be drawn by a font without outlines of TrueType. */
export const withoutOutlines = (document: FormDocument, fonts: FontSet): readonly string[] => [
  ...new Set(
    layPages(document, fonts)
      .pages.flatMap(spansOf)
      .flatMap(({ span }) => (fontOutlines(span.font) === undefined ? [...span.text] : [])),
  ),
];
