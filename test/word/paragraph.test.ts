/** Paragraphs as Word sets them. */
import { expect, test } from 'vitest';
import { STYLES } from '../../generators/layout/styles.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { control, documentOf, paragraph } from './pieces.ts';
import { readPart } from './read-word.ts';
import { descendants, find, value } from './xml.ts';

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

test('a line of prose grows with a picture in it, all others are exact by their style', async () => {
  const prose = control('story', { input: 'multiline', value: '甲\n乙' });
  const bytes = await renderWord(
    documentOf(paragraph('value', prose), paragraph('body', '（配图）', prose), paragraph('value', control('name'))),
  );
  expect(await openXmlErrors(bytes)).toEqual([]);
  const spacings = descendants(readPart(bytes, 'word/document.xml'), 'w:p').map((each) => {
    const found = find(each, 'w:pPr', 'w:spacing');
    return found && [value(found, 'w:line'), value(found, 'w:lineRule')];
  });
  expect(spacings).toEqual([
    [String(STYLES.value.line * 20), 'atLeast'],
    [String(STYLES.body.line * 20), 'atLeast'],
    undefined,
  ]);
});

test('a control stands within its paragraph, also where it holds several lines', async () => {
  const prose = control('story', { input: 'multiline', value: '甲\n乙' });
  const body = readPart(await renderWord(documentOf(paragraph('value', prose))), 'word/document.xml');
  const holders = [body, ...descendants(body, 'w:p')].filter((each) => find(each, 'w:sdt') !== undefined);
  expect(holders.map(({ name }) => name)).toEqual(['w:p']);
});
