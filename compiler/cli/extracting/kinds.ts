/** Which files are documents that can be read back. */

/** Extensions of what can be read back. */
export const DOCUMENT_KINDS: readonly string[] = ['docx'];

export const isDocument = (file: string): boolean => /\.docx$/i.test(file);
