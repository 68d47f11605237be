/** What the files of the project import, by their syntax. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ts } from 'ts-morph';
import { projectFolder } from './project.ts';

export interface Import {
  /** Path of the file below the project, or name of the package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `type`: gone when compiled. `lazy`: `import()` or `require()`. */
  readonly how: 'static' | 'type' | 'lazy';
}

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(projectFolder, file), 'utf8'), ts.ScriptTarget.Latest);

/** A node and all in it. */
function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* within(child);
}

/** What a node imports, and how. */
const importedBy = (node: ts.Node): readonly [specifier: ts.Node | undefined, how: Import['how']] => {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static'];
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static'];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal, 'type'];
  if (!ts.isCallExpression(node)) return [undefined, 'lazy'];
  const { expression } = node;
  const isLazy =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return [isLazy ? node.arguments[0] : undefined, 'lazy'];
};

const importsOf = (file: string): Import[] =>
  [...within(parsed(file))].flatMap((node): Import[] => {
    const [specifier, how] = importedBy(node);
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
    const { text } = specifier;
    if (!text.startsWith('.'))
      return [{ target: text.startsWith('node:') ? text : packageOf(text), isPackage: true, how }];
    const target = normalize(join(dirname(file), text));
    return target.endsWith('.ts') ? [{ target, isPackage: false, how }] : [];
  });

export const typescriptBelow = (folder: string): string[] =>
  readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    // what `npm install` or a test puts there is none of the project
    if (entry.isDirectory()) return /^(?:node_modules|dist|\.tmp.*)$/.test(entry.name) ? [] : typescriptBelow(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

/** File → its imports, for every file of the compiler and the generators. */
export const allImports = (): ReadonlyMap<string, readonly Import[]> =>
  new Map(['compiler', 'generators'].flatMap(typescriptBelow).map((file) => [file, importsOf(file)]));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** What a file declares and exports. */
export const exportedBy = (file: string): { readonly types: readonly string[]; readonly values: readonly string[] } => {
  const [types, values]: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const statement of parsed(file).statements) {
    if (!isExported(statement)) continue;
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.add(statement.name.text);
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) values.add(statement.name?.text ?? '');
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) values.add(name.text);
  }
  return { types: [...types], values: [...values] };
};

/** Names that a file may have of others, by its text alone: what stands between braces, as in imports, or behind a full stop. */
export const namedBy = (file: string): ReadonlySet<string> => {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  const inBraces = [...text.matchAll(/\{[^{}]*\}/g)].flatMap(([group]) => group.match(/[A-Za-z]\w*/g) ?? []);
  return new Set([...inBraces, ...[...text.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name = '']) => name)]);
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

/** The file's code: its text without comments and without the texts in it. */
export const codeOf = (file: string): string => {
  const source = parsed(file);
  const isText = (node: ts.Node): boolean =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  const texts = [...within(source)].filter(isText).map((node) => [node.getStart(source), node.end] as const);
  const code = texts
    .toReversed()
    .reduce((all, [start, end]) => `${all.slice(0, start)}''${all.slice(end)}`, source.text);
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
};

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
