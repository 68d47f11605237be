/** pdfmake's printer without its singleton: fonts come as bytes, nothing is read or fetched. */
import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

interface PdfPrinter {
  createPdfKitDocument(definition: TDocumentDefinitions): Promise<AsyncIterable<Buffer> & { end(): void }>;
}

type PdfPrinterClass = new (
  fonts: Record<string, { normal: string }>,
  files: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array | undefined },
  urls: { resolve(url: string): void; resolved(): Promise<void> },
  mayReadFile: (path: string) => boolean,
) => PdfPrinter;

// A CommonJS module with a default export: Node and test runners disagree on what `import` makes of it.
const { default: Printer }: { default: PdfPrinterClass } = createRequire(import.meta.url)('pdfmake/js/Printer.js');

const NO_URLS = { resolve: () => {}, resolved: async () => {} };

/** Writes a document definition whose fonts are named as in `fonts`. */
export const printPdf = async (
  definition: TDocumentDefinitions,
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> => {
  const names = Object.fromEntries([...fonts.keys()].map((name) => [name, { normal: name }]));
  const files = { existsSync: (name: string) => fonts.has(name), readFileSync: (name: string) => fonts.get(name) };
  const pdf = await new Printer(names, files, NO_URLS, () => false).createPdfKitDocument(definition);
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
