/** Photographs whose file says how the camera was held: drawn as they are seen, by the same bytes. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../compiler/filing/pictures/jpeg.ts';
import { readPicture } from '../../compiler/filing/pictures/read-picture.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { matrixOf } from '../../generators/pdf/pictures/matrix.ts';
import { renderWord } from '../../generators/word/word.ts';
import { described, exifOf, jpegHead } from '../fixtures/made-pictures.ts';
import { fonts } from '../pdf/fonts.ts';
import { plainOf } from '../pdf/plain.ts';
import { openXmlErrors } from '../word/open-xml.ts';
import { filing, form } from './form.ts';

const photo = (orientation: number, order?: 'II' | 'MM') => jpegHead(400, 300, { exif: exifOf(orientation, order) });

/** Where the upper left and the upper right corner of the pixels are seen (Exif 3.0, 4.6.5), from the left and from the bottom. */
const CORNERS: Readonly<Record<number, readonly [readonly [number, number], readonly [number, number]]>> = {
  1: [
    [0, 1],
    [1, 1],
  ],
  2: [
    [1, 1],
    [0, 1],
  ],
  3: [
    [1, 0],
    [0, 0],
  ],
  4: [
    [0, 0],
    [1, 0],
  ],
  5: [
    [0, 1],
    [0, 0],
  ],
  6: [
    [1, 1],
    [1, 0],
  ],
  7: [
    [1, 0],
    [1, 1],
  ],
  8: [
    [0, 0],
    [0, 1],
  ],
};
const cases = Object.keys(CORNERS).map(Number);
const isUpright = (orientation: number): boolean => orientation < 5;

const documentWith = (bytes: Uint8Array) => {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  const file = described('photo.jpg', bytes);
  const data = { $form: form.key, name: '某公司', overview: '总体。', overviewPictures: [file] };
  return layout(form, data, new Map([[file.sha256, picture]]));
};

describe('what a file says of it', () => {
  it.each(cases)('%s', (orientation) => {
    for (const order of ['II', 'MM'] as const) {
      const picture = readPicture(photo(orientation, order));
      const [width, height] = isUpright(orientation) ? [400, 300] : [300, 400];
      expect(picture).toMatchObject({ width, height });
      expect(readJpeg(photo(orientation, order))).toMatchObject({ width: 400, height: 300 });
    }
  });

  it('nothing where it is damaged, unknown or of another kind', () => {
    const upright = { width: 400, height: 300 };
    for (const orientation of [0, 9, 65_535]) expect(readPicture(photo(orientation))).toMatchObject(upright);
    const whole = exifOf(6);
    for (let length = 0; length < whole.length - 4; length += 1) {
      const picture = readPicture(jpegHead(400, 300, { exif: whole.subarray(0, length) }));
      if (length < 40 - 4) expect(picture).toMatchObject(length < 6 + 10 + 12 + 10 ? upright : {});
      expect(typeof picture).toBe('object');
    }
    for (let at = 0; at < whole.length; at += 1)
      for (const byte of [0, 0x7f, 0xff]) {
        const exif = Uint8Array.from(whole);
        exif[at] = byte;
        expect(typeof readPicture(jpegHead(400, 300, { exif }))).toBe('object');
      }
  });
});

it('a segment may say nothing, and none is shorter than its own length', () => {
  const comment = new Uint8Array();
  const bytes = jpegHead(400, 300, { comment });
  expect(readJpeg(bytes)).toMatchObject({ width: 400, height: 300 });
  const at = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xfe, 0, 2]));
  bytes[at + 3] = 1;
  expect(readJpeg(bytes)).toBe('damaged');
});

describe('PDF', () => {
  it.each(cases)('puts the corners of %s where they are seen', (orientation) => {
    const picture = readPicture(photo(orientation));
    if (typeof picture === 'string') throw new Error(picture);
    const [a, b, c, d, e, f] = matrixOf({ x: 0, y: 0, width: 1, height: 1 }, picture.turn);
    expect([
      [c + e, d + f],
      [a + c + e, b + d + f],
    ]).toEqual(CORNERS[orientation]);
  });

  it('has its bytes, with its own size', async () => {
    const bytes = photo(6);
    const file = await renderPdf(documentWith(bytes), fonts);
    expect(Buffer.from(file).includes(Buffer.from(bytes))).toBe(true);
    const plain = plainOf(file);
    expect(plain).toMatch(/\/Width 400\s+\/Height 300/);
    // 400 by 300 pixels, 150 to an inch, on their side: 144 by 192 points.
    expect(plain).toMatch(/^0 -192 144 0 [\d.]+ [\d.]+ cm$/m);
  });
});

describe('Word', () => {
  it.each([
    [1, ''],
    [2, ' flipH="1"'],
    [3, ' rot="10800000"'],
    [4, ' rot="10800000" flipH="1"'],
    [5, ' rot="16200000" flipH="1"'],
    [6, ' rot="5400000"'],
    [7, ' rot="5400000" flipH="1"'],
    [8, ' rot="16200000"'],
  ])('turns %s in the room of what is seen', async (orientation, attributes) => {
    const bytes = photo(orientation);
    const file = await renderWord(documentWith(bytes));
    const parts = unzipSync(file);
    expect(Buffer.compare(parts['word/media/picture1.jpeg'] ?? new Uint8Array(), bytes)).toBe(0);
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const [wide, high] = [400, 300].map((pixels) => ((pixels * 1440) / 150) * 635);
    const seen = isUpright(orientation) ? [wide, high] : [high, wide];
    expect(xml).toContain(`<wp:extent cx="${seen[0]}" cy="${seen[1]}"/>`);
    expect(xml).toContain(`<a:xfrm${attributes}><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>`);
    if (orientation === 7) expect(await openXmlErrors(file)).toEqual([]);
  });
});

describe('the length of a segment', () => {
  const head = jpegHead(4, 3, { exif: new Uint8Array() });
  const at = head.findIndex((byte, index) => byte === 0xff && head[index + 1] === 0xe1) + 3;

  it('may be that of its own two bytes alone', () => {
    expect(readJpeg(head)).toMatchObject({ width: 4, height: 3 });
  });

  it('is no less', () => {
    expect(head[at]).toBe(2);
    expect(readJpeg(head.with(at, 1))).toBe('damaged');
  });
});

it('a filing whose photograph lies as it is seen has the document that it had', () => {
  expect(filing.overviewPictures).toHaveLength(2);
  const [upright, plain] = [photo(1), jpegHead(400, 300)].map((bytes) => readPicture(bytes));
  expect(upright).toEqual({ ...(plain as object), bytes: photo(1) });
});
