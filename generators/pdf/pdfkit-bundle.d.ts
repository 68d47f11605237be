/** What build.ts makes of pdfkit: objects of a file, and fonts embedded in it. Nothing is read or fetched. */

export declare const sha256: (bytes: Uint8Array) => Uint8Array;

export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** Deflates its stream. */
  compress: boolean;
  /** Adds to its stream. */
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  /** `12 0 R` */
  toString(): string;
}

export interface PdfFont {
  /** `F1` */
  readonly id: string;
  readonly font: { readonly postscriptName: string };
  /** In thousandths of an em; the box in units of the font, `scale` thousandths each. */
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly scale: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
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
  readonly _info: PdfReference;
  /** Identifies the file: bytes. */
  readonly _id: { toString(encoding: 'hex'): string };
  /** Where the next byte goes, and where each object went. */
  _offset: number;
  readonly _offsets: readonly (number | null)[];
  /** Writes a line, or bytes. */
  _write: (data: string | Uint8Array) => void;
  /** Writes what stands behind the objects. */
  _finalize: () => void;
  push(bytes: Uint8Array | null): void;
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
  ref(data?: Record<string, unknown> | readonly unknown[]): PdfReference;
  addNamedEmbeddedFile(name: string, specification: PdfReference): void;
  /** Writes a packet of its own at the end. */
  endMetadata: () => void;
  /** Writes what it knows of fields at the end. */
  endAcroForm: () => void;
  /** Writes what is left of the document. */
  end(): void;
  /** Of its stream: what was written so far, and whether nothing more comes. */
  readonly chunks: readonly Uint8Array[];
  readonly isWhole: boolean;
}

export type PdfKitDocument = PDFDocument;
