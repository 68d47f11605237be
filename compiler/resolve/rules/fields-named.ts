/** The fields that a condition names, whatever stands for one of their records. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { operandsIn } from '../../model/rule-tree.ts';
import { WHOLE_FORM } from './walk.ts';

/** Paths by the variables of macros; what is none of them is a field of the form. */
type Scope = ReadonlyMap<string, string | undefined>;

const EACH = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** Paths by the nodes that end in their last id. */
export const fieldsNamed = (tree: ASTNode): ReadonlyMap<ASTNode, string> => {
  const named = new Map<ASTNode, string>();
  const called = (path: string, node: ASTNode): string => {
    named.set(node, path);
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
  visit(tree, new Map());
  return named;
};
