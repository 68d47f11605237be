import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Cell, Inline, Table, TableRow } from '../../generators/layout/document.ts';
import { checkTable } from './check-table.ts';
import { cell, control, note, paragraph, prose, row, run, table } from './documents.ts';
import { layTable } from './placed.ts';

describe('any table', () => {
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 1500 }) },
  );
  const content = fc.record({
    length: text,
    isLabel: fc.boolean(),
    top: fc.boolean(),
    cites: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 4 }),
    height: fc.constantFrom(0, 400, 2000),
    splittable: fc.boolean(),
    spans: fc.integer({ min: 1, max: 8 }),
  });
  /** Columns of the block of rows, each cut into spans of its own. */
  const block = fc.record({
    rows: fc.integer({ min: 1, max: 12 }),
    cells: fc.array(content, { minLength: 12, maxLength: 60 }),
  });

  const build = (
    blocks: readonly { rows: number; cells: readonly (typeof content extends fc.Arbitrary<infer T> ? T : never)[] }[],
    columns: number,
  ): TableRow[] =>
    blocks.flatMap(({ rows, cells }) => {
      const built = Array.from({ length: rows }, (): Cell[] => []);
      let next = 0;
      for (let column = 0; column < columns; column++) {
        for (let at = 0; at < rows; ) {
          const chosen = cells[next++ % cells.length];
          if (chosen === undefined) break;
          const rowSpan = Math.min(chosen.spans, rows - at);
          const inlines: Inline[] = [
            run(prose(chosen.length, `${column}`)),
            ...(chosen.cites ? [note(chosen.cites)] : []),
          ];
          const role = chosen.isLabel ? 'label' : 'value';
          const inside = chosen.isLabel ? inlines : [...inlines, control('p')];
          built[at]?.push(
            cell(column, paragraph(role, ...inside), { rowSpan, role, vertical: chosen.top ? 'top' : 'middle' }),
          );
          at += rowSpan;
        }
      }
      return built.map((cellsOfRow, i) =>
        row(cellsOfRow, {
          height: cells[i % cells.length]?.height ?? 0,
          splittable: cells[i % cells.length]?.splittable ?? false,
        }),
      );
    });

  test('loses nothing, closes every box and keeps clear of the notes', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 600 }),
        fc.array(fc.integer({ min: 5, max: 2500 }), { minLength: 4, maxLength: 4 }),
        (blocks, columns, headerRows, above, lengths) => {
          const header = Array.from({ length: headerRows }, (_, i) =>
            row(
              Array.from({ length: columns }, (_, column) =>
                cell(column, paragraph('columnLabel', `头${i}之${column}`), { role: 'header' }),
              ),
            ),
          );
          const grid = table(Array(columns).fill(1), [...header, ...build(blocks, columns)], headerRows) as Table;
          const notes = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, i) => [id, prose(lengths[i] ?? 5, id)]));
          checkTable(layTable(grid, { notes, above }));
        },
      ),
      { numRuns: 30 },
    );
  });
});
