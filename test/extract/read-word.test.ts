/** What is read off a Word file: its controls as they stand there, through what editors make of them, and no file that means harm. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { openDocument } from '../../compiler/open-document.ts';
import type { FoundDocument } from '../../generators/layout/found.ts';
import { unlessRefused } from '../../generators/layout/refusal.ts';
import { openOffice } from '../../generators/office/package.ts';
import { readWord } from '../../generators/word/read/read.ts';
import { renderWord } from '../../generators/word/word.ts';
import { cell, control, documentOf, label, paragraph, row, table } from '../word/pieces.ts';
import { DOCUMENT, edited, editedText } from './edited.ts';

const file = await renderWord(
  documentOf(
    paragraph('body', '申报单位：', control('enterprise.name', { value: '甲公司', underlined: true, gap: 10 })),
    table(
      'basics',
      [3000, 3000],
      0,
      row(label(0, '地址'), cell(1, paragraph('value', control('enterprise.address', { placeholder: '（注册地）' })))),
      row(
        label(0, '性质'),
        cell(
          1,
          paragraph(
            'value',
            control('kind', { input: 'check', code: 'private', checked: true }),
            ' 民营　',
            control('kind', { input: 'check', code: 'foreign', checked: false }),
            ' 外资',
          ),
        ),
      ),
    ),
    paragraph('answer', control('prose', { input: 'multiline', value: '甲段。\n乙段。' })),
  ),
);

const readFile = (bytes: Uint8Array) => unlessRefused(() => readWord(openOffice(bytes)));

const found = (bytes: Uint8Array): FoundDocument => {
  const read = readFile(bytes);
  if ('why' in read) throw new Error(JSON.stringify(read));
  return read;
};

const textsOf = (bytes: Uint8Array): readonly string[] => found(bytes).values.map(({ text }) => text);
const TEXTS = ['甲公司', '（注册地）', '☑', '□', '甲段。\n乙段。'];

describe('controls', () => {
  it('are found in reading order, with their places in the data and on the page', () => {
    const { values, form } = found(file);
    expect(form).toBe('test/2022/hand-made');
    expect(values.map(({ path, code, text, checked, ground }) => [path, code, text, checked, ground])).toEqual([
      ['enterprise.name', undefined, '甲公司', undefined, 'control'],
      ['enterprise.address', undefined, '（注册地）', undefined, 'control'],
      ['kind', 'private', '☑', true, 'control'],
      ['kind', 'foreign', '□', false, 'control'],
      ['prose', undefined, '甲段。\n乙段。', undefined, 'control'],
    ]);
    expect(values.map(({ place }) => place)).toEqual([
      { paragraph: 1 },
      { table: 1, row: 1, cell: 2 },
      { table: 1, row: 2, cell: 2 },
      { table: 1, row: 2, cell: 2 },
      { paragraph: 2 },
    ]);
    expect(values[1]).toMatchObject({ hinted: true, hint: '（注册地）' });
  });

  it('stand among the text around them', () => {
    const [first, grid] = found(file).blocks;
    expect(first?.kind === 'paragraph' && first.pieces[0]).toBe('申报单位：');
    if (grid?.kind !== 'table') throw new Error('no table');
    const pieces = grid.rows[1]?.cells[1]?.paragraphs[0]?.pieces.map((piece) =>
      typeof piece === 'string' ? piece : piece.name,
    );
    expect(pieces).toEqual(['kind=private', ' 民营　', 'kind=foreign', ' 外资']);
  });

  it.each(['0', '-2', 'x', '1.5'])('stand in cells of one column where the file says %s', (columns) => {
    const bytes = editedText(file, (xml) => xml.replace('<w:tcPr>', `<w:tcPr><w:gridSpan w:val="${columns}"/>`));
    const grid = found(bytes).blocks.find(({ kind }) => kind === 'table');
    expect(grid?.kind === 'table' && grid.rows[0]?.cells[0]?.columnSpan).toBe(1);
  });

  it('are found by their bookmarks once an editor has dropped their tags', () => {
    const bytes = editedText(file, (xml) => xml.replace(/<w:tag [^>]*>/g, ''));
    const { values, namesOf } = found(bytes);
    expect(values.map(({ text }) => text)).toEqual(TEXTS);
    expect(new Set(values.map(({ ground }) => ground))).toEqual(new Set(['bookmark']));
    expect(values.map(({ name }) => name)).toEqual([
      namesOf('enterprise.name')[1],
      namesOf('enterprise.address')[1],
      namesOf('kind', 'private')[1],
      namesOf('kind', 'foreign')[1],
      namesOf('prose')[1],
    ]);
    expect(values[2]?.checked).toBe(true);
  });
});

/** `<w:r>` with a text. */
const runOf = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('text', () => {
  it.each([
    ['in split runs', `${runOf('甲')}<w:proofErr w:type="spellStart"/>${runOf('公司')}`, '甲公司'],
    [
      'with what was deleted',
      `${runOf('乙')}<w:del w:id="9" w:author="x">${'<w:r><w:delText>甲</w:delText></w:r>'}</w:del>${runOf('公司')}`,
      '乙公司',
    ],
    ['with what was inserted', `<w:ins w:id="9" w:author="x">${runOf('乙')}</w:ins>${runOf('公司')}`, '乙公司'],
    ['moved away', `${runOf('甲')}<w:moveFrom w:id="9" w:author="x">${runOf('公司')}</w:moveFrom>`, '甲'],
    ['with lines', `${runOf('甲')}<w:r><w:br/><w:t>公司</w:t></w:r>`, '甲\n公司'],
    ['on two pages', `${runOf('甲')}<w:r><w:br w:type="page"/><w:t>公司</w:t></w:r>`, '甲公司'],
    [
      'of a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        runOf('甲公司') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '甲公司',
    ],
    ['beside the number of a note', '甲公司', '甲公司'],
    [
      'with what is hidden',
      `${runOf('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>${runOf('公司')}`,
      '甲公司',
    ],
    [
      'in a link',
      `<w:hyperlink r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${runOf('甲公司')}</w:hyperlink>`,
      '甲公司',
    ],
    ['with a symbol', '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', '☑'],
    ['with a symbol that is none', `${runOf('甲')}<w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/></w:r>`, '甲'],
    ['with a symbol below all', `<w:r><w:sym w:font="Wingdings" w:char="-5"/></w:r>${runOf('甲')}`, '甲'],
    ['in a font of symbols', '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r>', '☑'],
    ['with entities', runOf('&#x7532;&amp;&lt;'), '甲&<'],
  ])('is read %s', (_, runs, text) => {
    const content = /<w:r>(?:(?!<w:r>).)*甲公司<\/w:t><\/w:r>/;
    const bytes = editedText(file, (xml) =>
      xml.replace(
        content,
        runs === '甲公司'
          ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Note1 \\f \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
              runOf('1') +
              '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
              runOf('甲公司')
          : runs,
      ),
    );
    expect(textsOf(bytes)).toEqual([text, ...TEXTS.slice(1)]);
  });

  it('of several paragraphs in one control is in lines', () => {
    const block = `<w:sdt><w:sdtPr><w:tag w:val="more"/></w:sdtPr><w:sdtContent><w:p>${runOf('一')}</w:p><w:p/><w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>${runOf('二')}</w:p><w:p>${runOf('三')}</w:p></w:sdtContent></w:sdt>`;
    expect(textsOf(editedText(file, (xml) => xml.replace('<w:body>', `<w:body>${block}`)))[0]).toBe('一\n\n二三');
  });

  it('of rows that are deleted by a tracked change is gone, and counted', () => {
    const bytes = editedText(file, (xml) => xml.replace('<w:trPr>', '<w:trPr><w:del w:id="9" w:author="x"/>'));
    expect(found(bytes).revisions).toEqual({ inserted: 0, deleted: 1 });
    const [, grid] = found(bytes).blocks;
    expect(grid?.kind === 'table' && grid.rows.length).toBe(1);
  });
});

describe('what is no Word file, or means harm', () => {
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const dtd = (xml: string): string => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document');

  it.each([
    ['a text', strToU8('企业名称：甲公司'), 'extract/not-zip'],
    ['nothing', new Uint8Array(), 'extract/not-zip'],
    [
      'an encrypted file, or one of Word 97',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'extract/encrypted',
    ],
    ['another zip', zip({ 'a.txt': 'a' }), 'extract/not-word'],
    ['a file that is cut off', file.subarray(0, file.length - 100), 'extract/damaged'],
    ['a document type', editedText(file, dtd), 'extract/doctype'],
    ['an unknown entity', editedText(file, (xml) => xml.replace('甲公司', '&a;')), 'extract/damaged'],
    ['control characters', editedText(file, (xml) => xml.replace('甲公司', '甲\u0001公司')), 'extract/damaged'],
    ['tags that do not match', editedText(file, (xml) => xml.replace('</w:body>', '')), 'extract/damaged'],
    ['no document', edited(file, { [DOCUMENT]: () => undefined }), 'extract/no-part'],
    [
      'bookmarks that never end',
      editedText(file, (xml) =>
        xml.replace(
          '<w:body>',
          `<w:body>${Array.from({ length: 300 }, (_, at) => `<w:bookmarkStart w:id="${900 + at}" w:name="F${'0'.repeat(24)}_${at}"/>`).join('')}`,
        ),
      ),
      'extract/too-deep',
    ],
    [
      'great depth',
      editedText(file, (xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(500)}`)),
      'extract/too-deep',
    ],
    ['zeros by the gigabyte', edited(file, {}, { [DOCUMENT]: new Uint8Array(100 << 20) }), 'extract/too-large'],
    ['100 MB', new Uint8Array(100 << 20), 'extract/too-large'],
  ])('is told of %s', async (_, bytes, code) => {
    const diagnostics = new Diagnostics();
    expect(await openDocument('x.docx', bytes, diagnostics)).toBeUndefined();
    expect(diagnostics.list().map(({ code }) => code)).toEqual([code]);
  });

  it('whatever a zip says of its sizes', () => {
    const bomb = edited(file, {}, { [DOCUMENT]: new Uint8Array(200 << 20) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(readFile(bomb)).toMatchObject({ why: 'too-large', part: DOCUMENT });
  });

  it('tables within others are told, and their text is that of the cell', async () => {
    const inner = `<w:tbl><w:tr><w:tc><w:p>${runOf('内')}</w:p></w:tc></w:tr></w:tbl>`;
    const bytes = editedText(file, (xml) => xml.replace('</w:p></w:tc>', `</w:p>${inner}<w:p/></w:tc>`));
    const diagnostics = new Diagnostics();
    const document = await openDocument('x.docx', bytes, diagnostics);
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['extract/nested']);
    const [, grid] = document?.found.blocks ?? [];
    const texts = grid?.kind === 'table' ? grid.rows[0]?.cells[0]?.paragraphs.map(({ pieces }) => pieces[0]) : [];
    expect(texts).toEqual(['地址', '内', undefined]);
  });

  it('any byte of a file may be another: it is read, or told', () => {
    const small = editedText(file, (xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/s, ''));
    for (let at = 0; at < small.length; at += 97) {
      const bytes = small.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(() => readFile(bytes), `byte ${at}`).not.toThrow();
    }
  });

  it('programs and links in it are left alone', async () => {
    const types = (xml: string): string => xml.replace('document.main+xml', 'document.macroEnabled.main+xml');
    const links = (xml: string): string =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="x" Type="http://x/customXml" Target="http://x.invalid/a" TargetMode="External"/></Relationships>',
      );
    const bytes = edited(file, { '[Content_Types].xml': types, 'word/_rels/document.xml.rels': links });
    const diagnostics = new Diagnostics();
    await openDocument('x.docx', bytes, diagnostics);
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['extract/macros']);
    expect(textsOf(bytes)).toEqual(TEXTS);
  });
});
