/** Document → Excel workbook. */
import type { MergeRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { FormDocument, Paragraph } from '../layout/document.ts';
import { OFFICIAL_FONTS, PAGES, type StyleName } from '../layout/styles.ts';
import { FORM_PROPERTY } from '../office/carried.ts';
import { ChoiceLists, type Offered } from './choices.ts';
import { FORM_NAME } from './form-name.ts';
import { Looks } from './looks.ts';
import { heightOf, widthOf } from './measures.ts';
import { type Filing, packExcel } from './package.ts';
import { type DrawnSheet, frameOf, type ShownCell } from './rows.ts';
import { partsOf, type Sheet, sheetsOf } from './sheets.ts';
import { type ExcelValue, excelValueOf, raised, WORDS } from './values.ts';

/**
 * A list form as an Excel workbook (Office Open XML, ISO/IEC 29500): a sheet for each of its tables, set up to print as the page, header rows
 * merged and repeated, numbers and days as such, choices as lists. Equal documents give equal bytes. It holds no formula and no program.
 * @param document of a form for which `isList` holds: what stands in no table is printed, and cannot be filled in there
 * @param filing what the workbook carries beside what it shows
 */
export const renderExcel = async (document: FormDocument, filing?: Filing): Promise<Uint8Array> => {
  const notes = new Map(document.footnotes.map(({ id, text }, at) => [id, { number: at + 1, text }]));
  const pages = sheetsOf(document);
  const shared = { notes, lists: new ChoiceLists(), looks: new Looks() };
  const drawn = pages.map((page, at) => sheetOf(page, at === pages.length - 1, shared));
  const further = shared.lists.sheet();
  const sheets = further ? [...drawn, further] : drawn;
  const frame = await writeXlsx({
    sheets: sheets.map(frameOf),
    properties: { title: document.title, creator: 'shenbao', custom: { [FORM_PROPERTY]: document.form } },
    namedRanges: [{ name: FORM_NAME, range: `"${document.form}"` }],
    defaultFont: { name: OFFICIAL_FONTS.song, size: 10.5 },
  });
  return packExcel(frame, sheets, filing);
};

/** What all sheets share. */
interface Shared {
  readonly notes: ReadonlyMap<string, { readonly number: number; readonly text: string }>;
  readonly lists: ChoiceLists;
  readonly looks: Looks;
}

const sheetOf = (
  { name, orientation, before, table, behind }: Sheet,
  isLast: boolean,
  { notes, lists, looks }: Shared,
): DrawnSheet => {
  const { widths, rows, headerRows } = table;
  const drawn: { height: number; cells: (ShownCell | undefined)[] }[] = [];
  const merges: MergeRange[] = [];
  const offered: Offered[] = [];
  const noteOf = (note: string): number => notes.get(note)?.number ?? 0;
  const last = widths.length - 1;
  let at = 0;
  const rowAt = (row: number) => (drawn[row] ??= { height: 0, cells: [] });
  const across = (column: number, to: number): number => {
    let width = 0;
    for (let each = column; each <= to; each += 1) width += widths[each] ?? 0;
    return width;
  };
  /** From a column to the last one. */
  const put = (
    column: number,
    { value, shown }: ExcelValue,
    style: StyleName,
    align: Paragraph['align'],
    to = last,
  ): void => {
    const row = rowAt(at);
    row.cells[column] = { value, look: looks.of({ style, align, format: shown.format }) };
    if (to > column) merges.push({ startRow: at, startCol: column, endRow: at, endCol: to });
    if (shown.choices) offered.push({ choices: shown.choices, row: at, column });
    const height = heightOf(String(value ?? ''), style, across(column, to));
    row.height = Math.min(Math.max(row.height, height), MOST_HIGH);
  };
  const paragraph = (each: Paragraph): void => {
    const parts = partsOf(each, widths);
    for (const [place, { column, paragraph: part }] of parts.entries()) {
      const to = (parts[place + 1]?.column ?? widths.length) - 1;
      put(column, excelValueOf({ blocks: [part] }, false, noteOf), each.style, each.align, to);
    }
    at += 1;
  };
  before.forEach(paragraph);
  const top = at;
  for (const { height: least, record, cells } of rows) {
    let height = least / 20;
    for (const { column, columnSpan, rowSpan, blocks, vertical } of cells) {
      const { value, shown } = excelValueOf({ blocks }, record !== undefined, noteOf);
      const [first] = blocks;
      const style = first?.style ?? 'columnValue';
      const to = column + columnSpan - 1;
      if (rowSpan === 1) height = Math.max(height, heightOf(String(value ?? ''), style, across(column, to)));
      const look = looks.of({ style, align: first?.align, format: shown.format, vertical, bordered: true });
      // with borders around all that a merged cell covers
      for (let row = at; row < at + rowSpan; row += 1)
        for (let each = column; each <= to; each += 1)
          rowAt(row).cells[each] = { value: row === at && each === column ? value : null, look };
      if (columnSpan > 1 || rowSpan > 1)
        merges.push({ startRow: at, startCol: column, endRow: at + rowSpan - 1, endCol: to });
      if (shown.choices) offered.push({ choices: shown.choices, row: at, column });
    }
    rowAt(at).height = Math.min(height, MOST_HIGH);
    at += 1;
  }
  behind.forEach(paragraph);
  if (isLast)
    for (const { number, text } of notes.values()) {
      put(0, { value: `${raised(number)} ${text}`, shown: WORDS }, 'footnote', undefined);
      at += 1;
    }
  const { top: above, right, bottom, left } = PAGES[orientation];
  return {
    rows: drawn,
    around: {
      name,
      columns: widths.map((width) => ({ width: widthOf(width) })),
      merges,
      dataValidations: lists.validations(offered),
      pageSetup: {
        paperSize: orientation === 'landscapeA3' ? 'a3' : 'a4',
        orientation: orientation === 'portrait' ? 'portrait' : 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        ...(headerRows > 0 && { printTitlesRow: `${top + 1}:${top + headerRows}` }),
        margins: {
          top: above / 1440,
          right: right / 1440,
          bottom: bottom / 1440,
          left: left / 1440,
          header: 0.3,
          footer: 0.5,
        },
      },
      headerFooter: { oddFooter: '&C&P' },
    },
  };
};

/** Points: no row of a sheet is higher. */
const MOST_HIGH = 409;
