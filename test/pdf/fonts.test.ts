import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedCharacters } from '../../generators/pdf/fonts/characters.ts';
import { cutFonts } from '../../generators/pdf/fonts/cut.ts';
import { loadFonts, withFullFont } from '../../generators/pdf/fonts/load.ts';
import { fontMetrics } from '../../generators/pdf/fonts/metrics.ts';
import { drawnBy } from '../../generators/pdf/fonts/set.ts';
import { missingGlyphs } from '../../generators/pdf/missing.ts';
import { control, formDocument, note, paragraph, section } from './documents.ts';
import { fonts } from './fonts.ts';

const point = (character: string): number => character.codePointAt(0) ?? 0;
const song = { font: 'song', bold: false } as const;

describe('published fonts', () => {
  test('hold GB 2312 and the signs of forms', () => {
    const characters = publishedCharacters();
    const han = [...characters].filter((character) => character >= '\u4e00' && character <= '\u9fff');
    expect(han).toHaveLength(6763);
    const signs = '□☐☑☒■√✓①⑩⑳ⅠⅫ¹²³⁴⁻⁹₀₂≥≤±×÷·℃%‰—…“”‘’《》〔〕【】（）＊￥№・•';
    for (const sign of signs) expect(characters, sign).toContain(sign);
    for (const character of [...han, ...signs]) expect(drawnBy(fonts, song, character), character).toBeDefined();
  });

  test('draw the figures that they lack smaller, below or above the line', () => {
    const sub = drawnBy(fonts, song, '₂');
    const high = drawnBy(fonts, song, '⁹');
    expect(sub).toMatchObject({ text: '2', rise: -0.12 });
    expect(high).toMatchObject({ text: '9', rise: 0.36 });
    expect(sub?.advance).toBeCloseTo((drawnBy(fonts, song, '2')?.advance ?? 0) * (sub?.size ?? 0), 6);
  });

  test('are cut the same every time', async () => {
    const digest = async () =>
      [...(await cutFonts())].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]);
    expect(await digest()).toEqual(await digest());
  });

  test('come with their licence', async () => {
    const licence = new TextDecoder().decode((await cutFonts()).get('OFL.txt'));
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('metrics', () => {
  const metrics = fontMetrics(fonts.roles.song.regular);

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

describe('loadFonts', () => {
  const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    try {
      for (const [file, bytes] of await cutFonts()) await writeFile(join(folder, file), bytes);
      await work(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test('reads the published fonts', () =>
    inFolder(async (folder) => {
      const loaded = await loadFonts(folder);
      expect(loaded.problems).toEqual([]);
      expect(Buffer.compare(loaded.fonts.roles.hei.regular, fonts.roles.hei.regular)).toBe(0);
    }));

  test("puts a user's fonts first, and reports those that it cannot use", () =>
    inFolder(async (folder) => {
      const sans = join(folder, 'sans.ttf');
      const { fonts: own, problems } = await loadFonts(folder, {
        song: { regular: sans },
        hei: { regular: join(folder, 'OFL.txt') },
        kai: { regular: join(folder, 'absent.ttf') },
        fallbacks: [sans],
      });
      expect(Buffer.compare(own.roles.song.bold, fonts.roles.hei.regular)).toBe(0);
      expect(Buffer.compare(own.roles.hei.regular, fonts.roles.hei.regular)).toBe(0);
      expect(own.fallbacks).toHaveLength(3);
      expect(problems.map(({ file }) => file)).toEqual([join(folder, 'OFL.txt'), join(folder, 'absent.ttf')].reverse());
    }));
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

  test('are fewer with the full font, where it is installed', async () => {
    const full = await withFullFont(fonts);
    if (full === undefined) throw new Error('the development packages are not installed');
    expect(missingGlyphs(document, full).map(({ character }) => character)).toEqual(['𠮷']);
  });

  test('are none where nothing is wrong', () => {
    expect(missingGlyphs(formDocument([section([paragraph('body', '一\u200b\t二\n三')])]), fonts)).toEqual([]);
  });
});
