/** A picture and its caption as one line, which no page parts. */

import type { Paragraph } from '../layout/document.ts';
import { isPictureControl } from '../layout/inlines.ts';
import { STYLES } from '../layout/styles.ts';
import { heightOf, type Line, setLines, stacked } from './lines.ts';
import type { Element } from './structure.ts';
import type { Typesetter } from './text.ts';

const POINT = 20;
/** Above a picture, between it and its caption, and below that. Points. */
export const ABOVE = 3;

export const pictureLines = (paragraph: Paragraph, width: number, type: Typesetter, element?: Element): Line[] => {
  const style = STYLES[paragraph.style];
  const { align = style.align, inlines } = paragraph;
  return inlines.filter(isPictureControl).flatMap(({ value = '', picture }): Line[] => {
    const words = setLines(value === '' ? [] : type.words(value, style), style, align, width, { element });
    if (picture === undefined) return words;
    const [across, down] = [picture.width / POINT, picture.height / POINT];
    const figure = { ...picture, width: across, height: down, x: Math.max(0, (width - across) / 2) };
    const top = down + 2 * ABOVE;
    const [first, ...rest] = value === '' ? [] : stacked(words, top);
    const baseline = first === undefined ? top : first.top + first.line.baseline;
    // Further lines of a caption hang below its first.
    const spans = [...(first ? [first] : []), ...rest].flatMap((placed) =>
      placed.line.spans.map((span) => ({ ...span, rise: span.rise + baseline - (placed.top + placed.line.baseline) })),
    );
    const height = top + (value === '' ? 0 : heightOf(words) + ABOVE);
    return [
      { height, baseline, before: 0, after: 0, spans, underlines: [], notes: [], figure, ...(element && { element }) },
    ];
  });
};
