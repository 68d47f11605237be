/** pdfmake's printer without its singleton: fonts come as bytes, nothing is read or fetched. */
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { PdfPrinter } from './pdfmake-bundle.js';

const NO_URLS = { resolve: () => {}, resolved: async () => {} };

/** Writes a document definition whose fonts are named as in `fonts`. */
export const printPdf = async (
  definition: TDocumentDefinitions,
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> => {
  const names = Object.fromEntries([...fonts.keys()].map((name) => [name, { normal: name }]));
  const files = { existsSync: (name: string) => fonts.has(name), readFileSync: (name: string) => fonts.get(name) };
  const pdf = await new PdfPrinter(names, files, NO_URLS).createPdfKitDocument(definition);
  // pdfkit finishes fonts by the names that they bear, and of two with one name only the later.
  const finished = new Set(Object.values(pdf._fontFamilies));
  const used = Object.values(pdf.fontCache).flatMap((styles) => Object.values(styles));
  for (const font of used) if (!finished.has(font)) font.finalize();
  pdf.end();
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
