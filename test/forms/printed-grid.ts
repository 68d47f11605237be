/** Tables on their logical grid: the edges that a cell begins or ends at, numbered from the left. */
import { type CellFixture, foldWording, type TableFixture } from '../fixtures/read-fixtures.ts';
import type { WordCell, WordTable } from '../word/read-word.ts';
import type { Orientation } from './word-structure.ts';

export interface GridCell {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Folded. */
  readonly text: string;
  /** Data paths, one per control. */
  readonly controls: readonly string[];
}

export interface GridTable {
  readonly orientation: Orientation;
  readonly headerRows: number;
  /** The cells that start in each row, left to right. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** Edges that no cell uses are no columns to a reader. */
const reduced = (rows: readonly (readonly GridCell[])[]): GridCell[][] => {
  const edges = [...new Set(rows.flatMap((row) => row.flatMap(({ from, to }) => [from, to])))].sort((a, b) => a - b);
  const number = new Map(edges.map((edge, index) => [edge, index]));
  return rows.map((row) =>
    row.map((cell) => ({ ...cell, from: number.get(cell.from) ?? -1, to: number.get(cell.to) ?? -1 })),
  );
};

const wordCell = ({ column, columnSpan, rowSpan, text, controls }: WordCell): GridCell => ({
  from: column,
  to: column + columnSpan,
  rows: rowSpan,
  text: foldWording(text),
  controls: controls.map(({ path }) => path),
});

export const wordGrid = ({ headerRows, rows }: WordTable, orientation: Orientation): GridTable => ({
  orientation,
  headerRows,
  rows: reduced(rows.map(({ cells }) => cells.map(wordCell))),
});

const fixtureCell = ({ at, span, rows = 1, text = '', controls = [] }: CellFixture): GridCell => ({
  from: at,
  to: at + span,
  rows,
  text: foldWording(text),
  controls,
});

export const fixtureGrid = ({ orientation, headerRows, rows }: TableFixture): GridTable => ({
  orientation,
  headerRows,
  rows: reduced(rows.map((cells) => cells.map(fixtureCell))),
});
