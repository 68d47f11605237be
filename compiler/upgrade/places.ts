/** Where an app has the code of a pack: as an npm package, or in a folder that shenbao generated; and what is imported from there instead. */
import { ts } from 'ts-morph';
import { type App, type FileTree, folderOf, isInFolder, joined, type Overlay, relativeTo } from './files.ts';
import { moduleAt, type PackCode } from './pack-code.ts';

export interface PackFolders {
  /** The folder of the pack before, and of the one after: the same where it has another name than the pack's. */
  readonly before: string;
  readonly after: string;
}

const inModules = (app: App, { name }: PackCode): string => `${app.folder}/node_modules/${name}`;

/** As a package of the app, whether it is installed yet or not, and wherever else its modules are imported from. */
export const placesOf = (
  app: App,
  files: readonly string[],
  options: ts.CompilerOptions,
  [from, to]: readonly [PackCode, PackCode],
): readonly PackFolders[] => {
  const packaged: PackFolders = { before: inModules(app, from), after: inModules(app, to) };
  const host = resolutionHost(app);
  const roots = new Set<string>();
  for (const file of files) {
    const text = app.read(file) ?? '';
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName === from.name || fileName.startsWith(`${from.name}/`)) continue;
      const found = ts.resolveModuleName(fileName, file, options, host).resolvedModule?.resolvedFileName;
      if (found === undefined || [...roots].some((root) => isInFolder(found, root))) continue;
      if (isGenerated(app, found, from.key)) roots.add(folderOf(folderOf(found)));
    }
  }
  return [packaged, ...[...roots].sort().map((before) => ({ before, after: besides(before, from.key, to.key) }))];
};

/** The first line of what shenbao generates names the form, or the pack of a block; catalogues and values say nothing of it. */
const isGenerated = (app: App, path: string, key: string): boolean => {
  const [head = ''] = (app.read(path) ?? '').split('\n', 1);
  if (!/generated(?: by shenbao)?[:.]/.test(head)) return false;
  const isNamed = head.startsWith(`// ${key}/`) || head.includes(` of ${key},`) || head.includes(` of ${key}/`);
  return isNamed || folderOf(folderOf(path)).endsWith(`/${key}`);
};

const besides = (root: string, from: string, to: string): string =>
  root.endsWith(`/${from}`) ? root.slice(0, -from.length) + to : root;

export const resolutionHost = (tree: FileTree): ts.ModuleResolutionHost => ({
  fileExists: (path) => tree.isFile(path),
  readFile: (path) => tree.read(path),
  directoryExists: (path) => tree.isFolder(path),
  realpath: (path) => tree.real(path),
  getDirectories: (path) => tree.entriesIn(path).flatMap(({ name, kind }) => (kind === 'folder' ? [name] : [])),
});

/** The files of both packs where the app looks for them: where they have one folder, those of the first. */
export const overlayOf = (
  app: App,
  places: readonly PackFolders[],
  packs: {
    readonly first: ReadonlyMap<string, string>;
    readonly other: ReadonlyMap<string, string>;
    /** The first is the pack before. */
    readonly isBefore: boolean;
  },
): Overlay =>
  new Map(
    places.flatMap(({ before, after }) => {
      // a package has no sources in it
      const isPackage = isInFolder(before, `${app.folder}/node_modules`);
      const files = (pack: ReadonlyMap<string, string>) => (isPackage ? pack : withSources(pack));
      const [first, other] = packs.isBefore ? [before, after] : [after, before];
      return [
        [other, files(packs.other)],
        [first, files(packs.first)],
      ] as const;
    }),
  );

/** With the `.ts` that stand beside declarations in a folder that was generated. */
const withSources = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...files].flatMap(([path, text]) =>
      path.endsWith('/types.d.ts') || /^shared\/.*\.d\.ts$/.test(path)
        ? [[path, text] as const, [path.replace(/\.d\.ts$/, '.ts'), text] as const]
        : [[path, text] as const],
    ),
  );

/** The module of the pack that a file is. */
export const moduleOf = (path: string, places: readonly PackFolders[], key: string): string | undefined => {
  const place = places.find(({ before }) => isInFolder(path, before));
  return place && moduleAt(key, path.slice(place.before.length + 1));
};

export interface Specifier {
  readonly text: string;
  /** The file that names it, and the one that it leads to, where that is known. */
  readonly file: string;
  readonly leadsTo: string | undefined;
}

export interface SpecifierNow {
  readonly text: string;
  /** It leads to the pack after: not where a name of the app's own decides that. */
  readonly isReached: boolean;
}

/**
 * What stands there instead; nothing where it does not lead to the pack, or nobody can tell.
 * @param moduleNow the module that takes the place of another
 */
export const specifierNow = (
  { text, file, leadsTo }: Specifier,
  places: readonly PackFolders[],
  [from, to]: readonly [PackCode, PackCode],
  moduleNow: (module: string) => string | undefined,
): SpecifierNow | 'unknown' | undefined => {
  const reached = (now: string): SpecifierNow => ({ text: now, isReached: true });
  if (text === from.name) return reached(to.name);
  if (text.startsWith(`${from.name}/`)) {
    const [form = '', ...rest] = text.slice(from.name.length + 1).split('/');
    if (form === 'package.json') return reached(`${to.name}/package.json`);
    const now = moduleNow(`${from.key}/${form}/index`);
    return now === undefined ? 'unknown' : reached([to.name, now.split('/').at(-2) ?? form, ...rest].join('/'));
  }
  const place = leadsTo === undefined ? undefined : places.find(({ before }) => isInFolder(leadsTo, before));
  if (leadsTo === undefined || place === undefined) return undefined;
  const module = moduleAt(from.key, leadsTo.slice(place.before.length + 1));
  const now = moduleNow(module);
  if (now === undefined) return 'unknown';
  const [old, next] = [module.slice(from.key.length + 1), now.slice(to.key.length + 1)];
  if (text.startsWith('.')) {
    const ending = text.slice(text.lastIndexOf('/') + 1).replace(/^[^.]*/, '');
    const isWhole = joined(folderOf(file), text) === `${place.before}/${old}${ending}`;
    // a folder stands for its index
    const path = isWhole ? `${next}${ending}` : next.replace(/\/index$/, '');
    return reached(relativeTo(folderOf(file), `${place.after}/${path}`));
  }
  // by a path of tsconfig.json, or under another name of the package
  const [whole, wholeNow] = [`${from.key}/${old}`, `${to.key}/${next}`];
  const short = (path: string): string => path.replace(/\/index$/, '');
  for (const [one, other] of [
    [whole, wholeNow],
    [short(whole), short(wholeNow)],
    [old, next],
    [short(old), short(next)],
  ] as const) {
    const at = text.lastIndexOf(one);
    if (at >= 0)
      return { text: text.slice(0, at) + other + text.slice(at + one.length), isReached: one.startsWith(from.key) };
  }
  return { text, isReached: false };
};
