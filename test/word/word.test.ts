import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PAGE, STYLES, typeWidth } from '../../generators/layout/styles.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { control, documentOf, label, paragraph, row, run, table } from './pieces.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { printed, readPart, readParts, readWordControls, readWordTables, wordProblems } from './read-word.ts';
import { sampleDocument } from './sample-document.ts';
import { descendants, elements, find, value } from './xml.ts';

const twips = (points: number): string => String(Math.round(points * 20));

describe('a whole form', () => {
  test.each([false, true])('is valid Office Open XML (filled: %s)', async (filled) => {
    const bytes = await renderWord(sampleDocument(filled));
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(wordProblems(bytes)).toEqual([]);
    expect([...readBookmarks(bytes).keys()].filter((name) => name.startsWith('F'))).toHaveLength(
      readWordControls(bytes).length,
    );
  });

  test('the Open XML SDK would notice', async () => {
    const parts = unzipSync(await renderWord(sampleDocument(false)));
    const source = readParts(zipSync(parts)).get('word/document.xml') ?? '';
    const broken = source.replace('<w:cantSplit/>', '<w:cannotSplit/>');
    const bytes = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(broken) });
    expect(await openXmlErrors(bytes)).not.toEqual([]);
  });

  test('blank and filled have the same tables and controls', async () => {
    const [blank, filled] = await Promise.all([false, true].map((each) => renderWord(sampleDocument(each))));
    if (blank === undefined || filled === undefined) throw new Error('no documents');
    const shape = (bytes: Uint8Array) => readWordControls(bytes).map(({ id, tag, input }) => ({ id, tag, input }));
    const grid = (bytes: Uint8Array) =>
      readWordTables(bytes).map(({ widths, headerRows, rows }) => ({
        widths,
        headerRows,
        rows: rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
      }));
    expect(shape(filled)).toEqual(shape(blank));
    expect(grid(filled)).toEqual(grid(blank));
    expect(readWordControls(blank).every(({ empty }) => empty)).toBe(true);
    expect(readWordControls(filled).filter(({ empty }) => !empty)).not.toEqual([]);
  });

  test('a form without controls has no glossary', async () => {
    const bytes = await renderWord(documentOf(table('list', [2000], 0, row(label(0, '材料')))));
    expect([...readParts(bytes).keys()].filter((name) => name.startsWith('word/glossary'))).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});

describe('equal documents give equal bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('whatever the time, the zone and the randomness', async () => {
    const first = await renderWord(sampleDocument(true));
    const offsets = new Set<number>();
    for (const [name, time] of [
      ['Asia/Shanghai', '1999-12-31T23:59:58Z'],
      ['America/St_Johns', '2031-07-01T00:00:00Z'],
      ['Pacific/Apia', '2026-03-01T12:00:00Z'],
    ] as const) {
      process.env.TZ = name;
      vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
      vi.spyOn(Math, 'random').mockReturnValue(offsets.size / 10);
      offsets.add(new Date().getTimezoneOffset());
      expect(Buffer.compare(await renderWord(sampleDocument(true)), first)).toBe(0);
      vi.useRealTimers();
    }
    expect(offsets.size).toBe(3);
  });

  test('the parts are sorted and no part has a date of today', async () => {
    const bytes = await renderWord(sampleDocument(false));
    const names = [...readParts(bytes).keys()];
    expect(names).toEqual([...names].sort());
    expect(names[0]).toBe('[Content_Types].xml');
    const core = readPart(bytes, 'docProps/core.xml');
    expect(elements(core).map(({ name, children }) => [name, ...children])).toEqual([
      ['dc:title', '智能制造试点示范项目申报书（优秀场景）& <样例>'],
      ['dc:creator', 'shenbao'],
      ['dc:language', 'zh-CN'],
      ['dcterms:created', '1980-01-01T12:00:00Z'],
      ['dcterms:modified', '1980-01-01T12:00:00Z'],
    ]);
  });
});

describe('styles', () => {
  test('each of the layout is a style of Word, by name, and no text is formatted by hand', async () => {
    const bytes = await renderWord(sampleDocument(true));
    const styles = elements(readPart(bytes, 'word/styles.xml'), 'w:style');
    const used = descendants(readPart(bytes, 'word/document.xml'), 'w:pStyle').map((style) => value(style));
    const known = styles.map((style) => value(style, 'w:styleId'));
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    const byHand = descendants(readPart(bytes, 'word/document.xml'), 'w:rPr').flatMap((properties) =>
      elements(properties).filter(
        ({ name, attributes }) => name !== 'w:rStyle' && [...attributes.keys()].join() !== 'w:hint',
      ),
    );
    expect(byHand).toEqual([]);
  });

  test.each([
    ['body', 'BodyText', '仿宋_GB2312', 'left'],
    ['label', 'Label', '宋体', 'center'],
    ['title', 'Title', '方正小标宋简体', 'center'],
    ['heading1', 'Heading1', '黑体', 'left'],
    ['heading2', 'Heading2', '楷体_GB2312', 'left'],
    ['columnValue', 'ColumnValue', '仿宋_GB2312', 'left'],
  ] as const)('%s is %s, in %s', async (name, id, font, align) => {
    const bytes = await renderWord(documentOf(paragraph(name, '文')));
    const style = elements(readPart(bytes, 'word/styles.xml'), 'w:style').find(
      (each) => value(each, 'w:styleId') === id,
    );
    const run = find(style, 'w:rPr');
    const spacing = find(style, 'w:pPr', 'w:spacing');
    const fonts = find(run, 'w:rFonts');
    expect([value(fonts, 'w:eastAsia'), value(fonts, 'w:ascii'), value(fonts, 'w:hAnsi')]).toEqual([
      font,
      'Times New Roman',
      'Times New Roman',
    ]);
    expect(value(find(run, 'w:sz'))).toBe(String(STYLES[name].size * 2));
    expect(find(run, 'w:b') !== undefined).toBe(STYLES[name].bold && name !== 'title');
    expect(value(find(style, 'w:pPr', 'w:jc'))).toBe(align);
    expect([value(spacing, 'w:line'), value(spacing, 'w:lineRule')]).toEqual([twips(STYLES[name].line), 'exact']);
    expect(value(find(style, 'w:pPr', 'w:ind'), 'w:firstLineChars')).toBe(
      STYLES[name].indent === 0 ? undefined : String(STYLES[name].indent * 100),
    );
    expect(value(find(style, 'w:pPr', 'w:outlineLvl'))).toBe(
      name.startsWith('heading') ? String(Number(name.slice(-1)) - 1) : undefined,
    );
  });

  test('titles and headings stay with what follows them, answers stay whole', async () => {
    const styles = elements(readPart(await renderWord(sampleDocument(false)), 'word/styles.xml'), 'w:style');
    const keeping = (mark: string) =>
      styles.flatMap((style) => (find(style, 'w:pPr', mark) === undefined ? [] : [value(style, 'w:styleId')]));
    expect(keeping('w:keepNext')).toEqual([
      'AttachmentMark',
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'AppendixTitle',
    ]);
    expect(keeping('w:keepLines')).toEqual(['Answer']);
  });

  test('text is Chinese, and every font has an entry', async () => {
    const bytes = await renderWord(sampleDocument(false));
    const defaults = find(readPart(bytes, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
    expect(value(defaults, 'w:eastAsia')).toBe('zh-CN');
    const fonts = elements(readPart(bytes, 'word/fontTable.xml')).map((font) => value(font, 'w:name'));
    const named = descendants(readPart(bytes, 'word/styles.xml'), 'w:rFonts').flatMap(({ attributes }) =>
      [...attributes.entries()].flatMap(([key, font]) => (key.endsWith('Theme') ? [] : [font])),
    );
    expect(named.filter((font) => !fonts.includes(font))).toEqual([]);
  });
});

describe('pages', () => {
  const sections = async () => {
    const bytes = await renderWord(sampleDocument(false));
    const relationships = new Map(
      elements(readPart(bytes, 'word/_rels/document.xml.rels')).map((each) => [
        value(each, 'Id'),
        value(each, 'Target'),
      ]),
    );
    return descendants(readPart(bytes, 'word/document.xml'), 'w:sectPr').map((section) => ({
      size: find(section, 'w:pgSz'),
      margin: find(section, 'w:pgMar'),
      start: value(find(section, 'w:pgNumType'), 'w:start'),
      footers: elements(section, 'w:footerReference').map((reference) => ({
        type: value(reference, 'w:type'),
        part: readPart(bytes, `word/${relationships.get(value(reference, 'r:id'))}`),
      })),
    }));
  };

  test('are A4 with the margins of GB/T 9704 and turn for a landscape table', async () => {
    const [cover, form, appendix] = await sections();
    for (const portrait of [cover, form]) {
      expect([value(portrait?.size, 'w:w'), value(portrait?.size, 'w:h')]).toEqual(['11906', '16838']);
      expect(value(portrait?.margin, 'w:left')).toBe(String(PAGE.left));
      expect(value(portrait?.margin, 'w:bottom')).toBe(String(PAGE.bottom));
    }
    expect([value(appendix?.size, 'w:w'), value(appendix?.size, 'w:h')]).toEqual(['16838', '11906']);
    expect(value(appendix?.size, 'w:orient')).toBe('landscape');
    const sides = ['w:left', 'w:right'].map((side) => Number(value(appendix?.margin, side)));
    expect(PAGE.height - sides.reduce((sum, side) => sum + side, 0)).toBe(typeWidth('landscape'));
  });

  test('are numbered from 1 after the cover: odd ones to the right, even ones to the left', async () => {
    const [cover, form, appendix] = await sections();
    expect(cover?.footers.flatMap(({ part }) => descendants(part, 'w:t'))).toEqual([]);
    expect([cover?.start, form?.start, appendix?.start]).toEqual([undefined, '1', undefined]);
    for (const section of [form, appendix]) {
      expect(
        section?.footers.map(({ type, part }) => [
          type,
          value(descendants(part, 'w:pStyle')[0]),
          descendants(part, 'w:t').map(({ children }) => children.join('')),
          descendants(part, 'w:instrText').map(({ children }) => children.join('')),
        ]),
      ).toEqual([
        ['default', 'PageNumberOdd', ['— ', ' —'], ['PAGE']],
        ['even', 'PageNumberEven', ['— ', ' —'], ['PAGE']],
      ]);
    }
    const settings = readPart(await renderWord(sampleDocument(false)), 'word/settings.xml');
    // present, and not switched off by w:val="false"
    expect(value(find(settings, 'w:evenAndOddHeaders')) ?? 'true').toBe('true');
    // Blanks at the end of a cover line keep their underline.
    expect(find(settings, 'w:compat', 'w:ulTrailSpace')).toBeDefined();
  });

  test('tables that touch are kept apart, and every section ends with a paragraph', async () => {
    const two = table('a', [2000], 0, row(label(0, '甲')));
    const bytes = await renderWord(documentOf(two, two));
    const body = find(readPart(bytes, 'word/document.xml'), 'w:body');
    expect(elements(body).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  test('a paragraph may start a page and take an alignment of its own', async () => {
    const bytes = await renderWord(documentOf({ ...paragraph('body', '文'), newPage: true, align: 'right' }));
    const properties = descendants(readPart(bytes, 'word/document.xml'), 'w:pPr')[0];
    expect(find(properties, 'w:pageBreakBefore')).toBeDefined();
    expect(value(find(properties, 'w:jc'))).toBe('right');
  });
});

test('the file says which form it is', async () => {
  const bytes = await renderWord(documentOf(paragraph('body', control('name'))));
  const [property] = elements(readPart(bytes, 'docProps/custom.xml'));
  expect([value(property, 'name'), find(property, 'vt:lpwstr')?.children]).toEqual([
    'shenbao:form',
    ['test/2022/hand-made'],
  ]);
  expect(value(readPart(bytes, 'customXml/item1.xml'), 'form')).toBe('test/2022/hand-made');
});

describe('the filing', () => {
  const text = '{\n  "$form": "test/2022/hand-made",\n  "name": "<甲> & \\"乙\\" ]]> 𠮷"\n}';

  test('travels in a part of its own, with its digest', async () => {
    const bytes = await renderWord(documentOf(paragraph('body', control('name'))), { filing: text });
    expect(await openXmlErrors(bytes)).toEqual([]);
    const part = readPart(bytes, 'customXml/item2.xml');
    expect([part.name, value(part, 'xmlns'), value(part, 'form')]).toEqual([
      'filing',
      'urn:shenbao:filing:1',
      'test/2022/hand-made',
    ]);
    expect(part.children).toEqual([text]);
    expect(value(part, 'sha256')).toBe(createHash('sha256').update(text).digest('hex'));
    const targets = elements(readPart(bytes, 'word/_rels/document.xml.rels')).map((each) => value(each, 'Target'));
    expect(targets).toContain('../customXml/item2.xml');
  });

  test('does not where nobody hands it in', async () => {
    const bytes = await renderWord(documentOf(paragraph('body', control('name', { value: '甲' }))));
    expect([...readParts(bytes).keys()].filter((name) => name.includes('item2'))).toEqual([]);
  });
});

test('parts of a line that stand apart have tab stops', async () => {
  const parts = [
    run('单位：'),
    { kind: 'tab', at: 3000 },
    run('联系人：'),
    { kind: 'tab', at: 6000 },
    run('电话：'),
  ] as const;
  const bytes = await renderWord(documentOf(paragraph('body', ...parts)));
  expect(await openXmlErrors(bytes)).toEqual([]);
  const body = readPart(bytes, 'word/document.xml');
  const stops = descendants(body, 'w:tabs').flatMap((tabs) => elements(tabs));
  expect(stops.map((stop) => [value(stop), value(stop, 'w:pos')])).toEqual([
    ['left', '3000'],
    ['left', '6000'],
  ]);
  expect(printed(body)).toContain('单位：\t联系人：\t电话：');
});

test('a line that serves as a heading stays with what follows; text that ends the document has no paragraph behind it', async () => {
  const heading = { ...paragraph('body', run('3.1.1 场景名称')), keepNext: true } as const;
  const bytes = await renderWord(documentOf(heading, paragraph('answer', run('内容'))));
  const body = find(readPart(bytes, 'word/document.xml'), 'w:body');
  expect(elements(body).map(({ name }) => name)).toEqual(['w:p', 'w:p', 'w:sectPr']);
  expect(elements(body, 'w:p').map((each) => find(each, 'w:pPr', 'w:keepNext') !== undefined)).toEqual([true, false]);
});
