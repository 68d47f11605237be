/** The generators with what the installed package holds for them: fonts. */
import { join } from 'node:path';
import { fontsFrom } from '../generators/pdf/fonts/source.ts';
import { nodeHost } from './host/node-host.ts';
import { packageFolder } from './package-folder.ts';
import { generatorsWith, pdfWith } from './targets.ts';

const fonts = fontsFrom(async (file) => nodeHost.readFile(join(packageFolder(), 'dist', 'fonts', file)));

export const GENERATORS = generatorsWith(fonts);

/** The form as PDF, blank or filled in; nothing where a character has no glyph (`pdf/missing-glyph`). */
export const pdfOf = pdfWith(fonts);
