/**
 * What the last build made of what: so that a build with nothing changed reads and compares, and no more. A cache: it is not
 * committed, and without it everything is built.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Source } from '../diagnostics/source.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';

export interface Manifest {
  /** Hash of the definitions and of the tool. */
  readonly inputs: string;
  /** Keys of all forms; the project's own. */
  readonly forms: readonly string[];
  readonly own: readonly string[];
  /** By form key, or pack key, and target. */
  readonly units: Readonly<Record<string, BuiltUnit>>;
}

export interface BuiltUnit {
  /** Hash of the resolved form and of the tool. */
  readonly input: string;
  /** Path → hash. */
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = '.build.json';

export const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('base64url');
};

export const hashSources = (tool: string, sources: readonly Source[]): string =>
  hash(tool, ...sources.flatMap(({ path, text }) => [path, text]));

/** @param subject key of a form or of a pack */
export const unitKey = (subject: string, target: string): string => `${subject} ${target}`;
export const subjectOf = (unit: string): string => unit.split(' ')[0] ?? '';

/** The manifest as written, or none where there is none that can be trusted: everything is then built anew. */
export const readManifest = (output: string, host: Host): Manifest | undefined => {
  const path = join(output, MANIFEST);
  if (!host.fileExists(path)) return undefined;
  try {
    const [seal, ...rest] = new TextDecoder().decode(host.readFile(path)).split('\n');
    const text = rest.join('\n');
    return seal === hash(text) ? JSON.parse(text) : undefined;
  } catch {
    // A cache that cannot be read is none; if it cannot be written either, that is reported.
    return undefined;
  }
};

/** Sealed with its own hash: one that was damaged or changed by hand says nothing. */
export const manifestArtifact = (manifest: Manifest): Artifact => {
  const text = `${JSON.stringify(manifest)}\n`;
  return { path: MANIFEST, content: `${hash(text)}\n${text}` };
};

/** What stands in the output folder while a build replaces one by the other: every file of both, and nothing up to date. */
export const inTransition = (before: Manifest | undefined, after: Manifest): Manifest => ({
  ...after,
  inputs: '',
  units: Object.fromEntries(
    Object.keys({ ...before?.units, ...after.units }).map((key) => [
      key,
      { input: '', files: { ...before?.units[key]?.files, ...after.units[key]?.files } },
    ]),
  ),
});

/** Is every file of the unit there, as it was built? What cannot be read is not. */
export const isIntact = (unit: BuiltUnit | undefined, output: string, host: Host): boolean => {
  const files = Object.entries(unit?.files ?? {});
  try {
    return (
      files.length > 0 &&
      files.every(([path, expected]) => {
        const file = join(output, path);
        return host.fileExists(file) && hash(host.readFile(file)) === expected;
      })
    );
  } catch {
    return false; // writing it anew will say why
  }
};
