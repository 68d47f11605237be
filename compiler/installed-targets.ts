/** The generators with what the installed package holds for them: fonts. */
import { join } from 'node:path';
import { type FurtherFonts, fontsFrom } from '../generators/pdf/fonts/source.ts';
import { nodeHost } from './host/node-host.ts';
import { packageFolder } from './package-folder.ts';
import { generatorsWith, pdfWith } from './targets.ts';

/** Generators, and a form as PDF, that find in further fonts what those of the package lack. */
export const targetsWith = (further?: FurtherFonts) => {
  const read = async (file: string) => nodeHost.readFile(join(packageFolder(), 'dist', 'fonts', file));
  const fonts = fontsFrom(read, further);
  return { generators: generatorsWith(fonts), pdfOf: pdfWith(fonts) };
};

const installed = targetsWith();

export const GENERATORS = installed.generators;

/** The form as PDF, blank or filled in; nothing where a character has no glyph (`pdf/missing-glyph`). */
export const pdfOf = installed.pdfOf;
