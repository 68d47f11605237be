/** What a text in an app's code stands for, by its surroundings: a code or the name of a field, where TypeScript says that it is one. */
import { ts } from 'ts-morph';
import type { Followed } from './succession.ts';
import { agreed, followedProperty, followedText, type SourceReading } from './things.ts';

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

export const followedLiteral = (node: ts.StringLiteralLike, reading: SourceReading): Followed | undefined => {
  const { parent, text } = node;
  if (ts.isLiteralTypeNode(parent)) return inType(parent, text, reading);
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return followedProperty(reading.checker.getTypeAtLocation(parent.expression), text, reading);
  if (ts.isCaseClause(parent)) return besideText(parent.parent.parent.expression, text, reading);
  if (ts.isBinaryExpression(parent)) {
    const other = parent.left === node ? parent.right : parent.left;
    if (EQUALITY.has(parent.operatorToken.kind)) return besideText(other, text, reading);
    if (parent.operatorToken.kind === ts.SyntaxKind.InKeyword)
      return followedProperty(reading.checker.getTypeAtLocation(parent.right), text, reading);
  }
  return followedText(reading.checker.getContextualType(node), text, reading) ?? asArgument(node, text, reading);
};

/** What it is compared with, as it is there or, where the way there has narrowed it, as it is declared. */
const besideText = (other: ts.Expression, text: string, reading: SourceReading): Followed | undefined => {
  const { checker } = reading;
  const bare = withoutWrapping(other);
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(bare) ? bare.name : bare);
  return (
    followedText(checker.getTypeAtLocation(other), text, reading) ??
    followedText(symbol && checker.getTypeOfSymbol(symbol), text, reading)
  );
};

export const withoutWrapping = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node)
    ? withoutWrapping(node.expression)
    : node;

/** `Factory['sector']`, `Pick<Factory, 'sector'>`, `Extract<FactorySector, 'equipment'>` */
const inType = (node: ts.LiteralTypeNode, text: string, reading: SourceReading): Followed | undefined => {
  const { checker } = reading;
  const around = aroundUnion(node);
  const { parent } = around;
  if (ts.isIndexedAccessTypeNode(parent) && parent.indexType === around)
    return followedProperty(checker.getTypeFromTypeNode(parent.objectType), text, reading);
  // `extends Pick<…>` is no type of its own
  if (!ts.isTypeReferenceNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return undefined;
  if (parent.typeArguments === undefined) return undefined;
  const called = ts.isTypeReferenceNode(parent) ? parent.typeName : parent.expression;
  const at = parent.typeArguments.indexOf(around);
  const constraint = constraintAt(called, at, checker);
  const subject = parent.typeArguments
    .filter((_, other) => other !== at)
    .map((each) => checker.getTypeFromTypeNode(each));
  const name = ts.isIdentifier(called) ? called.text : '';
  if (name === 'Extract' || name === 'Exclude')
    return agreed(subject.flatMap((type) => followedText(type, text, reading) ?? []));
  if (constraint && (isKeyOf(constraint) || name === 'Omit'))
    return agreed(subject.flatMap((type) => followedProperty(type, text, reading) ?? []));
  return followedText(constraint && checker.getTypeFromTypeNode(constraint), text, reading);
};

/** The union that a literal stands in, with its parentheses. */
const aroundUnion = (node: ts.TypeNode): ts.TypeNode => {
  const { parent } = node;
  return ts.isUnionTypeNode(parent) || ts.isParenthesizedTypeNode(parent) ? aroundUnion(parent) : node;
};

const isKeyOf = (node: ts.TypeNode): node is ts.TypeOperatorNode =>
  ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword;

const constraintAt = (called: ts.Node, at: number, checker: ts.TypeChecker): ts.TypeNode | undefined => {
  const symbol = checker.getSymbolAtLocation(called);
  const target = symbol && (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const generic = target?.declarations?.find(
    (each) => ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each) || ts.isClassDeclaration(each),
  );
  return generic?.typeParameters?.[at]?.constraint;
};

/** Of a parameter of its own type: as that is bounded, `<K extends keyof T>(of: T, key: K)` by what stands for T. */
const asArgument = (node: ts.StringLiteralLike, text: string, reading: SourceReading): Followed | undefined => {
  const { parent } = node;
  const inList = ts.isArrayLiteralExpression(parent);
  const argument: ts.Expression = inList ? parent : node;
  const call = argument.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const at = call.arguments.indexOf(argument);
  const declaration = reading.checker.getResolvedSignature(call)?.declaration;
  if (at < 0 || declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  const { parameters } = declaration;
  const parameter = parameters[Math.min(at, parameters.length - 1)];
  const isSpread = parameter?.dotDotDotToken !== undefined;
  const name = nameOfType(parameter?.type, inList || isSpread);
  const bound = declaration.typeParameters?.find((each) => each.name.text === name)?.constraint;
  if (bound === undefined) return undefined;
  if (!isKeyOf(bound)) return followedText(reading.checker.getTypeFromTypeNode(bound), text, reading);
  const whole = nameOfType(bound.type, false);
  const owner = parameters.findIndex((each) => nameOfType(each.type, false) === whole);
  const given = call.arguments[owner];
  return owner < 0 || given === undefined
    ? followedText(reading.checker.getTypeFromTypeNode(bound), text, reading)
    : followedProperty(reading.checker.getTypeAtLocation(given), text, reading);
};

/** @param isListed what is listed, instead of the list */
const nameOfType = (type: ts.TypeNode | undefined, isListed: boolean): string | undefined => {
  if (type === undefined) return undefined;
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const [only] = type.typeArguments ?? [];
    return isListed && only && type.typeName.text.endsWith('Array') ? nameOfType(only, false) : type.typeName.text;
  }
  if (isListed && ts.isArrayTypeNode(type)) return nameOfType(type.elementType, false);
  if (isListed && ts.isTypeOperatorNode(type)) return nameOfType(type.type, true);
  return undefined;
};
