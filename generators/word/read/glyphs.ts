/** Boxes as people and editors draw them: characters of the fonts of symbols that Word has, as the boxes of Unicode. */
import { BOX } from '../../layout/control-text.ts';

/** By font and the low byte of the character: Word writes F0FE as well as FE. */
const SYMBOLS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  Wingdings: new Map([
    [0xfe, BOX.ticked],
    [0xfd, '☒'],
    [0xfc, '✓'],
    [0xfb, '✗'],
    [0x6f, BOX.empty],
    [0xa8, BOX.empty],
    [0x71, BOX.empty],
    [0x6e, '■'],
  ]),
  'Wingdings 2': new Map([
    [0x52, BOX.ticked],
    [0x53, '☒'],
    [0x54, '☒'],
    [0x50, '✓'],
    [0x4f, '✗'],
    [0xa3, BOX.empty],
    [0x30, BOX.empty],
    [0x2a, BOX.empty],
  ]),
};

export const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && Object.hasOwn(SYMBOLS, font);

/** The character itself where the font means nothing else by it. */
export const symbolOf = (font: string, character: string): string =>
  SYMBOLS[font]?.get((character.codePointAt(0) ?? 0) & 0xff) ?? character;
