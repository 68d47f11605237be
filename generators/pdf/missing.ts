/** Characters that no font of the set has: they would print as blank boxes, so nothing is printed. */
import { wordsOf } from '../layout/control-text.ts';
import type { FormDocument, Inline } from '../layout/document.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';
import { drawnBy, type FontSet } from './fonts/set.ts';
import { characters } from './text.ts';

export interface MissingGlyph {
  readonly character: string;
  /** Where it stands: the path of a control, else the text that holds it. */
  readonly places: readonly string[];
}

/** Page numbers and the figures of notes. */
const NUMBERS = '— 0123456789';

/** In the order of the document. Empty where it can be printed. */
export const missingGlyphs = (document: FormDocument, fonts: FontSet): MissingGlyph[] => {
  const missing = new Map<string, Set<string>>();
  const look = (text: string, style: TextStyle, place: string): void => {
    for (const character of characters(text)) {
      if (character === '\n' || drawnBy(fonts, style, character) !== undefined) continue;
      const places = missing.get(character) ?? new Set();
      missing.set(character, places.add(place));
    }
  };
  const inline = (part: Inline, style: TextStyle): void => {
    if (part.kind === 'run') look(part.text, style, part.text);
    else if (part.kind === 'control') look(wordsOf(part), style, part.path);
    else if (part.kind === 'note') look(NUMBERS, style, NUMBERS);
  };
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [{ blocks: [block] }];
      for (const paragraph of cells.flatMap((cell) => cell.blocks)) {
        for (const part of paragraph.inlines) inline(part, STYLES[paragraph.style]);
      }
    }
  }
  for (const note of document.footnotes) look(note.text, STYLES.footnote, note.text);
  for (const style of [STYLES.footnote, STYLES.pageNumber]) look(NUMBERS, style, NUMBERS);
  return [...missing].map(([character, places]) => ({ character, places: [...places] }));
};

/** The document has characters that no font has; ask `missingGlyphs` to learn it without a throw. */
export class MissingGlyphs extends Error {
  readonly glyphs: readonly MissingGlyph[];

  constructor(glyphs: readonly MissingGlyph[]) {
    super(`no font has ${glyphs.map(({ character }) => character).join(' ')}`);
    this.name = 'MissingGlyphs';
    this.glyphs = glyphs;
  }
}
