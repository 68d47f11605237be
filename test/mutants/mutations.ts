/** What can be changed in a file of TypeScript so that it still parses: each mutation is one edit of the text. */
import { Node, Project, type SourceFile, SyntaxKind, ts } from 'ts-morph';

export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  /** What was done, for people: `<= → <`. */
  readonly what: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

/** Calls on lists that can be left out: what they give is a list or a text as before. */
const OMITTED: ReadonlySet<string> = new Set([
  'filter',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'replace',
  'replaceAll',
]);
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

type Edit = readonly [node: { getStart(): number; getEnd(): number }, text: string];

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replaceAll('\n', ' ');

const ofCall = (call: Node): readonly Edit[] => {
  if (!Node.isCallExpression(call)) return [];
  const called = call.getExpression();
  if (!Node.isPropertyAccessExpression(called)) return [];
  const name = called.getNameNode();
  const opposite = OPPOSITES.get(name.getText());
  return [
    ...(opposite === undefined ? [] : [[name, opposite] as const]),
    ...(OMITTED.has(name.getText()) ? [[call, called.getExpression().getText()] as const] : []),
  ];
};

/** A regular expression, a message or a name would be changed beyond what a slip of the pen does; so would an import. */
const ofLiteral = (node: Node): readonly Edit[] => {
  if (Node.isNumericLiteral(node)) return [[node, String(Number(node.getLiteralText()) + 1)]];
  if (node.getKind() === SyntaxKind.TrueKeyword && !isType(node)) return [[node, 'false']];
  if (node.getKind() === SyntaxKind.FalseKeyword && !isType(node)) return [[node, 'true']];
  return [];
};

const isType = (node: Node): boolean => node.getParent()?.getKind() === SyntaxKind.LiteralType;

const editsOf = (node: Node): readonly Edit[] => {
  if (Node.isBinaryExpression(node)) {
    const operator = node.getOperatorToken();
    return (OPERATORS[operator.getText()] ?? []).map((other) => [operator, other]);
  }
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.ExclamationToken)
    return [[node, node.getOperand().getText()]];
  if (Node.isConditionalExpression(node)) {
    const [yes, no] = [node.getWhenTrue(), node.getWhenFalse()];
    return [
      [node, `(${yes.getText()})`],
      [node, `(${no.getText()})`],
    ];
  }
  if (Node.isIfStatement(node)) return [[node.getExpression(), `!(${node.getExpression().getText()})`]];
  if (Node.isExpressionStatement(node)) return [[node, ';']];
  if (Node.isArrayLiteralExpression(node) && node.getElements().some((each) => Node.isSpreadElement(each)))
    return node.getElements().map((each) => [each, '']);
  return [...ofCall(node), ...ofLiteral(node)];
};

const parsed = (path: string, text: string): SourceFile =>
  new Project({ useInMemoryFileSystem: true, compilerOptions: { target: ts.ScriptTarget.ESNext } }).createSourceFile(
    path.replaceAll('/', '_'),
    text,
  );

/** All mutations of a file, in the order of its text. */
export const mutationsOf = (path: string, text: string): readonly Mutation[] => {
  const file = parsed(path, text);
  return file.getDescendants().flatMap((node) =>
    editsOf(node).map(([at, replacement]) => {
      const [start, end] = [at.getStart(), at.getEnd()];
      const what = `${shown(text.slice(start, end))} → ${shown(replacement) || 'nothing'}`;
      return { start, end, text: replacement, line: file.getLineAndColumnAtPos(start).line, what };
    }),
  );
};

export const mutated = (text: string, { start, end, text: replacement }: Mutation): string =>
  text.slice(0, start) + replacement + text.slice(end);
