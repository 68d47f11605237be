/** The tree of a rule in CEL, and which nodes of it are the operands of one, whatever its operator. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';

/** What is no CEL has none. */
export const treeOf = (expression: string): ASTNode | undefined => {
  try {
    return parse(expression).ast;
  } catch {
    return undefined;
  }
};

const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;

/** The nodes in what a node's `args` hold: one, a list of them, or of lists of them; names and constants are none. */
export const operandsIn = (part: unknown): readonly ASTNode[] => {
  if (Array.isArray(part)) return part.flatMap(operandsIn);
  return isNode(part) ? [part] : [];
};
