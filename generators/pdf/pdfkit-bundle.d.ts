/** What build.ts makes of pdfkit: objects of a file, and fonts embedded in it. Nothing is read or fetched. */

export declare const sha256: (bytes: Uint8Array) => Uint8Array;

export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** Deflates its stream. */
  compress: boolean;
  /** Adds to its stream. */
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

export interface PdfFont {
  /** `F1` */
  readonly id: string;
  /** The glyphs of a text, four hexadecimal digits each, and where they stand. */
  encode(text: string): readonly [readonly string[], unknown];
  ref(): PdfReference;
  finalize(): void;
}

export interface PdfOutline {
  /** Its entry in the file. */
  readonly outlineData: Record<string, unknown>;
  addItem(title: string): PdfOutline;
}

/**
 * Values become PDF's by their kind: a string is a name, a `String` object a text, arrays, records, numbers and references as they are.
 */
export declare class PDFDocument {
  constructor(options: {
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    /** Without, no font is read. */
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  });
  readonly _root: PdfReference;
  readonly outline: PdfOutline;
  /** The last one added. */
  readonly page: {
    readonly dictionary: PdfReference;
    readonly resources: PdfReference;
    write(chunk: string): void;
  };
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
  /** Opens a font; it is `_font` then. */
  font(file: Uint8Array): { readonly _font: PdfFont };
  ref(data?: Record<string, unknown>): PdfReference;
  addNamedEmbeddedFile(name: string, specification: PdfReference): void;
  /** Writes a packet of its own at the end. */
  endMetadata: () => void;
  /** Writes what is left of the document. */
  end(): void;
  /** Of its stream: what was written so far, and whether nothing more comes. */
  readonly chunks: readonly Uint8Array[];
  readonly isWhole: boolean;
}

export type PdfKitDocument = PDFDocument;
