/**
 * The font files of the published package, cut from Noto (SIL Open Font License 1.1).
 * 仿宋, 楷体 and 小标宋 are not to be had as TrueType under a free licence: Song stands in for them, for titles in bold.
 */
import type { FontRole } from '../../layout/styles.ts';
import type { FontSet } from './set.ts';

export interface PublishedFont {
  /** In `dist/fonts`. */
  readonly file: string;
  /** npm package of the full font, and the file in it. */
  readonly source: string;
  readonly path: string;
}

const published = (file: string, source: string, path: string): PublishedFont => ({
  file,
  source: `@expo-google-fonts/${source}`,
  path,
});

const SERIF = published('serif.ttf', 'noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf');
const SERIF_BOLD = published('serif-bold.ttf', 'noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf');
const SANS = published('sans.ttf', 'noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf');
const SYMBOLS = published('symbols.ttf', 'noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf');

export const PUBLISHED_FONTS: readonly PublishedFont[] = [SERIF, SERIF_BOLD, SANS, SYMBOLS];

/** Asked last, whole, where its package is installed: 20,992 Han characters. */
export const FULL_FONT = SERIF;

/** The set made of the published files alone. */
export const publishedFontSet = (bytesOf: (file: string) => Uint8Array): FontSet => {
  const role = (regular: PublishedFont, bold: PublishedFont) => ({
    regular: bytesOf(regular.file),
    bold: bytesOf(bold.file),
  });
  const roles: Record<FontRole, ReturnType<typeof role>> = {
    title: role(SERIF_BOLD, SERIF_BOLD),
    song: role(SERIF, SERIF_BOLD),
    fang: role(SERIF, SERIF_BOLD),
    kai: role(SERIF, SERIF_BOLD),
    hei: role(SANS, SANS),
  };
  // What another font lacks, that of Song may have.
  return { roles, fallbacks: [bytesOf(SYMBOLS.file), bytesOf(SERIF.file)] };
};
