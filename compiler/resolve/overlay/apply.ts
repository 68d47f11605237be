/** Base tree + overlay → variant. The operations are a set: they are applied by verb, never by their order in the file. */

import type { Node } from '../../definition/node.ts';
import type { MoveOperation, Operation, OrderOperation, RemoveOperation } from '../../definition/operation.ts';
import { type Diagnostics, related } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../project.ts';
import { allNodes, indexOf, type Located, type Tree } from '../tree.ts';
import { addAll } from './add.ts';
import { reportClashes } from './clash.ts';
import { moveAll } from './move.ts';
import { namesAfter } from './names-after.ts';
import { removeAll } from './remove.ts';
import { renameAll } from './rename.ts';
import { setHead, setNode } from './set.ts';
import { rootNamed } from './slot.ts';
import { locateTarget, unblock } from './targets.ts';
import { useBlock } from './use-block.ts';
import { changeValues, reorder } from './values.ts';

/** Changes `tree` in place. Nothing is silent: every operation hits something, changes it, and alone does so, or is reported. */
export const applyOverlay = (
  tree: Tree,
  operations: readonly Operation[],
  project: Project,
  diagnostics: Diagnostics,
): void => {
  reportClashes(operations, diagnostics);
  const index = indexOf(tree);
  const of = <V extends Operation['verb']>(verb: V): Extract<Operation, { verb: V }>[] =>
    operations.filter((operation) => operation.verb === verb) as Extract<Operation, { verb: V }>[];
  const targets = new Map<Operation, Located>();
  for (const operation of operations) {
    if (!('target' in operation) || (operation.verb === 'set' && operation.target.name === 'form')) continue;
    if (operation.verb === 'order') continue;
    const located = locateTarget(operation.target, index, tree, diagnostics, of('rename'));
    if (!located) continue;
    targets.set(operation, located);
    unblock(located);
  }
  const each = <V extends Operation['verb']>(
    verb: V,
    act: (operation: Extract<Operation, { verb: V }>, located: Located) => void,
  ): void => {
    for (const operation of of(verb)) {
      const located = targets.get(operation);
      if (located) act(operation, located);
    }
  };

  for (const operation of of('set')) if (operation.target.name === 'form') setHead(operation, tree, diagnostics);
  const now = namesAfter(of('rename'));
  each('set', (operation, located) => setNode(operation, located, now, tree, diagnostics));
  each('values', (operation, located) => changeValues(operation, located, tree, diagnostics));
  const brought = new Map<Operation, readonly Node[]>();
  for (const operation of byBlock(of('use'))) brought.set(operation, useBlock(operation, tree, project, diagnostics));
  const changedTexts = of('set').flatMap((operation) => targets.get(operation)?.node ?? []);
  for (const [operation, node] of addAll(of('add'), changedTexts, tree, project, diagnostics))
    brought.set(operation, [node]);
  const emptied = moveAll(of('move'), targets, tree, diagnostics);
  const taken = removeAll(of('remove'), targets, tree, diagnostics);
  for (const [operation, { node }] of targets) if (operation.verb !== 'remove') brought.set(operation, [node]);
  reportLost(brought, new Map<Node, MoveOperation | RemoveOperation>([...emptied, ...taken]), tree, diagnostics);
  renameAll(of('rename'), targets, tree, diagnostics);
  const within = new Map(of('move').map((operation) => [operation, targets.get(operation)] as const));
  for (const operation of of('order')) order(operation, within, tree, diagnostics);
};

const byBlock = <T extends { readonly block: { readonly name: string } }>(operations: readonly T[]): T[] =>
  operations.toSorted((a, b) => (a.block.name < b.block.name ? -1 : 1));

/** What one operation changes or brings, another must not take away. Reports `resolve/clash`. */
const reportLost = (
  brought: ReadonlyMap<Operation, readonly Node[]>,
  taken: ReadonlyMap<Node, MoveOperation | RemoveOperation>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const present = new Set(allNodes(tree).map(({ node }) => node));
  for (const [operation, nodes] of brought)
    for (const node of nodes) {
      if (present.has(node)) continue;
      const { name, span } = 'target' in operation ? operation.target : { name: node.id, span: node.span };
      const by = taken.get(node)?.target;
      const there = by ? [related('removed', by.span, { path: by.name })] : [];
      diagnostics.report('resolve/clash', span, { thing: name }, { related: there });
    }
};

/** Of a node's children, by their ids after every other operation; `form`, `document`, `notes` and `rules` order what stands at the top. */
const order = (
  { target, ids }: OrderOperation,
  moves: ReadonlyMap<MoveOperation, Located | undefined>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const root = rootNamed(target.name, tree);
  const located = root ? undefined : locateTarget(target, indexOf(tree), tree, diagnostics);
  unblock(located);
  const siblings = root?.siblings ?? located?.node.children;
  if (!siblings) return;
  // Whatever a move within the list has done, the order undoes.
  for (const [move, moved] of moves)
    if (moved?.siblings === siblings && siblings.includes(moved.node))
      diagnostics.report(
        'resolve/clash',
        move.target.span,
        { thing: `${target.name} order` },
        { related: [related('first', target.span, {})] },
      );
  reorder(siblings, ids, target, diagnostics);
};
