/** Which files are documents that can be read back. */

/** Extensions of those that are meant where a folder is named: PDFs in it may be scans, and are named themselves. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['docx', 'xlsx'];

export const isDocument = (file: string): boolean => /\.(?:docx|xlsx|xlsm|pdf)$/i.test(file);
