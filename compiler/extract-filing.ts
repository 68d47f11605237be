/** A filled-in document as the filing that its pages say; what is to be told stands at its place in the document. */
import type { DocumentChange, Doubt, ReadPlace } from '../generators/layout/extract/doubt.ts';
import type { FoundDocument } from '../generators/layout/found.ts';
import { Diagnostics, type Language } from './diagnostics/diagnostic.ts';
import { documentSource, lineAt, nearestIn } from './document-source.ts';
import { tellDoubts } from './extract-doubts.ts';
import { formOf } from './filing/judge.ts';
import { type Path, valueAt } from './filing/path.ts';
import { type PictureFile, pictureFile, picturePaths } from './filing/pictures/given.ts';
import { isJson } from './filing/printing/holds.ts';
import { type Filing, readJson } from './filing/read-json.ts';
import type { ResolvedForm } from './model/form.ts';
import { sha256 } from './model/sha256.ts';
import type { OpenDocument } from './open-document.ts';

export interface Extraction {
  readonly form: string;
  /** Its `data` have `$form`; those of a blank form have nothing else. What `checkFiling` says of it stands at its place in the document. */
  readonly filing: Filing & { readonly data: Readonly<Record<string, unknown>> };
  /** All places of the form that the document has, in reading order. */
  readonly places: readonly ReadPlace[];
  readonly doubts: readonly Doubt[];
  /** What a person has changed since the document was filled in; none where it carries no filing of its own. */
  readonly changes: readonly DocumentChange[];
  /** Of the filing, those whose bytes the document holds. */
  readonly pictures: readonly ExtractedPicture[];
}

export interface ExtractedPicture {
  readonly file: PictureFile;
  readonly bytes: Uint8Array;
}

/**
 * The filing that the pages of a document say: its controls are read, where these are gone their bookmarks, then its tables; of a workbook
 * its tables by their headers; what no page shows, digests of evidence and fields without a place, is taken from the filing that the document carries.
 *
 * ```ts
 * const document = await openDocument('received.docx', bytes, diagnostics);
 * const extraction = document && (await extract(form, document, {}, diagnostics));
 * if (extraction) await checkFiling(form, extraction.filing, { draft: true }, diagnostics);
 * ```
 *
 * Reports `extract/other-form` where the document says that it is of another form, and then gives nothing; `extract/unread` for each text
 * that is no value of its field, which is kept in `doubts`; `extract/other-filing`, `extract/other-enterprise`, `extract/broken-filing` of the
 * filing that it carries; and what is doubtful: `extract/strange`, `extract/differ`, `extract/half-blanked`, `extract/glyph`, `extract/beside`, `extract/typed-beside`, `extract/gone`, `extract/pictures-unseen`,
 * `extract/blanked`, `extract/record-added`, `extract/record-removed`, `extract/by-cells`, `extract/astray`, `extract/picture-astray`, `extract/equation`, `extract/struck`,
 * `extract/hidden`, `extract/object`, `extract/nested-control`, `extract/other-label`; of workbooks `extract/no-header`,
 * `extract/no-column`, `extract/heading`, `extract/formula`, `extract/merged`.
 */
export const extract = async (
  form: ResolvedForm,
  { file, found }: OpenDocument,
  { lang = 'zh' }: { readonly lang?: Language },
  diagnostics: Diagnostics,
): Promise<Extraction | undefined> => {
  if (found.form !== undefined && found.form !== form.key) {
    diagnostics.report('extract/other-form', undefined, { file, found: found.form, form: form.key });
    return undefined;
  }
  const { extractFiling } = await import('../generators/layout/extract/extract.ts');
  const carried = await carriedBy(form, file, found, diagnostics);
  const { data, places, doubts, changes, isOfAnother } = extractFiling(
    form,
    await withPrinted(form, file, found, carried, diagnostics),
    carried,
  );
  if (isOfAnother) diagnostics.report('extract/other-enterprise', undefined, { file });
  // the cells of a workbook are where its values stand
  const byCells = places.filter(
    ({ ground, value, place }) => ground === 'cell' && place.sheet === undefined && value !== undefined,
  ).length;
  if (byCells > 0) diagnostics.report('extract/by-cells', undefined, { file, count: byCells });
  tellDoubts(doubts, file, lang, diagnostics);
  const source = documentSource(file, places);
  const nearest = nearestIn(places);
  return {
    form: form.key,
    filing: { data, source, placeAt: (path) => lineAt(source, nearest(path)), unread: unreadOf(doubts) },
    places,
    doubts,
    changes,
    pictures: picturesIn(form, data, found),
  };
};

/**
 * Of a document that is printed and has nothing to fill in, a PDF without fields, the pages show what it was filled in with; of one with
 * fields, the pictures. Reports `extract/pictures-unseen`.
 */
const withPrinted = async (
  form: ResolvedForm,
  file: string,
  found: FoundDocument,
  carried: unknown,
  diagnostics: Diagnostics,
): Promise<FoundDocument> => {
  if (carried === undefined || found.blocks.length > 0) return found;
  const { printedValues } = await import('../generators/layout/extract/printed-values.ts');
  const isPicture = ({ input }: { readonly input: string }): boolean => input === 'picture';
  const printed = printedValues(form, carried, found.namesOf, found.values.length === 0 ? undefined : isPicture);
  const count = picturePaths(form, carried).length;
  if (count > 0) diagnostics.report('extract/pictures-unseen', undefined, { file, count });
  return { ...found, values: [...found.values, ...printed] };
};

const picturesIn = (form: ResolvedForm, data: unknown, { values }: FoundDocument): readonly ExtractedPicture[] => {
  const held = values.flatMap(({ pictures = [] }) => pictures.flatMap(({ picture }) => picture ?? []));
  const bytesOf = new Map(held.map(({ sha256, bytes }) => [sha256, bytes]));
  return picturePaths(form, data).flatMap((path) => {
    const file = pictureFile(valueAt(data, path));
    const bytes = file && bytesOf.get(file.sha256);
    return file && bytes ? [{ file, bytes }] : [];
  });
};

/** The filing that the document carries, where it is whole and of this form. */
const carriedBy = async (
  form: ResolvedForm,
  file: string,
  { filing }: FoundDocument,
  diagnostics: Diagnostics,
): Promise<unknown> => {
  if (filing === undefined) return undefined;
  const own = new Diagnostics();
  const isWhole = (await sha256(filing.text)) === filing.sha256;
  const read = isWhole ? readJson(file, new TextEncoder().encode(filing.text), own) : undefined;
  if (read === undefined || own.hasErrors || !isJson(read.data, 20)) {
    diagnostics.report('extract/broken-filing', undefined, { file });
    return undefined;
  }
  const found = formOf(read.data) ?? filing.form;
  if (found === form.key) return read.data;
  diagnostics.report('extract/other-filing', undefined, { file, found, form: form.key });
  return undefined;
};

const unreadOf = (doubts: readonly Doubt[]): readonly Path[] =>
  doubts.flatMap(({ code, path }) => (code === 'unread' && path !== undefined ? [path] : []));
