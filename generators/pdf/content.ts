/** A page as PDF's operators, in marked content: what of it belongs to which element of the structure, and what to none. */
import type { EmbeddedFonts } from './embedded-fonts.ts';
import type { Page, PlacedLine } from './flow.ts';
import type { LineField, Span } from './lines.ts';
import type { Marks } from './marks.ts';
import { number, TextOperators } from './operators.ts';
import { ABOVE } from './picture-lines.ts';
import type { EmbeddedPictures } from './pictures/embedded-pictures.ts';
import { matrixOf } from './pictures/matrix.ts';
import type { Element } from './structure.ts';

/** Points. */
const BORDER = 0.5;

/** What repeats what was said, or says where a page stands (ISO 32000-1, 14.8.2.2). */
const PAGINATION = '/Artifact <</Type /Pagination>> BDC';
const LAYOUT = '/Artifact <</Type /Layout>> BDC';

/** A field of the page, and the element of the structure that it is. */
export interface PageField {
  readonly field: LineField;
  readonly placed: PlacedLine;
  /** None of what is hidden. */
  readonly element?: Element;
}

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

type Piece = { readonly spans: Span[]; readonly figure: boolean } | { readonly field: LineField };

/** Text, figures of notes and fields of a line in reading order. */
const pieces = ({ spans, fields = [] }: PlacedLine['line']): readonly Piece[] => {
  const parts: Piece[] = [];
  const items = [...spans.map((span) => ({ x: span.x, span })), ...fields.map((field) => ({ x: field.x, field }))];
  if (fields.length > 0) items.sort((a, b) => a.x - b.x);
  for (const item of items) {
    if ('field' in item) {
      parts.push({ field: item.field });
      continue;
    }
    const last = parts.at(-1);
    if (last !== undefined && 'spans' in last && last.figure === item.span.figure) last.spans.push(item.span);
    else parts.push({ spans: [item.span], figure: item.span.figure });
  }
  return parts;
};

/** What a page is drawn with. */
interface Pen {
  /** Of the page, in points. */
  readonly height: number;
  readonly marks: Marks;
  readonly pictures: EmbeddedPictures;
}

/** Draws the picture of a line. */
const draw = ({ line, again, top, x }: PlacedLine, text: TextOperators, { height, marks, pictures }: Pen): void => {
  const { figure, element } = line;
  if (figure === undefined) return;
  const opening = element && !again ? marks.openFigure(element, top, figure.alt) : PAGINATION;
  const corner = { x: x + figure.x, y: height - top - ABOVE - figure.height };
  const matrix = matrixOf({ ...corner, width: figure.width, height: figure.height }, figure.picture.turn);
  text.draw(opening, 'q', `${matrix.map(number).join(' ')} cm`, `/${pictures.nameOf(figure.picture)} Do`, 'Q');
  marks.interrupt();
};

/** Writes a line; gives its fields. */
const write = (placed: PlacedLine, text: TextOperators, pen: Pen): readonly PageField[] => {
  const { line, again, top, x } = placed;
  const { marks } = pen;
  const element = again ? undefined : line.element;
  draw(placed, text, pen);
  const fields: PageField[] = [];
  const opened = pieces(line).flatMap((piece) => {
    if ('field' in piece) {
      if (piece.field.hidden) fields.push({ field: piece.field, placed });
      else if (element) fields.push({ field: piece.field, placed, element: marks.addForm(element, top) });
      return [];
    }
    if (element === undefined) return [{ ...piece, opening: PAGINATION }];
    return [{ ...piece, opening: piece.figure ? marks.openCitation(element, top) : marks.open(element, top) }];
  });
  // Figures of notes are drawn last, so that a search for 投用率(%) finds 投用率⁸(%).
  const figures = opened.filter(({ figure }) => figure);
  for (const { spans, opening } of [...opened.filter(({ figure }) => !figure), ...figures])
    for (const span of spans) text.show(opening, span, x + span.x, top + line.baseline);
  if (element === undefined || figures.length > 0) marks.interrupt();
  return fields;
};

export interface PageContent {
  readonly operators: string;
  /** In reading order. */
  readonly fields: readonly PageField[];
}

/** @param height of the page in points */
export const pageContent = (
  page: Page,
  height: number,
  fonts: EmbeddedFonts,
  pictures: EmbeddedPictures,
  marks: Marks,
): PageContent => {
  const text = new TextOperators(fonts, height);
  marks.beginPage();
  const fields = page.lines.flatMap((placed) => write(placed, text, { height, marks, pictures }));
  // pdfkit begins every page at its top left corner, and text would stand on its head there.
  const operators = [...drawing(page), `1 0 0 -1 0 ${number(height)} cm`, ...text.operators];
  return { operators: operators.join('\n'), fields };
};
