/** A table measured: every cell's lines, place across and need of height, before rows are laid on pages. */
import type { Cell, Table } from '../layout/document.ts';
import { keepsNext } from '../layout/rows.ts';
import { sideMargin } from '../layout/styles.ts';
import { linesOf } from './field-lines.ts';
import { heightOf, type Line } from './lines.ts';
import { type Element, type Nesting, nesting, tableStructure } from './structure.ts';
import type { Typesetter } from './text.ts';

export interface MeasuredCell {
  readonly firstRow: number;
  readonly lastRow: number;
  /** From the left edge of the type area. Points. */
  readonly x: number;
  readonly width: number;
  readonly padding: number;
  readonly lines: readonly Line[];
  /** Height of the lines and the padding above and below. */
  readonly need: number;
  readonly vertical: Cell['vertical'];
  /** A label: printed again on every page that its rows reach. */
  readonly repeats: boolean;
}

export interface MeasuredRow {
  readonly minimum: number;
  /** Height where no page ends. */
  readonly height: number;
  /** Least height that is worth starting on a page. */
  readonly lead: number;
  /** It does not end a page. */
  readonly keepsNext: boolean;
  readonly splittable: boolean;
  /** Rows of its header inside of the table, by their place. */
  readonly heads: readonly number[];
  readonly cells: readonly MeasuredCell[];
}

export interface MeasuredTable {
  readonly element: Element;
  readonly headerRows: number;
  readonly rows: readonly MeasuredRow[];
}

/** Above and below the lines of a cell. Points. */
export const PADDING = 2.5;
/** A split row begins with so many lines, or with all it has. */
export const FEWEST_LINES = 2;
const POINT = 20;

const measureCell = (
  cell: Cell,
  firstRow: number,
  table: { readonly rows: number; readonly edges: readonly number[] },
  type: Typesetter,
  elements: readonly Element[],
): MeasuredCell => {
  const { edges } = table;
  const x = edges[cell.column] ?? 0;
  const width = (edges[cell.column + cell.columnSpan] ?? edges.at(-1) ?? 0) - x;
  const padding = sideMargin(width * POINT) / POINT;
  const lines = cell.blocks.flatMap((paragraph, at) => linesOf(paragraph, width - 2 * padding, type, elements[at]));
  const filledIn = cell.blocks.some((paragraph) => paragraph.inlines.some((inline) => inline.kind === 'control'));
  return {
    firstRow,
    // A span that leaves the table would never end, and its text be lost.
    lastRow: Math.min(firstRow + cell.rowSpan, table.rows) - 1,
    x,
    width,
    padding,
    lines,
    need: heightOf(lines) + 2 * PADDING,
    vertical: cell.vertical,
    repeats: cell.role !== 'value' && !filledIn,
  };
};

/** What of a cell must find room where its row begins on a page. */
const leadOf = (cell: MeasuredCell): number =>
  cell.repeats ? cell.need : heightOf(cell.lines.slice(0, FEWEST_LINES)) + 2 * PADDING;

export const measureTable = (table: Table, type: Typesetter, nest: Nesting = nesting()): MeasuredTable => {
  const { element, leaves } = tableStructure(table, nest);
  const edges = [0];
  for (const width of table.widths) edges.push((edges.at(-1) ?? 0) + width / POINT);
  const grid = { rows: table.rows.length, edges };
  const cells = table.rows.map((row, index) =>
    row.cells.map((cell, at) => measureCell(cell, index, grid, type, leaves[index]?.[at] ?? [])),
  );
  const endingAt = table.rows.map((): MeasuredCell[] => []);
  for (const cell of cells.flat()) endingAt[cell.lastRow]?.push(cell);
  const tops = [0];
  const rows = table.rows.map((row, index): MeasuredRow => {
    const top = tops[index] ?? 0;
    const minimum = row.height / POINT;
    const ending = endingAt[index] ?? [];
    const height = Math.max(minimum, ...ending.map((cell) => cell.need - (top - (tops[cell.firstRow] ?? 0))));
    tops.push(top + height);
    const own = cells[index] ?? [];
    const alone = own.filter((cell) => cell.lastRow === index);
    return {
      minimum,
      height,
      lead: row.splittable ? Math.min(height, Math.max(0, ...alone.map(leadOf))) : height,
      keepsNext: keepsNext(table, index),
      splittable: row.splittable,
      heads: Array.from({ length: row.headed?.rows ?? 0 }, (_, at) => index - (row.headed?.above ?? 0) + at),
      cells: own,
    };
  });
  return { element, headerRows: table.headerRows, rows };
};
