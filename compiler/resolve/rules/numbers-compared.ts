/** Which fields a condition compares with numbers that it writes out: another unit makes other numbers of them. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { operandsIn, treeOf } from '../../model/rule-tree.ts';
import { fieldsNamed } from './fields-named.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** Paths. 0 is the same in every unit. */
export const comparedWithNumbers = (expression: string): ReadonlySet<string> => {
  const tree = treeOf(expression);
  const named = tree ? fieldsNamed(tree) : new Map<ASTNode, string>();
  const pathsIn = (node: ASTNode): readonly string[] => {
    const path = named.get(node);
    return [...(path === undefined ? [] : [path]), ...amountsIn(node).flatMap(pathsIn)];
  };
  const visit = (node: ASTNode): readonly string[] => {
    const inner = operandsIn(node.args);
    const [one, other] = inner;
    const isComparison = COMPARISONS.has(node.op) && one !== undefined && other !== undefined;
    const own = isComparison
      ? [...(isNumber(one) ? pathsIn(other) : []), ...(isNumber(other) ? pathsIn(one) : [])]
      : [];
    return [...own, ...inner.flatMap(visit)];
  };
  return new Set(tree ? visit(tree) : []);
};

/** Written out, and not 0: `500`, `-0.5`, `20.0 * 10000.0`. */
const isNumber = (node: ASTNode): boolean => {
  if (node.op === 'value')
    return (typeof node.args === 'number' || typeof node.args === 'bigint') && Number(node.args) !== 0;
  return ['-_', '+', '-', '*', '/'].includes(node.op) && operandsIn(node.args).every(isNumber);
};

/** Parts that make up what a number says: how many records there are, and which, is in no unit. */
const amountsIn = (node: ASTNode): readonly ASTNode[] => {
  if (node.op === '[]') return [node.args[0]];
  if (node.op !== 'rcall') return operandsIn(node.args);
  const [method, receiver, given] = node.args;
  return method === 'map' ? [receiver, ...given.slice(1)] : method === 'filter' ? [receiver] : [];
};
