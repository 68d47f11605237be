/** Controls of a printed table that stand where their label does not lead to them. */
import { foldWording } from '../fixtures/read-fixtures.ts';
import { leavesOf, type Standing, withoutIndexes } from './placements.ts';
import type { GridCell, GridTable } from './printed-grid.ts';

interface PlacedCell extends GridCell {
  readonly row: number;
}

const covers = (cell: PlacedCell, row: number): boolean => cell.row <= row && row < cell.row + cell.rows;

/** The nearest cell without control to the left, in the same row. */
const labelLeft = (cells: readonly PlacedCell[], of: PlacedCell): PlacedCell | undefined =>
  cells
    .filter((cell) => cell.controls.length === 0 && covers(cell, of.row) && cell.to <= of.from)
    .reduce<PlacedCell | undefined>((best, cell) => (best && best.to >= cell.to ? best : cell), undefined);

/** The nearest cells without control above that have the same edges: the label, or an example and the label above it. */
const labelsAbove = (cells: readonly PlacedCell[], of: PlacedCell): readonly PlacedCell[] => {
  const column = cells.filter((cell) => cell.row < of.row && cell.from === of.from && cell.to === of.to).reverse();
  const behind = column.slice(column.findIndex((cell) => cell.controls.length === 0));
  const end = behind.findIndex((cell) => cell.controls.length > 0);
  return end < 0 ? behind : behind.slice(0, end);
};

/** What must stand above a control: its year, its header in a sheet. */
const headerOf = (path: string, { above = {}, yearLabel }: Standing): string | undefined => {
  const year = /\["(\d+)"\]$/.exec(path)?.[1];
  if (year !== undefined) return yearLabel ?? `${year}年`;
  return above[path.slice(path.lastIndexOf('.') + 1)] ?? above.control;
};

/** Texts without the numbers of records that they hold. */
const numberless = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split('{n}'));

const isLabelled = (cells: readonly PlacedCell[], of: PlacedCell, standing: Standing, path: string): boolean => {
  const { beside, hint = '', inside, groups } = standing;
  const [left, above] = [labelLeft(cells, of), labelsAbove(cells, of)];
  const header = headerOf(path, standing);
  const label = foldWording(beside ?? '');
  const led =
    header === undefined
      ? label === '' ||
        (left?.to === of.from && left.text === label) ||
        above.some((cell) => cell.text === label || cell.text === label + foldWording(hint))
      : left?.text === label && (header === '' || above.some((cell) => cell.text === foldWording(header)));
  const grouped = groups.every((group) =>
    cells.some((cell) => cell.text === foldWording(group) && cell.to <= of.from && covers(cell, of.row)),
  );
  return led && grouped && numberless(inside).every((text) => of.text.includes(foldWording(text)));
};

/** Paths of controls for which none of their field's placements explains where they stand. */
export const misplacedControls = (table: GridTable, standings: readonly Standing[]): string[] => {
  const byLeaf = new Map<string, Standing[]>();
  for (const standing of standings.filter((each) => each.table)) {
    for (const leaf of leavesOf(standing)) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), standing]);
  }
  const cells = table.rows.flatMap((row, index) => row.map((cell) => ({ ...cell, row: index })));
  return cells.flatMap((cell) =>
    cell.controls.filter((path) => {
      const ways = byLeaf.get(withoutIndexes(path)) ?? [];
      return !ways.some((standing) => isLabelled(cells, cell, standing, path));
    }),
  );
};
