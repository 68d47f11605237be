/** A condition of a rule made true or false by changing what it reads: one of the ways that its tree shows, picked by chance. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { aimAtFunction } from './aim-functions.ts';
import { aimAtMethod } from './aim-methods.ts';
import { assign, isWholeAt, somethingElse } from './assign.ts';
import { giveAt, putAt } from './change.ts';
import { besides, chanceOf, negated, orderedText, turned } from './comparison.ts';
import { appended, without, withoutItem } from './items.ts';
import type { Data } from './json.ts';
import { type Binding, itemsOf, macroOf, partValue, pathOf, type RuleWorld, readsOf, type Scope } from './scope.ts';

/** Nothing is changed where it is as it should be. */
export const aim = (world: RuleWorld, node: ASTNode, wanted: boolean, scope: Scope, data: Data): Data =>
  partValue(world, node, scope, data) === wanted ? data : change(world, node, wanted, scope, data);

const change = (world: RuleWorld, node: ASTNode, wanted: boolean, scope: Scope, data: Data): Data => {
  const { random } = world.context;
  switch (node.op) {
    case '&&':
    case '||': {
      const [one, other] = node.args;
      if ((node.op === '&&') === wanted) return aim(world, other, wanted, scope, aim(world, one, wanted, scope, data));
      return aim(world, easier(world, one, other), wanted, scope, data);
    }
    case '!_':
      return aim(world, node.args, !wanted, scope, data);
    case '?:': {
      const [condition, yes, no] = node.args;
      const way = partValue(world, condition, scope, data) ?? random.happens(0.5);
      const going = random.happens(0.8) ? way === true : way !== true;
      return aim(world, going ? yes : no, wanted, scope, aim(world, condition, going, scope, data));
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(world, node.op, node.args, wanted, scope, data);
    case 'in':
      return member(world, node.args, wanted, scope, data);
    case 'call':
      return node.args[0] === 'has'
        ? has(world, node.args[1][0], wanted, scope, data)
        : aimAtFunction(world, node, wanted, scope, data);
    case 'rcall':
      return macros[node.args[0]]?.(world, node, wanted, scope, data) ?? aimAtMethod(world, node, wanted, scope, data);
    default:
      return assign(world, node, wanted, scope, data);
  }
};

/** A text that names something is rather left as it is than written together. */
const easier = ({ context: { random } }: RuleWorld, one: ASTNode, other: ASTNode): ASTNode => {
  const isWriting = ({ op, args }: ASTNode): boolean =>
    op === 'rcall' && Array.isArray(args) && /With$|^contains$/.test(String(args[0]));
  if (isWriting(one) !== isWriting(other) && random.happens(0.9)) return isWriting(one) ? other : one;
  return random.pick([one, other]);
};

const has = (world: RuleWorld, node: ASTNode | undefined, wanted: boolean, scope: Scope, data: Data): Data => {
  const path = node === undefined ? undefined : pathOf(world, node, scope, data);
  if (path === undefined || path.length === 0) return data;
  return wanted ? giveAt(world, data, path) : without(data, path);
};

type Sides = readonly [ASTNode, ASTNode];

/** One side is moved to where the other is. */
const compare = (
  world: RuleWorld,
  op: string,
  [left, right]: Sides,
  wanted: boolean,
  scope: Scope,
  data: Data,
): Data => {
  const { random } = world.context;
  const relation = wanted ? op : (negated[op] ?? op);
  const both = withSides(world, [left, right], scope, data);
  const reads = [left, right].map((side) => readsOf(world, side, scope, both).length > 0);
  const isLeft = reads[0] === true && (reads[1] !== true || random.happens(chanceOf(left, right, scope)));
  if (!isLeft && reads[1] !== true) return both;
  return isLeft
    ? move(world, left, relation, right, scope, both)
    : move(world, right, turned[relation] ?? relation, left, scope, both);
};

/** With something where a side lacks it. */
const withSides = (world: RuleWorld, sides: Sides, scope: Scope, data: Data): Data =>
  sides.reduce((now, side) => {
    if (partValue(world, side, scope, now) !== undefined) return now;
    return readsOf(world, side, scope, now).reduce((given, path) => giveAt(world, given, path), now);
  }, data);

const move = (world: RuleWorld, node: ASTNode, relation: string, to: ASTNode, scope: Scope, data: Data): Data => {
  const limit = partValue(world, to, scope, data);
  if (limit === undefined) return data;
  if (relation === '!=')
    return typeof limit === 'boolean'
      ? assign(world, node, !limit, scope, data)
      : somethingElse(world, node, scope, data);
  if (typeof limit === 'string' && relation !== '==') return orderedText(world, node, relation, limit, scope, data);
  const selected = selectionOf(node);
  const value = besides(world, relation, limit, isWholeAt(world, node, scope, data));
  if (value === undefined) return data;
  if (selected !== undefined && typeof value === 'number') return select(world, selected, value, scope, data);
  return assign(world, node, value, scope, data);
};

/** `size(list.filter(…))`, whole or as a number: its selection. */
const selectionOf = (node: ASTNode): (ASTNode & { op: 'rcall' }) | undefined => {
  if (node.op === '*') return node.args[0].op === 'value' ? selectionOf(node.args[1]) : undefined;
  const inner =
    node.op === 'call' && node.args[0] === 'size'
      ? node.args[1][0]
      : node.op === 'rcall' && node.args[0] === 'size'
        ? node.args[1]
        : undefined;
  return inner?.op === 'rcall' && inner.args[0] === 'filter' ? inner : undefined;
};

/** So many items that the selection takes: others are made to be taken, or not. */
const select = (world: RuleWorld, node: ASTNode & { op: 'rcall' }, target: number, scope: Scope, data: Data): Data => {
  const macro = macroOf(node);
  if (macro === undefined) return data;
  const [, list] = node.args;
  let now = data;
  for (let left = 40; left > 0; left -= 1) {
    const inner = itemsOf(world, list, scope, now).map((item): Scope => new Map([...scope, [macro.variable, item]]));
    const taken = inner.filter((each) => partValue(world, macro.body, each, now) === true);
    if (taken.length === target) return now;
    const wanted = taken.length < target;
    const [other] = wanted ? inner.filter((each) => !taken.includes(each)) : taken;
    if (other !== undefined) {
      now = aim(world, macro.body, wanted, other, now);
      continue;
    }
    const grown = wanted ? appended(world, list, scope, now) : undefined;
    if (grown === undefined) return now;
    now = grown.data;
  }
  return now;
};

/** A value among others: it becomes one of them, or they take it up. */
const member = (world: RuleWorld, [node, holder]: Sides, wanted: boolean, scope: Scope, data: Data): Data => {
  const { random } = world.context;
  const others = partValue(world, holder, scope, data);
  const path = pathOf(world, holder, scope, data);
  const value = partValue(world, node, scope, data);
  if (path !== undefined && typeof value === 'string') {
    const now = Array.isArray(others) ? others : [];
    return putAt(world, data, path, wanted ? [...now, value] : now.filter((each: unknown) => each !== value));
  }
  if (!wanted || !Array.isArray(others)) return somethingElse(world, node, scope, data);
  const [first, ...more] = others.filter(
    (each: unknown): each is string | number => typeof each === 'string' || typeof each === 'number',
  );
  if (first === undefined) return data;
  return assign(world, node, random.pick([first, ...more]), scope, data);
};

type Macro = (world: RuleWorld, node: ASTNode & { op: 'rcall' }, wanted: boolean, scope: Scope, data: Data) => Data;

interface Each {
  readonly item: Binding;
  readonly scope: Scope;
}

const eachOf = (
  world: RuleWorld,
  node: ASTNode & { op: 'rcall' },
  variable: string,
  scope: Scope,
  data: Data,
): readonly Each[] =>
  itemsOf(world, node.args[1], scope, data).map((item) => ({ item, scope: new Map([...scope, [variable, item]]) }));

const pickedOf = (world: RuleWorld, all: readonly Each[]): Each | undefined => {
  const [first, ...others] = all;
  return first === undefined ? undefined : world.context.random.pick([first, ...others]);
};

/** Every item: those for which it does not hold are changed, or left out where that is of no use. */
const all: Macro = (world, node, wanted, scope, data) => {
  const macro = macroOf(node);
  if (macro === undefined) return data;
  const failing = (now: Data): readonly Each[] =>
    eachOf(world, node, macro.variable, scope, now).filter(
      (each) => partValue(world, macro.body, each.scope, now) !== true,
    );
  if (!wanted) return one(world, node, macro.body, macro.variable, false, scope, data);
  const isLeftOut = world.context.random.happens(0.3);
  // from the last on, since leaving one out moves those behind it
  return [...failing(data)].reverse().reduce((now, each) => {
    const aimed = aim(world, macro.body, true, each.scope, now);
    if (!isLeftOut || partValue(world, macro.body, each.scope, aimed) === true) return aimed;
    return withoutItem(world, each.item, aimed);
  }, data);
};

/** One item, of those there are or one more. */
const one = (
  world: RuleWorld,
  node: ASTNode & { op: 'rcall' },
  body: ASTNode,
  variable: string,
  wanted: boolean,
  scope: Scope,
  data: Data,
): Data => {
  const there = eachOf(world, node, variable, scope, data);
  const grown =
    there.length === 0 || world.context.random.happens(0.35) ? appended(world, node.args[1], scope, data) : undefined;
  if (grown !== undefined) return aim(world, body, wanted, new Map([...scope, [variable, grown.item]]), grown.data);
  const each = pickedOf(world, there);
  return each === undefined ? data : aim(world, body, wanted, each.scope, data);
};

const exists: Macro = (world, node, wanted, scope, data) => {
  const macro = macroOf(node);
  if (macro === undefined) return data;
  if (wanted) return one(world, node, macro.body, macro.variable, true, scope, data);
  return eachOf(world, node, macro.variable, scope, data).reduceRight(
    (now, each) => aim(world, macro.body, false, each.scope, now),
    data,
  );
};

const existsOne: Macro = (world, node, wanted, scope, data) => {
  const macro = macroOf(node);
  if (macro === undefined) return data;
  const there = eachOf(world, node, macro.variable, scope, data);
  const kept = pickedOf(world, there);
  if (kept === undefined || !wanted) return exists(world, node, wanted, scope, data);
  return there.reduceRight((now, each) => aim(world, macro.body, each === kept, each.scope, now), data);
};

const macros: Readonly<Record<string, Macro>> = { all, exists, exists_one: existsOne };
