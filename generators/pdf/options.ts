/** What else a PDF may be asked for. */
export interface PdfOptions {
  /** Text of the filing, which travels in the file (`filingText`). */
  readonly filing?: string;
  /** Its controls can be typed into. */
  readonly fillable?: boolean;
}
