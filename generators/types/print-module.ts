/**
 * A file of types as text: TypeScript, formatted as biome does (two spaces, single quotes, 120 columns), and the same as
 * JavaScript and declarations, for what loads no TypeScript.
 */
import {
  IndentationText,
  type InterfaceDeclarationStructure,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from 'ts-morph';
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { Codes, Constant, Declaration, Import, Interface, TypesModule } from './module.ts';

const width = 120;

/** Starting a project is slow and it holds nothing between files: one serves them all. */
const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

/** In single quotes, or in double ones where that escapes less. */
const quoted = (text: string): string => {
  const [singles, doubles] = ["'", '"'].map((quote) => text.split(quote).length - 1);
  const quote = (singles ?? 0) > (doubles ?? 0) ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
};

const propertyName = (code: string): string => (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(code) ? code : quoted(code));

/** A text with line breaks becomes a comment of several lines; `*`+`/` would end it. */
const docsOf = (doc: string): string[] => {
  if (doc === '') return [];
  const text = doc.replaceAll('*/', '*\\/');
  return [text.includes('\n') ? `\n${text}` : text];
};

const scriptPath = (path: string): string => path.replace(/\.ts$/, '.js');
export const declarationPath = (path: string): string => path.replace(/\.ts$/, '.d.ts');

const relative = (from: string, to: string): string => {
  const [base, target] = [from.split('/').slice(0, -1), to.split('/')];
  const common = base.findIndex((folder, at) => folder !== target[at]);
  const shared = common === -1 ? base.length : common;
  const up = base.slice(shared).map(() => '..');
  return scriptPath([...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/'));
};

const importText = (from: string, { path, names }: Import): string => {
  const source = quoted(relative(from, path));
  const line = `import type { ${names.join(', ')} } from ${source};`;
  return line.length <= width
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from ${source};`;
};

const interfaceOf = ({ name, doc, properties }: Interface): InterfaceDeclarationStructure => ({
  kind: StructureKind.Interface,
  name,
  isExported: true,
  docs: docsOf(doc),
  properties: properties.map((property) => ({
    name: propertyName(property.name),
    type: property.type,
    hasQuestionToken: property.optional,
    isReadonly: property.readOnly,
    docs: docsOf(property.doc),
  })),
});

const aliasOf = (name: string, doc: string, type: string): TypeAliasDeclarationStructure => ({
  kind: StructureKind.TypeAlias,
  name,
  isExported: true,
  docs: docsOf(doc),
  type,
});

const constantOf = ({ name, doc, value }: Constant, ambient: boolean): VariableStatementStructure => ({
  kind: StructureKind.VariableStatement,
  isExported: true,
  hasDeclareKeyword: ambient,
  declarationKind: VariableDeclarationKind.Const,
  docs: docsOf(doc),
  declarations: [{ name, initializer: quoted(value) }],
});

/** `Ownership` → `ownershipLabels` */
export const labelsName = (codes: string): string => `${codes.charAt(0).toLowerCase()}${codes.slice(1)}Labels`;

/** As text: ts-morph indents the lines of a union or of an object by their statement, biome does not. */
const unionText = ({ name, doc, options }: Codes): string => {
  const codes = options.map(({ code }) => quoted(code));
  const line = `export type ${name} = ${codes.join(' | ')};`;
  const lines = `export type ${name} =${codes.map((code) => `\n  | ${code}`).join('')};`;
  const comment = docsOf(doc.replaceAll('\n', ' ')).map((text) => `/** ${text} */\n`);
  return `${comment.join('')}${line.length <= width ? line : lines}`;
};

const labelLines = ({ options }: Codes, before: string, after: string): string =>
  options.map(({ code, label }) => `  ${before}${propertyName(code)}: ${quoted(label)}${after}\n`).join('');

const labelsText = (codes: Codes): string =>
  `export const ${labelsName(codes.name)} = {\n${labelLines(codes, '', ',')}} as const satisfies Record<${codes.name}, string>;`;

const labelsDeclaration = (codes: Codes): string =>
  `export declare const ${labelsName(codes.name)}: {\n${labelLines(codes, 'readonly ', ';')}};`;

/** @param ambient as in a `.d.ts`: what is there, without how it comes about */
const statementOf = (declaration: Declaration, ambient: boolean): string | StatementStructures => {
  switch (declaration.kind) {
    case 'interface':
      return interfaceOf(declaration);
    case 'alias':
      return aliasOf(declaration.name, declaration.doc, declaration.type);
    case 'constant':
      return constantOf(declaration, ambient);
    case 'codes':
      return `${unionText(declaration)}\n\n${ambient ? labelsDeclaration(declaration) : labelsText(declaration)}`;
  }
};

/** ts-morph leaves a blank line around an interface, not between other statements. */
const apart = (declarations: readonly Declaration[], ambient: boolean): (string | StatementStructures)[] =>
  declarations.map((declaration, at) => {
    const statement = statementOf(declaration, ambient);
    if (declaration.kind === 'interface' || declarations[at - 1]?.kind === 'interface') return statement;
    return typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' };
  });

const printed = ({ path, header, imports, declarations }: TypesModule, ambient: boolean): string => {
  const lines = imports.map((each, at) => `${at === 0 ? '\n' : ''}${importText(path, each)}`);
  const statements = [`// ${header}`, ...lines, ...apart(declarations, ambient)];
  const file = project.createSourceFile(`/${path}`, { statements }, { overwrite: true });
  const content = file.getFullText();
  project.removeSourceFile(file);
  return content;
};

const ofModule = ({ of }: TypesModule) => of && { of };

/** Same module, same bytes. */
export const printModule = (module: TypesModule): Artifact => ({
  path: module.path,
  content: printed(module, false),
  ...ofModule(module),
});

/** What a compiler would give for the same file: `.d.ts`, and `.js` where there are values. */
export const printCompiled = (module: TypesModule): Artifact[] => {
  const values = module.declarations.flatMap((declaration): string[] => {
    if (declaration.kind === 'constant') return [`export const ${declaration.name} = ${quoted(declaration.value)};\n`];
    if (declaration.kind !== 'codes') return [];
    return [`export const ${labelsName(declaration.name)} = {\n${labelLines(declaration, '', ',')}};\n`];
  });
  const types = { path: declarationPath(module.path), content: printed(module, true), ...ofModule(module) };
  if (values.length === 0) return [types];
  const script = {
    path: scriptPath(module.path),
    content: [`// ${module.header}\n`, ...values].join('\n'),
    ...ofModule(module),
  };
  return [types, script];
};
