import { beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../fixtures/read-fixtures.ts';
import { readWordTables } from '../word/read-word.ts';
import { wordFile } from './documents.ts';
import { fixtureKey } from './fixtures-of.ts';
import { misplacedControls } from './misplaced.ts';
import { standingsOf } from './placements.ts';
import { fixtureGrid, type GridTable, wordGrid } from './printed-grid.ts';
import { realForms } from './real-forms.ts';
import { tableOrientations } from './word-structure.ts';

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const fixtures = readTables(fixtureKey(form));
  let tables: GridTable[];

  beforeAll(async () => {
    const file = await wordFile(form);
    const orientations = tableOrientations(file);
    tables = readWordTables(file).map((table, index) => wordGrid(table, orientations[index] ?? 'portrait'));
  });

  it('has as many tables as the notice', () => {
    expect(tables.length).toBe(fixtures.length);
  });

  it.each(fixtures.map((fixture, index) => [fixture.table, fixture, index] as const))(
    '%s: page, header rows, cells, spans, texts and controls are those of the notice',
    (__, fixture, index) => {
      expect(tables[index]).toEqual(fixtureGrid(fixture));
    },
  );

  it('has each control right of its label or below it', () => {
    const standings = standingsOf(form);
    expect(tables.flatMap((table) => misplacedControls(table, standings))).toEqual([]);
  });
});
