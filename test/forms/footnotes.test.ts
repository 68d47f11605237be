import { describe, expect, it } from 'vitest';
import { foldWording } from '../fixtures/read-fixtures.ts';
import { readWordTables } from '../word/read-word.ts';
import { wordFile } from './documents.ts';
import { expectedOf } from './expected.ts';
import { realForms } from './real-forms.ts';
import { footnoteTexts, paragraphCitations } from './word-structure.ts';

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const { notes } = expectedOf(form);

  it('has the footnotes of the notice, word for word and sign for sign', async () => {
    expect(footnoteTexts(await wordFile(form))).toEqual(notes.map(({ text }) => text));
  });

  it('cites each where the notice does, and nowhere else', async () => {
    const file = await wordFile(form);
    const cells = readWordTables(file).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const inTables = cells.flatMap(({ notes: cites, text }) => cites.map((number) => [number, text] as const));
    const cited = [...paragraphCitations(file), ...inTables].map(([number, text]) => [number, foldWording(text)]);
    expect(cited).toEqual(notes.flatMap(({ cited: by }, at) => by.map((cell) => [at + 1, foldWording(cell)])));
  });
});
