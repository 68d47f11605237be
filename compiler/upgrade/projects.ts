/** What of an app is compiled together, as its tsconfig.json says it, or all of its TypeScript where there is none. */
import { type FileSystemHost, Project, ts } from 'ts-morph';
import { type App, folderOf, isInFolder, joined } from './files.ts';

export interface AppProject {
  /** Nothing where there is none. */
  readonly config?: string;
  readonly options: ts.CompilerOptions;
  /** Those of the app's own. */
  readonly files: readonly string[];
}

export interface Projects {
  readonly projects: readonly AppProject[];
  /** Configurations that cannot be read, and why. */
  readonly damaged: readonly { readonly config: string; readonly reason: string }[];
}

const isSource = (path: string): boolean => /\.[cm]?tsx?$/.test(path);

/** As new projects have it. */
const DEFAULTS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  jsx: ts.JsxEmit.Preserve,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
};

/** tsconfig.json and what it refers to; files of several belong to the first. */
export const projectsOf = (app: App): Projects => {
  const own = new Set(app.files);
  const projects: AppProject[] = [];
  const damaged: { config: string; reason: string }[] = [];
  const visited = new Set<string>();
  const taken = new Set<string>();
  const visit = (config: string): void => {
    if (visited.has(config) || !isInFolder(config, app.folder)) return;
    visited.add(config);
    const { config: said, error } = ts.readConfigFile(config, (path) => app.read(path));
    if (error) {
      damaged.push({ config, reason: ts.flattenDiagnosticMessageText(error.messageText, ' ') });
      return;
    }
    const read = readProject(app, config, said);
    if ('reason' in read) {
      damaged.push({ config, reason: read.reason });
      return;
    }
    const files = read.files.filter((path) => own.has(path) && !taken.has(path));
    for (const file of files) taken.add(file);
    if (files.length > 0) projects.push({ config, options: optionsFor(app, read.options, said), files });
    for (const path of referencesIn(said)) {
      const target = joined(folderOf(config), path);
      visit(app.isFolder(target) ? `${target}/tsconfig.json` : target);
    }
  };
  const config = `${app.folder}/tsconfig.json`;
  if (app.isFile(config)) visit(config);
  if (visited.size > 0) return { projects, damaged };
  const files = app.files.filter(isSource);
  return { projects: files.length > 0 ? [{ options: checking(DEFAULTS), files }] : [], damaged };
};

/** Nothing is emitted, and no library checked. */
const checking = (options: ts.CompilerOptions): ts.CompilerOptions => {
  const { incremental, composite, tsBuildInfoFile, declaration, declarationMap, emitDeclarationOnly, ...kept } =
    options;
  return { ...kept, noEmit: true, skipLibCheck: true, ignoreDeprecations: '6.0' };
};

/** What a compiler before TypeScript 6 takes where nothing is said. */
const FORMER: ts.CompilerOptions = { strict: false, types: ['*'], noUncheckedSideEffectImports: false };

const optionsFor = (app: App, options: ts.CompilerOptions, said: unknown): ts.CompilerOptions => {
  const manifest = app.read(`${app.folder}/node_modules/typescript/package.json`) ?? '';
  const major = Number(/"version"\s*:\s*"(\d+)\./.exec(manifest)?.[1] ?? 6);
  const isExtending = typeof said === 'object' && said !== null && 'extends' in said;
  const types: ts.CompilerOptions = options.types === undefined ? { types: ['*'] } : {};
  return checking(major < 6 && !isExtending ? { ...FORMER, ...options } : { ...types, ...options });
};

const referencesIn = (said: unknown): readonly string[] => {
  if (typeof said !== 'object' || said === null || !('references' in said) || !Array.isArray(said.references))
    return [];
  return said.references.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'path' in each && typeof each.path === 'string' ? [each.path] : [],
  );
};

type ReadProject =
  | { readonly options: ts.CompilerOptions; readonly files: readonly string[] }
  | { readonly reason: string };

/** That nothing is included, which is found below; options that this TypeScript does not know yet, which change no meaning. */
const HARMLESS: ReadonlySet<number> = new Set([18002, 18003, 5023, 5025]);

/** A value that is none of an option's; of `target` and `lib` it may be one of a later TypeScript. */
const UNKNOWN_VALUE = 6046;

const isHarmless = ({ code, messageText }: ts.Diagnostic): boolean =>
  HARMLESS.has(code) ||
  (code === UNKNOWN_VALUE && /'--(?:target|lib)'/.test(ts.flattenDiagnosticMessageText(messageText, ' ')));

/** TypeScript looks at `paths` when it makes a program only. */
const errorsOfPaths = ({ paths }: ts.CompilerOptions): readonly ts.Diagnostic[] => {
  if (paths === undefined) return [];
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { paths, noLib: true, types: [] } });
  const found = project.getProgram().compilerObject.getOptionsDiagnostics();
  return found.filter(({ code }) => code >= 5061 && code <= 5066);
};

const readProject = (app: App, config: string, said: unknown): ReadProject => {
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => app.isFile(path),
    readFile: (path) => app.read(path),
    readDirectory: () => [], // files are found below
  };
  const { errors, options } = ts.parseJsonConfigFileContent(said, host, folderOf(config), undefined, config);
  const error = [...errors.filter((each) => !isHarmless(each)), ...errorsOfPaths(options)][0];
  if (error) return { reason: ts.flattenDiagnosticMessageText(error.messageText, ' ') };
  const project = new Project({
    tsConfigFilePath: config,
    fileSystem: fileSystemOf(app),
    skipFileDependencyResolution: true,
  });
  return {
    options: project.compilerOptions.get(),
    files: project.getSourceFiles().map((file) => file.getFilePath()),
  };
};

/** Only to be read. */
const fileSystemOf = (app: App): FileSystemHost => {
  const refuse = (): never => {
    throw new Error('an app is not changed while it is read');
  };
  const read = (path: string): string => {
    const text = app.read(path);
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  };
  return {
    isCaseSensitive: () => true,
    delete: refuse,
    deleteSync: refuse,
    readDirSync: (path) =>
      app.entriesIn(path).map(({ name, kind }) => ({
        name: path === '/' ? `/${name}` : `${path}/${name}`,
        isFile: kind === 'file',
        isDirectory: kind === 'folder',
        isSymlink: false,
      })),
    readFile: async (path) => read(path),
    readFileSync: read,
    writeFile: refuse,
    writeFileSync: refuse,
    mkdir: refuse,
    mkdirSync: refuse,
    move: refuse,
    moveSync: refuse,
    copy: refuse,
    copySync: refuse,
    fileExists: async (path) => app.isFile(path),
    fileExistsSync: (path) => app.isFile(path),
    directoryExists: async (path) => app.isFolder(path),
    directoryExistsSync: (path) => app.isFolder(path),
    realpathSync: (path) => app.real(path),
    getCurrentDirectory: () => app.folder,
    glob: refuse,
    globSync: refuse,
  };
};
