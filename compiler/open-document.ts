/** A file of Word, Excel or PDF as what is found in it; what is to be told of the file itself is told here. */
import type { FoundDocument, Unreadable } from '../generators/layout/found.ts';
import { unlessRefused } from '../generators/layout/refusal.ts';
import { isPdf } from '../generators/pdf/read/is-pdf.ts';
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import { documentSource, lineAt, oneLine } from './document-source.ts';
import type { ResolvedForm } from './model/form.ts';

/** A document that has been read, not yet by any form. */
export interface OpenDocument {
  /** Its name in diagnostics. */
  readonly file: string;
  readonly found: FoundDocument;
}

const foundIn = async (bytes: Uint8Array): Promise<FoundDocument | Unreadable> => {
  if (isPdf(bytes)) return (await import('../generators/pdf/read/read.ts')).readPdf(bytes);
  const { openOffice } = await import('../generators/office/package.ts');
  const file = unlessRefused(() => openOffice(bytes));
  if ('why' in file) return file;
  const read =
    file.kind === 'excel'
      ? (await import('../generators/excel/read/read.ts')).readExcel
      : (await import('../generators/word/read/read.ts')).readWord;
  return unlessRefused(() => read(file));
};

/**
 * Reads a Word file (.docx), an Excel workbook (.xlsx) or a PDF with fields. Reports `extract/no-fields` of a PDF without, `extract/not-zip`, `extract/encrypted`, `extract/not-word`, `extract/too-large`, `extract/too-deep`,
 * `extract/damaged`, `extract/doctype`, `extract/no-part`, and then gives nothing; and `extract/macros`, `extract/nested`,
 * `extract/revisions`, `extract/comment`.
 * @param file its name in diagnostics
 */
export const openDocument = async (
  file: string,
  bytes: Uint8Array,
  diagnostics: Diagnostics,
): Promise<OpenDocument | undefined> => {
  const document = await foundIn(bytes);
  if ('why' in document) {
    const { why, part = '', detail = '' } = document;
    diagnostics.report(`extract/${why}`, undefined, { file, part, detail });
    return undefined;
  }
  const { macros, nested, revisions, comments } = document;
  if (macros) diagnostics.report('extract/macros', undefined, { file });
  if (nested > 0) diagnostics.report('extract/nested', undefined, { file, count: nested });
  if (revisions.inserted + revisions.deleted > 0)
    diagnostics.report('extract/revisions', undefined, { file, ...revisions });
  const source = documentSource(
    file,
    comments.map(({ text, place }) => ({ text, place })),
  );
  for (const [at, { author, text }] of comments.entries())
    diagnostics.report('extract/comment', { source, ...lineAt(source, at) }, { author, text: oneLine(text) });
  return { file, found: document };
};

/** The forms that a document may be of, where it does not say which: by its words; several where theirs are the same. */
export const likelyForms = async (
  { found }: OpenDocument,
  forms: readonly ResolvedForm[],
): Promise<readonly ResolvedForm[]> =>
  (await import('../generators/layout/extract/likeness.ts')).likeliest(forms, found);
