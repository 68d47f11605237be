/** A sheet as a table of what stands in its cells. Cells that are only styled are passed over; time and memory are bounded. */

import { digitsOf } from '../../../compiler/filing/printing/numbers.ts';
import type { FoundCell, FoundRow, FoundTable, Lost, Remark } from '../../layout/found.ts';
import { Refusal } from '../../layout/refusal.ts';
import { type Tag, walkXml } from '../../office/walk-xml.ts';
import type { Zip } from '../../office/zip.ts';
import { addressOf, cellAt } from '../address.ts';
import { asShown, dayOf, FROM_1904, isRounded, type Shown } from './formats.ts';
import { Text } from './strings.ts';
import type { SheetPart } from './workbook.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly Shown[];
  readonly from1904: boolean;
  /** Cells that may still be read of it. */
  left: number;
}

/** With something in them, of all sheets. A list of 1,000 records in 30 columns has 30,000. */
export const MOST_CELLS = 200_000;
const MOST_COLUMNS = 400;
/** What merged cells cover, row by row. */
const MOST_MERGED = 50_000;

interface Held {
  readonly text: string;
  readonly remark?: Remark;
  readonly lost?: Lost;
}

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** @param formula that the cell has; not every program keeps its last result */
const heldOf = (tag: Tag, raw: string, formula: string | undefined, { strings, formats, from1904 }: Shared): Held => {
  const isFormula = formula !== undefined;
  if (isFormula && raw === '') return { text: `=${formula}`, lost: 'failed-formula' };
  const remark = isFormula ? { remark: 'formula' as const } : {};
  switch (tag.get('t') ?? 'n') {
    case 's':
      return { text: strings[Number(raw)] ?? '', ...remark };
    case 'b':
      return { text: raw === '1' ? 'TRUE' : 'FALSE', ...remark };
    case 'e':
      return { text: raw, lost: 'failed-formula' };
    case 'n':
      break;
    default:
      return { text: raw, ...remark };
  }
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, ...remark };
  const shown = formats[Number(tag.get('s') ?? 0)] ?? { kind: 'number' };
  const day = shown.kind === 'date' ? dayOf(value + (from1904 ? FROM_1904 : 0), shown.parts) : undefined;
  if (day !== undefined) return { text: day, ...remark };
  if (shown.kind === 'percent') return { text: `${digitsOf(asShown(value * 100))}%`, ...remark };
  if (isFormula) return { text: digitsOf(asShown(value)), ...remark };
  return { text: digitsOf(value), ...(isRounded(value) && { lost: 'rounded' }) };
};

const mergeOf = (reference: string): Merge | undefined => {
  const [from, to] = reference.split(':').map(cellAt);
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
};

/** Programs that put rows in leave merged cells where they were: those that lie over what is written in the row are none. */
const liesOver = ({ top, left, right }: Merge, row: number, held: ReadonlyMap<number, Held>): boolean =>
  [...held.keys()].some((column) => column >= left && column <= right && !(row === top && column === left));

/** The cells of a row from the first column on, each part of a merged one that lies in it once. */
const cellsOf = (
  sheet: string,
  row: number,
  held: ReadonlyMap<number, Held>,
  all: readonly Merge[],
): readonly FoundCell[] => {
  const merges = all.filter((merge) => !liesOver(merge, row, held));
  const cells: FoundCell[] = [];
  const last = Math.max(...held.keys(), ...merges.map(({ right }) => Math.min(right, MOST_COLUMNS)));
  for (let column = 0; column <= last; ) {
    const merge = merges.find(({ left }) => left === column);
    const { text = '', ...said } = held.get(column) ?? {};
    const place = { sheet, address: addressOf(row, column) };
    cells.push({
      columnSpan: merge ? merge.right - merge.left + 1 : 1,
      covered: merge !== undefined && merge.top < row,
      paragraphs: [{ kind: 'paragraph', place, pieces: text === '' ? [] : [text] }],
      ...said,
    });
    column = merge ? merge.right + 1 : column + 1;
  }
  return cells;
};

/** @param number of the table, from 1. Throws a `Refusal` where the sheet is damaged, or has too much in it. */
export const tableOf = (zip: Zip, { name: sheet, part }: SheetPart, number: number, shared: Shared): FoundTable => {
  const bytes = zip.part(part);
  if (bytes === undefined) throw new Refusal({ why: 'no-part', part });
  const tooLarge = (detail: string): Refusal => new Refusal({ why: 'too-large', part, detail });
  const byRow = new Map<number, Map<number, Held>>();
  const merges: Merge[] = [];
  const inline = new Text();
  let [row, column] = [-1, -1];
  let cell: Tag | undefined;
  let [raw, isValue, isFormula] = ['', false, false];
  let formula: string | undefined;

  const open = (tag: Tag): void => {
    const { space, name, get } = tag;
    if (space !== 'x') return;
    inline.open(tag);
    if (name === 'row') [row, column] = [(Number(get('r')) || row + 2) - 1, -1];
    else if (name === 'c') {
      const said = cellAt(get('r') ?? '');
      [row, column] = [said?.row ?? row, said?.column ?? column + 1];
      [cell, raw, formula] = [tag, '', undefined];
      inline.begin();
    } else if (name === 'v') isValue = true;
    else if (name === 'f') [isFormula, formula] = [true, ''];
    else if (name === 'mergeCell') {
      const merge = mergeOf(get('ref') ?? '');
      if (merges.length >= MOST_MERGED) throw tooLarge(`${MOST_MERGED}`);
      if (merge) merges.push(merge);
    }
  };
  const put = (tag: Tag): void => {
    const isInline = tag.get('t') === 'inlineStr';
    const held = isInline ? { text: inline.end() } : heldOf(tag, raw, formula, shared);
    if (held.text.trim() === '') return;
    if (column > MOST_COLUMNS) throw tooLarge(`${addressOf(row, column)}, ${MOST_COLUMNS}`);
    shared.left -= 1;
    if (shared.left < 0) throw tooLarge(`${MOST_CELLS}`);
    const cells = byRow.get(row) ?? new Map<number, Held>();
    byRow.set(row, cells.set(column, held));
  };
  walkXml(bytes, part, {
    open,
    text: (text) => {
      if (isValue) raw += text;
      else if (isFormula) formula += text;
      else inline.text(text);
    },
    close: (tag) => {
      if (tag.space !== 'x') return;
      inline.close(tag);
      if (tag.name === 'v') isValue = false;
      if (tag.name === 'f') isFormula = false;
      if (tag.name === 'c' && cell) {
        put(cell);
        cell = undefined;
      }
    },
  });

  const filled = [...byRow].sort(([one], [other]) => one - other);
  const mergesIn = mergesByRow(
    filled.map(([at]) => at),
    merges,
    tooLarge,
  );
  const rows = filled.map(
    ([at, held]): FoundRow => ({
      place: { sheet, row: at + 1 },
      cells: cellsOf(sheet, at, held, mergesIn.get(at) ?? []),
    }),
  );
  return { kind: 'table', number, sheet, rows };
};

/** Of each row that has something in it: what a merged cell covers elsewhere says nothing. */
const mergesByRow = (
  rows: readonly number[],
  merges: readonly Merge[],
  tooLarge: (detail: string) => Refusal,
): ReadonlyMap<number, readonly Merge[]> => {
  const found = new Map<number, Merge[]>();
  let count = 0;
  for (const merge of merges) {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < merge.top) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < rows.length && (rows[at] ?? 0) <= merge.bottom; at += 1) {
      if (++count > MOST_MERGED) throw tooLarge(`${MOST_MERGED}`);
      const row = rows[at] ?? 0;
      const here = found.get(row) ?? [];
      found.set(row, here);
      here.push(merge);
    }
  }
  return found;
};
