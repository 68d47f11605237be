/** Documents that are read back, each by the form that it says it is of. */
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { type Extraction, extract } from '../../extract-filing.ts';
import type { Filing } from '../../filing/read-json.ts';
import type { ResolvedForm } from '../../model/form.ts';
import { likelyForms, type OpenDocument, openDocument } from '../../open-document.ts';
import { findForm, formKeys, understandForms } from '../forms.ts';
import { readBytes, readFiling } from '../read-filing.ts';
import { type GlobalOptions, languageOf } from '../terminal.ts';
import { unlessFailed } from '../unless-failed.ts';
import { isDocument } from './kinds.ts';

/** Gives what a file says; forms are understood once for all files. */
export type Extractor = (file: string, diagnostics: Diagnostics) => Promise<Extraction | undefined>;

/**
 * Reports what `openDocument` and `extract` do, `cli/failed`, `extract/unknown-form`, and where a document does not say which form it is
 * `extract/by-likeness`, `extract/which-form`, `extract/no-form`.
 * @param key of the form that they are all to be of
 */
export const extractor = (key: string | undefined, globals: GlobalOptions): Extractor => {
  const lang = languageOf(globals);
  const known = new Map<string, ResolvedForm | undefined>();
  let [keys, all]: [readonly string[] | undefined, readonly ResolvedForm[] | undefined] = [undefined, undefined];

  const formCalled = (name: string): ResolvedForm | undefined => {
    if (!known.has(name)) known.set(name, findForm(name, 'text', globals));
    return known.get(name);
  };

  const said = (document: OpenDocument, name: string, diagnostics: Diagnostics): ResolvedForm | undefined => {
    keys ??= formKeys(globals);
    if (keys.includes(name)) return formCalled(name);
    diagnostics.report('extract/unknown-form', undefined, { file: document.file, found: name });
    return undefined;
  };

  const guessed = async (document: OpenDocument, diagnostics: Diagnostics): Promise<ResolvedForm | undefined> => {
    const { file } = document;
    all ??= understandForms(globals).resolution.forms;
    const [form, ...others] = await likelyForms(document, all);
    if (form === undefined) diagnostics.report('extract/no-form', undefined, { file });
    else if (others.length > 0) {
      const forms = [form, ...others].map(({ key: each }) => each).join(', ');
      diagnostics.report('extract/which-form', undefined, { file, forms });
    } else diagnostics.report('extract/by-likeness', undefined, { file, form: form.key });
    return others.length > 0 ? undefined : form;
  };

  const read: Extractor = async (file, diagnostics) => {
    const bytes = readBytes(file, diagnostics);
    const document = bytes && (await openDocument(file, bytes, diagnostics));
    if (!document) return undefined;
    const name = document.found.form;
    const form =
      key !== undefined
        ? formCalled(key)
        : name === undefined
          ? await guessed(document, diagnostics)
          : said(document, name, diagnostics);
    return form && extract(form, document, { lang }, diagnostics);
  };
  return (file, diagnostics) => unlessFailed(file, diagnostics, () => read(file, diagnostics));
};

/** Gives the filing that a JSON file holds, or that the pages of a document say. */
export const filingReader = (globals: GlobalOptions) => {
  const extract = extractor(undefined, globals);
  return async (file: string, diagnostics: Diagnostics): Promise<Filing | undefined> =>
    isDocument(file)
      ? (await extract(file, diagnostics))?.filing
      : unlessFailed(file, diagnostics, () => readFiling(file, diagnostics));
};
