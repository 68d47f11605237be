/** A document as PDF with the fonts that there are, or the characters that none of them has. */
import type { FormDocument } from '../layout/document.ts';
import type { FontSource } from './fonts/source.ts';
import { fontsFor } from './fonts-for.ts';
import type { MissingGlyph } from './missing.ts';
import type { PdfOptions } from './options.ts';
import { renderPdf } from './pdf.ts';

export interface Printed {
  /** Absent where characters are missing. */
  readonly content?: Uint8Array;
  readonly missing: readonly MissingGlyph[];
}

export const printForm = async (document: FormDocument, source: FontSource, options?: PdfOptions): Promise<Printed> => {
  const { fonts, missing } = await fontsFor(document, source);
  return missing.length > 0 ? { missing } : { content: await renderPdf(document, fonts, options), missing };
};
