/** List forms as Excel workbooks, and what is read of them. */
import { Diagnostics, messageOf } from '../../compiler/diagnostics/diagnostic.ts';
import { type Extraction, extract } from '../../compiler/extract-filing.ts';
import { filingText } from '../../compiler/filing/filing-text.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { openDocument } from '../../compiler/open-document.ts';
import { excelOf } from '../../compiler/targets.ts';
import type { Data } from './filled.ts';

/** @param carries whether the workbook holds the filing itself */
export const bookOf = async (form: ResolvedForm, data?: unknown, carries = true): Promise<Uint8Array> => {
  const book = await excelOf(form, data, data !== undefined && carries ? { filing: filingText(form, data) } : {});
  if (!book) throw new Error(`${form.key} is no list`);
  return book;
};

export interface ReadBook {
  /** The form that the workbook says it is of. */
  readonly form: string | undefined;
  readonly extraction: Extraction | undefined;
  readonly data: Data | undefined;
  readonly codes: readonly string[];
  /** Place and message. */
  readonly told: readonly (readonly [string | undefined, string])[];
}

export const readBook = async (form: ResolvedForm, bytes: Uint8Array): Promise<ReadBook> => {
  const diagnostics = new Diagnostics();
  const document = await openDocument('x.xlsx', bytes, diagnostics);
  const extraction = document && (await extract(form, document, { lang: 'en' }, diagnostics));
  const all = diagnostics.list();
  return {
    form: document?.found.form,
    extraction,
    data: extraction?.filing.data,
    codes: all.map(({ code }) => code),
    told: all.map((diagnostic) => {
      const { source, start = 0 } = diagnostic.span ?? {};
      const line = source?.text.slice(0, start).split('\n').length ?? 1;
      return [source?.places?.[line - 1]?.en, messageOf(diagnostic, 'en')];
    }),
  };
};
