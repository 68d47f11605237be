/**
 * The font files of the published package, cut from Noto (SIL Open Font License 1.1).
 * 仿宋, 楷体 and 小标宋 are not to be had as TrueType under a free licence: Song stands in for them, for titles in bold.
 */
import type { FontRole } from '../../layout/styles.ts';
import type { FontFace, FontSet } from './set.ts';

export interface PublishedFont {
  /** In `dist/fonts`: the characters that nearly every document does with. */
  readonly file: string;
  /** Beside it: all others that the font has, which are read where a document needs one. */
  readonly rare: string;
  /** npm package of the full font, and the file in it. */
  readonly source: string;
  readonly path: string;
}

const published = (name: string, source: string, path: string): PublishedFont => ({
  file: `${name}.ttf`,
  rare: `${name}-rare.ttf`,
  source: `@expo-google-fonts/${source}`,
  path,
});

const SERIF = published('serif', 'noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf');
const SERIF_BOLD = published('serif-bold', 'noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf');
const SANS = published('sans', 'noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf');
const SYMBOLS = published('symbols', 'noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf');

export const PUBLISHED_FONTS: readonly PublishedFont[] = [SERIF, SERIF_BOLD, SANS, SYMBOLS];

/** The set made of the published fonts, each as the files that are given for it. */
export const publishedFontSet = (faceOf: (font: PublishedFont) => FontFace): FontSet => {
  const role = (regular: PublishedFont, bold: PublishedFont) => ({ regular: faceOf(regular), bold: faceOf(bold) });
  const roles: Record<FontRole, ReturnType<typeof role>> = {
    title: role(SERIF_BOLD, SERIF_BOLD),
    song: role(SERIF, SERIF_BOLD),
    fang: role(SERIF, SERIF_BOLD),
    kai: role(SERIF, SERIF_BOLD),
    hei: role(SANS, SANS),
  };
  // What another font lacks, that of Song may have.
  return { roles, fallbacks: [...faceOf(SYMBOLS), ...faceOf(SERIF)] };
};
