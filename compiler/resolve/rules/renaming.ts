/** Fields that are called otherwise, in the conditions that name them. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { operandsIn } from '../../model/rule-tree.ts';
import { WHOLE_FORM } from './walk.ts';

type Path = (path: string) => string;

/** Paths by the variables of macros; what is none of them is a field of the form. */
type Scope = ReadonlyMap<string, string | undefined>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const EACH = ['all', 'exists', 'exists_one', 'filter', 'map'];

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The expression as it is, but for the ids of fields whose path has another last id. What is put elsewhere, or is no CEL, stays as it is: that
 * is told when the rule is checked.
 */
export const withFieldsCalled = (expression: string, now: Path): string => {
  const edits: Edit[] = [];
  const called = (path: string, node: ASTNode): string => {
    const other = now(path);
    const name = lastOf(path);
    const { end } = node.range;
    const isThere = node.input.slice(end - name.length, end) === name;
    const parent = parentOf(path);
    if (other !== path && isThere && parentOf(other) === (parent === '' ? '' : now(parent)))
      edits.push({ start: end - name.length, end, text: lastOf(other) });
    return path;
  };
  /** The path of the field that it is, or of whose items it is one. */
  const visit = (node: ASTNode, scope: Scope): string | undefined => {
    switch (node.op) {
      case 'id':
        if (scope.has(node.args)) return scope.get(node.args);
        return node.args === WHOLE_FORM ? '' : called(node.args, node);
      case '.': {
        const [holder, name] = node.args;
        const path = visit(holder, scope);
        return path === undefined ? undefined : called(path === '' ? name : `${path}.${name}`, node);
      }
      case '[]': {
        const [holder, index] = node.args;
        visit(index, scope);
        return visit(holder, scope);
      }
      case 'rcall': {
        const [method, receiver, given] = node.args;
        const path = visit(receiver, scope);
        const [item, ...bodies] = given;
        const isEach = EACH.includes(method) && item?.op === 'id';
        const inner = isEach ? new Map([...scope, [item.args, path] as const]) : scope;
        const [of] = (isEach ? bodies : given).map((each) => visit(each, inner)).toReversed();
        return method === 'map' ? of : method === 'filter' ? path : undefined;
      }
      default: {
        const paths = operandsIn(node.args).map((each) => visit(each, scope));
        return node.op === '?:' ? paths.at(-1) : undefined;
      }
    }
  };
  const tree = treeOf(expression);
  if (tree) visit(tree, new Map());
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), expression);
};

const treeOf = (expression: string): ASTNode | undefined => {
  try {
    return parse(expression).ast;
  } catch {
    return undefined;
  }
};
