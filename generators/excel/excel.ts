/** Document → Excel workbook. */
import type { CellStyle, DataValidation, Cell as ExcelCell, MergeRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, FormDocument, Paragraph } from '../layout/document.ts';
import { PAGES, STYLES, type StyleName } from '../layout/styles.ts';
import { FORM_PROPERTY } from '../office/carried.ts';
import { addressOf, columnName } from './address.ts';
import { FONTS } from './fonts.ts';
import { FORM_NAME } from './form-name.ts';
import { heightOf, widthOf } from './measures.ts';
import { type Filing, packExcel } from './package.ts';
import { partsOf, type Sheet, sheetsOf } from './sheets.ts';
import { type ExcelValue, excelValueOf, raised, TEXT } from './values.ts';

/**
 * A list form as an Excel workbook (Office Open XML, ISO/IEC 29500): a sheet for each of its tables, set up to print as the page, header rows
 * merged and repeated, numbers and days as such, choices as lists. Equal documents give equal bytes. It holds no formula and no program.
 * @param document of a form for which `isList` holds: what stands in no table is printed, and cannot be filled in there
 * @param filing what the workbook carries beside what it shows
 */
export const renderExcel = async (document: FormDocument, filing?: Filing): Promise<Uint8Array> => {
  const notes = new Map(document.footnotes.map(({ id, text }, at) => [id, { number: at + 1, text }]));
  const sheets = sheetsOf(document);
  const lists = new ChoiceLists();
  const made = sheets.map((sheet, at) => sheetOf(sheet, at === sheets.length - 1, notes, lists));
  const further = lists.sheet();
  const file = await writeXlsx({
    sheets: [...made, ...(further ? [further] : [])],
    properties: { title: document.title, creator: 'shenbao', custom: { [FORM_PROPERTY]: document.form } },
    namedRanges: [{ name: FORM_NAME, range: `"${document.form}"` }],
    defaultFont: { name: FONTS.song, size: 10.5 },
  });
  return packExcel(file, filing);
};

type Notes = ReadonlyMap<string, { readonly number: number; readonly text: string }>;

const SIDE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE } as const;

const sheetOf = (
  { name, orientation, before, table, behind }: Sheet,
  isLast: boolean,
  notes: Notes,
  lists: ChoiceLists,
): WriteSheet => {
  const { widths, rows, headerRows } = table;
  const cells = new Map<string, Partial<ExcelCell>>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, number>();
  const offered: Offered[] = [];
  const noteOf = (note: string): number => notes.get(note)?.number ?? 0;
  const last = widths.length - 1;
  let at = 0;
  /** From a column to the last one. */
  const put = (column: number, held: ExcelValue, style: StyleName, align: Paragraph['align'], to = last): void => {
    cells.set(`${at},${column}`, shown(held, styleOf(style, align, held.format)));
    if (to > column) merges.push({ startRow: at, startCol: column, endRow: at, endCol: to });
    if (held.choices) offered.push({ choices: held.choices, row: at, column });
    const width = widths.slice(column, to + 1).reduce((sum, each) => sum + each, 0);
    heights.set(at, Math.max(heights.get(at) ?? 0, heightOf(String(held.value ?? ''), style, width)));
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
  for (const row of rows) {
    let height = row.height / 20;
    for (const cell of row.cells) {
      const { column, columnSpan, rowSpan } = cell;
      const held = excelValueOf(cell, row.record !== undefined, noteOf);
      const style = cell.blocks[0]?.style ?? 'columnValue';
      const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
      if (rowSpan === 1) height = Math.max(height, heightOf(String(held.value ?? ''), style, width));
      place(cell, at, held, style, cells);
      if (columnSpan > 1 || rowSpan > 1)
        merges.push({ startRow: at, startCol: column, endRow: at + rowSpan - 1, endCol: column + columnSpan - 1 });
      if (held.choices) offered.push({ choices: held.choices, row: at, column });
    }
    heights.set(at, Math.min(height, MOST_HIGH));
    at += 1;
  }
  behind.forEach(paragraph);
  if (isLast)
    for (const { number, text } of notes.values()) {
      put(0, { value: `${raised(number)} ${text}`, format: TEXT }, 'footnote', undefined);
      at += 1;
    }
  const { top: above, right, bottom, left } = PAGES[orientation];
  return {
    name,
    columns: widths.map((width) => ({ width: widthOf(width) })),
    rows: Array.from({ length: at }, () => []),
    cells,
    merges,
    dataValidations: lists.validations(offered),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
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
  };
};

/** Points: no row of a sheet is higher. */
const MOST_HIGH = 409;

/** With borders around all that a merged cell covers. */
const place = (
  cell: Cell,
  row: number,
  { value, format }: ExcelValue,
  style: StyleName,
  cells: Map<string, Partial<ExcelCell>>,
): void => {
  const look = { ...styleOf(style, cell.blocks[0]?.align, format, cell.vertical), border: BORDER };
  for (let down = 0; down < cell.rowSpan; down += 1)
    for (let right = 0; right < cell.columnSpan; right += 1) {
      const isFirst = down === 0 && right === 0;
      cells.set(`${row + down},${cell.column + right}`, shown({ value: isFirst ? value : null, format }, look));
    }
};

const shown = ({ value }: ExcelValue, style: CellStyle): Partial<ExcelCell> => {
  if (value === null || value === '') return { value: null, type: 'empty', style };
  return { value, type: typeof value === 'number' ? 'number' : 'string', style };
};

const styleOf = (
  name: StyleName,
  align: Paragraph['align'],
  numFmt: string,
  vertical: Cell['vertical'] = 'middle',
): CellStyle => {
  const { font, size, bold, align: own } = STYLES[name];
  return {
    font: { name: FONTS[font], size, bold },
    alignment: { horizontal: align ?? own, vertical: vertical === 'middle' ? 'center' : 'top', wrapText: true },
    numFmt,
  };
};

/** Characters that a list written into its rule may have; a longer one, or one with a comma, stands in a sheet of its own. */
const MOST_WRITTEN = 255;
const CHOICES = '选项';

/** `E5:E8 E10`. */
const rangesOf = (column: number, rows: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const at = (row: number): string => addressOf(row, column);
  return runs.map(([first, last]) => (first === last ? at(first) : `${at(first)}:${at(last)}`)).join(' ');
};

type Choices = NonNullable<ExcelValue['choices']>;

interface Offered {
  readonly choices: Choices;
  readonly row: number;
  readonly column: number;
}

class ChoiceLists {
  readonly #lists = new Map<string, readonly string[]>();

  /** Cells of a column that offer the same share one rule. */
  validations(offered: readonly Offered[]): DataValidation[] {
    const groups = new Map<string, { readonly choices: Choices; readonly column: number; readonly rows: number[] }>();
    for (const { choices, row, column } of offered) {
      const key = JSON.stringify([column, choices]);
      const group = groups.get(key) ?? { choices, column, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ choices, column, rows }) => this.#validation(choices, rangesOf(column, rows)));
  }

  #validation({ labels, open }: Choices, range: string): DataValidation {
    const text = labels.join(',');
    const isWritten =
      text.length <= MOST_WRITTEN && !labels.some((label) => /[,"\n]/.test(label) || label !== label.trim());
    return {
      type: 'list',
      allowBlank: true,
      range,
      showErrorMessage: !open,
      ...(isWritten ? { values: [...labels] } : { formula1: this.#rangeOf(labels) }),
      ...(!open && { errorTitle: CHOICES, errorMessage: '请从列表中选择。' }),
    };
  }

  #rangeOf(labels: readonly string[]): string {
    const key = JSON.stringify(labels);
    if (!this.#lists.has(key)) this.#lists.set(key, labels);
    const column = columnName([...this.#lists.keys()].indexOf(key));
    return `'${CHOICES}'!$${column}$1:$${column}$${labels.length}`;
  }

  /** Hidden: what the lists of the other sheets point to. */
  sheet(): WriteSheet | undefined {
    const lists = [...this.#lists.values()];
    if (lists.length === 0) return undefined;
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => lists.map((labels) => labels[row] ?? null));
    return { name: CHOICES, rows, veryHidden: true };
  }
}
