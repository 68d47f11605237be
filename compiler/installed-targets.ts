/** The generators with what the installed package holds for them: fonts, licence. */
import { join } from 'node:path';
import type { FontSet } from '../generators/pdf/fonts/set.ts';
import type { FontSource } from '../generators/pdf/print-form.ts';
import { VERSION } from './model/version.ts';
import { packageFolder, packageLicense } from './package-folder.ts';
import { generatorsWith, pdfWith } from './targets.ts';

/** Made when it is first asked for: fonts are parsed once per process, and the PDF generator knows them by identity. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const published = once(async (): Promise<FontSet> => {
  const { loadFonts } = await import('../generators/pdf/fonts/load.ts');
  return (await loadFonts(join(packageFolder(), 'dist', 'fonts'))).fonts;
});

const full = once(async (): Promise<FontSet | undefined> => {
  const { withFullFont } = await import('../generators/pdf/fonts/load.ts');
  return withFullFont(await published());
});

const fonts: FontSource = { published, full };

export const GENERATORS = generatorsWith({ fonts, tool: () => ({ version: VERSION, ...packageLicense() }) });

/** The form as PDF, blank or filled in; nothing where a character has no glyph (`pdf/missing-glyph`). */
export const pdfOf = pdfWith(fonts);
