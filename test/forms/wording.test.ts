import { describe, expect, it } from 'vitest';
import { foldWording, readWording } from '../fixtures/read-fixtures.ts';
import { wordFile } from './documents.ts';
import { explainedTexts } from './explained.ts';
import { fixtureKey } from './fixtures-of.ts';
import { realForms } from './real-forms.ts';
import { bodyParagraphs, footnoteTexts } from './word-structure.ts';
import { explain, findInOrder } from './wording.ts';

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const fragments = readWording(fixtureKey(form)).map(foldWording);

  it('prints the notes of the notice as footnotes, in its order', async () => {
    const notes = footnoteTexts(await wordFile(form)).map(foldWording);
    expect(fragments.filter((fragment) => notes.includes(fragment))).toEqual(notes);
  });

  it('prints every fragment of the notice, in its order, and nothing that is not explained', async () => {
    const file = await wordFile(form);
    const notes = footnoteTexts(file).map(foldWording);
    const text = foldWording(
      bodyParagraphs(file)
        .map((paragraph) => paragraph.text)
        .join(''),
    );
    const found = findInOrder(
      fragments.filter((fragment) => !notes.includes(fragment)),
      text,
    );
    expect(found.missing).toEqual([]);
    expect(
      explain(
        found.extra,
        explainedTexts(form)
          .map(foldWording)
          .filter((text) => text !== ''),
      ),
    ).toEqual({ unexplained: [], unprinted: [] });
  });
});
