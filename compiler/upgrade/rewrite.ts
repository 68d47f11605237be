/** One file of an app, as TypeScript reads it with the pack before → what is changed in it, and what is left to a person. */
import { ts } from 'ts-morph';
import { type Edit, sortedEdits } from './edits.ts';
import type { FileFindings, Left, Range, SubjectUse } from './findings.ts';
import { importedNames } from './imports.ts';
import type { SpecifierNow } from './places.ts';
import type { Followed } from './succession.ts';
import { followedLiteral, withoutWrapping } from './texts.ts';
import { agreed, followedKey, followedOf, followedProperty, type SourceReading } from './things.ts';

export interface Rewriting extends SourceReading {
  /** What stands in place of a module's name: nothing where it is not the pack's. */
  readonly specifierNow: (
    text: string,
    file: string,
    leadsTo: string | undefined,
  ) => SpecifierNow | 'unknown' | undefined;
  /** Whether a text names the pack, or something in it. */
  readonly isMention: (text: string) => boolean;
}

export const rewrite = (file: ts.SourceFile, reading: Rewriting): FileFindings => {
  const { checker } = reading;
  const edits: Edit[] = [];
  const left: Left[] = [];
  const uses: SubjectUse[] = [];
  let importsPack = false;
  const rangeOf = (node: ts.Node): Range => ({ start: node.getStart(file), end: node.end });
  const replace = (node: ts.Node, text: string): void => void edits.push({ ...rangeOf(node), text });
  const quote = /^import[^'"]*(['"])/m.exec(file.text)?.[1] ?? "'";
  const quoted = (name: string): string => quote + name + quote;
  const keyText = (name: string): string => (IDENTIFIER.test(name) ? name : quoted(name));

  /** Takes note of what is used; gives the name that it is to have, where it is another. */
  const nameNow = (node: ts.Node, called: string, followed: Followed | undefined): string | undefined => {
    if (followed === undefined || followed.kind === 'foreign') return undefined;
    const { subjects } = followed;
    uses.push({ ...rangeOf(node), subjects });
    if (followed.kind === 'known') return followed.name === called ? undefined : followed.name;
    left.push({ ...rangeOf(node), what: called, ...followed });
    return undefined;
  };

  const locals = renamedImports();

  /** What names of an import are called in the file from now on. */
  function renamedImports(): ReadonlyMap<ts.Symbol, string> {
    const found = new Map<ts.Symbol, string>();
    const taken = new Set(identifiersIn(file));
    for (const { node, followed, specifier } of importedNames(file, reading)) {
      const now = nameNow(node, node.text, followed);
      if (now === undefined) continue;
      if (specifier.propertyName) replace(node, now);
      else if (ts.isExportSpecifier(specifier) || taken.has(now)) replace(node, `${now} as ${node.text}`);
      else {
        const symbol = checker.getSymbolAtLocation(specifier.name);
        if (symbol) found.set(symbol, now);
        replace(node, now);
        taken.add(now);
      }
    }
    return found;
  }

  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) visitText(node);
    else if (ts.isNumericLiteral(node)) visitNumber(node);
    else if (ts.isIdentifier(node)) visitName(node);
    else visitComputed(node);
    ts.forEachChild(node, visit);
  };

  /** `row[year]`, `{ [year]: 1 }`, `{ [year]: now } = row`, `year in row` */
  const visitComputed = (node: ts.Node): void => {
    const { parent } = node;
    const typeOf = (of: ts.Expression): ts.Type => checker.getTypeAtLocation(withoutWrapping(of));
    if (ts.isElementAccessExpression(node)) visitKey(node.argumentExpression, typeOf(node.expression));
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
      visitKey(node.left, typeOf(node.right));
    else if (!ts.isComputedPropertyName(node)) return;
    else if (ts.isBindingElement(parent)) visitKey(node.expression, checker.getTypeAtLocation(parent.parent));
    else if (isKeyOf(parent, node)) visitKey(node.expression, typeOfObject(parent.parent));
  };

  const visitKey = (key: ts.Expression, type: ts.Type | undefined): void => {
    const bare = withoutWrapping(key);
    if (type === undefined || ts.isStringLiteralLike(bare) || ts.isNumericLiteral(bare)) return;
    nameNow(key, key.getText(file), followedKey(type, checker.getTypeAtLocation(bare), reading));
  };

  const visitText = (node: ts.StringLiteralLike): void => {
    if (isSpecifier(node)) {
      visitSpecifier(node);
      return;
    }
    const { parent, text } = node;
    const key = ts.isComputedPropertyName(parent) ? parent : node;
    const isBound = ts.isBindingElement(parent) && parent.propertyName === node;
    const followed = isBound
      ? inPattern(parent, text)
      : isKeyOf(key.parent, key)
        ? inObject(key.parent.parent, text)
        : followedLiteral(node, reading);
    write(node, nameNow(node, text, followed));
    if (followed === undefined && reading.isMention(text))
      left.push({ ...rangeOf(node), what: text, subjects: [], why: 'mention' });
  };

  /** Nothing but the years of a row is named by a number, and these are called what they are. */
  const visitNumber = (node: ts.NumericLiteral): void => {
    const { parent, text } = node;
    const isAccess = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
    const isBound = ts.isBindingElement(parent) && parent.propertyName === node;
    if (isAccess) nameNow(node, text, followedProperty(checker.getTypeAtLocation(parent.expression), text, reading));
    else if (isBound) nameNow(node, text, inPattern(parent, text));
    else if (isKeyOf(parent, node)) nameNow(node, text, inObject(parent.parent, text));
  };

  /** Within its quotes. */
  const write = (node: ts.StringLiteralLike, now: string | undefined): void => {
    if (now !== undefined) edits.push({ start: node.getStart(file) + 1, end: node.end - 1, text: now });
  };

  const visitSpecifier = (node: ts.StringLiteralLike): void => {
    const source = checker.getSymbolAtLocation(node)?.declarations?.find(ts.isSourceFile)?.fileName;
    const now = reading.specifierNow(node.text, file.fileName, source);
    if (now === undefined) return;
    importsPack = true;
    const unsure = { ...rangeOf(node), what: node.text, subjects: [] };
    if (now === 'unknown') {
      left.push({ ...unsure, why: 'form' });
      return;
    }
    if (!now.isReached) left.push({ ...unsure, why: 'path' });
    if (now.text !== node.text) write(node, now.text);
  };

  const visitName = (node: ts.Identifier): void => {
    const { parent, text } = node;
    if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return;
    if (ts.isExportSpecifier(parent)) visitExport(node, parent);
    else if (ts.isPropertyAccessExpression(parent) && parent.name === node) visitAccess(node, parent);
    else if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) visitBinding(node, parent);
    else if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) visitShorthand(node, parent);
    else if (isQualified(node)) rename(node, symbolFollowed(node));
    else if (isKeyOf(parent, node)) rename(node, inObject(parent.parent, text));
    else if (ts.isJsxAttribute(parent) && parent.name === node)
      rename(node, followedProperty(checker.getContextualType(parent.parent), text, reading));
    else {
      const symbol = checker.getSymbolAtLocation(node);
      const local = symbol && locals.get(symbol);
      if (local !== undefined) replace(node, local);
    }
  };

  const symbolFollowed = (node: ts.Node): Followed | undefined =>
    followedOf(checker.getSymbolAtLocation(node), reading);

  const rename = (node: ts.Identifier, followed: Followed | undefined): void => {
    const now = nameNow(node, node.text, followed);
    if (now !== undefined) replace(node, keyText(now));
  };

  const visitAccess = (node: ts.Identifier, access: ts.PropertyAccessExpression): void => {
    const followed =
      symbolFollowed(node) ?? followedProperty(checker.getTypeAtLocation(access.expression), node.text, reading);
    const now = nameNow(node, node.text, followed);
    if (now === undefined) return;
    if (IDENTIFIER.test(now)) {
      replace(node, now);
      return;
    }
    const dot = access.questionDotToken;
    const start = dot ? dot.end : access.expression.end;
    edits.push({ start, end: node.end, text: `[${quoted(now)}]` });
  };

  /** `export { a }`, where `a` is imported under another name now. */
  const visitExport = (node: ts.Identifier, specifier: ts.ExportSpecifier): void => {
    if (specifier.parent.parent.moduleSpecifier || (specifier.propertyName ?? specifier.name) !== node) return;
    const target = checker.getExportSpecifierLocalTargetSymbol(specifier);
    const local = target && locals.get(target);
    if (local !== undefined) replace(node, specifier.propertyName ? local : `${local} as ${node.text}`);
  };

  const visitBinding = (node: ts.Identifier, element: ts.BindingElement): void => {
    if (!ts.isObjectBindingPattern(element.parent) || element.dotDotDotToken) return;
    const now = nameNow(node, node.text, inPattern(element, node.text));
    if (now === undefined) return;
    if (element.propertyName) replace(node, keyText(now));
    else edits.push({ ...insertion(node), text: `${keyText(now)}: ` });
  };

  const insertion = (node: ts.Node): Range => ({ start: node.getStart(file), end: node.getStart(file) });

  const inPattern = ({ parent }: ts.BindingElement, name: string): Followed | undefined =>
    followedProperty(checker.getTypeAtLocation(parent), name, reading);

  const visitShorthand = (node: ts.Identifier, { parent }: ts.ShorthandPropertyAssignment): void => {
    const value = checker.getShorthandAssignmentValueSymbol(node.parent);
    const local = value && locals.get(value);
    const followed = isAssigned(parent)
      ? followedOf(checker.getPropertySymbolOfDestructuringAssignment(node), reading)
      : inObject(parent, node.text);
    const now = nameNow(node, node.text, followed);
    if (now === undefined && local === undefined) return;
    replace(node, `${now === undefined ? node.text : keyText(now)}: ${local ?? node.text}`);
  };

  const typeOfObject = (object: ts.ObjectLiteralExpression): ts.Type | undefined =>
    isAssigned(object) ? checker.getTypeAtLocation(object.parent) : checker.getContextualType(object);

  /** Of the types that the object may have: those whose texts it has. */
  const inObject = (object: ts.ObjectLiteralExpression, name: string): Followed | undefined => {
    const type = typeOfObject(object);
    if (type === undefined) return undefined;
    const all = type.isUnion() ? type.types : [type];
    const fitting = all.filter((each) => object.properties.every((property) => mayStandIn(property, each)));
    const chosen = fitting.length > 0 ? fitting : all;
    const found = chosen.flatMap((each) => followedProperty(each, name, reading) ?? []);
    return agreed(found);
  };

  const mayStandIn = (property: ts.ObjectLiteralElementLike, type: ts.Type): boolean => {
    if (!ts.isPropertyAssignment(property) || !('text' in property.name)) return true;
    const value = checker.getTypeAtLocation(property.initializer);
    const symbol = checker.getPropertyOfType(type, property.name.text);
    if (symbol === undefined || !(value.flags & ts.TypeFlags.StringLiteral || value.isUnion())) return true;
    return checker.isTypeAssignableTo(value, checker.getTypeOfSymbol(symbol));
  };

  visit(file);
  return { file: file.fileName, edits: sortedEdits(edits), left, uses, importsPack };
};

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const identifiersIn = (node: ts.Node): readonly string[] => {
  const found: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isIdentifier(each)) found.push(each.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
};

/** `plans.Plan`, `import('…').Plan` */
const isQualified = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isQualifiedName(parent) && parent.right === node) || (ts.isImportTypeNode(parent) && parent.qualifier === node)
  );
};

/** Names what an object has. */
const isKeyOf = (
  parent: ts.Node,
  node: ts.Node,
): parent is (ts.PropertyAssignment | ts.MethodDeclaration) & { readonly parent: ts.ObjectLiteralExpression } =>
  (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) &&
  parent.name === node &&
  ts.isObjectLiteralExpression(parent.parent);

/** `({ a } = b)`: what is taken apart. */
const isAssigned = (object: ts.ObjectLiteralExpression): boolean =>
  ts.isBinaryExpression(object.parent) &&
  object.parent.left === object &&
  object.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Where a module is named. */
const isSpecifier = (node: ts.StringLiteralLike): boolean => {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return parent.moduleSpecifier === node;
  if (ts.isExternalModuleReference(parent) || ts.isModuleDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
};
