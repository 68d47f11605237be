/** The code of a pack as an app sees it: its files, what its modules export, and what that means. */
import { ts } from 'ts-morph';
import type { ResolvedForm } from '../model/form.ts';
import type { NameInCode } from '../model/name-in-code.ts';

export interface PackCode {
  readonly key: string;
  /** Of its npm package. */
  readonly name: string;
  readonly forms: readonly FormCode[];
  /** By path below the pack's folder: declarations, JSON, the manifest. */
  readonly files: ReadonlyMap<string, string>;
}

export interface FormCode {
  readonly form: ResolvedForm;
  readonly names: readonly NameInCode[];
}

/** What is declared, by module and name. */
export interface Declared {
  readonly module: string;
  readonly name: string;
}

/** `hebei/2026` and `shared/values.d.ts` → `hebei/2026/shared/values` */
export const moduleAt = (key: string, path: string): string => `${key}/${path.replace(/(?:\.d)?\.[cm]?[jt]s$/, '')}`;

/** By module, what it exports under which name; a module that declares exports that. */
export const exportsOf = ({ key, files }: PackCode): ReadonlyMap<string, ReadonlyMap<string, Declared>> =>
  new Map(
    [...files]
      .filter(([path]) => path.endsWith('.d.ts'))
      .map(([path, text]) => {
        const module = moduleAt(key, path);
        const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
        return [module, new Map(statements.flatMap((statement) => exportedBy(statement, module)))];
      }),
  );

const exportedBy = (statement: ts.Statement, module: string): readonly [string, Declared][] => {
  const own = (name: string): [string, Declared] => [name, { module, name }];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [own(statement.name.text)];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [own(name.text)] : [],
    );
  if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
    return [];
  const { moduleSpecifier } = statement;
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? beside(module, moduleSpecifier.text) : module;
  return statement.exportClause.elements.map(({ name, propertyName }) => [
    name.text,
    { module: from, name: (propertyName ?? name).text },
  ]);
};

/** `./types.js` of `a/b/index` → `a/b/types` */
const beside = (module: string, specifier: string): string => {
  const steps = module.split('/').slice(0, -1);
  for (const step of specifier.replace(/\.js$/, '').split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
};
