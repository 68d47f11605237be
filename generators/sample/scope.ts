/** Where the names of a rule stand in a filing: fields, and the items that the variables of its macros go through. */

import type { ASTNode } from '@marcbachmann/cel-js';
import type { Path } from '../../compiler/filing/path.ts';
import { operandsIn } from '../../compiler/model/rule-tree.ts';
import type { World } from './change.ts';
import { type Data, found } from './json.ts';

/** What a variable stands for: a place, or what was computed. */
export type Binding = { readonly path: Path } | { readonly value: unknown };
export type Scope = ReadonlyMap<string, Binding>;

/** A variable's value and its place, as evaluating takes them. */
export interface BoundValue {
  readonly value: unknown;
  readonly path: Path;
}

export interface RuleWorld extends World {
  /** Undefined where something is missing for it. */
  readonly evaluate: (part: ASTNode, data: unknown, variables: ReadonlyMap<string, BoundValue>) => unknown;
}

export const partValue = ({ evaluate }: RuleWorld, node: ASTNode, scope: Scope, data: Data): unknown => {
  const bound = [...scope].map(([name, binding]): [string, BoundValue] => [
    name,
    'path' in binding ? { value: found(data, binding.path), path: binding.path } : { ...binding, path: [] },
  ]);
  return evaluate(node, data, new Map(bound));
};

/** The value as a text; none where it is missing. */
export const textIn = (world: RuleWorld, node: ASTNode | undefined, scope: Scope, data: Data): string =>
  node === undefined ? '' : String(partValue(world, node, scope, data) ?? '');

/** The name that a way to a place begins with. */
export const rootOf = (node: ASTNode): string | undefined => {
  if (node.op === 'id') return node.args;
  return node.op === '.' || node.op === '[]' ? rootOf(node.args[0]) : undefined;
};

/** A node's place in the filing, where it is a way to one. */
export const pathOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): Path | undefined => {
  if (node.op === 'id') {
    const bound = scope.get(node.args);
    if (bound !== undefined) return 'path' in bound ? bound.path : undefined;
    return node.args === 'form' ? [] : [node.args];
  }
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const holder = pathOf(world, node.args[0], scope, data);
  if (holder === undefined) return undefined;
  if (node.op === '.') return [...holder, node.args[1]];
  const key = partValue(world, node.args[1], scope, data);
  return typeof key === 'string' || typeof key === 'number' ? [...holder, key] : undefined;
};

/** The macro's variable and body. */
export const macroOf = (
  node: ASTNode & { op: 'rcall' },
): { readonly variable: string; readonly body: ASTNode } | undefined => {
  const [, , [named, body]] = node.args;
  return named?.op === 'id' && body !== undefined ? { variable: named.args, body } : undefined;
};

const indexes = (items: unknown): readonly number[] => (Array.isArray(items) ? items.map((_, at) => at) : []);

/** What a macro goes through, each with its place where it has one. */
export const itemsOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): readonly Binding[] => {
  const path = pathOf(world, node, scope, data);
  if (path !== undefined) return indexes(found(data, path)).map((at) => ({ path: [...path, at] }));
  if (node.op === 'list') return node.args.map((item) => bindingOf(world, item, scope, data));
  if (node.op === '+') return node.args.flatMap((each) => itemsOf(world, each, scope, data));
  if (node.op === '?:') {
    const [condition, yes, no] = node.args;
    return itemsOf(world, partValue(world, condition, scope, data) === true ? yes : no, scope, data);
  }
  if (node.op === 'rcall' && (node.args[0] === 'filter' || node.args[0] === 'map')) {
    const macro = macroOf(node);
    if (macro === undefined) return [];
    const inner = itemsOf(world, node.args[1], scope, data).map((item) => ({
      item,
      scope: new Map([...scope, [macro.variable, item]]),
    }));
    return node.args[0] === 'filter'
      ? inner.filter((each) => partValue(world, macro.body, each.scope, data) === true).map(({ item }) => item)
      : inner.map((each) => bindingOf(world, macro.body, each.scope, data));
  }
  const computed = partValue(world, node, scope, data);
  return Array.isArray(computed) ? computed.map((value: unknown) => ({ value })) : [];
};

const bindingOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): Binding => {
  const path = pathOf(world, node, scope, data);
  return path === undefined ? { value: partValue(world, node, scope, data) } : { path };
};

/** The list of records that a selection goes through, where records can be added to it. */
export const baseOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): Path | undefined => {
  if (node.op === 'rcall' && (node.args[0] === 'filter' || node.args[0] === 'map'))
    return baseOf(world, node.args[1], scope, data);
  return pathOf(world, node, scope, data);
};

/** The single values that a part of a rule reads; of macros those of each item. */
export const readsOf = (world: RuleWorld, node: ASTNode, scope: Scope, data: Data): readonly Path[] => {
  const path = pathOf(world, node, scope, data);
  if (path !== undefined) return path.length === 0 ? [] : [path];
  if (node.op !== 'rcall') return operandsIn(node.args).flatMap((part) => readsOf(world, part, scope, data));
  const macro = macroOf(node);
  if (macro === undefined) return operandsIn(node.args).flatMap((part) => readsOf(world, part, scope, data));
  return itemsOf(world, node.args[1], scope, data).flatMap((item) =>
    readsOf(world, macro.body, new Map([...scope, [macro.variable, item]]), data),
  );
};
