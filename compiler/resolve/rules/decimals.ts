/** Where a rule computes with decimals, and by which functions of rule-functions.ts that is done. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { RuleValue } from './values.ts';

/** What is known of the value of each part. */
export type RuleValues = ReadonlyMap<ASTNode, RuleValue | undefined>;

export const isDecimalSum = (node: ASTNode, values: RuleValues): node is ASTNode & { op: '+' | '-' } =>
  (node.op === '+' || node.op === '-') && values.get(node)?.kind === 'number';

/** `1.0 * size(rows)`: a double made of a whole number, which the functions take. */
const isWidening = ({ args: [one, other] }: ASTNode & { op: '*' }, values: RuleValues): boolean =>
  one.op === 'value' && Number(one.args) === 1 && values.get(other)?.kind === 'whole';

/** `a * b`, `a / b / c`; whole numbers are multiplied as they are. */
export const isFraction = (node: ASTNode, values: RuleValues): node is ASTNode & { op: '*' | '/' } =>
  (node.op === '/' || (node.op === '*' && !isWidening(node, values))) && values.get(node)?.kind === 'number';

export const isDecimal = (node: ASTNode, values: RuleValues): boolean =>
  isDecimalSum(node, values) || isFraction(node, values);

interface Fraction {
  readonly above: readonly ASTNode[];
  readonly below: readonly ASTNode[];
}

/** What is multiplied, and by what that is divided: worked out once, so that nothing is lost in between. */
export const fractionOf = (node: ASTNode, values: RuleValues): Fraction => {
  if (!isFraction(node, values)) return { above: [node], below: [] };
  const [one, other] = [fractionOf(node.args[0], values), fractionOf(node.args[1], values)];
  const [above, below] = node.op === '*' ? [other.above, other.below] : [other.below, other.above];
  return { above: [...one.above, ...above], below: [...one.below, ...below] };
};

/** What an operator is evaluated as. */
export const functionsOf = (node: ASTNode, values: RuleValues): readonly string[] => {
  if (isDecimalSum(node, values)) return ['sum'];
  if (!isFraction(node, values)) return [];
  const { above, below } = fractionOf(node, values);
  const isProduct = above.length > 1 || below.length > 1;
  return [...(isProduct ? ['product'] : []), ...(below.length > 0 ? ['quotient'] : [])];
};
