/** Tables of many rows, or of cells as wide as no page: what is done of them grows with their number alone. */
import { afterEach, expect, test, vi } from 'vitest';
import { gridOf } from '../../generators/layout/extract/cells/grid.ts';
import { withInsertedRows } from '../../generators/layout/extract/inserted.ts';
import type { FoundRow, FoundTable, FoundValue } from '../../generators/layout/found.ts';
import { realForm } from '../forms/real-forms.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const rowOf = (row: number, pieces: readonly (string | FoundValue)[]): FoundRow => {
  const place = { table: 1, row };
  return {
    place,
    cells: pieces.map((piece, at) => ({
      columnSpan: 1,
      covered: false,
      paragraphs: [{ kind: 'paragraph', place: { ...place, cell: at + 1 }, pieces: [piece] }],
    })),
  };
};
const tableOf = (rows: readonly FoundRow[]): FoundTable => ({ kind: 'table', number: 1, rows });

test('a row without names is not compared with all others', () => {
  const form = realForm('cn/2022/recommendation-summary');
  const found: FoundValue = { name: 'a', text: '甲公司', ground: 'control', place: { table: 1, row: 1, cell: 1 } };
  const rows = Array.from({ length: 1000 }, (_, at) => rowOf(at + 2, [`第${at}家公司`]));
  const blocks = [tableOf([rowOf(1, [found]), ...rows])];
  const document = { blocks } as unknown as Parameters<typeof withInsertedRows>[1];
  const located = [{ found, path: ['recommendedFactories', 0, 'enterprise'] }];
  withInsertedRows(form, document, located); // what the form says is looked up once
  const flat = vi.spyOn(Array.prototype, 'flat');
  const read = withInsertedRows(form, document, located);
  expect(flat.mock.calls.length).toBeLessThan(10_000);
  expect(read).toHaveLength(1001);
});

test('of cells that span hundreds of columns each a table has no more than it has room for', () => {
  const cell = { columnSpan: 1e9, covered: false, paragraphs: [] };
  const cells = [cell, cell, cell, cell];
  const grid = gridOf(tableOf(Array.from({ length: 1000 }, (_, row) => ({ place: { row: row + 1 }, cells }))));
  expect(grid[0]).toHaveLength(1600);
  expect(grid.at(-1)).toHaveLength(4);
  expect(grid.reduce((sum, { length }) => sum + length, 0)).toBe(204_000);
});
