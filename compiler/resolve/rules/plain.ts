/** A rule in CEL that any platform runs: its years and the pack's catalogue filled in, decimals computed with by `sum`, `product` and `quotient`. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { ruleFunction } from '../../model/rule-functions.ts';
import { operandsIn } from '../../model/rule-tree.ts';
import { argumentTypes } from '../../model/signature.ts';
import { fractionOf, isDecimal, isDecimalSum, isFraction, type RuleValues } from './decimals.ts';
import type { RuleValue } from './values.ts';
import { isYearFunction } from './years.ts';

const isOfYears = (node: ASTNode): node is ASTNode & { op: 'call' } =>
  node.op === 'call' && isYearFunction(node.args[0]);

/** A catalogue that is named otherwise than by its key. */
const keyIn = (node: ASTNode, values: RuleValues): string | undefined => {
  const value = values.get(node);
  return value?.kind === 'written' ? value.key : undefined;
};

/** Whole numbers where the function takes doubles. */
const wholesAmong = ({ args: [name, given] }: ASTNode & { op: 'call' }, values: RuleValues): readonly ASTNode[] => {
  const types = argumentTypes(ruleFunction(name)?.signature ?? '()');
  return given.filter((each, at) => types[at] === 'double' && values.get(each)?.kind === 'whole');
};

const some = (node: ASTNode, holds: (node: ASTNode) => boolean): boolean =>
  holds(node) || operandsIn(node.args).some((inner) => some(inner, holds));

/** The expression as it is written where nothing of it needs another form. */
export const plainText = (ast: ASTNode, values: RuleValues): string =>
  some(
    ast,
    (node) =>
      isDecimal(node, values) ||
      isOfYears(node) ||
      keyIn(node, values) !== undefined ||
      (node.op === 'call' && wholesAmong(node, values).length > 0),
  )
    ? printed(ast, values)
    : ast.input;

/** How tightly parts hold together, as CEL's grammar has it. */
// biome-ignore format: a table to read
const TIES: Readonly<Record<string, number>> = {
  '?:': 1, '||': 2, '&&': 3, '==': 4, '!=': 4, '<': 4, '<=': 4, '>': 4, '>=': 4, in: 4,
  '+': 5, '-': 5, '*': 6, '/': 6, '!_': 7, '-_': 7,
};
const FACTOR = 7;
const TIGHTEST = 8;

const tieOf = (node: ASTNode, values: RuleValues): number =>
  isDecimal(node, values) || isOfYears(node) ? TIGHTEST : (TIES[node.op] ?? TIGHTEST);

/** In parentheses where what it stands in would hold a part of it more tightly than it does itself. */
const within = (least: number, node: ASTNode, values: RuleValues): string => {
  const text = printed(node, values);
  return tieOf(node, values) < least ? `(${text})` : text;
};

const written = ({ input, range: { start, end } }: ASTNode): string => input.slice(start, end);

const printed = (node: ASTNode, values: RuleValues): string => {
  const all = (nodes: readonly ASTNode[]): string => nodes.map((each) => printed(each, values)).join(', ');
  if (isDecimalSum(node, values)) return `sum([${termsOf(node, false, values).join(', ')}])`;
  if (isFraction(node, values)) return fractionText(node, values);
  if (isOfYears(node)) return yearsText(values.get(node));
  const key = keyIn(node, values);
  if (key !== undefined) return JSON.stringify(key);
  switch (node.op) {
    case 'id':
      return node.args;
    case '.':
      return `${within(TIGHTEST, node.args[0], values)}.${node.args[1]}`;
    case '[]':
      return `${within(TIGHTEST, node.args[0], values)}[${printed(node.args[1], values)}]`;
    case 'call': {
      const [name, given] = node.args;
      const whole = wholesAmong(node, values);
      return `${name}(${given.map((each) => (whole.includes(each) ? widened(each, values) : printed(each, values))).join(', ')})`;
    }
    case 'rcall':
      return `${within(TIGHTEST, node.args[1], values)}.${node.args[0]}(${all(node.args[2])})`;
    case 'list':
      return `[${all(node.args)}]`;
    case '?:': {
      const [condition, yes, no] = node.args;
      return `${within(2, condition, values)} ? ${within(2, yes, values)} : ${printed(no, values)}`;
    }
    case '!_':
    case '-_':
      return `${node.op[0]}${within(TIGHTEST, node.args, values)}`;
    default: {
      const [one, other] = operandsIn(node.args);
      const tie = TIES[node.op];
      if (one === undefined || other === undefined || tie === undefined) return written(node);
      // to the left as they are written, to the right what holds together as loosely is in parentheses
      return `${within(tie, one, values)} ${node.op} ${within(tie + 1, other, values)}`;
    }
  }
};

/** What is added, each with its sign; a whole number among decimals is one. */
const termsOf = (node: ASTNode, isNegative: boolean, values: RuleValues): readonly string[] => {
  if (isDecimalSum(node, values)) {
    const [one, other] = node.args;
    return [...termsOf(one, isNegative, values), ...termsOf(other, isNegative !== (node.op === '-'), values)];
  }
  if (node.op === '-_') return termsOf(node.args, !isNegative, values);
  const minus = isNegative ? '-' : '';
  if (values.get(node)?.kind === 'number') return [minus + within(isNegative ? TIGHTEST : 1, node, values)];
  return [minus + widened(node, values)];
};

/** A whole number as a decimal. */
const widened = (node: ASTNode, values: RuleValues): string =>
  node.op === 'value' ? `${written(node)}.0` : `1.0 * ${within(FACTOR, node, values)}`;

const fractionText = (node: ASTNode, values: RuleValues): string => {
  const factor = (each: ASTNode): string =>
    values.get(each)?.kind === 'whole' ? widened(each, values) : printed(each, values);
  const product = (nodes: readonly ASTNode[]): string => {
    const all = nodes.map(factor).join(', ');
    return nodes.length > 1 ? `product([${all}])` : all;
  };
  const { above, below } = fractionOf(node, values);
  return below.length === 0 ? product(above) : `quotient(${product(above)}, ${product(below)})`;
};

const quoted = (year: number): string => JSON.stringify(String(year));

const yearsText = (value: RuleValue | undefined): string => {
  if (value?.kind === 'yearText') return value.years.map(quoted).join(', ');
  const years = value?.kind === 'items' && value.of?.kind === 'yearText' ? value.of.years : [];
  return `[${years.map(quoted).join(', ')}]`;
};
