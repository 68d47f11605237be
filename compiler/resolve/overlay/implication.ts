/** Whether one condition follows from another, as far as their trees show it. */
import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { treeOf } from '../../model/rule-tree.ts';

/**
 * `one` where `other` holds. What cannot be shown is not so; of what is no CEL, which is told elsewhere, nothing can be.
 * @param year of the notice, where both are asked of its filings: what `year(0)` is
 */
export const follows = (one: string, other: string, year?: number): boolean => {
  const [wanted, given] = [treeOf(one), treeOf(other)];
  if (wanted === undefined || given === undefined) return false;
  return isShown(wanted, given, { pairs: new Map(), texts: new Map(), year });
};

/** What has been looked at: each pair once, so that the work is bounded by the product of both sizes. */
interface Shown {
  readonly pairs: Map<ASTNode, Map<ASTNode, boolean>>;
  readonly texts: Map<ASTNode, string>;
  readonly year: number | undefined;
}

const isShown = (wanted: ASTNode, given: ASTNode, shown: Shown): boolean => {
  const known = shown.pairs.get(wanted) ?? new Map<ASTNode, boolean>();
  shown.pairs.set(wanted, known);
  const result = known.get(given) ?? derive(wanted, given, shown);
  known.set(given, result);
  return result;
};

/** The same for trees that are the same, however they are written. */
const textOf = (node: ASTNode, { texts }: Shown): string => {
  const text = texts.get(node) ?? serialize(node);
  texts.set(node, text);
  return text;
};

const derive = (wanted: ASTNode, given: ASTNode, shown: Shown): boolean => {
  if (isLiteral(wanted, true) || isLiteral(given, false)) return true;
  if (wanted.op === '&&') return wanted.args.every((part) => isShown(part, given, shown));
  if (given.op === '||') return given.args.every((part) => isShown(wanted, part, shown));
  if (wanted.op === '||' && wanted.args.some((part) => isShown(part, given, shown))) return true;
  if (given.op === '&&' && given.args.some((part) => isShown(wanted, part, shown))) return true;
  if (textOf(wanted, shown) === textOf(given, shown) || isWithinBound(wanted, given, shown)) return true;
  return isOfAllAlike(wanted, given, shown);
};

/** `all` and `exists`, of the same list: what holds of each of its items, or of some. */
const isOfAllAlike = (wanted: ASTNode, given: ASTNode, shown: Shown): boolean => {
  const [one, other] = [quantifiedIn(wanted, shown), quantifiedIn(given, shown)];
  return one !== undefined && one.over === other?.over && isShown(one.condition, other.condition, shown);
};

const quantifiedIn = (
  node: ASTNode,
  shown: Shown,
): { readonly over: string; readonly condition: ASTNode } | undefined => {
  if (node.op !== 'rcall') return undefined;
  const [quantifier, list, [item, condition]] = node.args;
  if ((quantifier !== 'all' && quantifier !== 'exists') || item?.op !== 'id' || !condition) return undefined;
  return { over: `${quantifier} ${item.args} ${textOf(list, shown)}`, condition };
};

const isLiteral = ({ op, args }: ASTNode, value: boolean): boolean => op === 'value' && args === value;

/** A comparison with a number or text that is written out, or that the year of the notice gives. */
interface Bound {
  readonly of: string;
  readonly operator: string;
  readonly limit: number | string;
}

const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const limitIn = (node: ASTNode, year: number | undefined): number | string | undefined => {
  if (node.op === '-_') {
    const inner = limitIn(node.args, year);
    return typeof inner === 'number' ? -inner : undefined;
  }
  if (node.op === 'call') return limitOfCall(node, year);
  // CEL orders texts by their characters, as days in ISO 8601 are
  if (node.op === 'value' && typeof node.args === 'string') return node.args;
  const isNumber = node.op === 'value' && (typeof node.args === 'number' || typeof node.args === 'bigint');
  return isNumber ? Number(node.args) : undefined;
};

/** `year(-1)`, `greatestNumber(year(0))` */
const limitOfCall = (
  { args: [name, [given, ...more]] }: ASTNode & { op: 'call' },
  year: number | undefined,
): number | string | undefined => {
  const of = given && more.length === 0 ? limitIn(given, year) : undefined;
  if (name === 'year') return typeof of === 'number' && year !== undefined ? String(year + of) : undefined;
  return name === 'greatestNumber' && typeof of === 'string' && /^\d{4}$/.test(of) ? Number(of) : undefined;
};

const boundIn = (node: ASTNode, shown: Shown): Bound | undefined => {
  if (node.op !== '<' && node.op !== '<=' && node.op !== '>' && node.op !== '>=') return undefined;
  const [one, other] = node.args;
  const [left, right] = [limitIn(one, shown.year), limitIn(other, shown.year)];
  if (right !== undefined) return { of: textOf(one, shown), operator: node.op, limit: right };
  return left === undefined ? undefined : { of: textOf(other, shown), operator: turned[node.op] ?? '', limit: left };
};

/** `n >= 5` where `n >= 10`, `n > 5` where `n >= 10`; not `n > 5` where `n >= 5`. Of days likewise. */
const isWithinBound = (wanted: ASTNode, given: ASTNode, shown: Shown): boolean => {
  const [loose, tight] = [boundIn(wanted, shown), boundIn(given, shown)];
  if (loose === undefined || tight === undefined || loose.of !== tight.of) return false;
  if (loose.operator[0] !== tight.operator[0]) return false;
  if (typeof loose.limit !== typeof tight.limit) return false;
  if (loose.limit === tight.limit) return loose.operator.length >= tight.operator.length;
  return loose.operator.startsWith('>') ? tight.limit > loose.limit : tight.limit < loose.limit;
};
