import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { Column, DocumentNode, GridRow } from '../../compiler/model/placement.ts';
import type { Cell, FormDocument, Table } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { typeWidth } from '../../generators/layout/styles.ts';
import { randomData, randomForm } from './random-form.ts';
import { scenarioForm } from './scenario-form.ts';
import { controlsOf, shownParagraph } from './shown.ts';

const formWithData = randomForm.chain((form) =>
  fc.record({ form: fc.constant(form), data: fc.oneof(fc.constant(undefined), randomData(form)) }),
);

const tablesOf = (document: FormDocument): { table: Table; width: number }[] =>
  document.sections.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block, width: typeWidth(orientation) }] : [])),
  );

/** How often each place of the table's grid is covered. */
const coverage = (table: Table): number[][] => {
  const counts = table.rows.map(() => table.widths.map(() => 0));
  table.rows.forEach((row, top) => {
    for (const cell of row.cells) {
      for (let line = top; line < top + cell.rowSpan; line += 1) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
          const counted = counts[line];
          const count = counted?.[column];
          if (counted === undefined || count === undefined) throw new Error(`beyond the table: ${line}, ${column}`);
          counted[column] = count + 1;
        }
      }
    }
  });
  return counts;
};

const expectTiled = (document: FormDocument): void => {
  for (const { table, width } of tablesOf(document)) {
    expect(
      coverage(table)
        .flat()
        .every((count) => count === 1),
    ).toBe(true);
    expect(table.widths.every((each) => Number.isInteger(each) && each > 0)).toBe(true);
    expect(table.widths.reduce((sum, each) => sum + each, 0)).toBe(width);
    expect(table.rows.every((row) => row.cells.length > 0)).toBe(true);
    expect(table.headerRows).toBeLessThan(table.rows.length);
  }
};

const placedInRows = (rows: readonly GridRow[]): string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'row') {
      return row.items.flatMap((item) =>
        item.kind === 'place'
          ? [item.field]
          : item.lines.flatMap((line) => line.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.field]))),
      );
    }
    if (row.kind === 'matrix') return [row.field];
    if (row.kind === 'records') return row.columns.flatMap(placedInColumn);
    return row.kind === 'band' || row.kind === 'sheet' ? [] : placedInRows(row.rows);
  });

const placedInColumn = (column: Column): string[] => {
  if (column.kind === 'number') return [];
  return column.kind === 'place' ? [column.field] : column.columns.flatMap(placedInColumn);
};

const placed = (node: DocumentNode): string[] => {
  if (node.kind === 'section') return node.content.flatMap(placed);
  if (node.kind === 'grid') return placedInRows(node.rows);
  if (node.kind === 'records') return node.columns.flatMap(placedInColumn);
  return node.kind === 'place' ? [node.field] : [];
};

/** `l1[0].f2.start` and `l1[0].m3.r4["2019"]` without records and years. */
const withoutIndexes = (path: string): string => path.replace(/\[[^\]]*\]/g, '');

const leaves = (nodes: readonly FieldNode[]): { path: string; label: string }[] =>
  nodes.flatMap((node): readonly { path: string; label: string }[] => {
    if (node.kind === 'field') return [node];
    return node.kind === 'matrix' ? node.rows : leaves(node.children);
  });

interface PlacedCell extends Cell {
  readonly row: number;
}

const cellsOf = (table: Table): PlacedCell[] =>
  table.rows.flatMap((row, place) => row.cells.map((cell) => ({ ...cell, row: place })));

const isLeftOf = (label: PlacedCell, cell: PlacedCell): boolean =>
  label.column + label.columnSpan <= cell.column &&
  label.row <= cell.row &&
  cell.row + cell.rowSpan <= label.row + label.rowSpan;

const isAbove = (label: PlacedCell, cell: PlacedCell): boolean =>
  label.row + label.rowSpan <= cell.row &&
  label.column <= cell.column &&
  cell.column + cell.columnSpan <= label.column + label.columnSpan;

const expectLabelled = (form: ResolvedForm, table: Table): void => {
  const cells = cellsOf(table);
  for (const { path, label } of leaves(form.fields)) {
    const controls = cells.filter((cell) =>
      cell.blocks.some((block) =>
        block.inlines.some((part) => part.kind === 'control' && `${withoutIndexes(part.path)}.`.startsWith(`${path}.`)),
      ),
    );
    // In a narrow column a label is broken over several paragraphs.
    const labels = cells.filter((cell) => cell.blocks.map(shownParagraph).join('').includes(label));
    // Fields without label (`none`, lines) have no cell to look for.
    for (const cell of labels.length > 0 ? controls : []) {
      const near = labels.some((each) => each === cell || isLeftOf(each, cell) || isAbove(each, cell));
      expect(near, `${label} of ${path}`).toBe(true);
    }
  }
};

describe('for every form, blank or with data of any shape', () => {
  it('cells and their spans fill each table exactly, columns the width of the page', () => {
    fc.assert(
      fc.property(formWithData, ({ form, data }) => expectTiled(layout(form, data))),
      { numRuns: 200 },
    );
  });

  it('every placed field has its control', () => {
    fc.assert(
      fc.property(formWithData, ({ form, data }) => {
        const paths = controlsOf(layout(form, data)).map((control) => `${withoutIndexes(control.path)}.`);
        for (const field of form.document.flatMap(placed)) {
          expect(
            paths.some((path) => path.startsWith(`${field}.`)),
            field,
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every label is left of, above or around its control', () => {
    fc.assert(
      fc.property(formWithData, ({ form, data }) => {
        for (const { table } of tablesOf(layout(form, data))) expectLabelled(form, table);
      }),
      { numRuns: 200 },
    );
  });

  it('the document is a function of form and data', () => {
    fc.assert(
      fc.property(formWithData, ({ form, data }) => {
        expect(layout(structuredClone(form), data)).toEqual(layout(form, data));
      }),
      { numRuns: 50 },
    );
  });

  it('the application of 2022 stands any data', () => {
    fc.assert(
      fc.property(randomData(scenarioForm), (data) => expectTiled(layout(scenarioForm, data))),
      { numRuns: 100 },
    );
  });
});
