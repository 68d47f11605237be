/** The published fonts, wherever they are read from: a folder, or a page's server. */
import { PUBLISHED_FONTS, publishedFontSet } from './published.ts';
import type { FontSet } from './set.ts';

/** Fonts come from outside: a disk, a page. Ask for one set again and again, and it is the same. */
export interface FontSource {
  readonly published: () => Promise<FontSet>;
  /** The same with many more characters, where it is to be had; large. */
  readonly full: () => Promise<FontSet | undefined>;
}

/** Made when it is first asked for: fonts are parsed once per process, and the PDF generator knows them by identity. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * @param read bytes of `serif.ttf`, `serif-bold.ttf`, `sans.ttf` and `symbols.ttf`: `dist/fonts` of the package, `shenbao/fonts/…`
 * @param larger the set with more characters; without it there is none
 */
export const fontsFrom = (
  read: (file: string) => Promise<Uint8Array>,
  larger: (published: FontSet) => Promise<FontSet | undefined> = async () => undefined,
): FontSource => {
  const published = once(async () => {
    const files = new Map(
      await Promise.all(PUBLISHED_FONTS.map(async ({ file }) => [file, await read(file)] as const)),
    );
    return publishedFontSet((file) => {
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`${file} is not among the published fonts`);
      return bytes;
    });
  });
  return { published, full: once(async () => larger(await published())) };
};
