/** A file of types as text, formatted as biome does: two spaces, single quotes, 120 columns. */
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
import type { Codes, Declaration, Import, Interface, TypesModule } from './module.ts';

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
const lowerFirst = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** A text with line breaks becomes a comment of several lines; `*`+`/` would end it. */
const docsOf = (doc: string): string[] => {
  if (doc === '') return [];
  const text = doc.replaceAll('*/', '*\\/');
  return [text.includes('\n') ? `\n${text}` : text];
};

const relative = (from: string, to: string): string => {
  const [base, target] = [from.split('/').slice(0, -1), to.split('/')];
  const common = base.findIndex((folder, at) => folder !== target[at]);
  const shared = common === -1 ? base.length : common;
  const up = base.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/').replace(/\.ts$/, '.js');
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

const constantOf = (name: string, doc: string, value: string): VariableStatementStructure => ({
  kind: StructureKind.VariableStatement,
  isExported: true,
  declarationKind: VariableDeclarationKind.Const,
  docs: docsOf(doc),
  declarations: [{ name, initializer: value }],
});

/** As text: ts-morph indents the lines of a union or of an object by their statement, biome does not. */
const codesText = ({ name, doc, options }: Codes): string => {
  const codes = options.map(({ code }) => quoted(code));
  const line = `export type ${name} = ${codes.join(' | ')};`;
  const lines = `export type ${name} =${codes.map((code) => `\n  | ${code}`).join('')};`;
  const labels = options.map(({ code, label }) => `  ${propertyName(code)}: ${quoted(label)},`);
  return [
    ...docsOf(doc.replaceAll('\n', ' ')).map((text) => `/** ${text} */`),
    line.length <= width ? line : lines,
    '',
    `export const ${lowerFirst(name)}Labels = {`,
    ...labels,
    `} as const satisfies Record<${name}, string>;`,
  ].join('\n');
};

const statementOf = (declaration: Declaration): string | StatementStructures => {
  switch (declaration.kind) {
    case 'interface':
      return interfaceOf(declaration);
    case 'alias':
      return aliasOf(declaration.name, declaration.doc, declaration.type);
    case 'constant':
      return constantOf(declaration.name, declaration.doc, quoted(declaration.value));
    case 'codes':
      return codesText(declaration);
  }
};

/** ts-morph leaves a blank line around an interface, not between other statements. */
const apart = (declarations: readonly Declaration[]): (string | StatementStructures)[] =>
  declarations.map((declaration, at) => {
    const statement = statementOf(declaration);
    if (declaration.kind === 'interface' || declarations[at - 1]?.kind === 'interface') return statement;
    return typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' };
  });

/** Same module, same bytes. */
export const printModule = ({ path, header, imports, declarations }: TypesModule): Artifact => {
  const lines = imports.map((each, at) => `${at === 0 ? '\n' : ''}${importText(path, each)}`);
  const statements = [`// ${header}`, ...lines, ...apart(declarations)];
  const file = project.createSourceFile(`/${path}`, { statements }, { overwrite: true });
  const content = file.getFullText();
  project.removeSourceFile(file);
  return { path, content };
};
