/** Inlines as characters with font and width, before they are broken into lines. */
import { gapBehind, wordsOf } from '../layout/control-text.ts';
import type { Control, FormDocument, Inline } from '../layout/document.ts';
import type { TextStyle } from '../layout/styles.ts';
import { wholePieces } from '../layout/whole.ts';
import { drawnBy, type FontSet, SUPERSCRIPT } from './fonts/set.ts';

/** One character, or a gap to write in. Points. */
export interface Glyph {
  /** Empty: a gap. `\n` ends a paragraph. */
  readonly text: string;
  readonly font: Uint8Array;
  readonly size: number;
  readonly width: number;
  /** Of the baseline. */
  readonly rise: number;
  readonly underlined: boolean;
  /** Stays on the line of the glyph before it. */
  readonly tied: boolean;
  /** A gap that ends here, measured from the left edge of its column. */
  readonly stop?: number;
  /** A gap that a value leaves of its own: nothing is written there any more. */
  readonly rest?: true;
  /** The footnote that is cited here. */
  readonly note?: string;
}

const POINT = 20;

/** The number of a footnote, from 1. */
const noteNumber = (document: FormDocument, id: string): number => {
  const at = document.footnotes.findIndex((note) => note.id === id);
  if (at < 0) throw new Error(`the document has no footnote ${id}`);
  return at + 1;
};

/** Neither drawn nor taking room: joiners, variation selectors, byte order marks, returns before a line feed. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\r]/gu;

/** Drawable characters; what is white space in any script is a space. */
export const characters = (text: string): string[] => [...text.replace(INVISIBLE, '').replace(/[^\S\n\u3000]/gu, ' ')];

/** Sets text in the fonts of one document. */
export interface Typesetter {
  readonly glyphs: (inlines: readonly Inline[], style: TextStyle) => Glyph[];
  readonly note: (id: string, text: string, style: TextStyle) => Glyph[];
}

export const typesetter = (document: FormDocument, fonts: FontSet): Typesetter => {
  // Written out, not spread: this runs for every character.
  const plain = (text: string, style: TextStyle, underlined = false, size = style.size, rise = 0): Glyph[] =>
    characters(text).map((character) => {
      if (character === '\n') {
        return { text: '\n', font: fonts.roles[style.font].regular[0], size, width: 0, rise, underlined, tied: false };
      }
      const drawn = drawnBy(fonts, style, character);
      if (drawn === undefined) throw new Error(`no font has ${character}: missingGlyphs was not asked`);
      return {
        text: drawn.text,
        font: drawn.file,
        size: size * drawn.size,
        width: size * drawn.advance,
        rise: rise + size * drawn.rise,
        underlined,
        tied: false,
      };
    });

  /** A piece of a value that is not to be broken. */
  const whole = (piece: string, style: TextStyle, underlined: boolean): Glyph[] =>
    plain(piece, style, underlined).map((glyph, place) => (place === 0 ? glyph : { ...glyph, tied: true }));

  const gap = (ems: number, style: TextStyle, underlined: boolean): Glyph => ({
    text: '',
    font: fonts.roles[style.font].regular[0],
    size: style.size,
    width: ems * style.size,
    rise: 0,
    underlined,
    tied: false,
  });

  const control = (place: Control, style: TextStyle): Glyph[] => {
    const underlined = place.underlined ?? false;
    const pieces = wholePieces(place) ?? [];
    const glyphs =
      pieces.length === 0
        ? plain(wordsOf(place), style, underlined)
        : pieces.flatMap((piece) => whole(piece, style, underlined));
    // A tick takes as much room as the empty box, whatever font has it: no word moves for it.
    if (place.input === 'check') return glyphs.map((glyph) => ({ ...glyph, width: Math.max(glyph.width, style.size) }));
    const ems = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) / style.size;
    const rest = gapBehind(place, ems);
    if (rest <= 0) return glyphs;
    const room = gap(rest, style, underlined);
    return glyphs.length === 0 ? [room] : [...glyphs, { ...room, tied: true, rest: true }];
  };

  const figures = (id: string, style: TextStyle): Glyph[] =>
    plain(String(noteNumber(document, id)), style, false, style.size * SUPERSCRIPT.size, style.size * SUPERSCRIPT.rise);

  const glyphs = (inline: Inline, style: TextStyle): Glyph[] => {
    if (inline.kind === 'run') {
      const words = plain(inline.text, style);
      return inline.whole ? words.map((glyph) => ({ ...glyph, tied: true })) : words;
    }
    if (inline.kind === 'control') {
      const [first, ...rest] = control(inline, style);
      return first === undefined ? [] : [inline.joined ? { ...first, tied: true } : first, ...rest];
    }
    if (inline.kind === 'tab') return [{ ...gap(0, style, false), stop: inline.at / POINT }];
    return figures(inline.note, style).map((glyph) => ({ ...glyph, tied: true, note: inline.note }));
  };

  return {
    glyphs: (inlines, style) => inlines.flatMap((inline) => glyphs(inline, style)),
    note: (id, text, style) => [...figures(id, style), ...plain(` ${text}`, style)],
  };
};
