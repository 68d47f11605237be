/** Cuts the published fonts out of the full ones. Needs the development packages; run by `build.ts` and by tests. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { commonCharacters, rareCharacters } from './characters.ts';
import { fontMetrics } from './metrics.ts';
import { PUBLISHED_FONTS, type PublishedFont } from './published.ts';

/** Layout is ours and horizontal: no ligatures, kerning or vertical forms, which pdfkit would spend its time on. */
const UNUSED_TABLES = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'vhea', 'vmtx'];

const packageFile = (name: string, path: string): string => fileURLToPath(import.meta.resolve(`${name}/${path}`));

const cut = async (full: Uint8Array, text: string): Promise<Uint8Array> =>
  // A copy of its own: the subsetter's result is a view of its memory.
  Uint8Array.from(
    await subsetFont(full, text, { targetFormat: 'truetype', noHinting: true, dropTables: UNUSED_TABLES }),
  );

const fullFont = ({ source, path }: PublishedFont): Promise<Uint8Array> => readFile(packageFile(source, path));

/** The part that nearly every document does with. */
export const cutCommon = async (font: PublishedFont): Promise<Uint8Array> =>
  cut(await fullFont(font), commonCharacters());

/** All that the font has beyond it. */
export const cutRare = async (font: PublishedFont): Promise<Uint8Array> => {
  const full = await fullFont(font);
  return cut(full, rareCharacters(fontMetrics(full)));
};

/** Of the full fonts, and so of what is cut. */
export const licence = async (): Promise<Uint8Array> => {
  const sources = [...new Set(PUBLISHED_FONTS.map((font) => font.source))];
  const licences = await Promise.all(sources.map((source) => readFile(packageFile(source, 'LICENSE_FONT'), 'utf8')));
  return new TextEncoder().encode(licences.join('\n\n'));
};

/** File name → how it is made: what documents do with of each font of `PUBLISHED_FONTS`, and what is beyond that. */
export const FONT_FILES: ReadonlyMap<string, () => Promise<Uint8Array>> = new Map(
  PUBLISHED_FONTS.flatMap((font) => [
    [font.file, () => cutCommon(font)] as const,
    [font.rare, () => cutRare(font)] as const,
  ]),
);

/** File name → content: the fonts and their licence. */
export const cutFonts = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const [file, cutFont] of FONT_FILES) files.set(file, await cutFont());
  return files.set('OFL.txt', await licence());
};
