/** The part of CEL that validators carry: what a rule holds beside it is told at compile time. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { type RuleFunction, ruleFunction, ruleMethods, ruleOperators } from '../model/rule-functions.ts';

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
      const known = ruleFunction(name);
      if (known === undefined) return name === 'size';
      return [...(known.catalogues ?? []), ...(known.quota === undefined ? [] : [known.quota])].every((at) =>
        isText(given[at]),
      );
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

/** A name that a function is given, where it stands in the expression. */
interface Named {
  readonly name: string;
  readonly node: ASTNode;
}

type Positions = (known: RuleFunction) => readonly number[];

const namedIn = (node: ASTNode, positions: Positions): readonly Named[] => {
  const known = node.op === 'call' ? ruleFunction(node.args[0]) : undefined;
  const given = node.op === 'call' ? node.args[1] : [];
  const own = (known === undefined ? [] : positions(known)).flatMap((at) => {
    const argument = given[at];
    return isText(argument) ? [{ name: argument.args, node: argument }] : [];
  });
  return [...own, ...nodesIn(node.args).flatMap((inner) => namedIn(inner, positions))];
};

/** The keys of the catalogues that an expression looks into. */
export const cataloguesIn = (node: ASTNode): readonly Named[] => namedIn(node, ({ catalogues = [] }) => catalogues);

/** The limits of quotas that an expression names. */
export const quotasIn = (node: ASTNode): readonly Named[] =>
  namedIn(node, ({ quota }) => (quota === undefined ? [] : [quota]));

/** The fields at the top of the form that an expression asks for: `has(form.plan)`. */
export const wantedOfForm = (node: ASTNode): readonly Named[] => {
  const isOfForm = node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'form';
  const own = isOfForm ? [{ name: node.args[1], node }] : [];
  return [...own, ...nodesIn(node.args).flatMap(wantedOfForm)];
};
