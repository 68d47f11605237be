/** A document as PDF: laid on pages and written here, by the objects and embedded fonts of pdfkit. */
import type { FormDocument } from '../layout/document.ts';
import { draw, fileOf } from './draw.ts';
import type { FontSet } from './fonts/set.ts';
import { MissingGlyphs, missingGlyphs } from './missing.ts';
import type { PdfOptions } from './options.ts';
import { layPages } from './pages.ts';

/**
 * The bytes of a PDF 1.7 with embedded fonts, structure, bookmarks and no date of its own: same document and fonts, same bytes.
 * Throws `MissingGlyphs` where no font of the set has a character; `missingGlyphs` tells beforehand.
 */
export const renderPdf = async (
  document: FormDocument,
  fonts: FontSet,
  options: PdfOptions = {},
): Promise<Uint8Array> => {
  const missing = missingGlyphs(document, fonts);
  if (missing.length > 0) throw new MissingGlyphs(missing);
  const pdf = fileOf(document, options);
  draw(pdf, layPages(document, fonts, options.fillable), options.fillable ? fonts.roles.song.regular[0] : undefined);
  if (!pdf.isWhole) throw new Error('pdfkit did not come to the end of the document');
  return joined(pdf.chunks);
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
