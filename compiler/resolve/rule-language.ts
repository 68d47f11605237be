/** The part of CEL that validators carry: what a rule holds beside it is told at compile time. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { ruleFunctions, ruleMethods, ruleOperators } from '../model/rule-functions.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(['size', ...ruleFunctions.map(({ name }) => name)]);
const DIVIDING: ReadonlySet<string> = new Set(['+', '-', '*', '/', '-_']);

const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;

const nodesIn = (part: unknown): readonly ASTNode[] => {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  return isNode(part) ? [part] : [];
};

/** Whole numbers of CEL: those that are written, sizes, and what is computed of them. */
const isWhole = (node: ASTNode): boolean => {
  if (node.op === 'value') return typeof node.args === 'bigint';
  if (node.op === 'call' || node.op === 'rcall') return node.args[0] === 'size';
  return DIVIDING.has(node.op) && nodesIn(node.args).every(isWhole);
};

const isText = (node: ASTNode | undefined): node is ASTNode & { readonly args: string } =>
  node?.op === 'value' && typeof node.args === 'string';

const isRegularExpression = (pattern: ASTNode | undefined): boolean => {
  if (!isText(pattern)) return false;
  try {
    return new RegExp(pattern.args) instanceof RegExp;
  } catch {
    return false;
  }
};

const isField = (node: ASTNode | undefined): boolean => node?.op === '.' || node?.op === '[]';

const isKnown = (node: ASTNode): boolean => {
  switch (node.op) {
    case 'value':
      return ['string', 'boolean', 'bigint', 'number'].includes(typeof node.args);
    case '[]': {
      const [, index] = node.args;
      return index.op === 'value' && (typeof index.args === 'string' || typeof index.args === 'bigint');
    }
    case '/':
      return !node.args.every(isWhole);
    case 'call': {
      const [name, given] = node.args;
      if (name === 'has') return isField(given[0]);
      if (name === 'isNamedIn') return isText(given[1]);
      return FUNCTIONS.has(name);
    }
    case 'rcall': {
      const [name, , given] = node.args;
      if (!Object.hasOwn(ruleMethods, name) || ruleMethods[name] !== given.length) return false;
      return name !== 'matches' || isRegularExpression(given[0]);
    }
    default:
      return ruleOperators.has(node.op);
  }
};

/** The first part of an expression that validators do not know; undefined where they know all of it. */
export const unknownPart = (node: ASTNode): ASTNode | undefined => {
  if (!isKnown(node)) return node;
  for (const inner of nodesIn(node.args)) {
    const found = unknownPart(inner);
    if (found) return found;
  }
  return undefined;
};

/** The keys of the catalogues that an expression looks names up in, where they stand in it. */
export const cataloguesIn = (node: ASTNode): readonly { readonly key: string; readonly node: ASTNode }[] => {
  const named = node.op === 'call' && node.args[0] === 'isNamedIn' ? node.args[1][1] : undefined;
  return [...(isText(named) ? [{ key: named.args, node: named }] : []), ...nodesIn(node.args).flatMap(cataloguesIn)];
};
