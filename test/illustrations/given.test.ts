/** Bytes that are given for the pictures of a filing: what can be drawn is, whatever else they are is told at its place. */
import { describe, expect, it, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { positionAt } from '../../compiler/diagnostics/source.ts';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { type PictureSource, picturesOf } from '../../compiler/filing/pictures/given.ts';
import { MOST_PICTURE_BYTES } from '../../compiler/filing/pictures/picture.ts';
import { readPicture } from '../../compiler/filing/pictures/read-picture.ts';
import { chunk, described, jpegHead, plainPng, png, sha256Of } from '../fixtures/made-pictures.ts';
import { bytesOf, FILES, filing, filingOf, form } from './form.ts';

const whole = plainPng(8, 6);
/** The header says other sizes than the pixels have. */
const resized = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.from(whole);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const withByte = (bytes: Uint8Array, at: number, byte: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = byte;
  return copy;
};

describe('a file is a picture by its bytes', () => {
  it('PNG and JPEG, of any kind of pixels; an animated one is its first', () => {
    expect(readPicture(whole)).toMatchObject({ mediaType: 'image/png', width: 8, height: 6 });
    for (const colour of [0, 2, 4, 6] as const)
      expect(
        readPicture(png(3, 2, () => [1, 2, 3, 4].slice(0, [1, 0, 3, 0, 2, 0, 4][colour]), { colour, bits: 16 })),
      ).toMatchObject({ width: 3 });
    const frames = chunk('acTL', Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 0]));
    expect(readPicture(png(3, 2, () => [1, 2, 3], { chunks: [frames] }))).toMatchObject({ width: 3, height: 2 });
    for (const frame of [0xc0, 0xc1, 0xc2])
      expect(readPicture(jpegHead(40, 30, { frame }))).toMatchObject({
        mediaType: 'image/jpeg',
        width: 40,
        height: 30,
      });
  });

  it.each([
    ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'none'],
    ['nothing', new Uint8Array(), 'none'],
    ['GIF', new TextEncoder().encode('GIF89a\0\0'), 'none'],
    ['only the signature of a PNG', whole.subarray(0, 8), 'damaged'],
    ['a PNG without its end', whole.subarray(0, whole.length - 12), 'damaged'],
    ['a PNG that is cut off', whole.subarray(0, whole.length >> 1), 'damaged'],
    ['a PNG whose pixels are cut off', resized(8, 7), 'damaged'],
    ['a PNG with more pixels than it says', resized(8, 5), 'damaged'],
    ['a PNG without pixels', resized(0, 6), 'damaged'],
    ['a PNG of 3 bits a sample', withByte(whole, 24, 3), 'damaged'],
    ['a PNG that does not inflate', withByte(whole, whole.length - 30, 0x55), 'damaged'],
    ['a palette that is not there', png(3, 2, () => [1], { colour: 3 }), 'damaged'],
    ['100 megapixels', resized(10_000, 10_000), 'too-large'],
    ['a JPEG of 65,535 by 65,535', jpegHead(65_535, 65_535), 'too-large'],
    ['21 MB', new Uint8Array(MOST_PICTURE_BYTES + 1), 'too-large'],
    ['a JPEG without its end', jpegHead(40, 30).subarray(0, -2), 'damaged'],
    ['a JPEG that ends in its header', jpegHead(40, 30).subarray(0, 24), 'damaged'],
    ['a JPEG without loss', jpegHead(40, 30, { frame: 0xc3 }), 'unsupported'],
    ['a JPEG of 12 bits', jpegHead(40, 30, { bits: 12 }), 'unsupported'],
    ['a JPEG of two components', jpegHead(40, 30, { components: 2 }), 'unsupported'],
  ])('%s is none', (_, bytes, flaw) => {
    expect(readPicture(bytes)).toBe(flaw);
  });

  it('no byte of it makes it throw', () => {
    for (const bytes of [whole, jpegHead(40, 30)])
      for (let at = 0; at < bytes.length; at += 1)
        for (const byte of [0, 0x7f, 0xff]) expect(readPicture(withByte(bytes, at, byte))).toBeDefined();
  });
});

const told = async (data: unknown, from?: PictureSource): Promise<readonly (readonly [string, number])[]> => {
  const diagnostics = new Diagnostics();
  await picturesOf(form, filingOf(data), from, diagnostics);
  return diagnostics
    .list()
    .map(({ code, span }) => [code, span ? positionAt(span.source, span.start).line : 0] as const);
};

describe('what is given for a picture', () => {
  it('is kept by its digest, each once', async () => {
    const diagnostics = new Diagnostics();
    const pictures = await picturesOf(form, filingOf(filing), bytesOf, diagnostics);
    expect(diagnostics.list()).toEqual([]);
    expect([...pictures.keys()].sort()).toEqual(Object.values(FILES).map(sha256Of).sort());
  });

  const one = (file: object) => ({ $form: form.key, name: '甲', plan: [file] });
  const small = described('small.png', FILES['small.png']);
  const line = 5;

  it.each<readonly [string, PictureSource, string]>([
    ['another file', () => plainPng(31, 20), 'filing/picture-other'],
    ['none', () => undefined, 'filing/picture-missing'],
    ['a reason', () => 'permission denied', 'filing/picture-missing'],
    ['a text', () => new TextEncoder().encode('x'), 'filing/picture-none'],
    ['a part of it', () => FILES['small.png'].subarray(0, 40), 'filing/picture-damaged'],
    ['100 megapixels', () => resized(10_000, 10_000), 'filing/picture-too-large'],
    ['a rare JPEG', () => jpegHead(4, 4, { frame: 0xc9 }), 'filing/picture-unsupported'],
  ])('%s is told at its place', async (_, given, code) => {
    expect(await told(one(small), given)).toEqual([[code, line]]);
  });

  it('of another kind than is said is told, also with the digest that is said', async () => {
    expect(await told(one({ ...small, mediaType: 'image/jpeg' }), bytesOf)).toEqual([['filing/picture-other', line]]);
    expect(await told(one({ ...small, bytes: 1 }), bytesOf)).toEqual([['filing/picture-other', line]]);
  });

  it('nothing at all: each is told to be kept its place', async () => {
    expect(await told(one(small))).toEqual([['filing/picture-not-given', line]]);
  });

  it('may stand in the filing itself, which no document carries on', async () => {
    const base64 = Buffer.from(FILES['small.png']).toString('base64');
    const inside = one({ ...small, data: `data:image/png;base64,${base64}` });
    expect(await told(inside)).toEqual([]);
    expect(await told(one({ ...small, data: 'data:image/png;base64,A' }))).toEqual([['filing/picture-missing', line]]);
    expect(JSON.parse(filingText(form, inside))).toEqual(one(small));
    expect(inside.plan).toHaveLength(1);
  });
});

test('what is no picture at all is left to the validator', async () => {
  expect(await told({ $form: form.key, plan: [null, 3, { name: 'a' }, []], scenarios: 'x' }, bytesOf)).toEqual([]);
});
