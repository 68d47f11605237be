/** Reads font files; the only input of the PDF renderer that comes from a disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontRole } from '../../layout/styles.ts';
import { fontMetrics } from './metrics.ts';
import { FULL_FONT } from './published.ts';
import type { FontFiles, FontSet } from './set.ts';
import { fontsFrom } from './source.ts';

/** Paths of a user's own TrueType or OpenType files by role; `fallbacks` are asked for what the others lack. */
export interface UserFonts extends Partial<Record<FontRole, { readonly regular: string; readonly bold?: string }>> {
  readonly fallbacks?: readonly string[];
}

/** A user's font file that could not be used. */
export interface FontProblem {
  readonly file: string;
  readonly reason: string;
}

export interface LoadedFonts {
  readonly fonts: FontSet;
  readonly problems: readonly FontProblem[];
}

/**
 * The published fonts of a folder (`dist/fonts`), a user's own before them.
 * A file of the user's that cannot be used is reported and the published one stands in.
 */
export const loadFonts = async (folder: string, user: UserFonts = {}): Promise<LoadedFonts> => {
  const published = await fontsFrom((file) => readFile(join(folder, file))).published();

  const problems: FontProblem[] = [];
  const own = async (file: string): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await readFile(file);
      fontMetrics(bytes);
      return bytes;
    } catch (error) {
      problems.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const role = async (name: FontRole): Promise<FontFiles> => {
    const wanted = user[name];
    const regular = wanted && (await own(wanted.regular));
    const bold = wanted?.bold === undefined ? regular : await own(wanted.bold);
    const standIn = published.roles[name];
    return { regular: regular ?? standIn.regular, bold: bold ?? standIn.bold };
  };
  const roles: Record<FontRole, FontFiles> = {
    title: await role('title'),
    song: await role('song'),
    fang: await role('fang'),
    kai: await role('kai'),
    hei: await role('hei'),
  };
  const fallbacks: Uint8Array[] = [];
  for (const file of user.fallbacks ?? []) {
    const bytes = await own(file);
    if (bytes !== undefined) fallbacks.push(bytes);
  }
  return { fonts: { roles, fallbacks: [...published.fallbacks, ...fallbacks] }, problems };
};

/**
 * The same set with the full Song font as its last resort, where `@expo-google-fonts/noto-serif-sc` is installed.
 * Worth its 15 MB only where the set lacks a character: ask `missingGlyphs` first.
 */
export const withFullFont = async (fonts: FontSet): Promise<FontSet | undefined> => {
  let path: string;
  try {
    path = fileURLToPath(import.meta.resolve(`${FULL_FONT.source}/${FULL_FONT.path}`));
  } catch {
    return undefined; // The package is optional, and its absence an answer.
  }
  return { ...fonts, fallbacks: [...fonts.fallbacks, await readFile(path)] };
};
