/** The fonts as published, cut once per test file; the tests do not depend on a build. */
import { cutFonts } from '../../generators/pdf/fonts/cut.ts';
import { publishedFontSet } from '../../generators/pdf/fonts/published.ts';

const files = await cutFonts();

export const fonts = publishedFontSet((file) => {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`${file} was not cut`);
  return bytes;
});
