/**
 * What the sheets of a workbook say: below the header of each table of the form the rows of its records, column by column; the rows
 * around them as paragraphs. Columns may be moved and added, rows be added, deleted and sorted.
 */

import { choicesIn } from '../../../../compiler/filing/printing/answers.ts';
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import type { FoundDocument, FoundParagraph, FoundTable, FoundValue } from '../../found.ts';
import { append } from '../append.ts';
import type { Doubt } from '../doubt.ts';
import type { Located } from '../located.ts';
import { listLabel } from '../spots.ts';
import { apart, byCells, placeOf } from './by-cells.ts';
import { type Grid, type GridCell, gridOf, isFirst, wordsIn } from './grid.ts';
import { type Header, headersIn } from './headers.ts';
import { isFormsLine, isFormsOwn, isFormsRow } from './own-words.ts';
import { type RecordColumn, type RecordTable, recordTablesOf } from './record-tables.ts';
import { slotsIn } from './slots.ts';
import { foundText } from './units.ts';

const controlsIn = ({ template }: RecordColumn) => template.pieces.filter((piece) => typeof piece !== 'string');

/** What stands in the column of a record; undefined where it cannot be told apart. */
const inColumn = (
  form: ResolvedForm,
  { column, list, index }: { readonly column: RecordColumn; readonly list: string; readonly index: number },
  { cell, text, place, isBelow, isBeside }: GridCell,
): readonly Located[] | undefined => {
  const controls = controlsIn(column);
  const [control] = controls;
  if (control === undefined || isBeside) return [];
  const records = new Map([[list, index]]);
  const remark = isBelow || cell.columnSpan > 1 ? ('merged' as const) : cell.remark;
  const found = (text: string): FoundValue => ({
    name: '',
    text,
    ground: 'cell',
    place,
    ...(remark && { remark }),
    ...(cell.lost && { lost: cell.lost }),
  });
  const isWhole = column.template.pieces.length === 1;
  const texts = isWhole ? [text] : slotsIn(column.template, { ...foundText(cell.paragraphs, place), text });
  if (texts !== undefined && !(control.code !== undefined && texts.every((each) => each === '')))
    return controls.flatMap(({ path, code }, at) =>
      apart(form, placeOf(path, records), texts[at] ?? '').map(([where, said]) => ({
        found: found(said),
        path: where,
        ...(code !== undefined && { code }),
      })),
    );
  // boxes of one choice are a list to choose from in a cell
  const isChoice = controls.every(({ path, code }) => code !== undefined && path === control.path);
  if (isChoice || choicesIn(control.holds).some(({ label }) => wordsIn(label) === wordsIn(text)))
    return [{ found: found(text), path: placeOf(control.path, records) }];
  return text.trim() === '' ? [] : undefined;
};

/** A row that the form prints, one of texts across columns and lines of what follows the table, or a record. */
const kindOf = (form: ResolvedForm, { table, columns }: Header, row: Grid[number]): 'printed' | 'texts' | 'record' => {
  const own = table.columns.flatMap((column, at) => {
    const cell = row[columns.get(at) ?? -1];
    return cell && isFirst(cell) && wordsIn(cell.text) !== '' ? [{ column, cell }] : [];
  });
  const texts = own.map(({ cell }) => cell.text);
  if (isFormsRow(form, texts)) return 'printed';
  const areLines = own.every(({ cell }) => cell.cell.columnSpan > 1 || isFormsLine(form, cell.text));
  return !areLines && own.some(({ column }) => controlsIn(column).length > 0) ? 'record' : 'texts';
};

const paragraphsOf = (row: Grid[number]): readonly FoundParagraph[] => {
  const cells = row.filter((cell) => cell && isFirst(cell) && wordsIn(cell.text) !== '');
  const paragraphs: { place: FoundParagraph['place']; text: string }[] = [];
  for (const cell of cells) {
    if (cell === undefined) continue;
    const last = paragraphs.at(-1);
    // a label has a cell of its own, and its value the next one
    if (last && /[：:]$/.test(last.text)) last.text += cell.text;
    else paragraphs.push({ place: cell.place, text: cell.text });
  }
  return paragraphs.map(({ place, text }) => ({ kind: 'paragraph', place, pieces: [text] }));
};

/** What stands outside of its tables, of all sheets, and what is located in these. */
interface Sheets {
  readonly located: Located[];
  readonly outside: FoundParagraph[];
  readonly doubts: Doubt[];
  /** Records so far, by list. */
  readonly counts: Map<string, number>;
}

const readTable = (form: ResolvedForm, grid: Grid, header: Header, end: number, sheets: Sheets): void => {
  const { located, outside, doubts, counts } = sheets;
  const { table, columns, renamed } = header;
  const records: Grid[number][] = [];
  for (const row of grid.slice(header.row + 1, end)) {
    const kind = kindOf(form, header, row);
    if (kind === 'texts')
      append(
        outside,
        paragraphsOf(row).filter(({ pieces }) => !/^\d+$/.test(String(pieces[0]))),
      );
    if (kind !== 'record') continue;
    records.push(row);
    const index = counts.get(table.list) ?? 0;
    counts.set(table.list, index + 1);
    for (const [at, column] of table.columns.entries()) {
      const cell = row[columns.get(at) ?? -1];
      if (cell === undefined) continue;
      const said = inColumn(form, { column, list: table.list, index }, cell);
      if (said) append(located, said);
      else doubts.push({ code: 'astray', label: column.label, place: cell.place, text: cell.text.trim() });
    }
  }
  tellColumns(grid[header.row] ?? [], records, header, doubts);
  for (const at of renamed) {
    const column = table.columns[at];
    const cell = grid[header.row]?.[columns.get(at) ?? -1];
    if (column && cell && controlsIn(column).length > 0)
      doubts.push({ code: 'heading', label: column.label, place: cell.place, text: cell.text.trim() });
  }
};

/** Columns of the form that are gone, and others that hold something. */
const tellColumns = (head: Grid[number], records: Grid, { table, columns }: Header, doubts: Doubt[]): void => {
  const place = head.find((cell) => cell !== undefined)?.place;
  for (const [at, column] of table.columns.entries())
    if (!columns.has(at) && controlsIn(column).length > 0)
      doubts.push({ code: 'no-column', label: column.label, ...(place && { place }) });
  const known = new Set(columns.values());
  const others = new Map<number, GridCell[]>();
  for (const row of records)
    for (const [column, cell] of row.entries())
      if (cell && isFirst(cell) && !known.has(column) && cell.cell.columnSpan === 1 && wordsIn(cell.text) !== '')
        others.set(column, [...(others.get(column) ?? []), cell]);
  for (const [column, [first, ...more]] of others) {
    if (first === undefined) continue;
    const text = [first, ...more.slice(0, 2)].map((cell) => cell.text.trim()).join('、');
    const label = head[column]?.text.trim() || '—';
    doubts.push({ code: 'astray', label, place: first.place, text: more.length > 2 ? `${text}…` : text });
  }
};

const isSheet = (block: FoundDocument['blocks'][number]): block is FoundTable =>
  block.kind === 'table' && block.sheet !== undefined;

export const isWorkbook = ({ blocks }: FoundDocument): boolean => blocks.some(isSheet);

/** All that the sheets say. */
export const byColumns = (form: ResolvedForm, document: FoundDocument, doubts: Doubt[]): readonly Located[] => {
  const tables = recordTablesOf(form);
  const sheets: Sheets = { located: [], outside: [], doubts, counts: new Map() };
  const times = new Map<RecordTable, number>();
  for (const block of document.blocks.filter(isSheet)) {
    const grid = gridOf(block);
    const headers = headersIn(grid, tables, times);
    const texts = (from: number, to: number): void => {
      for (const row of grid.slice(from, to)) append(sheets.outside, paragraphsOf(row));
    };
    texts(0, headers[0]?.top ?? grid.length);
    for (const [at, header] of headers.entries())
      readTable(form, grid, header, headers[at + 1]?.top ?? grid.length, sheets);
  }
  for (const table of tables)
    if (!times.has(table)) {
      const text = table.columns.map(({ label }) => label).join('、');
      doubts.push({ code: 'no-header', label: listLabel(form, [table.list]), text });
    }
  const around = byCells(form, { ...document, blocks: sheets.outside });
  const read = new Set(around?.places);
  for (const { place, pieces } of sheets.outside) {
    const text = String(pieces[0]);
    if (!read.has(place) && !isFormsOwn(form, text)) doubts.push({ code: 'astray', label: '', place, text });
  }
  return [...(around?.located ?? []), ...sheets.located];
};
