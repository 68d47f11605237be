/** The fonts that a document is set in: those that nearly every one does with, or with all rarer characters. */
import type { FormDocument } from '../layout/document.ts';
import type { FontSet } from './fonts/set.ts';
import type { FontSource } from './fonts/source.ts';
import { type MissingGlyph, missingGlyphs } from './missing.ts';

export interface FontsFor {
  readonly fonts: FontSet;
  /** Characters that none of them has. */
  readonly missing: readonly MissingGlyph[];
}

export const fontsFor = async (document: FormDocument, { common, full }: FontSource): Promise<FontsFor> => {
  const small = await common();
  const fonts = missingGlyphs(document, small).length > 0 ? await full() : small;
  return { fonts, missing: missingGlyphs(document, fonts) };
};
