/** A filled-in document as the filing that its pages say; what is to be told stands at its place in the document. */

import type { DocumentChange, Doubt, ReadPlace } from '../generators/layout/extract/doubt.ts';
import { placeText } from '../generators/layout/extract/place-text.ts';
import type { FoundDocument, FoundPlace, Unreadable } from '../generators/layout/found.ts';
import { unlessRefused } from '../generators/layout/refusal.ts';
import { isPdf } from '../generators/pdf/read/is-pdf.ts';
import { Diagnostics, type Language } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import { lineStarts } from './diagnostics/source.ts';
import type { Place } from './filing/json-places.ts';
import { formOf } from './filing/judge.ts';
import { type Path, pathText, valueAt } from './filing/path.ts';
import { type PictureFile, pictureFile, picturePaths } from './filing/pictures/given.ts';
import { isJson } from './filing/printing/holds.ts';
import { unreadText } from './filing/printing/unread.ts';
import { type Filing, readJson } from './filing/read-json.ts';
import type { ResolvedForm } from './model/form.ts';
import { sha256 } from './model/sha256.ts';

/** A document that has been read, not yet by any form. */
export interface OpenDocument {
  /** Its name in diagnostics. */
  readonly file: string;
  readonly found: FoundDocument;
}

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

const found = async (bytes: Uint8Array): Promise<FoundDocument | Unreadable> => {
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
  const document = await found(bytes);
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
  const source = sourceOf(
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
 * filing that it carries; and what is doubtful: `extract/strange`, `extract/differ`, `extract/glyph`, `extract/beside`, `extract/typed-beside`, `extract/gone`, `extract/pictures-unseen`,
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
  tell(doubts, file, lang, diagnostics);
  const source = sourceOf(file, places);
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

/** On one line of a text, however many it has. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ').trim();

/** What stands in a document, a line for each place of it. */
const sourceOf = (
  path: string,
  lines: readonly { readonly label?: string; readonly text: string; readonly place?: FoundPlace }[],
): Source => ({
  path,
  text: lines.map(({ label, text }) => `${label === undefined ? '' : `${label}：`}${oneLine(text)}`).join('\n'),
  places: lines.map(({ place = {} }) => placeText(place)),
});

/** The whole of a line; of a source without lines its beginning. */
const lineAt = (source: Source, line: number): Place => {
  const { text } = source;
  const known = lineStarts(source);
  const start = known[line] ?? 0;
  return { start, end: Math.max(start + 1, (known[line + 1] ?? text.length + 1) - 1) };
};

/** Of a path its place, else the first of what stands in it, else the nearest that holds both. */
const nearestIn = (places: readonly ReadPlace[]): ((path: Path) => number) => {
  let firsts: Map<string, number> | undefined;
  const indexed = (): Map<string, number> => {
    const first = new Map<string, number>();
    for (const [at, { path }] of places.entries())
      for (let length = path.length; length > 0; length -= 1) {
        const key = JSON.stringify(path.slice(0, length));
        if (first.has(key)) break;
        first.set(key, at);
      }
    return first;
  };
  return (path) => {
    firsts ??= indexed();
    for (let length = path.length; length > 0; length -= 1) {
      const at = firsts.get(JSON.stringify(path.slice(0, length)));
      if (at !== undefined) return at;
    }
    return 0;
  };
};

/** More numbers of rows nobody reads in one message. */
const MOST_ROWS = 20;
const COMMA = { zh: '、', en: ', ' } as const;

/** What rows have in common that are told together: their list, or the column of it that is gone. */
const columnOf = ({ code, path = [] }: Doubt): { readonly column: Path; readonly number: number } | undefined => {
  if (code !== 'record-added' && code !== 'record-removed' && code !== 'gone') return undefined;
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (at < 0) return undefined;
  return { column: [...path.slice(0, at), ...path.slice(at + 1)], number: 1 + Number(path[at]) };
};

interface Rows {
  readonly column: string;
  readonly numbers: number[];
}

/** Rows of one list that were added, or removed, or lost one field: the first of them is told, with the numbers of all. */
const alikeRows = (
  doubts: readonly Doubt[],
): { readonly of: ReadonlyMap<Doubt, Rows>; readonly others: ReadonlySet<Doubt> } => {
  const known = new Map<string, Rows>();
  const of = new Map<Doubt, Rows>();
  const others = new Set<Doubt>();
  for (const doubt of doubts) {
    const told = columnOf(doubt);
    if (told === undefined) continue;
    const column = pathText(told.column);
    const rows = known.get(`${doubt.code} ${column}`);
    if (rows) {
      rows.numbers.push(told.number);
      others.add(doubt);
      continue;
    }
    const first = { column, numbers: [told.number] };
    known.set(`${doubt.code} ${column}`, first);
    of.set(doubt, first);
  }
  return { of, others };
};

const numbersText = (numbers: readonly number[], lang: Language): string =>
  [...numbers.slice(0, MOST_ROWS), ...(numbers.length > MOST_ROWS ? ['…'] : [])].join(COMMA[lang]);

/** A label before what is told of it, and behind it, where there is one. */
const around = (label: string, lang: Language): { readonly at: string; readonly beside: string } => {
  if (label === '') return { at: '', beside: '' };
  return lang === 'zh' ? { at: `${label}：`, beside: `（${label}）` } : { at: `${label}: `, beside: ` (${label})` };
};

const tell = (doubts: readonly Doubt[], file: string, lang: Language, diagnostics: Diagnostics): void => {
  const source = sourceOf(
    file,
    doubts.map(({ label, text = '', place }) => ({ label, text, ...(place && { place }) })),
  );
  const rows = alikeRows(doubts);
  for (const [at, doubt] of doubts.entries()) {
    if (rows.others.has(doubt)) continue;
    const { code, label, path = [], text = '', why, other } = doubt;
    const span = { source, ...lineAt(source, at) };
    const said = { label, field: pathText(path), text: oneLine(text), ...around(label, lang) };
    switch (code) {
      case 'unread':
        diagnostics.report('extract/unread', span, { ...said, why: why ? unreadText(why, lang) : '' });
        break;
      case 'differ': {
        const elsewhere = { other: oneLine(other?.text ?? ''), where: placeText(other?.place ?? {})[lang] };
        diagnostics.report('extract/differ', span, { ...said, ...elsewhere });
        break;
      }
      case 'gone': {
        const { numbers, column } = rows.of.get(doubt) ?? { numbers: [], column: said.field };
        const count = Math.max(1, numbers.length);
        const all = numbersText(numbers, lang);
        const told = count === 1 ? {} : { field: column, rows: lang === 'zh' ? `（第 ${all} 条）` : ` (${all})` };
        diagnostics.report('extract/gone', span, { ...said, rows: '', count, ...told });
        break;
      }
      case 'record-added':
      case 'record-removed': {
        const { numbers, column } = rows.of.get(doubt) ?? { numbers: [1], column: said.field };
        const count = numbers.length;
        const field = count > 1 ? column : said.field;
        diagnostics.report(`extract/${code}`, span, { ...said, field, count, number: numbersText(numbers, lang) });
        break;
      }
      default:
        diagnostics.report(`extract/${code}`, span, said);
    }
  }
};
