/** What build.ts makes of pdfmake and pdfkit: fonts come as bytes, nothing is read or fetched. */
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

export declare class PdfPrinter {
  constructor(
    fonts: Readonly<Record<string, { readonly normal: string }>>,
    files: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array | undefined },
    urls: { resolve(url: string): void; resolved(): Promise<void> },
  );
  createPdfKitDocument(definition: TDocumentDefinitions): Promise<PdfKitDocument>;
}

export interface PdfFont {
  finalize(): void;
}

export interface PdfKitDocument {
  /** Writes what is left of the document. */
  end(): void;
  /** Name → style → font, of those that are used. */
  readonly fontCache: Readonly<Record<string, Readonly<Record<string, PdfFont>>>>;
  /** Those that `end` finishes, by the names that they bear. */
  readonly _fontFamilies: Readonly<Record<string, PdfFont>>;
  /** What was written so far. */
  readonly chunks: readonly Uint8Array[];
  /** Nothing more comes. */
  readonly isWhole: boolean;
}
