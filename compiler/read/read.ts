/** Folders of definitions → sources. */
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.ts';
import type { InstalledPackage, Source } from '../diagnostics/source.ts';
import type { Host } from '../host/host.ts';
import { reasonOf } from '../host/reason.ts';
import { damageOf, decodedUtf8 } from '../host/utf8.ts';

/** A folder of definitions. Those of the project come first and win over installed ones of the same key. */
export interface Root {
  readonly folder: string;
  /** What stands before the path of its files in messages and provenance: `forms/`. */
  readonly prefix: string;
  /** Comes with the tool or a package. */
  readonly installed?: boolean;
  /** The package that it comes in, where it is none of the tool's own. */
  readonly package?: InstalledPackage;
  /** What the package's pack stands on, not its own. */
  readonly carried?: boolean;
  /** Its definitions stand alone, as a package carries them: what they call packs that they extend, where that is the name of a package → the keys of these. */
  readonly calls?: ReadonlyMap<string, string>;
  /** Why nothing can be read there. */
  readonly trouble?: (diagnostics: Diagnostics) => void;
}

/** Stands for what cannot be read of a package: no definition, but what is wrong there, which concerns who extends it. */
export interface UnreadSource extends Source {
  readonly unread: readonly Diagnostic[];
}

export const isUnread = (source: Source): source is UnreadSource => 'unread' in source;

/** More than any pack has: a package may hold whatever its maker likes. */
const MOST_FILES = 2000;
const MOST_BYTES = 1 << 24;

/** No form comes near it; a larger file is a mistake or an attack. */
const MAX_BYTES = 1 << 20;

/** Emacs marks a file that is being edited with a link that leads nowhere. */
const LOCK = /(?:^|\/)\.#[^/]*$/;

/**
 * In the order of their paths. Reports `read/no-folder`, `read/unreadable`, `read/link`, `read/not-a-file`, `read/too-large`, `read/too-much`,
 * `read/not-utf8`, and that something is no pack. Of a package it reports nothing, but gives a source that is unread.
 */
export const read = (root: Root, host: Host, diagnostics: Diagnostics): Source[] => {
  if (!root.package) return readFolder(root, host, diagnostics);
  const found = new Diagnostics();
  const sources = readFolder(root, host, found);
  if (found.count === 0) return sources;
  const unread: UnreadSource = { path: root.prefix, text: '', ...originOf(root), unread: found.list() };
  return [...sources, unread];
};

const readFolder = (root: Root, host: Host, diagnostics: Diagnostics): Source[] => {
  if (root.trouble) {
    root.trouble(diagnostics);
    return [];
  }
  let files: readonly string[] | undefined;
  try {
    files = host.listFiles(root.folder);
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: root.prefix, reason: reasonOf(error) });
    return [];
  }
  if (!files) {
    diagnostics.report('read/no-folder', undefined, { folder: root.prefix });
    return [];
  }
  // As of what would stand behind it: a link may lead out of the folder, or in circles.
  const isLink = (path: string): boolean => host.linkOnTheWay(root.folder, `${path}/`) !== undefined;
  const links = new Set(files.filter((path) => !LOCK.test(path) && isLink(path)));
  for (const path of links) diagnostics.report('read/link', undefined, { file: root.prefix + path });
  const definitions = files.filter((path) => /\.ya?ml$/i.test(path) && !links.has(path) && !LOCK.test(path)).sort();
  if ((root.package || root.calls) && isTooMuch(definitions, root, host)) {
    diagnostics.report('read/too-much', undefined, { folder: root.prefix, files: MOST_FILES, bytes: MOST_BYTES });
    return [];
  }
  return definitions.flatMap((path) => readSource(path, root, host, diagnostics) ?? []);
};

const isTooMuch = (paths: readonly string[], { folder }: Root, host: Host): boolean => {
  if (paths.length > MOST_FILES) return true;
  try {
    return paths.reduce((sum, path) => sum + (host.fileSize(`${folder}/${path}`) ?? 0), 0) > MOST_BYTES;
  } catch {
    return false; // reading it says why
  }
};

/** What is no file may never end, and what is too large need not be read. */
const readBytes = (file: string, path: string, host: Host, diagnostics: Diagnostics): Uint8Array | undefined => {
  const nowhere = { source: { path, text: '' }, start: 0, end: 0 };
  try {
    const bytes = host.fileSize(file);
    if (bytes === undefined) diagnostics.report('read/not-a-file', undefined, { file: path });
    else if (bytes > MAX_BYTES) diagnostics.report('read/too-large', nowhere, { bytes, limit: MAX_BYTES });
    else return host.readFile(file);
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: path, reason: reasonOf(error) });
  }
  return undefined;
};

const readSource = (within: string, root: Root, host: Host, diagnostics: Diagnostics): Source | undefined => {
  const source = readText(`${root.folder}/${within}`, root.prefix + within, host, diagnostics);
  return source && { ...source, ...originOf(root) };
};

/**
 * One file of text, however it is called in messages. Reports `read/not-a-file`, `read/too-large`, `read/unreadable`, `read/not-utf8`.
 * @param file absolute path
 * @param path what messages call it
 */
export const readText = (file: string, path: string, host: Host, diagnostics: Diagnostics): Source | undefined => {
  const bytes = readBytes(file, path, host, diagnostics);
  if (bytes === undefined) return undefined;
  const whole = decodedUtf8(bytes);
  if (whole !== undefined) return { path, text: whole.replaceAll('\r\n', '\n') };
  const [text, damage] = [new TextDecoder('utf-8').decode(bytes), damageOf(bytes) ?? 0];
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, damage)).length;
  diagnostics.report(
    'read/not-utf8',
    { source: { path, text }, start, end: start + 1 },
    { file: path, offset: damage },
  );
  return undefined;
};

const originOf = ({ installed, package: origin, carried, calls }: Root): Partial<Source> => ({
  ...(installed && { installed }),
  ...(origin && { package: origin }),
  ...(carried && { carried }),
  ...(calls && { calls }),
});
