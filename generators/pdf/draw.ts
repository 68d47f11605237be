/** Laid pages as a pdfmake document: every line at its place, so that pdfmake has nothing left to lay. */
import type { Content, ContentCanvas, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { FormDocument } from '../layout/document.ts';
import { PAGES } from '../layout/styles.ts';
import type { Bookmark, Page, PlacedLine } from './flow.ts';
import { fontMetrics } from './fonts/metrics.ts';

/** Points. */
const BORDER = 0.5;
const POINT = 20;
/** Of the file, where PDF wants a date: a document says nothing about when it was made. */
const NO_DATE = new Date(0);

/** Names the fonts that are used: f0, f1, … */
export class FontNames {
  readonly files = new Map<string, Uint8Array>();
  readonly #names = new Map<Uint8Array, string>();

  nameOf(font: Uint8Array): string {
    const name = this.#names.get(font) ?? `f${this.#names.size}`;
    this.#names.set(font, name);
    this.files.set(name, font);
    return name;
  }
}

/** Numbers bookmarks, each below the last one of a lower level. */
const outliner = () => {
  const path: { readonly level: number; readonly id: string }[] = [];
  let count = 0;
  return ({ level, text }: Bookmark) => {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.id;
    const id = `heading-${++count}`;
    path.push({ level, id });
    return { id, outline: true, outlineText: text, outlineExpanded: true, ...(parent && { outlineParentId: parent }) };
  };
};

const lineContent = (
  { line, x, top, bookmark }: PlacedLine,
  names: FontNames,
  outline: ReturnType<typeof outliner>,
): Content[] =>
  // Figures of notes are drawn last, so that a search for 投用率(%) finds 投用率⁸(%).
  [...line.spans.filter(({ figure }) => !figure), ...line.spans.filter(({ figure }) => figure)].map((span, index) => ({
    text: span.text,
    font: names.nameOf(span.font),
    fontSize: span.size,
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    characterSpacing: span.spacing,
    ...(bookmark && index === 0 && outline(bookmark)),
    absolutePosition: {
      x: x + span.x,
      y: top + line.baseline - span.rise - fontMetrics(span.font).ascent * span.size,
    },
  }));

const rule = (x: number, y: number, width: number) =>
  ({ type: 'line', x1: x, y1: y, x2: x + width, y2: y, lineWidth: BORDER }) as const;

const vectors = (page: Page): ContentCanvas['canvas'] => [
  ...page.boxes.map(
    ({ x, top, width, height }) => ({ type: 'rect', x, y: top, w: width, h: height, lineWidth: BORDER }) as const,
  ),
  ...page.rules.map(({ x, y, width }) => rule(x, y, width)),
  ...page.lines.flatMap(({ line, x, top }) =>
    line.underlines.map((under) => rule(x + under.x, top + line.baseline + under.drop, under.width)),
  ),
];

const sizeOf = ({ orientation }: Page) => {
  const { width, height } = PAGES[orientation];
  return { width: width / POINT, height: height / POINT };
};

export const pdfDefinition = (
  document: FormDocument,
  pages: readonly Page[],
  names: FontNames,
): TDocumentDefinitions => {
  const outline = outliner();
  return {
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: {
      title: document.title,
      subject: document.form,
      creator: 'shenbao',
      producer: 'pdfmake',
      creationDate: NO_DATE,
      modDate: NO_DATE,
    },
    pageMargins: 0,
    content: pages.map((page) => ({
      section: [
        { canvas: vectors(page), absolutePosition: { x: 0, y: 0 } },
        ...page.lines.flatMap((line) => lineContent(line, names, outline)),
      ],
      pageSize: sizeOf(page),
      pageMargins: 0,
    })),
  };
};
