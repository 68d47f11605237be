/**
 * The rows of a sheet as text (SpreadsheetML, ISO/IEC 29500-1, 18.3.1.73): of 1,000 records the library would make objects and keys for each
 * cell. It makes the sheet around them, with each look once; what number a look has is read there.
 */
import type { CellStyle, WriteSheet } from 'hucre';
import { textXml } from '../office/xml.ts';
import { addressOf, columnName } from './address.ts';

export interface ShownCell {
  readonly value: string | number | null;
  readonly look?: CellStyle;
}

export interface SheetRow {
  /** In points. */
  readonly height?: number;
  /** By column; cells without value and look are left out. */
  readonly cells: readonly (ShownCell | undefined)[];
}

export interface DrawnSheet {
  /** All but its cells. */
  readonly around: Omit<WriteSheet, 'rows' | 'cells'>;
  readonly rows: readonly SheetRow[];
}

/** In the order in which they are first seen. */
const looksIn = (rows: readonly SheetRow[]): readonly CellStyle[] => {
  const looks = new Set<CellStyle>();
  for (const { cells } of rows) for (const cell of cells) if (cell?.look) looks.add(cell.look);
  return [...looks];
};

const widthOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);

/** The sheet as the library is to make it, as large as it is: a cell for each look, row by row from the first one. */
export const frameOf = ({ around, rows }: DrawnSheet): WriteSheet => {
  const width = widthOf(rows);
  return {
    ...around,
    rows: rows.map((_, at) => Array.from({ length: at === 0 ? width : 0 }, () => null)),
    // a text, so that there is a part for texts
    cells: new Map(
      looksIn(rows).map((style, at) => [
        `${Math.floor(at / width)},${at % width}`,
        { value: '', type: 'string', style },
      ]),
    ),
  };
};

/** Texts, each once, by which number cells name them. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** @param part as the library writes it, with other texts */
  part(part: string): string {
    const count = this.#numbers.size;
    const items = [...this.#numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    const root = (/<sst [^>]*>/.exec(part)?.[0] ?? '').replace(/ (count|uniqueCount)="\d+"/g, ` $1="${count}"`);
    return `${part.slice(0, part.indexOf('<sst '))}${root}${items.join('')}</sst>`;
  }
}

/** What reads as a character by its code (`_x000D_`, 22.9.2.19) is text as well. */
const textElement = (text: string): string => {
  const written = textXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return /^ | $|[\n\t]/.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`;
};

const EMPTY = '<sheetData/>';
const [BEGIN, END] = ['<sheetData>', '</sheetData>'];

/** @param made the sheet as the library has made it of its frame */
export const withRows = (made: string, rows: readonly SheetRow[], texts: Texts): string => {
  const isEmpty = made.includes(EMPTY);
  const from = made.indexOf(isEmpty ? EMPTY : BEGIN);
  const to = isEmpty ? from + EMPTY.length : made.indexOf(END) + END.length;
  const width = widthOf(rows);
  const numbers = new Map(
    [...made.slice(from, to).matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g)].map(([, at = '', number = '']) => [
      at,
      number,
    ]),
  );
  const styles = new Map(
    looksIn(rows).map((look, at) => {
      const number = numbers.get(addressOf(Math.floor(at / width), at % width));
      return [look, number === undefined ? '' : ` s="${number}"`];
    }),
  );
  const names = Array.from({ length: width }, (_, column) => columnName(column));
  let written = BEGIN;
  for (const [at, { height, cells }] of rows.entries()) {
    written += `<row r="${at + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const { value, look } = cell;
      const start = `<c r="${names[column]}${at + 1}"`;
      const style = look ? (styles.get(look) ?? '') : '';
      if (value === null || value === '') written += `${start}${style}/>`;
      else if (typeof value === 'number') written += `${start}${style}><v>${value}</v></c>`;
      else written += `${start} t="s"${style}><v>${texts.numberOf(value)}</v></c>`;
    }
    written += '</row>';
  }
  return `${made.slice(0, from)}${written}${END}${made.slice(to)}`;
};
