/** Names that a file imports from the pack, or hands on: what they are called now, and with them the names by which the file uses them. */
import { ts } from 'ts-morph';
import type { Followed } from './succession.ts';
import { followedOf, type SourceReading } from './things.ts';

export interface ImportedName {
  /** What is imported, as the pack calls it. */
  readonly node: ts.Identifier;
  readonly followed: Followed;
  /** Where the file calls it the same: all that it is called there. */
  readonly specifier: ts.ImportSpecifier | ts.ExportSpecifier;
}

/** In `import { … }` and `export { … } from`, by what the module that is named exports. */
export const importedNames = (file: ts.SourceFile, reading: SourceReading): readonly ImportedName[] =>
  file.statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    const module = from && reading.checker.getSymbolAtLocation(from);
    if (module === undefined) return [];
    const elements = elementsOf(statement);
    const exported = new Map(reading.checker.getExportsOfModule(module).map((each) => [each.name, each]));
    return elements.flatMap((specifier): ImportedName[] => {
      const node = specifier.propertyName ?? specifier.name;
      const followed = followedOf(exported.get(node.text), reading);
      return followed && ts.isIdentifier(node) ? [{ node, followed, specifier }] : [];
    });
  });

const elementsOf = (statement: ts.Statement): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] => {
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  }
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return [];
  return statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
};
