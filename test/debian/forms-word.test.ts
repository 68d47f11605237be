/** The docx of every form, blank and filled, as LibreOffice (with poppler for its PDF) and python-docx read it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { DocumentNode } from '../../compiler/model/placement.ts';
import { foldWording, readTables, readWording } from '../fixtures/read-fixtures.ts';
import { filing, STATES, wordFile } from '../forms/documents.ts';
import { expectedOf } from '../forms/expected.ts';
import { fixtureKey } from '../forms/fixtures-of.ts';
import { printedValues } from '../forms/printed-values.ts';
import { realForms } from '../forms/real-forms.ts';
import { foldPieces, missingBesideSigns, type Pieces, recall, standsIn } from '../forms/wording.ts';
import { run } from './forms-pdf-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'forms-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (key: string, state: string, kind = 'docx'): string =>
  join(folder, `${key.replaceAll('/', '-')}-${state}.${kind}`);

interface Seen {
  readonly title: string;
  /** Texts of each table's rows; a merged cell once for each place that it covers. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly landscape: readonly boolean[];
}

const script = `
import json, sys
from docx import Document
out = []
for name in sys.argv[1:]:
    document = Document(name)
    out.append({
        'title': document.core_properties.title,
        'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
        'landscape': [section.page_width > section.page_height for section in document.sections],
    })
json.dump(out, sys.stdout)
`;

/** Tables in what is printed once per record, by the number of the first and of the last; the list that they repeat for. */
const perRecord = (form: ResolvedForm): { first: number; last: number; list: string } | undefined => {
  let count = 0;
  let found: ReturnType<typeof perRecord>;
  const visit = (node: DocumentNode): void => {
    if (node.kind === 'section') node.content.forEach(visit);
    if (node.kind === 'grid' || node.kind === 'records' || node.kind === 'sheet') count += 1;
    if (node.kind !== 'per') return;
    const first = count;
    node.content.forEach(visit);
    if (count > first) found = { first, last: count, list: node.list };
  };
  form.document.forEach(visit);
  return found;
};

const columnsFilled = (form: ResolvedForm, columns: readonly number[]): number[] => {
  const per = perRecord(form);
  if (per === undefined) return [...columns];
  const records = filing(form)[per.list];
  if (!Array.isArray(records)) throw new Error(`no records of ${per.list}`);
  const each = columns.slice(per.first, per.last);
  return [...columns.slice(0, per.first), ...records.flatMap(() => each), ...columns.slice(per.last)];
};

const cases = realForms.flatMap((form) => STATES.map((state) => [`${form.key}, ${state}`, form, state] as const));

let seen: readonly Seen[];
beforeAll(async () => {
  for (const [, form, state] of cases) writeFileSync(fileOf(form.key, state), await wordFile(form, state));
  const files = cases.map(([, form, state]) => fileOf(form.key, state));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files);
  seen = JSON.parse(run('/usr/bin/python3', '-c', script, ...files));
}, 240_000);

const pdfText = (key: string, state: string): Pieces =>
  foldPieces(run('pdftotext', '-raw', fileOf(key, state, 'pdf'), '-').replace(/^— \d+ —$/gm, ''));

describe.each(cases.map(([name, ...rest], at) => [name, ...rest, at] as const))('%s', (_, form, state, at) => {
  test('opens in python-docx with the title, pages and tables that the notice has', () => {
    const fixtures = readTables(fixtureKey(form));
    expect(seen[at]?.title).toBe(form.title);
    expect(seen[at]?.landscape.includes(true)).toBe(fixtures.some(({ orientation }) => orientation === 'landscape'));
    const columns = fixtures.map((fixture) => fixture.columns);
    expect(seen[at]?.tables.map(([first]) => first?.length)).toEqual(
      state === 'blank' ? columns : columnsFilled(form, columns),
    );
    if (state === 'blank')
      expect(seen[at]?.tables.map((rows) => rows.length)).toEqual(fixtures.map(({ rows }) => rows.length));
  });

  test('is printed by LibreOffice', () => {
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', fileOf(form.key, state, 'pdf')))?.[1]);
    expect(pages).toBeGreaterThan(0);
  });
});

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('keeps the wording of the notice in LibreOffice', () => {
    const fragments = readWording(fixtureKey(form)).map(foldWording);
    const missing = missingBesideSigns(fragments, pdfText(key, 'blank'));
    expect(recall(fragments, { missing })).toBeGreaterThanOrEqual(0.99);
  });
});

/** A list of materials may have nothing to fill in. */
const asking = realForms.filter((form) => expectedOf(form).counts.length > 0);

describe.each(asking.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('keeps every value of a filing in LibreOffice', () => {
    const { text } = pdfText(key, 'filled');
    const values = printedValues(form, filing(form)).flatMap((value) => value.split(/(?<=[，。、])|\n/));
    expect(values.map(foldWording).filter((piece) => !standsIn(text, piece))).toEqual([]);
  });
});
