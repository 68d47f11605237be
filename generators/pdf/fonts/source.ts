/** The fonts that a document may be set in, wherever they are read from: a folder, or a page's server. */
import { PUBLISHED_FONTS, type PublishedFont, publishedFontSet } from './published.ts';
import type { FontSet } from './set.ts';

/** Fonts come from outside: a disk, a page. Ask for one set again and again, and it is the same. */
export interface FontSource {
  /** Differs where the further fonts do. */
  readonly digest: string;
  /** What nearly every document does with. */
  readonly common: () => Promise<FontSet>;
  /** The same with all rarer characters, and with a user's own fonts after those; large. */
  readonly full: () => Promise<FontSet>;
}

/** A user's own fonts, TrueType or OpenType. */
export interface FurtherFonts {
  /** Asked in turn. */
  readonly files: readonly Uint8Array[];
  /** Of their content: what was made with others is made again. */
  readonly digest: string;
}

const NONE: FurtherFonts = { files: [], digest: '' };

/** Made when it is first asked for: fonts are parsed once per process, and the PDF generator knows them by identity. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * @param read bytes of a file of `dist/fonts` of the package, `shenbao/fonts/…`: `serif.ttf`, `serif-bold.ttf`, `sans.ttf` and
 *   `symbols.ttf`; where a document needs a rarer character also `serif-rare.ttf` and so on
 * @param further asked for what those lack
 */
export const fontsFrom = (read: (file: string) => Promise<Uint8Array>, further: FurtherFonts = NONE): FontSource => {
  const part = (kind: 'file' | 'rare') =>
    once(async () => {
      const names = PUBLISHED_FONTS.map((font) => font[kind]);
      const files = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
      return (font: PublishedFont): Uint8Array => {
        const bytes = files.get(font[kind]);
        if (bytes === undefined) throw new Error(`${font[kind]} is not among the published fonts`);
        return bytes;
      };
    });
  const commonOf = part('file');
  const rareOf = part('rare');
  const common = once(async () => {
    const file = await commonOf();
    return publishedFontSet((font) => [file(font)]);
  });
  const full = once(async () => {
    const [file, rare] = await Promise.all([commonOf(), rareOf()]);
    const set = publishedFontSet((font) => [file(font), rare(font)]);
    return { ...set, fallbacks: [...set.fallbacks, ...further.files] };
  });
  return { digest: further.digest, common, full };
};
