/** Paragraphs as Word sets them. */
import { expect, test } from 'vitest';
import { STYLES } from '../../generators/layout/styles.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { documentOf, paragraph } from './pieces.ts';
import { readPart } from './read-word.ts';
import { descendants, find } from './xml.ts';

test('further lines of one that hangs begin under the value', async () => {
  const bytes = await renderWord(documentOf({ ...paragraph('coverLine', '申报单位：某某公司'), hang: 5 }));
  expect(await openXmlErrors(bytes)).toEqual([]);
  const [indent] = descendants(readPart(bytes, 'word/document.xml'), 'w:p').flatMap((each) => {
    const found = find(each, 'w:pPr', 'w:ind');
    return found === undefined ? [] : [Object.fromEntries(found.attributes)];
  });
  const { size, indent: own } = STYLES.coverLine;
  expect(indent).toEqual({
    'w:start': String((own + 5) * size * 20),
    'w:hanging': String(5 * size * 20),
  });
});
