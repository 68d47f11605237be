/** extract(fill(d)) = d with pictures: by all that a Word file says, by less of it, and as people change them. */
import { describe, expect, it } from 'vitest';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { DOCUMENT, edited, editedText, rowAt, withControl } from '../extract/edited.ts';
import { filledWith, readBack } from '../extract/filled.ts';
import { described, plainPng, sha256Of } from '../fixtures/made-pictures.ts';
import { fonts } from '../pdf/fonts.ts';
import { FILES, filing, form, given } from './form.ts';

const pictures = await given();
const whole = await filledWith(form, filing, true, pictures);
const bare = await filledWith(form, filing, false, pictures);
const withoutTags = (bytes: Uint8Array): Uint8Array => editedText(bytes, (xml) => xml.replace(/<w:tag [^>]*>/g, ''));
const withoutMarks = (bytes: Uint8Array): Uint8Array =>
  editedText(bytes, (xml) => xml.replace(/<w:tag [^>]*>|<w:bookmark(?:Start|End) [^>]*>/g, ''));

const DRAWING = /<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/s;
const codesOf = ({ codes }: { readonly codes: readonly string[] }) => codes;

describe('a filing comes back', () => {
  it.each([
    ['whole', whole],
    ['by the bookmarks', withoutTags(whole)],
    ['without the filing that it carries', bare],
    ['by the bookmarks, without it', withoutTags(bare)],
  ])('%s', async (_, file) => {
    const { data, codes, extraction } = await readBack(form, file);
    expect(data).toEqual(filing);
    expect(codes).toEqual([]);
    expect(extraction?.changes).toEqual([]);
    expect(extraction?.pictures.map((each) => sha256Of(each.bytes) === each.file.sha256)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });

  it('where places are kept for pictures that were not given', async () => {
    const { data, codes } = await readBack(form, await filledWith(form, filing));
    expect([data, codes]).toEqual([filing, []]);
    const read = await readBack(form, await filledWith(form, filing, false));
    expect(read.data).toMatchObject({ overview: filing.overview, name: filing.name });
    expect(read.data).not.toHaveProperty('plan');
    expect(new Set(read.codes)).toEqual(new Set(['extract/unread']));
  });

  it('of a PDF from the filing that it carries, which is told', async () => {
    for (const fillable of [true, false]) {
      const file = await renderPdf(layout(form, filing, pictures), fonts, {
        fillable,
        filing: filingText(form, filing),
      });
      const { data, codes, extraction } = await readBack(form, file);
      expect(data).toEqual(filing);
      expect(codes).toEqual(['extract/pictures-unseen']);
      expect(extraction?.changes).toEqual([]);
      expect(extraction?.pictures).toEqual([]);
    }
  });

  it('but for the pictures, by cells alone: no caption is taken for prose', async () => {
    const { data, codes } = await readBack(form, withoutMarks(whole));
    const { plan: _, overviewPictures: __, ...rest } = filing;
    const scenarios = rest.scenarios.map(({ title, description }) => ({ title, description }));
    expect(data).toEqual({ ...rest, scenarios });
    expect(codes).toContain('extract/by-cells');
    expect(codes.filter((code) => code === 'extract/picture-astray')).toHaveLength(6);
    const places = await readBack(form, withoutMarks(await filledWith(form, filing, false)));
    expect(places.codes.filter((code) => code === 'extract/picture-astray')).toHaveLength(6);
  });
});

const changedBy = (edit: (xml: string) => string) => readBack(form, editedText(whole, edit));

describe('what a person changes', () => {
  it('a caption', async () => {
    const { data, codes, extraction } = await changedBy((xml) => xml.replace('>图1 总体布局<', '>图1 新的布局<'));
    const [first, second] = filing.overviewPictures;
    expect(data).toEqual({ ...filing, overviewPictures: [{ ...first, caption: '图1 新的布局' }, second] });
    expect(codes).toEqual([]);
    expect(extraction?.changes).toMatchObject([{ label: '总体情况配图', after: ['overviewPictures'] }]);
  });

  it('a picture that is taken away, and all of a place', async () => {
    const { data, codes } = await changedBy(
      withControl('overviewPictures[0]', (xml) =>
        xml.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, '<w:sdtContent><w:r><w:t></w:t></w:r></w:sdtContent>'),
      ),
    );
    expect(data).toEqual({ ...filing, overviewPictures: filing.overviewPictures.slice(1) });
    expect(codes).toEqual([]);
    const none = await changedBy(
      withControl('plan[0]', (xml) => xml.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, '<w:sdtContent/>')),
    );
    const { plan: _, ...rest } = filing;
    expect(none.data).toEqual(rest);
    expect(none.codes).toEqual(['extract/blanked']);
  });

  it('another file in its place, with the name that the document says', async () => {
    const other = plainPng(7, 7);
    const file = edited(whole, { [DOCUMENT]: (xml) => `${xml} ` }, { 'word/media/picture3.png': other });
    const { data, codes } = await readBack(form, file);
    expect(data?.plan).toEqual([described('small.png', other, '布置图')]);
    expect(codes).toEqual([]);
  });

  it('a picture put into the prose stands before the others; its name is no path', async () => {
    const drawing = DRAWING.exec(strFromParts(whole))?.[0].replaceAll('wide.png', '../../etc/新图');
    const put = withControl('scenarios[1].description', (xml) =>
      xml.replace('</w:sdtContent>', `${drawing}</w:sdtContent>`),
    );
    const { data, codes } = await changedBy(put);
    const [first, second, third] = filing.scenarios;
    const added = { ...described('wide.png', FILES['wide.png']), name: '新图.png' };
    expect(data?.scenarios).toEqual([first, { ...second, descriptionPictures: [added] }, third]);
    expect(codes).toEqual([]);
  });

  it('a picture put where none is asked for is told', async () => {
    const drawing = DRAWING.exec(strFromParts(whole))?.[0] ?? '';
    const put = withControl('name', (xml) => xml.replace('</w:sdtContent>', `${drawing}</w:sdtContent>`));
    const { data, codes, extraction } = await changedBy(put);
    expect([data, codes]).toEqual([filing, ['extract/astray']]);
    expect(extraction?.doubts).toMatchObject([{ code: 'astray', label: '名称', text: '〔图：wide.png〕' }]);
  });

  it('a row that is copied takes its pictures along, one that is deleted its own away', async () => {
    const copied = await changedBy((xml) => {
      const [, end] = rowAt(xml, 'scenarios[2].title');
      const [from, to] = rowAt(xml, 'scenarios[0].title');
      return xml.slice(0, end) + xml.slice(from, to) + xml.slice(end);
    });
    expect(copied.data?.scenarios).toEqual([...filing.scenarios, filing.scenarios[0]]);
    const deleted = await changedBy((xml) => {
      const [from, to] = rowAt(xml, 'scenarios[0].title');
      return xml.slice(0, from) + xml.slice(to);
    });
    expect(deleted.data?.scenarios).toEqual(filing.scenarios.slice(1));
    expect(codesOf(deleted)).toEqual(['extract/record-removed']);
  });

  it.each([
    ['text in place of one', (xml: string) => withControl('plan[0]', (own) => own.replace(DRAWING, ''))(xml)],
    [
      'one that leads out of the file',
      (xml: string) =>
        withControl('plan[0]', (own) => own.replace(/r:embed="[^"]*"/, 'r:link="https://example.com/a.png"'))(xml),
    ],
    [
      'one that is not there',
      (xml: string) => withControl('plan[0]', (own) => own.replace(/r:embed="[^"]*"/, 'r:embed="no"'))(xml),
    ],
  ])('%s is told', async (_, edit) => {
    const { data, codes } = await changedBy(edit);
    expect(data).not.toHaveProperty('plan');
    expect(codes).toEqual(['extract/unread']);
  });

  it('a file that is no PNG and no JPEG is told', async () => {
    const emf = edited(whole, { [DOCUMENT]: (xml) => `${xml} ` }, { 'word/media/picture3.png': new Uint8Array(50) });
    const { data, codes } = await readBack(form, emf);
    expect(data).not.toHaveProperty('plan');
    // It stands in two places.
    expect(codes).toEqual(['extract/unread', 'extract/unread']);
  });
});

const strFromParts = (bytes: Uint8Array): string => {
  let text = '';
  editedText(bytes, (xml) => {
    text = xml;
    return `${xml} `;
  });
  return text;
};
