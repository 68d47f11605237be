/**
 * The declarations of a pack with marks: one code more in each union and each map of labels, one property more in each interface, by
 * which TypeScript tells whose a text or a name is, where a union of an app has the same codes.
 */
import { ts } from 'ts-morph';
import { applied, type Edit, sortedEdits } from './edits.ts';
import { moduleAt, type PackCode } from './pack-code.ts';

/** `hebei/2026/basic-factory-list/types#FactorySector` */
export const markOf = (module: string, name: string): string => `${module}#${name}`;

/** What a mark stands for. */
export interface Marked {
  readonly module: string;
  readonly name: string;
}

export interface MarkedPack {
  readonly files: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, Marked>;
}

export const marked = ({ key, forms, files }: PackCode): MarkedPack => {
  const names = forms.flatMap((form) => form.names).filter(({ member }) => member === undefined);
  const marks = new Map(names.map(({ module, name }) => [markOf(module, name), { module, name }]));
  const mark = (path: string, text: string): string => {
    if (!path.endsWith('.d.ts')) return text;
    const module = moduleAt(key, path);
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const edits = statements.flatMap((statement) =>
      marksIn(statement, (name) => (marks.has(markOf(module, name)) ? markOf(module, name) : undefined)),
    );
    return applied(text, sortedEdits(edits));
  };
  return { files: new Map([...files].map(([path, text]) => [path, mark(path, text)])), marks };
};

const insert = (place: number, text: string): Edit => ({ start: place, end: place, text });

const marksIn = (statement: ts.Statement, markFor: (name: string) => string | undefined): readonly Edit[] => {
  if (ts.isInterfaceDeclaration(statement)) {
    const mark = markFor(statement.name.text);
    return mark === undefined ? [] : [insert(statement.end - 1, `'${mark}'?: never; `)];
  }
  if (ts.isTypeAliasDeclaration(statement)) {
    const mark = markFor(statement.name.text);
    // that of drafts is no union
    return mark === undefined || ts.isTypeReferenceNode(statement.type)
      ? []
      : [insert(statement.type.end, ` | '${mark}'`)];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, type, initializer }): Edit[] => {
    const mark = ts.isIdentifier(name) ? markFor(name.text) : undefined;
    if (mark === undefined) return [];
    if (type) return [insert(type.end - 1, `readonly '${mark}': string; `)];
    if (!initializer || !ts.isStringLiteral(initializer)) return [];
    return [{ start: name.end, end: initializer.end, text: `: ${JSON.stringify(initializer.text)} | '${mark}'` }];
  });
};
