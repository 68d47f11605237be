/** Forms as Word files, and what is read of them. */
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { type Extraction, extract } from '../../compiler/extract-filing.ts';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { normalise } from '../../compiler/filing/normalise.ts';
import type { Pictures } from '../../compiler/filing/pictures/picture.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { openDocument } from '../../compiler/open-document.ts';
import { wordOf } from '../../compiler/targets.ts';
import { sampleAt } from '../forms/sampled.ts';

export type Data = Readonly<Record<string, unknown>>;

/** The sample of a seed as it is filed. */
export const filedAt = (form: ResolvedForm, seed: number): Data => ({
  $form: form.key,
  ...(normalise(form, sampleAt(form, seed)).data as Data),
});

/** @param carries whether the file holds the filing itself */
export const filledWith = (
  form: ResolvedForm,
  data: unknown,
  carries = true,
  pictures: Pictures = new Map(),
): Promise<Uint8Array> => wordOf(form, data, { pictures, ...(carries && { filing: filingText(form, data) }) });

export interface ReadBack {
  readonly extraction: Extraction | undefined;
  readonly data: Data | undefined;
  readonly diagnostics: Diagnostics;
  /** In the order in which they are told. */
  readonly codes: readonly string[];
}

export const readBack = async (form: ResolvedForm, bytes: Uint8Array): Promise<ReadBack> => {
  const diagnostics = new Diagnostics();
  const document = await openDocument('x.docx', bytes, diagnostics);
  const extraction = document && (await extract(form, document, { lang: 'en' }, diagnostics));
  return { extraction, data: extraction?.filing.data, diagnostics, codes: diagnostics.list().map(({ code }) => code) };
};
