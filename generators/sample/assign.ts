/** A part of a rule made to give a value, by changing what it reads. */

import type { ASTNode } from '@marcbachmann/cel-js';
import type { Path } from '../../compiler/filing/path.ts';
import { operandsIn } from '../../compiler/model/rule-tree.ts';
import { drawnAt, giveAt, putAt, redrawAt, resizeAt } from './change.ts';
import { assignItems, TRIES } from './items.ts';
import { type Data, found, type Json } from './json.ts';
import { asksWhole, rounded } from './numbers.ts';
import { placedAt } from './places.ts';
import { proseOf } from './prose.ts';
import { baseOf, itemsOf, macroOf, partValue, pathOf, type RuleWorld, readsOf, type Scope } from './scope.ts';

const isJson = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const literalsIn = (node: ASTNode): readonly (string | number | boolean)[] => {
  if (node.op === 'value') {
    const value: unknown = typeof node.args === 'bigint' ? Number(node.args) : node.args;
    return isJson(value) ? [value] : [];
  }
  // a pattern is no text that anybody files
  if (node.op === 'rcall' && node.args[0] === 'matches') return literalsIn(node.args[1]);
  return operandsIn(node.args).flatMap(literalsIn);
};

/** What else could stand where a rule reads: something drawn, or what the rule writes out, or a little more or less than that. */
const guessAt = (world: RuleWorld, data: Data, path: Path, literals: readonly Json[]): Json | undefined => {
  const { random } = world.context;
  const now = found(data, path);
  const alike = literals.filter((each) => typeof each === typeof now);
  const [first, ...others] = alike;
  if (first === undefined || random.happens(0.5)) return drawnAt(world, data, path);
  const picked = random.pick([first, ...others]);
  if (typeof picked === 'number') return picked + random.pick([0, 0, 1, -1, 0.5, 10]);
  return picked;
};

/** Changes what the part reads until it gives what is wanted; the data as they were where nothing does. */
export const search = (
  world: RuleWorld,
  node: ASTNode,
  isRight: (value: unknown) => boolean,
  scope: Scope,
  data: Data,
): Data => {
  const { random } = world.context;
  const literals = literalsIn(node);
  for (let left = TRIES; left > 0; left -= 1) {
    const reads = readsOf(world, node, scope, data);
    const [first, ...others] = reads;
    if (first === undefined) return data;
    const path = random.pick([first, ...others]);
    const guess = guessAt(world, data, path, literals);
    const tried = guess === undefined ? giveAt(world, data, path) : putAt(world, data, path, guess);
    if (isRight(partValue(world, node, scope, tried))) return tried;
  }
  return data;
};

interface Term {
  readonly node: ASTNode;
  readonly scope: Scope;
}

/** What a sum adds up, one by one. */
const termsOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): readonly Term[] => {
  if (node.op === '+') return node.args.flatMap((part) => termsOf(world, part, scope, data));
  if (node.op === 'call' && node.args[0] === 'sum') {
    const [list] = node.args[1];
    return list === undefined ? [] : listed(world, list, scope, data);
  }
  return [{ node, scope }];
};

const listed = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): readonly Term[] => {
  if (node.op === 'list') return node.args.flatMap((part) => termsOf(world, part, scope, data));
  if (node.op === '+') return node.args.flatMap((part) => listed(world, part, scope, data));
  if (node.op !== 'rcall' || node.args[0] !== 'map') return [];
  const macro = macroOf(node);
  if (macro === undefined) return [];
  return itemsOf(world, node.args[1], scope, data).map((item) => ({
    node: macro.body,
    scope: new Map([...scope, [macro.variable, item]]),
  }));
};

/** Each term a share of the target, the last what is left; or one term as much as is lacking. */
const assignSum = (world: RuleWorld, terms: readonly Term[], target: number, data: Data): Data => {
  const { random } = world.context;
  const values = terms.map(({ node, scope }) => Number(partValue(world, node, scope, data) ?? 0));
  const changeable = terms.map(({ node, scope }) => readsOf(world, node, scope, data).length > 0);
  const now = values.reduce((sum, value) => sum + value, 0);
  const at = random.whole(0, terms.length - 1);
  const single = rounded((values[at] ?? 0) + target - now, 4);
  if (changeable[at] && single >= 0 && random.happens(0.4)) return assignTerm(world, terms[at], single, data);
  const fixed = values.filter((_, index) => !changeable[index]).reduce((sum, value) => sum + value, 0);
  const free = now - fixed;
  const last = changeable.lastIndexOf(true);
  let left = target - fixed;
  let changed = data;
  for (const [index, term] of terms.entries()) {
    if (!changeable[index]) continue;
    const share = free > 0 ? ((values[index] ?? 0) / free) * (target - fixed) : (target - fixed) / terms.length;
    const part = index === last ? rounded(left, 4) : Math.floor(share);
    changed = assignTerm(world, term, part, changed);
    left -= Number(partValue(world, term.node, term.scope, changed) ?? part);
  }
  return changed;
};

const assignTerm = (world: RuleWorld, term: Term | undefined, target: number, data: Data): Data =>
  term === undefined ? data : assign(world, term.node, target, term.scope, data);

/** A product made `target` by changing one of its factors. */
const assignProduct = (
  world: RuleWorld,
  factors: readonly ASTNode[],
  target: number,
  scope: Scope,
  data: Data,
): Data => {
  const [first, ...others] = factors.filter((each) => readsOf(world, each, scope, data).length > 0);
  if (first === undefined) return data;
  const changed = world.context.random.pick([first, ...others]);
  const values = factors.map((each) => (each === changed ? 1 : Number(partValue(world, each, scope, data))));
  const wanted = target / values.reduce((all, value) => all * value, 1);
  return Number.isFinite(wanted) ? assign(world, changed, rounded(wanted, 6), scope, data) : data;
};

/** `one ∘ other` made `target` by changing one of them. */
const assignBinary = (
  world: RuleWorld,
  op: '-' | '/',
  [one, other]: readonly [ASTNode, ASTNode],
  target: number,
  scope: Scope,
  data: Data,
): Data => {
  const [first, second] = [partValue(world, one, scope, data), partValue(world, other, scope, data)];
  if (typeof first !== 'number' || typeof second !== 'number') return data;
  const isFirst =
    readsOf(world, other, scope, data).length === 0 ||
    (readsOf(world, one, scope, data).length > 0 && world.context.random.happens(0.5));
  const wanted = {
    '-': isFirst ? target + second : first - target,
    '/': isFirst ? target * second : first / target,
  }[op];
  if (!Number.isFinite(wanted)) return data;
  return assign(world, isFirst ? one : other, rounded(wanted, 6), scope, data);
};

/** A text that has so many characters. */
const assignLength = (world: RuleWorld, node: ASTNode, target: number, scope: Scope, data: Data): Data => {
  const path = pathOf(world, node, scope, data);
  const placed = path && placedAt(world.form.fields, path);
  if (path === undefined || placed === undefined) return data;
  if (placed.node.kind === 'list') return resizeAt(world, data, path, target);
  const now = found(data, path);
  if (Array.isArray(now)) return assignItems(world, path, now, target, data);
  const { random, subject } = world.context;
  return putAt(world, data, path, proseOf(random, subject.trade, placed.node.label, Math.max(1, Math.round(target))));
};

const assignCall = (world: RuleWorld, node: ASTNode & { op: 'call' }, target: Json, scope: Scope, data: Data): Data => {
  const [name, [first, ...others]] = node.args;
  const { random, codes } = world.context;
  if (first === undefined) return data;
  if (typeof target === 'number') {
    if (name === 'sum') return assignSum(world, termsOf(world, node, scope, data), target, data);
    if (name === 'product' && first.op === 'list') return assignProduct(world, first.args, target, scope, data);
    const [second] = others;
    if (name === 'quotient' && second) return assignBinary(world, '/', [first, second], target, scope, data);
    if (name === 'size' || name === 'wordCount') return assignLength(world, first, target, scope, data);
    const base = name === 'countApplicants' ? baseOf(world, first, scope, data) : undefined;
    if (base !== undefined) return resizeAt(world, data, base, target);
    const path = name === 'greatestNumber' ? pathOf(world, first, scope, data) : undefined;
    if (path !== undefined) return putAt(world, data, path, `${Math.ceil(target)}人以上`);
  }
  if (name === 'stageOf') {
    const [code, ...more] = codes.scenariosOf(target);
    return code === undefined ? data : assign(world, first, random.pick([code, ...more]), scope, data);
  }
  if (name === 'yearBefore' && others.length === 0 && typeof target === 'string')
    return assign(world, first, String(Number(target) + 1), scope, data);
  return search(world, node, (value) => value === target, scope, data);
};

export const assign = (world: RuleWorld, node: ASTNode, target: Json, scope: Scope, data: Data): Data => {
  const path = pathOf(world, node, scope, data);
  if (path !== undefined) return path.length === 0 ? data : putAt(world, data, path, target);
  switch (node.op) {
    case '?:': {
      const [condition, yes, no] = node.args;
      return assign(world, partValue(world, condition, scope, data) === true ? yes : no, target, scope, data);
    }
    case '+':
      if (typeof target === 'number') return assignSum(world, termsOf(world, node, scope, data), target, data);
      return assignJoined(world, node.args, target, scope, data);
    case '-':
      return typeof target === 'number' ? assignBinary(world, '-', node.args, target, scope, data) : data;
    case '*':
      return typeof target === 'number' ? assignProduct(world, node.args, target, scope, data) : data;
    case '-_':
      return typeof target === 'number' ? assign(world, node.args, -target, scope, data) : data;
    case 'call':
      return assignCall(world, node, target, scope, data);
    case 'rcall': {
      const [name, receiver] = node.args;
      if (name === 'size' && typeof target === 'number') return assignLength(world, receiver, target, scope, data);
      return search(world, node, (value) => value === target, scope, data);
    }
    default:
      return data;
  }
};

/** Texts that are written together: what is not written out takes what is left. */
const assignJoined = (
  world: RuleWorld,
  [one, other]: readonly [ASTNode, ASTNode],
  target: Json,
  scope: Scope,
  data: Data,
): Data => {
  const [first, second] = [partValue(world, one, scope, data), partValue(world, other, scope, data)];
  if (typeof target !== 'string') return data;
  if (typeof second === 'string' && target.endsWith(second) && one.op !== 'value')
    return assign(world, one, target.slice(0, target.length - second.length), scope, data);
  if (typeof first === 'string' && target.startsWith(first))
    return assign(world, other, target.slice(first.length), scope, data);
  return data;
};

/** Whether numbers there are whole. */
export const isWholeAt = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): boolean => {
  if (node.op === '*') return isWholeAt(world, node.args[1], scope, data);
  if (node.op === 'call') return node.args[0] !== 'sum';
  if (node.op === 'rcall') return true;
  const path = pathOf(world, node, scope, data);
  const placed = path && placedAt(world.form.fields, path);
  return placed?.node.kind === 'field' && asksWhole(placed.node);
};

export const somethingElse = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): Data => {
  const path = pathOf(world, node, scope, data);
  return path === undefined
    ? search(world, node, (value) => value !== partValue(world, node, scope, data), scope, data)
    : redrawAt(world, data, path);
};
