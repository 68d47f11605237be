/** Inlines as characters with font and width, before they are broken into lines. */
import { choicesIn } from '../../compiler/filing/printing/answers.ts';
import { isNumber } from '../../compiler/filing/printing/holds.ts';
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
  /** What is typed here; the same of all glyphs of one control. */
  readonly field?: GlyphField;
}

/** A control that is typed into, as it stands in a line. */
export interface GlyphField {
  readonly control: Control;
  readonly style: TextStyle;
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

const LEAST_ROOM = { date: 8, dropdown: 6, combo: 8, text: 6, multiline: 12 } as const;
const NUMBER_ROOM = 4;
const MOST_ROOM = 16;

/** In which something can be typed: what is longest of a list. In characters. */
const roomIn = ({ input, holds, gap }: Control): number => {
  if (input === 'check' || input === 'picture') return 1;
  if (isNumber(holds)) return Math.max(gap, NUMBER_ROOM);
  const options = choicesIn(holds).map(({ label }) => label.length + 1);
  return Math.max(gap, LEAST_ROOM[input], Math.min(MOST_ROOM, ...(options.length > 0 ? [Math.max(...options)] : [0])));
};

/** Sets text in the fonts of one document. */
export interface Typesetter {
  /** Controls are fields: what is filled in is drawn by them. */
  readonly fillable: boolean;
  readonly words: (text: string, style: TextStyle) => Glyph[];
  readonly glyphs: (inlines: readonly Inline[], style: TextStyle) => Glyph[];
  readonly note: (id: string, text: string, style: TextStyle) => Glyph[];
}

export const typesetter = (document: FormDocument, fonts: FontSet, fillable = false): Typesetter => {
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

  /** What a field takes of its line: no less than it needs for what is typed, or filled in, or for the hint below it. */
  const fieldOf = (place: Control, style: TextStyle): Glyph[] => {
    const underlined = place.underlined ?? false;
    const field: GlyphField = { control: place, style };
    const within = (glyph: Glyph): Glyph => ({ ...glyph, field });
    if (place.input === 'check') return control(place, style).map(within);
    const hint = place.value === undefined ? plain(wordsOf(place), style, underlined) : [];
    const value = place.value === undefined ? [] : plain(place.value, style);
    const [taken, filled] = [hint, value].map((glyphs) => glyphs.reduce((sum, { width }) => sum + width, 0));
    const least = place.value === undefined ? roomIn(place) * style.size : 0;
    const width = Math.max(taken ?? 0, (filled ?? 0) + style.size, least);
    const rest = { ...gap((width - (taken ?? 0)) / style.size, style, underlined), tied: hint.length > 0 };
    return [...hint.map((glyph, at) => ({ ...glyph, tied: at > 0 })), rest].map(within);
  };

  const figures = (id: string, style: TextStyle): Glyph[] =>
    plain(String(noteNumber(document, id)), style, false, style.size * SUPERSCRIPT.size, style.size * SUPERSCRIPT.rise);

  const glyphs = (inline: Inline, style: TextStyle): Glyph[] => {
    if (inline.kind === 'run') {
      const words = plain(inline.text, style);
      return inline.whole ? words.map((glyph) => ({ ...glyph, tied: true })) : words;
    }
    if (inline.kind === 'control') {
      const [first, ...rest] = (fillable ? fieldOf : control)(inline, style);
      return first === undefined ? [] : [inline.joined ? { ...first, tied: true } : first, ...rest];
    }
    if (inline.kind === 'tab') return [{ ...gap(0, style, false), stop: inline.at / POINT }];
    return figures(inline.note, style).map((glyph) => ({ ...glyph, tied: true, note: inline.note }));
  };

  return {
    fillable,
    words: (text, style) => plain(text, style),
    glyphs: (inlines, style) => inlines.flatMap((inline) => glyphs(inline, style)),
    note: (id, text, style) => [...figures(id, style), ...plain(` ${text}`, style)],
  };
};
