/** The fonts as published, cut once per test file; the tests do not depend on a build. */
import { cutCommon, cutRare } from '../../generators/pdf/fonts/cut.ts';
import { PUBLISHED_FONTS } from '../../generators/pdf/fonts/published.ts';
import { fontsFrom } from '../../generators/pdf/fonts/source.ts';

const fontOf = (name: string): Promise<Uint8Array> => {
  for (const font of PUBLISHED_FONTS) {
    if (font.file === name) return cutCommon(font);
    if (font.rare === name) return cutRare(font);
  }
  throw new Error(`${name} is not published`);
};

/** The rare part is cut when it is asked for. */
export const source = fontsFrom(async (name) => fontOf(name));

export const fonts = await source.common();
