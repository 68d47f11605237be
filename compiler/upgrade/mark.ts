/**
 * The declarations of a pack with marks: one code more in each union and each map of labels, one property more in each interface, one
 * year more in each row of figures, by which TypeScript tells whose a text or a name is, where a union of an app has the same codes.
 */
import { ts } from 'ts-morph';
import { applied, type Edit, sortedEdits } from './edits.ts';
import { moduleAt, type PackCode } from './pack-code.ts';

/** `hebei/2026/basic-factory-list/types#FactorySector`, `…/types#Indicators.revenue` */
const markOf = (module: string, name: string, member?: string): string =>
  `${module}#${name}${member === undefined ? '' : `.${member}`}`;

/** What a mark stands for. */
export interface Marked {
  readonly module: string;
  readonly name: string;
  /** A row of figures, of which the texts beside the mark are years. */
  readonly member?: string;
  /** The texts beside it are the names of fields. */
  readonly isObject: boolean;
}

export interface MarkedPack {
  readonly files: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, Marked>;
}

export const marked = ({ key, forms, files }: PackCode): MarkedPack => {
  const names = forms
    .flatMap((form) => form.names)
    .filter(({ member, means }) => member === undefined || means.role === 'field');
  const marks = new Map(
    names.map(({ module, name, member, means }): [string, Marked] => [
      markOf(module, name, member),
      { module, name, ...(member !== undefined && { member }), isObject: means.role === 'object' },
    ]),
  );
  const mark = (path: string, text: string): string => {
    if (!path.endsWith('.d.ts')) return text;
    const module = moduleAt(key, path);
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const edits = statements.flatMap((statement) =>
      marksIn(statement, (name, member) => {
        const mark = markOf(module, name, member);
        return marks.has(mark) ? mark : undefined;
      }),
    );
    return applied(text, sortedEdits(edits));
  };
  return { files: new Map([...files].map(([path, text]) => [path, mark(path, text)])), marks };
};

const insert = (place: number, text: string): Edit => ({ start: place, end: place, text });

type MarkFor = (name: string, member?: string) => string | undefined;

const marksIn = (statement: ts.Statement, markFor: MarkFor): readonly Edit[] => {
  if (ts.isInterfaceDeclaration(statement)) {
    const mark = markFor(statement.name.text);
    const own = mark === undefined ? [] : [insert(statement.end - 1, `'${mark}'?: never; `)];
    return [...statement.members.flatMap((member) => yearMarksIn(member, statement.name.text, markFor)), ...own];
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

/** Of `revenue: Partial<ByYear<'2024' | '2025'>>`: beside the years. */
const yearMarksIn = (member: ts.TypeElement, name: string, markFor: MarkFor): readonly Edit[] => {
  const years = ts.isPropertySignature(member) && member.type && yearsIn(member.type);
  const mark = years && member.name && ts.isIdentifier(member.name) ? markFor(name, member.name.text) : undefined;
  return years && mark !== undefined ? [insert(years.end, ` | '${mark}'`)] : [];
};

const yearsIn = (type: ts.TypeNode): ts.TypeNode | undefined => {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const [of] = type.typeArguments ?? [];
  if (of === undefined || ts.isTypeReferenceNode(of)) return of && yearsIn(of);
  const all = ts.isUnionTypeNode(of) ? of.types : [of];
  return all.every(isYear) ? of : undefined;
};

const isYear = (type: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) && /^\d{4}$/.test(type.literal.text);
