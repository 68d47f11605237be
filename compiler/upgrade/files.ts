/** Files as an upgrade reads them: absolute paths with `/`. */

export interface FolderEntry {
  readonly name: string;
  /** Neither is a link, a pipe or a device. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** Whatever types come from. */
export interface FileTree {
  /** Nothing where no file is. */
  read(path: string): string | undefined;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  entriesIn(folder: string): readonly FolderEntry[];
  /** Where links lead. */
  real(path: string): string;
}

export interface App extends FileTree {
  readonly folder: string;
  /** What may be changed: below the folder, behind no link, in no node_modules and no hidden folder. */
  readonly files: readonly string[];
}

/** Folder → what stands in it instead of what is there, by path below it. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

export const isInFolder = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** The files of the tree, with those of the overlay in their place. */
export const overlaid = (tree: FileTree, overlay: Overlay): FileTree => {
  const folders = [...overlay.keys()];
  const rootOf = (path: string): string | undefined => folders.find((root) => path === root || isInFolder(path, root));
  const over = (path: string, root: string): string | undefined => overlay.get(root)?.get(path.slice(root.length + 1));
  const paths = folders.flatMap((root) => [...(overlay.get(root)?.keys() ?? [])].map((path) => `${root}/${path}`));
  const ways = new Set(paths.flatMap(waysTo));
  const added = (folder: string): readonly FolderEntry[] => {
    const names = [...paths, ...ways].filter((path) => folderOf(path) === folder);
    return [...new Set(names)].map((path) => ({
      name: path.slice(folder.length + 1),
      kind: ways.has(path) ? 'folder' : 'file',
    }));
  };
  return {
    read: (path) => {
      const root = rootOf(path);
      return root === undefined ? tree.read(path) : over(path, root);
    },
    isFile: (path) => {
      const root = rootOf(path);
      return root === undefined ? tree.isFile(path) : over(path, root) !== undefined;
    },
    isFolder: (path) => ways.has(path) || (rootOf(path) === undefined && tree.isFolder(path)),
    entriesIn: (folder) => {
      if (rootOf(folder) !== undefined) return added(folder);
      const there = tree.entriesIn(folder);
      const names = new Set(there.map(({ name }) => name));
      return [...there, ...added(folder).filter(({ name }) => !names.has(name))];
    },
    real: (path) => (ways.has(path) || rootOf(path) !== undefined ? path : tree.real(path)),
  };
};

/** The folders that a path stands in. */
const waysTo = (path: string): readonly string[] => {
  const steps = path.split('/').slice(1, -1);
  return steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}`);
};

/** `../b/c.js` of `/a/x.ts` → `/b/c.js` */
export const joined = (folder: string, path: string): string => {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return `/${steps.join('/')}`;
};

/** From a folder to a file, as a module is named: begins with `.`. */
export const relativeTo = (folder: string, path: string): string => {
  const [from, to] = [folder.split('/'), path.split('/')];
  const apart = from.findIndex((step, at) => step !== to[at]);
  const shared = apart < 0 ? from.length : apart;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
};
