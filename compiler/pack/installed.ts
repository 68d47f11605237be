/** Packs that a project depends on: the npm packages of its package.json, found in node_modules as Node finds them, as roots to read from. */

import { dirname, join } from 'node:path';
import type { InstalledPackage } from '../diagnostics/source.ts';
import type { Host } from '../host/host.ts';
import { reasonOf } from '../host/reason.ts';
import { isPackKey } from '../model/form-key.ts';
import { LANGUAGE_VERSION } from '../model/version.ts';
import type { Root } from '../read/read.ts';

/** Those that a form may be compiled from; what only runs beside it is none of them. */
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** As npm takes them: nothing that leads out of node_modules. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,99})?$/;

/** What the tool says of its own definitions no other package may say of its. */
const isOwnName = (name: string): boolean => name.toLowerCase() === 'shenbao';

/** Larger than any package.json. */
const MAX_BYTES = 1 << 20;

export interface InstalledPacks {
  readonly roots: readonly Root[];
  /** Names of dependencies that are nowhere to be found: whether they are packs, nobody knows. */
  readonly absent: readonly string[];
}

/** In the order of package.json; direct dependencies only. @param from absolute path of a folder of the project: its package.json is the nearest one from there up */
export const installedPacks = (from: string, host: Host): InstalledPacks => {
  const project = upwards(from).find((folder) => host.fileExists(join(folder, 'package.json'))) ?? from;
  const manifest = manifestAt(project, host);
  if (manifest === undefined) return { roots: [], absent: [] };
  if ('reason' in manifest) return { roots: [unreadableManifest('package.json', manifest.reason)], absent: [] };
  const listed = KINDS.flatMap((kind) => Object.keys(recordOf(manifest.content[kind])));
  const found = [...new Set(listed)]
    .filter((name) => NAME.test(name))
    .map((name) => ({ name, folder: folderOf(name, project, host) }));
  return {
    roots: found.flatMap(({ name, folder }) => (folder === undefined ? [] : packAt(folder, name, host))),
    absent: found.flatMap(({ name, folder }) => (folder === undefined ? [name] : [])),
  };
};

/**
 * The pack whose package stands in a folder, however it came there: its own definitions, and what they stand on. None where it is no pack.
 * @param calledAs what the project calls it; its own name unless said
 */
export const packAt = (folder: string, calledAs: string | undefined, host: Host): readonly Root[] => {
  const manifest = manifestAt(folder, host);
  const shown = calledAs ?? folder;
  if (manifest === undefined) return [];
  if ('reason' in manifest) return [unreadableManifest(`${shown}/package.json`, manifest.reason)];
  const { name, version, shenbao } = manifest.content;
  if (shenbao === undefined) return [];
  const { pack, language, bases: calls } = recordOf(shenbao);
  if (typeof name !== 'string' || !NAME.test(name) || [name, shown].some(isOwnName)) return [noPack(shown, 'name')];
  if (typeof version !== 'string' || !VERSION.test(version)) return [noPack(shown, 'version')];
  if (typeof pack !== 'string' || !isPackKey(pack)) return [noPack(shown, 'shenbao.pack')];
  if (!Number.isSafeInteger(language) || Number(language) < 1) return [noPack(shown, 'shenbao.language')];
  const needs = Number(language);
  if (needs > LANGUAGE_VERSION)
    return [
      troubled(shown, (diagnostics) =>
        diagnostics.report('read/pack-language', undefined, {
          name: `${name}@${version}`,
          needs,
          knows: LANGUAGE_VERSION,
        }),
      ),
    ];
  const named = Object.entries(recordOf(calls)).flatMap(([base, key]): [string, string][] =>
    typeof key === 'string' && NAME.test(base) && isPackKey(key) ? [[base, key]] : [],
  );
  const installed: InstalledPackage = { calledAs: calledAs ?? name, name, version, pack, bases: new Map(named) };
  const own = rootIn(folder, 'forms', installed, host);
  const bases = rootIn(folder, 'bases', installed, host);
  if (!own) return [noPack(shown, 'forms/')];
  return bases ? [own, bases] : [own];
};

/** None where there is nothing; a link may lead anywhere. */
const rootIn = (folder: string, name: 'forms' | 'bases', installed: InstalledPackage, host: Host): Root | undefined => {
  const prefix = `${installed.name}@${installed.version}/${name}/`;
  const root: Root = {
    folder: join(folder, name),
    prefix,
    installed: true,
    package: installed,
    ...(name === 'bases' && { carried: true }),
  };
  if (host.linkOnTheWay(folder, `${name}/`) !== undefined)
    return { ...root, trouble: (diagnostics) => diagnostics.report('read/link', undefined, { file: prefix }) };
  try {
    return host.listFiles(root.folder) ? root : undefined;
  } catch {
    return root; // reading it says why
  }
};

const troubled = (prefix: string, trouble: NonNullable<Root['trouble']>): Root => ({
  folder: '',
  prefix,
  installed: true,
  trouble,
});

const noPack = (name: string, what: string): Root =>
  troubled(name, (diagnostics) => diagnostics.report('read/no-pack', undefined, { name, what }));

const unreadableManifest = (file: string, reason: string): Root =>
  troubled(file, (diagnostics) => diagnostics.report('read/no-manifest', undefined, { file, reason }));

/** Nearest first, as Node looks for what is imported; nothing is run. */
const folderOf = (name: string, from: string, host: Host): string | undefined =>
  upwards(from)
    .map((folder) => join(folder, 'node_modules', ...name.split('/')))
    .find((folder) => host.fileExists(join(folder, 'package.json')));

/** The folder and those that it lies in, nearest first. */
export const upwards = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];

type Manifest = { readonly content: Readonly<Record<string, unknown>> } | { readonly reason: string };

const manifestAt = (folder: string, host: Host): Manifest | undefined => {
  const path = join(folder, 'package.json');
  if (!host.fileExists(path)) return undefined;
  try {
    if ((host.fileSize(path) ?? 0) > MAX_BYTES) return { reason: `more than ${MAX_BYTES} bytes` };
    return { content: recordOf(JSON.parse(new TextDecoder().decode(host.readFile(path)))) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
