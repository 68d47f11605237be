/** Lays tables without a document around them, so that tests see which line of which cell stands where. */
import type { FormDocument, Table } from '../../generators/layout/document.ts';
import { STYLES } from '../../generators/layout/styles.ts';
import { type MeasuredCell, type MeasuredTable, measureTable } from '../../generators/pdf/cells.ts';
import { Flow, type Page, type PlacedLine } from '../../generators/pdf/flow.ts';
import { type Line, setLines } from '../../generators/pdf/lines.ts';
import { placeTable } from '../../generators/pdf/table.ts';
import { typesetter } from '../../generators/pdf/text.ts';
import { formDocument, section } from './documents.ts';
import { fonts } from './fonts.ts';

export interface Laid {
  readonly pages: readonly Page[];
  readonly table: MeasuredTable;
  readonly notes: ReadonlyMap<string, readonly Line[]>;
}

/** A table alone on its pages, `above` points down the first one. */
export const layTable = (
  table: Table,
  rest: {
    readonly notes?: Readonly<Record<string, string>>;
    readonly above?: number;
    readonly orientation?: 'portrait' | 'landscape';
  } = {},
): Laid => {
  const page = section([table], { orientation: rest.orientation ?? 'portrait', numbered: false });
  const document: FormDocument = formDocument([page], rest.notes);
  const type = typesetter(document, fonts);
  const notes = new Map<string, readonly Line[]>();
  const noteLines = (id: string, width: number): readonly Line[] => {
    const text = rest.notes?.[id] ?? '';
    const lines = notes.get(id) ?? setLines(type.note(id, text, STYLES.footnote), STYLES.footnote, 'left', width);
    notes.set(id, lines);
    return lines;
  };
  const pageNumber = () => {
    throw new Error('these pages have no number');
  };
  const flow = new Flow({ notes: document.footnotes.map(({ id }) => id), noteLines, pageNumber }, page);
  flow.y += rest.above ?? 0;
  const measured = measureTable(table, type);
  placeTable(measured, flow);
  flow.finish();
  return { pages: flow.pages, table: measured, notes };
};

export const textOf = (line: Line): string => line.spans.map((span) => span.text).join('');

export interface Printed extends PlacedLine {
  readonly page: number;
}

/** Where each of the lines is printed, in reading order. */
export const printed = (pages: readonly Page[], lines: readonly Line[]): Printed[] => {
  const wanted = new Set(lines);
  return pages.flatMap((page, index) =>
    page.lines.filter(({ line }) => wanted.has(line)).map((place) => ({ ...place, page: index })),
  );
};

export const cellsOf = (table: MeasuredTable): readonly MeasuredCell[] => table.rows.flatMap((row) => row.cells);
