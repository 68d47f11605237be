/** TypeScript's programs of an app, over one tree of files after another: what stays the same is parsed once. */
import { Project, ts } from 'ts-morph';
import type { FileTree } from './files.ts';
import { resolutionHost } from './places.ts';
import type { AppProject } from './projects.ts';

/** Where ts-morph has the libraries of TypeScript. */
const LIBRARY = '/node_modules/typescript/lib';

export type Programs = (tree: FileTree) => ts.Program;

export const programsOf = ({ files, options }: AppProject, folder: string): Programs => {
  const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
  const library = librariesFor(options);
  return (tree) => {
    const host: ts.CompilerHost = {
      ...resolutionHost(tree),
      fileExists: (path) => library.has(path) || tree.isFile(path),
      readFile: (path) => library.get(path)?.text ?? tree.read(path),
      getSourceFile: (path, version) => {
        const standard = library.get(path);
        if (standard) return standard;
        const text = tree.read(path);
        if (text === undefined) return undefined;
        const known = parsed.get(path);
        if (known?.text === text) return known.file;
        const file = ts.createSourceFile(path, text, version, true);
        parsed.set(path, { text, file });
        return file;
      },
      getDefaultLibFileName: (given) => `${LIBRARY}/${ts.getDefaultLibFileName(given)}`,
      getDefaultLibLocation: () => LIBRARY,
      getCurrentDirectory: () => folder,
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
    };
    return ts.createProgram({ rootNames: [...files], options, host });
  };
};

/** By what is asked for: they are large, and the same for one project after another. */
const libraries = new Map<string, ReadonlyMap<string, ts.SourceFile>>();

/** Those of the newest language and of the page, and what the options ask for. */
const librariesFor = (options: ts.CompilerOptions): ReadonlyMap<string, ts.SourceFile> => {
  const { target = ts.ScriptTarget.ESNext } = options;
  const lib = [...new Set([...(options.lib ?? [ts.getDefaultLibFileName(options)]), 'lib.esnext.full.d.ts'])];
  const key = JSON.stringify([target, lib]);
  const known = libraries.get(key);
  if (known) return known;
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { target, lib } });
  project.createSourceFile('/nothing.ts', '');
  const files = project.getProgram().compilerObject.getSourceFiles();
  const found = new Map(
    files.filter(({ fileName }) => fileName.startsWith(`${LIBRARY}/`)).map((file) => [file.fileName, file]),
  );
  libraries.set(key, found);
  return found;
};
