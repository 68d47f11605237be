import { describe, expect, test } from 'vitest';
import type { FormDocument } from '../../generators/layout/document.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { cell, documentOf, equalWidths, label, noteMark, paragraph, row, table } from './pieces.ts';
import { printed, readPart, readWordTables } from './read-word.ts';
import { descendants, elements, find, value } from './xml.ts';

const notes = [
  { id: 'size', text: '企业划分标准。' },
  { id: 'industry', text: '第一行\n第二行 <&>' },
];

const cited = (column: number, text: string, ...ids: readonly string[]) =>
  cell(column, paragraph('label', text, ...ids.map(noteMark)), { role: 'label' });

const document: FormDocument = {
  ...documentOf(
    table(
      'records',
      equalWidths(2),
      1,
      row(cited(0, '企业类型', 'size'), label(1, '名称')),
      row(cited(0, '行业', 'industry'), cited(1, '再引', 'size')),
    ),
    paragraph('body', '文中', noteMark('size'), '又引', noteMark('industry')),
  ),
  footnotes: notes,
};

describe('footnotes', () => {
  test('are real ones, in cells and header rows, and valid', async () => {
    const bytes = await renderWord(document);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const footnotes = elements(readPart(bytes, 'word/footnotes.xml')).filter(
      (note) => value(note, 'w:type') === undefined,
    );
    expect(footnotes.map((note) => [value(note, 'w:id'), printed(note).trim()])).toEqual([
      ['1', '企业划分标准。'],
      ['2', '第一行\n第二行 <&>'],
    ]);
    expect(footnotes.map((note) => descendants(note, 'w:footnoteRef').length)).toEqual([1, 1]);
    const [only] = readWordTables(bytes);
    expect(only?.rows.map(({ cells }) => cells.map((each) => each.notes))).toEqual([
      [[1], []],
      [[2], [1]],
    ]);
  });

  test('cited again are referred to by their bookmark', async () => {
    const body = find(readPart(await renderWord(document), 'word/document.xml'), 'w:body');
    if (body === undefined) throw new Error('no body');
    expect(descendants(body, 'w:footnoteReference').map((reference) => value(reference, 'w:id'))).toEqual(['1', '2']);
    const fields = descendants(body, 'w:fldSimple');
    expect(fields.map((field) => [value(field, 'w:instr'), printed(field)])).toEqual([
      [' NOTEREF _Note1 \\f \\h ', '1'],
      [' NOTEREF _Note1 \\f \\h ', '1'],
      [' NOTEREF _Note2 \\f \\h ', '2'],
    ]);
    for (const field of fields) expect(value(descendants(field, 'w:rStyle')[0])).toBe('FootnoteReference');
    // Each bookmark holds the mark of its note and nothing else.
    for (const start of descendants(body, 'w:bookmarkStart')) {
      const parent = descendants(body, 'w:p').find((each) => elements(each).includes(start));
      const siblings = elements(parent);
      const place = siblings.indexOf(start);
      const [reference] = descendants(siblings[place + 1] ?? start, 'w:footnoteReference');
      expect(`_Note${value(reference, 'w:id')}`).toBe(value(start, 'w:name'));
      expect(siblings[place + 2]?.name).toBe('w:bookmarkEnd');
      expect(value(siblings[place + 2], 'w:id')).toBe(value(start, 'w:id'));
    }
    expect(descendants(body, 'w:bookmarkStart')).toHaveLength(2);
  });

  test.each([
    ['a note that does not exist', ['other'], 'note other is cited, but not among'],
    ['a note that nobody cites', ['size'], 'footnote industry is never cited'],
    ['notes in another order', ['industry', 'size'], 'note industry is footnote 2, but number 1 to be cited'],
  ])('%s is refused', async (_, ids, message) => {
    const wrong = { ...documentOf(paragraph('body', ...ids.map(noteMark))), footnotes: notes };
    await expect(renderWord(wrong)).rejects.toThrow(message);
  });
});
