/** Cuts the published fonts out of the full ones. Needs the development packages; run by `build.ts` and by tests. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { publishedCharacters } from './characters.ts';
import { PUBLISHED_FONTS } from './published.ts';

/** Layout is ours and horizontal: no ligatures, kerning or vertical forms, which pdfkit would spend its time on. */
const UNUSED_TABLES = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'vhea', 'vmtx'];

const packageFile = (name: string, path: string): string => fileURLToPath(import.meta.resolve(`${name}/${path}`));

/** File name → content: the fonts of `PUBLISHED_FONTS` and their licence. */
export const cutFonts = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const text = publishedCharacters();
  const files = new Map<string, Uint8Array>();
  for (const font of PUBLISHED_FONTS) {
    const full = await readFile(packageFile(font.source, font.path));
    const cut = await subsetFont(full, text, {
      targetFormat: 'truetype',
      noHinting: true,
      dropTables: UNUSED_TABLES,
    });
    // A copy of its own: the subsetter's result is a view of its memory.
    files.set(font.file, Uint8Array.from(cut));
  }
  const sources = [...new Set(PUBLISHED_FONTS.map((font) => font.source))];
  const licences = await Promise.all(sources.map((source) => readFile(packageFile(source, 'LICENSE_FONT'), 'utf8')));
  files.set('OFL.txt', new TextEncoder().encode(licences.join('\n\n')));
  return files;
};
