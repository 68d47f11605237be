/** Font files by their bytes: what is read of them, and which are refused. */
import { describe, expect, test } from 'vitest';
import { fontMetrics } from '../../generators/pdf/fonts/metrics.ts';
import type { FontSet } from '../../generators/pdf/fonts/set.ts';
import { missingGlyphs } from '../../generators/pdf/missing.ts';
import { formDocument, note, paragraph, section } from './documents.ts';
import { fonts } from './fonts.ts';

type Tables = Readonly<Record<string, readonly number[]>>;

/** Big-endian numbers of 16 bits. */
const words = (...numbers: readonly number[]): number[] => numbers.flatMap((each) => [(each >> 8) & 0xff, each & 0xff]);
const long = (...numbers: readonly number[]): number[] => numbers.flatMap((each) => words(each >>> 16, each & 0xffff));

/** Format 4: A and B by their difference, C and D by a list of glyphs in which D has none, the end mark. */
const SEGMENTS = [
  ...words(4, 0, 0, 6, 0, 0, 0),
  ...words(0x42, 0x44, 0xffff),
  0,
  0,
  ...words(0x41, 0x43, 0xffff),
  ...words(1 - 0x41, 2, 1),
  // From its own place to the list behind the offsets.
  ...words(0, 4, 0),
  ...words(1, 0),
];
/** Format 12: 一 and 丁, and 𠀀. */
const GROUPS = [...words(12, 0), ...long(40, 0, 2), ...long(0x4e00, 0x4e01, 2), ...long(0x20000, 0x20000, 1)];

/** A table of characters with one part for each platform and encoding. */
const characterMap = (
  ...parts: readonly (readonly [platform: number, encoding: number, part: readonly number[]])[]
) => {
  let at = 4 + 8 * parts.length;
  const records = parts.flatMap(([platform, encoding, part]) => {
    const record = [...words(platform, encoding), ...long(at)];
    at += part.length;
    return record;
  });
  return [...words(0, parts.length), ...records, ...parts.flatMap(([, , part]) => part)];
};

const TABLES: Tables = {
  // Behind the directory, so that whoever reads too far reads nonsense.
  'OS/2': Array(16).fill(0xff),
  head: [...Array(18).fill(0), ...words(1000)],
  hhea: [...words(0, 0, 880), ...Array(28).fill(0), ...words(3)],
  // Of the glyphs 0, 1, 2; all others are as wide as the last.
  hmtx: [...words(100, 0), ...words(500, 0), ...words(1000, 0)],
  maxp: [0],
  cmap: characterMap([3, 1, SEGMENTS]),
  name: [0],
  post: [0],
  glyf: [0],
  loca: [0],
};

const fileOf = (tables: Tables, signature = 0x00010000): Uint8Array => {
  const entries = Object.entries(tables);
  let at = 12 + 16 * entries.length;
  const directory = entries.flatMap(([tag, bytes]) => {
    const record = [...[...tag].map((letter) => letter.charCodeAt(0)), ...long(0, at, bytes.length)];
    at += bytes.length;
    return record;
  });
  const head = [...long(signature), ...words(entries.length, 0, 0, 0)];
  return Uint8Array.from([...head, ...directory, ...entries.flatMap(([, bytes]) => bytes)]);
};

const without = (...tags: readonly string[]): Tables =>
  Object.fromEntries(Object.entries(TABLES).filter(([tag]) => !tags.includes(tag)));

const widths = (tables: Tables, characters: string): (number | undefined)[] => {
  const { advance } = fontMetrics(fileOf(tables));
  return [...characters].map((character) => advance(character.codePointAt(0) ?? 0));
};

describe('a font', () => {
  test('has its ascent in ems, and is read once', () => {
    const file = fileOf(TABLES);
    expect(fontMetrics(file).ascent).toBe(0.88);
    expect(fontMetrics(file)).toBe(fontMetrics(file));
    const hhea = [...words(0, 0, 0x10000 - 120), ...Array(28).fill(0), ...words(3)];
    expect(fontMetrics(fileOf({ ...TABLES, hhea })).ascent).toBe(-0.12);
  });

  test('says how wide its characters are by segments', () => {
    // A is the glyph 1, B 2, C 3, which is as wide as 2.
    expect(widths(TABLES, '@ABCDE一𠀀')).toEqual([undefined, 0.5, 1, 1, undefined, undefined, undefined, undefined]);
  });

  test('says so by groups where it has both', () => {
    const cmap = characterMap([0, 3, SEGMENTS], [3, 10, GROUPS], [1, 0, SEGMENTS]);
    expect(widths({ ...TABLES, cmap }, 'A\u4dff一丁\u4e02\u{1ffff}𠀀\u{20001}')).toEqual([
      undefined,
      undefined,
      1,
      1,
      undefined,
      undefined,
      0.5,
      undefined,
    ]);
  });

  test.each([[[0, 3]], [[0, 4]], [[3, 1]], [[3, 10]]])(
    'is read by its characters of platform and encoding %j',
    ([platform = 0, encoding = 0]) => {
      expect(widths({ ...TABLES, cmap: characterMap([platform, encoding, SEGMENTS]) }, 'A')).toEqual([0.5]);
    },
  );

  test.each([
    ['Macintosh', [1, 0]],
    ['Macintosh again', [1, 1]],
    ['signs', [3, 0]],
    ['another platform', [2, 10]],
  ])('is refused with the characters of %s alone', (_, [platform = 0, encoding = 0]) => {
    const cmap = characterMap([platform, encoding, SEGMENTS]);
    expect(() => fontMetrics(fileOf({ ...TABLES, cmap }))).toThrow('no Unicode character map');
  });

  test.each([
    ['TrueType', 0x00010000],
    ['OpenType', 0x4f54544f],
    ['TrueType of Apple', 0x74727565],
  ])('may be %s', (_, signature) => {
    expect(fontMetrics(fileOf(TABLES, signature)).ascent).toBe(0.88);
  });

  test('has outlines of one kind', () => {
    expect(() => fontMetrics(fileOf({ ...without('glyf', 'loca'), 'CFF ': [0] }))).not.toThrow();
    for (const tags of [['glyf'], ['loca'], ['glyf', 'loca']])
      expect(() => fontMetrics(fileOf(without(...tags)))).toThrow('no outlines');
  });

  test.each(['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'post', 'OS/2'])('is refused without %s', (tag) => {
    expect(() => fontMetrics(fileOf(without(tag)))).toThrow(`no table ${tag}`);
  });

  test('is refused where it is another format or ends too early', () => {
    expect(() => fontMetrics(fileOf(TABLES, 0x774f4646))).toThrow('not a TrueType or OpenType font');
    expect(() => fontMetrics(fileOf(TABLES).slice(0, -1))).toThrow('ends before its table loca does');
  });
});

test('page numbers and the figures of notes are missed too', () => {
  const tiny = [fileOf({ ...TABLES, cmap: characterMap([3, 10, GROUPS]) })] as const;
  const files = { regular: tiny, bold: tiny };
  const missing = (set: FontSet, ...notes: readonly string[]): string[] =>
    missingGlyphs(
      formDocument(
        [section([paragraph('body', '一', ...notes.map(note))])],
        Object.fromEntries(notes.map((id) => [id, '丁'])),
      ),
      set,
    ).map(({ character, places }) => `${character} ${places.join()}`);
  const numbers = [...'— 0123456789'].map((character) => `${character} — 0123456789`);
  const { roles } = fonts;
  expect(missing({ roles: { ...roles, fang: files }, fallbacks: [] })).toEqual([]);
  expect(missing({ roles: { ...roles, fang: files }, fallbacks: [] }, 'a')).toEqual(numbers);
  expect(missing({ roles: { ...roles, song: files }, fallbacks: [] })).toEqual(numbers);
});
