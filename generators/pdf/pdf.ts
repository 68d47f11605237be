/** A document as PDF: laid on pages here, written by pdfmake, which would lose rows, borders and labels at page breaks. */
import type { FormDocument } from '../layout/document.ts';
import { FontNames, pdfDefinition } from './draw.ts';
import type { FontSet } from './fonts/set.ts';
import { MissingGlyphs, missingGlyphs } from './missing.ts';
import { layPages } from './pages.ts';
import { printPdf } from './printer.ts';

/**
 * The bytes of a PDF 1.7 with embedded fonts, bookmarks and no date of its own: same document and fonts, same bytes.
 * Throws `MissingGlyphs` where no font of the set has a character; `missingGlyphs` tells beforehand.
 */
export const renderPdf = async (document: FormDocument, fonts: FontSet): Promise<Uint8Array> => {
  const missing = missingGlyphs(document, fonts);
  if (missing.length > 0) throw new MissingGlyphs(missing);
  const names = new FontNames();
  const definition = pdfDefinition(document, layPages(document, fonts), names);
  return printPdf(definition, names.files);
};
