/** Artifacts → files. Nothing takes its place until everything is written; each file is whole; what is the same stays untouched. */
import { dirname, join } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { isInside, MANIFEST, UNFINISHED } from '../generate/paths.ts';
import type { Host } from '../host/host.ts';
import { reasonOf } from '../host/reason.ts';
import type { Artifact } from '../model/artifact.ts';
import { bytesOf, hasContent, type StagedArtifact, type StagedFiles } from './aside.ts';
import { readManifest } from './manifest.ts';

export interface OutputChange {
  readonly artifacts: readonly StagedArtifact[];
  /** Paths that nothing gives any more. */
  readonly stale: readonly string[];
  /** The manifest that all of this was reckoned from. */
  readonly before: Artifact | undefined;
  /** Takes its place before the first artifact, and tells the next build of every file that this one may leave. */
  readonly begun: Artifact;
  /** Takes its place after all is done. */
  readonly done: Artifact;
}

/**
 * Paths of the artifacts that were written; throws where a file cannot be. Reports `write/link`. Each file is then as it was or as it is to be.
 * Another build may run at the same time: its files are not this one's to remove.
 */
export const write = (
  output: string,
  { artifacts, stale, before, begun, done }: OutputChange,
  aside: StagedFiles,
  host: Host,
  diagnostics: Diagnostics,
): string[] => {
  const changed = artifacts.filter(({ waiting }) => waiting !== undefined);
  const old = stale.filter((path) => isInside(path) && host.fileExists(join(output, path)));
  reportLinks(output, [...changed.map(({ path }) => path), ...old], host, diagnostics);
  if (diagnostics.hasErrors) return [];
  if (changed.length + old.length > 0) {
    const kept = new Set(filesOfOthers(output, before, host));
    put(output, begun, host);
    const inTheWay = old.filter((path) => changed.some((artifact) => collide(path, artifact.path)));
    for (const path of inTheWay) host.removeFile(join(output, path), output);
    for (const artifact of changed) aside.place(artifact);
    for (const path of [...inTheWay, ...filesOfOthers(output, begun, host)]) kept.add(path);
    for (const path of old) if (!kept.has(path)) host.removeFile(join(output, path), output);
  }
  if (!hasContent(join(output, done.path), bytesOf(done), host)) put(output, done, host);
  return changed.map(({ path }) => path);
};

/** One is a file where the other needs a folder. */
const collide = (path: string, other: string): boolean => path.startsWith(`${other}/`) || other.startsWith(`${path}/`);

/** A link may lead anywhere: nothing is written or removed behind one. */
const reportLinks = (output: string, paths: readonly string[], host: Host, diagnostics: Diagnostics): void => {
  const links = new Set(paths.map((path) => host.linkOnTheWay(output, path)));
  for (const path of links) if (path !== undefined) diagnostics.report('write/link', undefined, { path });
};

/** What another build has written since, if the manifest is not the one that is expected. */
const filesOfOthers = (output: string, expected: Artifact | undefined, host: Host): string[] => {
  if (expected && hasContent(join(output, expected.path), bytesOf(expected), host)) return [];
  return Object.values(readManifest(output, host)?.units ?? {}).flatMap(({ files }) => Object.keys(files));
};

/** Where a file waits for its place; the name tells whose it is. */
const beside = (path: string, host: Host): string => `${path}.${host.session}${UNFINISHED}`;

const put = (output: string, artifact: Artifact, host: Host): void => {
  const path = join(output, artifact.path);
  const waiting = beside(path, host);
  try {
    host.writeFile(waiting, bytesOf(artifact));
    host.rename(waiting, path);
  } catch (error) {
    if (host.fileExists(waiting)) host.removeFile(waiting, output);
    throw error;
  }
};

/** One file anywhere, whole or not at all. Reports `write/failed`. */
export const writeFile = (path: string, content: Uint8Array, host: Host, diagnostics: Diagnostics): void => {
  const waiting = beside(path, host);
  try {
    host.writeFile(waiting, content);
    host.rename(waiting, path);
  } catch (error) {
    if (host.fileExists(waiting)) host.removeFile(waiting, dirname(path));
    diagnostics.report('write/failed', undefined, { path, reason: reasonOf(error) });
  }
};

/** Several files anywhere: none takes its place until all are written, and none that is new keeps it where another cannot. Reports `write/failed`. */
export class Together {
  readonly #paths: string[] = [];
  readonly #host: Host;
  readonly #diagnostics: Diagnostics;
  readonly #root: string | undefined;

  /** @param root folders below it that were made for nothing go */
  constructor(host: Host, diagnostics: Diagnostics, root?: string) {
    this.#host = host;
    this.#diagnostics = diagnostics;
    this.#root = root;
  }

  write(path: string, content: Uint8Array): void {
    this.#paths.push(path);
    this.#try(path, () => this.#host.writeFile(beside(path, this.#host), content));
  }

  /** Gives whether they all stand there. */
  finish(): boolean {
    const placed: string[] = [];
    for (const path of this.#paths) {
      if (this.#diagnostics.hasErrors) break;
      const isNew = !this.#host.fileExists(path);
      this.#try(path, () => {
        this.#host.rename(beside(path, this.#host), path);
        if (isNew) placed.push(path);
      });
    }
    if (this.#diagnostics.hasErrors) for (const path of placed) this.#remove(path);
    this.giveUp();
    return !this.#diagnostics.hasErrors;
  }

  giveUp(): void {
    for (const path of this.#paths)
      if (this.#host.fileExists(beside(path, this.#host))) this.#remove(beside(path, this.#host));
  }

  #remove(path: string): void {
    this.#host.removeFile(path, this.#root ?? dirname(path));
  }

  #try(path: string, write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#diagnostics.report('write/failed', undefined, { path, reason: reasonOf(error) });
    }
  }
}

/** Line ends do not count in texts: git may check them out as CRLF. */
const isSameText = (path: string, artifact: Artifact, host: Host): boolean => {
  if (typeof artifact.content !== 'string') return hasContent(path, artifact.content, host);
  const unix = (text: string): string => text.replaceAll('\r\n', '\n');
  return unix(new TextDecoder().decode(host.readFile(path))) === unix(artifact.content);
};

/** Reports `write/missing` and `write/stale` for a file that is not what the definitions give, `read/unreadable` for what cannot be compared. */
export const compareOutput = (output: string, artifact: Artifact, host: Host, diagnostics: Diagnostics): void => {
  const { path } = artifact;
  const file = join(output, path);
  // told once all is made
  if (!isInside(path)) return;
  try {
    if (!host.fileExists(file)) diagnostics.report('write/missing', undefined, { path });
    else if (!isSameText(file, artifact, host)) diagnostics.report('write/stale', undefined, { path });
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: path, reason: reasonOf(error) });
  }
};

/** Where forms are built to: a folder each, and what those of a pack share. */
export interface Folders {
  readonly forms: readonly string[];
  readonly packs: readonly string[];
  /** Generators that were not asked may have made files of the packs and of the project. */
  readonly others: boolean;
}

/** Folders of a pack beside those of its forms: what they share; the definitions and the catalogues that its package carries. */
const SHARED = 'shared';
const PACKAGED = ['forms', 'bases', 'catalogues'];

/**
 * Reports `write/loose` for files in folders that no form is built to.
 * @param given paths of files that stand elsewhere and are known
 */
export const reportLoose = (
  output: string,
  { forms, packs, others }: Folders,
  given: readonly string[],
  host: Host,
  diagnostics: Diagnostics,
): void => {
  const known = new Set([MANIFEST, ...given]);
  const shared = others ? [SHARED, ...PACKAGED] : [SHARED];
  const folders = [...forms, ...packs.flatMap((pack) => shared.map((name) => `${pack}/${name}`))];
  const isOthers = (path: string): boolean =>
    others && packs.some((pack) => `${pack}/`.startsWith(path.slice(0, path.lastIndexOf('/') + 1)));
  for (const path of listed(output, host, diagnostics))
    if (!known.has(path) && !folders.some((folder) => path.startsWith(`${folder}/`)) && !isOthers(path))
      diagnostics.report('write/loose', undefined, { path });
};

/** Reports `read/unreadable`. */
const listed = (output: string, host: Host, diagnostics: Diagnostics): readonly string[] => {
  try {
    return host.listFiles(output) ?? [];
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: output, reason: reasonOf(error) });
    return [];
  }
};

/** Files of the output folder take the place of what is there: definitions and what stands around them must not be. Reports `write/around-forms`. */
export const checkApart = (output: string, definitions: readonly string[], diagnostics: Diagnostics): void => {
  for (const folder of definitions)
    if (folder === output || folder.startsWith(`${output}/`) || folder.startsWith(`${output}\\`))
      diagnostics.report('write/around-forms', undefined, { folder });
};
