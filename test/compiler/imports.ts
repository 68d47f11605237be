/** What the files of the project import, read from their text. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectFolder } from './project.ts';

export interface Import {
  /** Path of the file below the project, or name of the package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `type`: gone when compiled. `lazy`: `import()` or `require()`. */
  readonly how: 'static' | 'type' | 'lazy';
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\b(?:(typeof)\s+)?(?:import|require)\('([^']+)'\)/g;

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(projectFolder, file), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
  const made = (specifier: string, how: Import['how']): Import =>
    specifier.startsWith('.')
      ? { target: normalize(join(dirname(file), specifier)), isPackage: false, how }
      : { target: specifier.startsWith('node:') ? specifier : packageOf(specifier), isPackage: true, how };
  const all = [
    ...[...text.matchAll(STATIC)].map(([, type, specifier = '']) => made(specifier, type ? 'type' : 'static')),
    ...[...text.matchAll(LAZY)].map(([, type, specifier = '']) => made(specifier, type ? 'type' : 'lazy')),
  ];
  // Sources import each other as `.ts`; what is `.js` stands in a text that is generated.
  return all.filter(({ isPackage, target }) => isPackage || target.endsWith('.ts'));
};

const typescriptBelow = (folder: string): string[] =>
  readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return typescriptBelow(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

/** File → its imports, for every file of the compiler and the generators. */
export const allImports = (): ReadonlyMap<string, readonly Import[]> =>
  new Map(['compiler', 'generators'].flatMap(typescriptBelow).map((file) => [file, importsOf(file)]));

/** What a file declares and exports: functions, constants, classes and types. */
export const exportedBy = (file: string): readonly string[] => {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  const declared = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
  return [...new Set([...text.matchAll(declared)].map(([, name = '']) => name))];
};

/** What is loaded with the file: before it has done anything, or ever. */
export const reachedBy = (
  file: string,
  imports: ReadonlyMap<string, readonly Import[]>,
  when: 'at once' | 'ever',
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (at: string): void => {
    if (files.has(at)) return;
    files.add(at);
    for (const { target, isPackage, how } of imports.get(at) ?? [])
      if (how === 'static' || (how === 'lazy' && when === 'ever')) isPackage ? packages.add(target) : visit(target);
  };
  visit(file);
  return { files, packages };
};

/** Packages that are loaded with the file, before it has done anything. */
export const packagesReachedBy = (file: string, imports: ReadonlyMap<string, readonly Import[]>): string[] =>
  [...reachedBy(file, imports, 'at once').packages].filter((name) => !name.startsWith('node:')).sort();

/** The file's code: its text without comments. */
export const codeOf = (file: string): string =>
  readFileSync(join(projectFolder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Files that import each other, each circle once: `a.ts → b.ts → a.ts`. */
export const circlesOf = (imports: ReadonlyMap<string, readonly Import[]>): string[] => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { target, isPackage } of imports.get(file) ?? []) if (!isPackage) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
};
