/** A document as PDF with the fonts that there are, or the characters that none of them has. */
import type { FormDocument } from '../layout/document.ts';
import type { FontSet } from './fonts/set.ts';
import { type MissingGlyph, missingGlyphs } from './missing.ts';
import { renderPdf } from './pdf.ts';

/** Fonts come from outside: a disk, a page. Ask for one set again and again, and it is the same. */
export interface FontSource {
  readonly published: () => Promise<FontSet>;
  /** The same with many more characters, where it is to be had; large. */
  readonly full: () => Promise<FontSet | undefined>;
}

export interface Printed {
  /** Absent where characters are missing. */
  readonly content?: Uint8Array;
  readonly missing: readonly MissingGlyph[];
}

export const printForm = async (document: FormDocument, { published, full }: FontSource): Promise<Printed> => {
  const small = await published();
  const fonts = missingGlyphs(document, small).length > 0 ? ((await full()) ?? small) : small;
  const missing = missingGlyphs(document, fonts);
  return missing.length > 0 ? { missing } : { content: await renderPdf(document, fonts), missing };
};
