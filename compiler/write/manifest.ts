/**
 * What the last build made of what: so that a build with nothing changed reads and compares, and no more. A cache: it is not
 * committed, and without it everything is built.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Source } from '../diagnostics/source.ts';
import { MANIFEST } from '../generate/paths.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Knowledge } from './known.ts';

export interface Manifest {
  /** Hash of the definitions that these forms are of, and of the tool. */
  readonly inputs: string;
  /** Keys of all forms; the project's own. */
  readonly forms: readonly string[];
  readonly own: readonly string[];
  /** By form key, pack key or `project`, and generator. */
  readonly units: Readonly<Record<string, BuiltUnit>>;
  /** Since all definitions were last understood together. */
  readonly known?: Knowledge;
}

export interface BuiltUnit {
  /** Hash of what it is made of and of the tool; empty where it is to be made again whatever happens. */
  readonly madeOf: string;
  /** Hash of the definitions and of the tool when it was made, or last found to be as it would be made. */
  readonly inputs: string;
  /** Hash of the generator's version and options. */
  readonly generator: string;
  /** Path → hash, in the order in which they were made. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of its files that npm packages give. */
  readonly published?: readonly string[];
  /** Hash of what others made, where it tells of that. */
  readonly gathered?: string;
}

/** Goes into the seal: a manifest of another shape is not believed. */
const SHAPE = '5';

export const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('base64url');
};

export const hashSources = (tool: string, sources: readonly Source[]): string =>
  hash(tool, ...sources.flatMap(({ path, text }) => [path, text]));

/** @param subject key of a form or of a pack, or `project` */
export const unitKey = (subject: string, generator: string): string => `${subject} ${generator}`;
export const unitSubject = (unit: string): string => unit.split(' ')[0] ?? '';
export const generatorOf = (unit: string): string => unit.split(' ')[1] ?? '';

/** The manifest as written, or none where there is none that can be trusted: everything is then built anew. */
export const readManifest = (output: string, host: Host): Manifest | undefined => readSealed(output, host)?.manifest;

/** And the file itself. */
export const readSealed = (output: string, host: Host): { manifest: Manifest; file: Artifact } | undefined => {
  const path = join(output, MANIFEST);
  if (!host.fileExists(path)) return undefined;
  try {
    const content = host.readFile(path);
    const whole = new TextDecoder().decode(content);
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    if (whole.slice(0, end) !== hash(SHAPE, text)) return undefined;
    return { manifest: JSON.parse(text), file: { path: MANIFEST, content } };
  } catch {
    // A cache that cannot be read is none; if it cannot be written either, that is reported.
    return undefined;
  }
};

/** Sealed with its own hash: one that was damaged or changed by hand says nothing. */
export const manifestArtifact = (manifest: Manifest): Artifact => {
  const text = `${JSON.stringify(manifest)}\n`;
  return { path: MANIFEST, content: `${hash(SHAPE, text)}\n${text}` };
};

/** What stands in the output folder while a build replaces one by the other: every file of both, and nothing up to date. */
export const inTransition = (before: Manifest | undefined, { forms, own, ...after }: Manifest): Manifest => ({
  forms,
  own,
  inputs: '',
  units: Object.fromEntries(
    Object.keys({ ...before?.units, ...after.units }).map((key) => [
      key,
      { madeOf: '', inputs: '', generator: '', files: { ...before?.units[key]?.files, ...after.units[key]?.files } },
    ]),
  ),
});

/** What a file was when it was read last in this process: who watches reads nothing again that nobody has touched since. */
const seen = new WeakMap<Host, Map<string, { readonly stamp: string; readonly hash: string }>>();

const hashOfFile = (file: string, host: Host): string => {
  const files = seen.get(host) ?? new Map();
  seen.set(host, files);
  // before it is read: what is written meanwhile is another
  const stamp = host.stampOf?.(file);
  const known = files.get(file);
  if (stamp !== undefined && known?.stamp === stamp) return known.hash;
  const now = hash(host.readFile(file));
  if (stamp !== undefined) files.set(file, { stamp, hash: now });
  return now;
};

/** Is every file of the unit there, as it was built? What cannot be read is not. */
export const isIntact = (unit: BuiltUnit | undefined, output: string, host: Host): boolean => {
  if (!unit) return false;
  try {
    return Object.entries(unit.files).every(([path, expected]) => hashOfFile(join(output, path), host) === expected);
  } catch {
    return false; // writing it anew will say why
  }
};
