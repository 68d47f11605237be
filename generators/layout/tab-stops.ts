/** Lines whose parts stand apart, by a tab in the form's text: at stops where a line has room for all of them, else one below the other. */
import type { Inline, Paragraph } from './document.ts';
import { STYLES, type StyleName } from './styles.ts';
import { inlinesWidth } from './whole.ts';

/** Least room between two parts, in Chinese characters. */
const APART = 2;
const POINT = 20;

/** A line of text and controls before it is set. */
export interface SetLine extends Pick<Paragraph, 'align'> {
  readonly inlines: readonly Inline[];
}

const partsOf = (inlines: readonly Inline[]): Inline[][] => {
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first, ...further] = inline.kind === 'run' ? inline.text.split('\t') : [];
    if (inline.kind !== 'run' || first === undefined) parts.at(-1)?.push(inline);
    else {
      parts.at(-1)?.push({ ...inline, text: first });
      parts.push(...further.map((text) => [{ ...inline, text }]));
    }
  }
  return parts;
};

/** A date without a label, as letters have it at the right of their head. */
const isDate = (part: readonly Inline[]): boolean => {
  const [only, ...others] = part.filter((inline) => inline.kind !== 'run' || inline.text.trim() !== '');
  return only?.kind === 'control' && only.input === 'date' && others.length === 0;
};

/**
 * Where parts of these widths begin: at equal shares of the line, or as much before as what follows needs, or behind as what goes before does;
 * the last one `atEnd` of the line; `undefined` where they find no room on one line.
 */
const stopsFor = (
  widths: readonly number[],
  { indent, room, apart, atEnd }: { indent: number; room: number; apart: number; atEnd: boolean },
): number[] | undefined => {
  const latest: number[] = [];
  let end = room;
  for (const width of widths.toReversed()) {
    latest.unshift(end - width);
    end -= width + apart;
  }
  if ((latest[0] ?? 0) < indent) return undefined;
  const stops: number[] = [];
  for (const [place, last] of latest.entries()) {
    const before = place === 0 ? indent : (stops[place - 1] ?? 0) + (widths[place - 1] ?? 0) + apart;
    const share = atEnd && place === widths.length - 1 ? room : (room * place) / widths.length;
    stops.push(place === 0 ? indent : Math.max(before, Math.min(last, share)));
  }
  return stops;
};

/** The lines that a line with tabs becomes, where it has `room` points and is set in `style`; stops are counted from the left. */
export const setApart = (
  { inlines, align = 'left' }: SetLine,
  style: StyleName,
  room: number,
): readonly (readonly Inline[])[] => {
  const parts = partsOf(inlines);
  if (parts.length === 1 || align !== 'left') return parts;
  const { size, indent } = STYLES[style];
  const widths = parts.map((part) => inlinesWidth(part) * size);
  const atEnd = isDate(parts.at(-1) ?? []);
  const stops = stopsFor(widths, { indent: indent * size, room, apart: APART * size, atEnd });
  if (stops === undefined) return parts;
  return [
    parts.flatMap((part, place): Inline[] =>
      place === 0 ? part : [{ kind: 'tab', at: Math.floor((stops[place] ?? 0) * POINT) }, ...part],
    ),
  ];
};
