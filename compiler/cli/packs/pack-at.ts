/** Published packs as they are found: an archive, the folder of one that is unpacked or installed, or the name of one in node_modules. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import type { PackContents } from '../../pack/listing.ts';
import { MOST } from '../../pack/untar.ts';
import { type GivenPack, unpacked } from '../../pack/verify.ts';

/** Reports `verify/unreadable`, and of an archive what `unpacked` does. */
export const packAt = (word: string, diagnostics: Diagnostics): GivenPack | undefined => {
  const path = existsSync(word) ? resolve(word) : (installedAs(word, process.cwd()) ?? resolve(word));
  try {
    const contents = statSync(path).isDirectory()
      ? inFolder(path, word, diagnostics)
      : archive(path, word, diagnostics);
    return contents && { file: word, contents };
  } catch (error) {
    diagnostics.report('verify/unreadable', undefined, { file: word, reason: reasonOf(error) });
    return undefined;
  }
};

const archive = (path: string, word: string, diagnostics: Diagnostics): PackContents | undefined => {
  const size = nodeHost.fileSize(path);
  if (size === undefined) throw new Error('no file');
  if (size <= MOST.archive) return unpacked(nodeHost.readFile(path), word, diagnostics);
  diagnostics.report('verify/too-large', undefined, { file: word, bytes: MOST.bytes });
  return undefined;
};

/** What npm has put there; packages within are others. */
const inFolder = (folder: string, word: string, diagnostics: Diagnostics): PackContents | undefined => {
  const paths = (nodeHost.listFiles(folder) ?? []).filter((path) => !path.startsWith('node_modules/'));
  const linked = paths.find((path) => nodeHost.linkOnTheWay(folder, `${path}/`) !== undefined);
  const size = paths.reduce(
    (sum, path) => sum + (path === linked ? 0 : (nodeHost.fileSize(join(folder, path)) ?? 0)),
    0,
  );
  if (linked !== undefined) diagnostics.report('verify/not-a-file', undefined, { file: word, entry: linked });
  else if (paths.length > MOST.files)
    diagnostics.report('verify/too-many-files', undefined, { file: word, count: MOST.files });
  else if (size > MOST.bytes) diagnostics.report('verify/too-large', undefined, { file: word, bytes: MOST.bytes });
  else return new Map(paths.map((path) => [path, nodeHost.readFile(join(folder, path))]));
  return undefined;
};

/** The folder of a package, as Node would find it from there. */
export const installedAs = (name: string, from: string): string | undefined => {
  if (!/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name)) return undefined;
  for (let at = resolve(from); ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(at) === at) return undefined;
  }
};

/** As npm calls the archive of a package: `@shenbao/hebei-2026` 1.0.0 → `shenbao-hebei-2026-1.0.0`. */
export const archiveName = (name: string, version: string): string =>
  `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}`;
