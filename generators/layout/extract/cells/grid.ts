/** A table of a file by rows and columns: what a merged cell covers is told of each. */
import type { FoundCell, FoundPlace, FoundTable } from '../../found.ts';
import { bare } from '../spots.ts';
import { textOf } from './units.ts';

export interface GridCell {
  readonly cell: FoundCell;
  readonly text: string;
  readonly place: FoundPlace;
  /** It goes on from the row above, or from the column before. */
  readonly isBelow: boolean;
  readonly isBeside: boolean;
}

export const isFirst = ({ isBelow, isBeside }: GridCell): boolean => !isBelow && !isBeside;

/** Of each row its columns. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** Wider ones are not merged cells of a list, and are cut off there. */
const WIDEST = 400;
/** Columns beyond the first of merged cells, of a table together: no list has so many, and further cells count as one column. */
const MOST_SPANNED = 200_000;

export const gridOf = ({ rows }: FoundTable): Grid => {
  const grid: (GridCell | undefined)[][] = [];
  let above: number | undefined;
  let left = MOST_SPANNED;
  for (const { cells, place: ofRow } of rows) {
    const row: (GridCell | undefined)[] = [];
    const isNext = ofRow.row !== undefined && ofRow.row - 1 === above;
    above = ofRow.row;
    for (const [at, cell] of cells.entries()) {
      const place = cell.paragraphs[0]?.place ?? { ...ofRow, cell: at + 1 };
      const origin = cell.covered && isNext ? grid.at(-1)?.[row.length] : undefined;
      const text = cell.covered ? (origin?.text ?? '') : cell.paragraphs.map(textOf).join('\n');
      const held = origin?.cell ?? cell;
      const own = { cell: held, text, place };
      const spans = Math.min(cell.columnSpan, WIDEST, left + 1);
      left -= spans - 1;
      for (let span = 0; span < spans; span += 1) row.push({ ...own, isBelow: cell.covered, isBeside: span > 0 });
    }
    grid.push(row);
  }
  return grid;
};

/** Numbers of notes, which are raised. */
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A text as words of the form are compared. */
export const wordsIn = (text: string): string => bare(text.replace(RAISED, ''));
