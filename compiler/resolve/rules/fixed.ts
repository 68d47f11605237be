/** Conditions of a rule that name nothing of the form, or compare something with itself, and so come out the same for every filing. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { operandsIn } from '../../model/rule-tree.ts';
import { isDayFunction } from './days.ts';
import { isYearFunction } from './years.ts';

/** The notice's year and days are others next year. */
const isOfNotice = (node: ASTNode): boolean =>
  node.op === 'call' && (isYearFunction(node.args[0]) || isDayFunction(node.args[0]));

const isFixed = (node: ASTNode): boolean =>
  node.op !== 'id' && !isOfNotice(node) && operandsIn(node.args).every(isFixed);

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
/** The same expression, however it is spaced. */
const isEqual = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isEqual(each, other[at]));
  const [node] = operandsIn(one);
  const [beside] = operandsIn(other);
  if (node === undefined || beside === undefined) return one === other;
  return node.op === beside.op && isEqual(node.args, beside.args);
};

const comparesItself = (node: ASTNode): boolean =>
  COMPARISONS.has(node.op) && node.op !== 'in' && isEqual(...(node.args as readonly [ASTNode, ASTNode]));

const CONDITIONS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter']);

/** @param isCondition whether the node stands where a condition is asked */
const within = (node: ASTNode, isCondition: boolean): readonly ASTNode[] => {
  if (((isCondition || COMPARISONS.has(node.op)) && isFixed(node)) || comparesItself(node)) return [node];
  const operands = operandsIn(node.args);
  const ofCondition = (at: number): boolean => {
    if (node.op === '?:') return at === 0 || isCondition;
    if (node.op === 'rcall') return CONDITIONS.has(node.args[0]) && at === 2;
    return node.op === '&&' || node.op === '||' || node.op === '!_';
  };
  return operands.flatMap((each, at) => within(each, ofCondition(at)));
};

/** The outermost of them. */
export const fixedIn = (ast: ASTNode): readonly ASTNode[] => within(ast, true);
