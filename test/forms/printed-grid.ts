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

/** The edges of each row from left to right, those of cells that are merged into it too. */
const chainsOf = (rows: readonly (readonly GridCell[])[]): number[][] =>
  rows.map((_, at) => {
    const cells = rows.slice(0, at + 1).flatMap((row, start) => row.filter((cell) => start + cell.rows > at));
    return [...new Set(cells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  });

/** Edges in an order that every row agrees with; of those that no row has side by side, the one that is met first stands first. */
const ordered = (chains: readonly (readonly number[])[]): number[] => {
  const left = new Set(chains.flat());
  const order: number[] = [];
  while (left.size > 0) {
    const waiting = new Set(chains.flatMap((chain) => chain.filter((edge) => left.has(edge)).slice(1)));
    const next = [...left].find((edge) => !waiting.has(edge));
    if (next === undefined) throw new Error('the rows of a table contradict each other');
    left.delete(next);
    order.push(next);
  }
  return order;
};

/**
 * Edges that no cell uses are no columns to a reader. Nor is it seen which of two edges is further left where no row has both: the layout
 * moves them past each other when what is written in the cells asks for it.
 */
const reduced = (rows: readonly (readonly GridCell[])[]): GridCell[][] => {
  const number = new Map(ordered(chainsOf(rows)).map((edge, index) => [edge, index]));
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
