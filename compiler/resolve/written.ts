/** Where a text, or a piece of it, stands in the scalar that holds it. */
import type { Span } from '../diagnostics/source.ts';

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/** How a sign of a text is written in a scalar that opens with `quote`. */
const writtenAs = (sign: string, quote: string): string => {
  if (quote === "'" && sign === "'") return "''";
  return quote === '"' && (sign === '"' || sign === '\\') ? `\\${sign}` : sign;
};

/** Where each sign stands, and the end, if the text is written from `start` on: lines may be folded where it has blanks. */
const placesFrom = (start: number, written: string, text: string): readonly number[] | undefined => {
  const quote = written[0] ?? '';
  const places: number[] = [];
  let at = start;
  for (let i = 0; i < text.length; ) {
    if (isSpace(text[i])) {
      const blanks = at;
      while (isSpace(written[at])) at += 1;
      if (at === blanks) return undefined;
      for (; isSpace(text[i]); i += 1) places.push(blanks);
    } else {
      const sign = writtenAs(text[i] ?? '', quote);
      if (!written.startsWith(sign, at)) return undefined;
      places.push(at);
      at += sign.length;
      i += 1;
    }
  }
  return [...places, at];
};

/** A quote, or the head of a block of lines and its indentation, are no longer. */
const MOST_BEFORE = 200;

/** Where each sign of a text stands in its scalar, and the end; undefined where the source does not show the text as it is. */
const placesIn = (written: string, text: string): readonly number[] | undefined => {
  for (let start = 0; start <= Math.min(MOST_BEFORE, written.length); start += 1) {
    const places = placesFrom(start, written, text);
    if (places !== undefined) return places;
  }
  return undefined;
};

/** Gives stretches of a text inside its scalar: all of that where the source shows the text otherwise. */
export const stretchesOf = (span: Span, text: string): ((at: number, length: number) => Span) => {
  let places: readonly number[] | undefined;
  return (at, length) => {
    const { source, start, end } = span;
    places ??= placesIn(source.text.slice(start, end), text) ?? [];
    const [from, to] = [places[at], places[Math.min(at + Math.max(1, length), text.length)]];
    return from === undefined || to === undefined ? span : { source, start: start + from, end: start + to };
  };
};

/** The first place where the scalar, or the list, shows a piece, a word of it no part of a longer one: all of it where it does not. */
export const pieceIn = ({ source, start, end }: Span, piece: string): Span => {
  const escaped = piece.replace(/[^A-Za-z0-9\s]/g, '\\$&');
  const at = source.text.slice(start, end).search(new RegExp(`(?<!\\w(?=\\w))${escaped}(?!(?<=\\w)\\w)`));
  return at < 0 ? { source, start, end } : { source, start: start + at, end: start + at + piece.length };
};
