/** The PDF of every form, blank and filled, as other programs read it; needs poppler-utils and qpdf. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldWording, readTables, readWording } from '../fixtures/read-fixtures.ts';
import { filing, pdfFile, STATES, wordFile } from '../forms/documents.ts';
import { expectedOf } from '../forms/expected.ts';
import { explainedTexts } from '../forms/explained.ts';
import { fixtureKey } from '../forms/fixtures-of.ts';
import { printedValues, unbrokenValues } from '../forms/printed-values.ts';
import { realForms } from '../forms/real-forms.ts';
import { findAnywhere, foldPieces, type Pieces, recall, standsIn } from '../forms/wording.ts';
import { readWordTables } from '../word/read-word.ts';
import { boxTexts, cutWords, type PdfPage, readPages, run } from './forms-pdf-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'forms-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (key: string, state: string): string => join(folder, `${key.replaceAll('/', '-')}-${state}.pdf`);

beforeAll(async () => {
  for (const form of realForms) {
    for (const state of STATES) writeFileSync(fileOf(form.key, state), await pdfFile(form, state));
  }
}, 120_000);

/** GB/T 9704-2012 5.2 in points: 28 and 26 mm beside a portrait page; the landscape page is that one turned. */
const MM = 72 / 25.4;
const sides = ({ width, height }: PdfPage) =>
  width < height ? { left: 28 * MM, right: width - 26 * MM } : { left: 35 * MM, right: width - 37 * MM };

const cases = realForms.flatMap((form) => STATES.map((state) => [`${form.key}, ${state}`, form, state] as const));

describe.each(cases)('%s', (_, form, state) => {
  test('is a sound file', () => {
    expect(run('qpdf', '--check', fileOf(form.key, state))).toContain('No syntax or stream encoding errors');
  });

  test('has every word within its cell and the margins', () => {
    for (const page of readPages(fileOf(form.key, state))) {
      expect(cutWords(page)).toEqual([]);
      const { left, right } = sides(page);
      expect(page.words.filter((word) => word.left < left - 0.5 || word.right > right + 0.5)).toEqual([]);
      expect(page.boxes.filter((box) => box.left < left - 0.5 || box.right > right + 0.5)).toEqual([]);
    }
  });
});

/** Lines as they were drawn, cell by cell, without page numbers. */
const textOf = (key: string, state: string): Pieces =>
  foldPieces(run('pdftotext', '-raw', fileOf(key, state), '-').replace(/^— \d+ —$/gm, ''));

/** A list of materials may have nothing to fill in. */
const asking = realForms.filter((form) => expectedOf(form).counts.length > 0);

/** In a table of so many columns an amount is wider than its own and must break. */
const NARROW = 17;
const roomy = asking.filter((form) => readTables(fixtureKey(form)).every(({ columns }) => columns < NARROW));

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('prints the wording of the notice, and else only repeats itself or says what is explained', () => {
    const fragments = readWording(fixtureKey(form)).map(foldWording);
    const blank = textOf(key, 'blank');
    const { text } = blank;
    const found = findAnywhere(fragments, blank);
    expect(recall(fragments, found)).toBeGreaterThanOrEqual(0.99);
    // The sign of a note, a digit, may stand within a label.
    const bare = (part: string): string => part.replace(/\d/g, '');
    expect(found.missing.filter((fragment) => !bare(text).includes(bare(fragment)))).toEqual([]);
    // Header rows and merged labels stand again on each page that their rows reach.
    const known = [
      ...fragments,
      ...explainedTexts(form)
        .map(foldWording)
        .filter((part) => part !== ''),
    ];
    const shown = known.map(bare).filter((part) => part !== '');
    shown.sort((a, b) => b.length - a.length);
    const unexplained = findAnywhere(known, blank).extra.filter(
      (piece) => shown.reduce((rest, part) => rest.replaceAll(part, ''), bare(piece)) !== '',
    );
    expect(unexplained).toEqual([]);
  });

  test('has the text of each cell in a box of its own, and in no box anything else', async () => {
    const cells = readWordTables(await wordFile(form))
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .map(({ text, notes }) => ({ text: foldWording(text), notes }))
      .filter(({ text }) => text !== '');
    const texts = readPages(fileOf(key, 'blank')).flatMap(boxTexts);
    const isTextOf = (text: string, cell: (typeof cells)[number]): boolean =>
      cell.notes.reduce((rest, note) => rest.replace(String(note), ''), text) === cell.text;
    const lost = cells.filter((cell) => {
      const at = texts.findIndex((text) => isTextOf(text, cell));
      if (at >= 0) texts.splice(at, 1);
      return at < 0;
    });
    expect(lost).toEqual([]);
    // What is left are labels that are printed again where their rows go on.
    expect(texts.filter((text) => !cells.some((cell) => isTextOf(text, cell)))).toEqual([]);
  });
});

describe.each(asking.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('gives every value of a filing back', () => {
    const { text } = textOf(key, 'filled');
    const values = printedValues(form, filing(form)).map((value) => value.split(/(?<=[，。、])|\n/).map(foldWording));
    expect(values.length).toBeGreaterThan(0);
    const lost = values.flatMap((pieces) => (text.includes(pieces.join('')) ? [] : pieces));
    expect(lost.filter((piece) => !standsIn(text, piece))).toEqual([]);
  });
});

describe.each(roomy.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('breaks no code, number or amount', () => {
    const words = readPages(fileOf(key, 'filled')).flatMap((page) => page.words.map((word) => word.text));
    const broken = unbrokenValues(form, filing(form)).filter((value) => !words.some((word) => word.includes(value)));
    expect(broken).toEqual([]);
  });
});
