/** The sides of a comparison: which of them is changed, and to what. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { search } from './assign.ts';
import { drawnAt, putAt } from './change.ts';
import type { Data, Json } from './json.ts';
import { rounded } from './numbers.ts';
import { pathOf, type RuleWorld, rootOf, type Scope } from './scope.ts';

export const negated: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
export const turned: Readonly<Record<string, string>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** What compares so to the limit: often the limit itself, else something near it. */
export const besides = (
  { context: { random } }: RuleWorld,
  op: string,
  limit: unknown,
  isWhole: boolean,
): Json | undefined => {
  if (typeof limit !== 'number') return typeof limit === 'string' || typeof limit === 'boolean' ? limit : undefined;
  if (op === '==') return limit;
  const step = isWhole ? 1 : 0.01;
  const further = Math.max(step, rounded((Math.abs(limit) * random.whole(1, 30)) / 100, isWhole ? 0 : 2));
  const isStrict = op === '<' || op === '>';
  const by = random.happens(0.4) ? (isStrict ? step : 0) : random.happens(0.3) ? step : further;
  const value = op.startsWith('<') ? limit - by : limit + by;
  if (isWhole)
    return op.startsWith('<')
      ? Math.floor(isStrict ? Math.min(value, Math.ceil(limit) - 1) : value)
      : Math.ceil(isStrict ? Math.max(value, Math.floor(limit) + 1) : value);
  return rounded(value, 4);
};

/** Texts are ordered as days are: one is drawn that is on the right side, or the limit itself. */
export const orderedText = (
  world: RuleWorld,
  node: ASTNode,
  op: string,
  limit: string,
  scope: Scope,
  data: Data,
): Data => {
  const path = pathOf(world, node, scope, data);
  if (path === undefined)
    return search(world, node, (value) => typeof value === 'string' && isOrdered(value, op, limit), scope, data);
  for (let left = 12; left > 0; left -= 1) {
    const drawn = drawnAt(world, data, path);
    if (typeof drawn === 'string' && isOrdered(drawn, op, limit)) return putAt(world, data, path, drawn);
  }
  return putAt(world, data, path, shifted(op, limit));
};

const isOrdered = (text: string, op: string, limit: string): boolean => {
  if (op === '<') return text < limit;
  if (op === '>') return text > limit;
  return op === '<=' ? text <= limit : text >= limit;
};

/** The day before or after, where it must be another; of a year the first or last of its days. */
const shifted = (op: string, limit: string): string => {
  const day = /^\d{4}$/.test(limit) ? `${limit}-01-01` : /^\d{4}-\d\d$/.test(limit) ? `${limit}-01` : limit;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return limit;
  if (op === '<=' || op === '>=') return day;
  const other = new Date(time + (op === '<' ? -1 : 1) * 86_400_000);
  return other.toISOString().slice(0, limit.length);
};

/** Where an item is held against what is around it, rather the item is changed, so that all of it comes from one place. */
export const chanceOf = (left: ASTNode, right: ASTNode, scope: Scope): number => {
  const item = [...scope.keys()].at(-1);
  const [isLeft, isRight] = [rootOf(left) === item, rootOf(right) === item];
  if (item === undefined || isLeft === isRight) return 0.5;
  return isLeft ? 0.95 : 0.05;
};
