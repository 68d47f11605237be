/** The fonts as published, cut once per test file; the tests do not depend on a build. */
import { FONT_FILES } from '../../generators/pdf/fonts/cut.ts';
import { fontsFrom } from '../../generators/pdf/fonts/source.ts';

const fontOf = (name: string): Promise<Uint8Array> => {
  const cut = FONT_FILES.get(name);
  if (cut === undefined) throw new Error(`${name} is not published`);
  return cut();
};

/** The rare part is cut when it is asked for. */
export const source = fontsFrom(async (name) => fontOf(name));

export const fonts = await source.common();
