/** The verb `move`. */

import type { Node } from '../../definition/node.ts';
import type { MoveOperation, Operation } from '../../definition/operation.ts';
import { type Diagnostics, related } from '../../diagnostics/diagnostic.ts';
import { isFieldKind } from '../../language/kinds.ts';
import { detachEmpty, indexOf, isWithin, type Located, type Tree } from '../tree.ts';
import { inFormOrder, isAnchored, placeFor, reportMisplaced } from './slot.ts';
import { type Index, reportUnknown } from './targets.ts';

/**
 * A move waits for the moves of what it stands next to. Gives the nodes that were left without children and are gone. Reports
 * `resolve/unknown-target`, `resolve/misplaced`, `resolve/no-effect`, `resolve/clash`.
 */
export const moveAll = (
  operations: readonly MoveOperation[],
  targets: ReadonlyMap<Operation, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): Map<Node, MoveOperation> => {
  const emptied = new Map<Node, MoveOperation>();
  let index = indexOf(tree);
  const { rounds, circular } = inRounds(inFormOrder(operations, index, ({ target }) => target.name));
  for (const operation of rounds.flat()) {
    const located = targets.get(operation);
    if (!located) continue;
    const { left, changesLists } = move(operation, located, index, tree, diagnostics);
    for (const node of left) emptied.set(node, operation);
    if (changesLists) index = indexOf(tree);
  }
  for (const { target } of circular) diagnostics.report('resolve/clash', target.span, { thing: target.name });
  return emptied;
};

/** Those that wait for none, then those that wait for these, and so on; and those that wait for each other. */
const inRounds = (operations: readonly MoveOperation[]) => {
  const waiting = new Map<string, MoveOperation[]>();
  const open = new Map<string, number>();
  for (const { target } of operations) open.set(target.name, (open.get(target.name) ?? 0) + 1);
  const isOpen = (name: string): boolean => (open.get(name) ?? 0) > 0;
  for (const operation of operations) {
    const { name } = operation.anchor.at;
    if (isOpen(name)) waiting.set(name, [...(waiting.get(name) ?? []), operation]);
  }
  const rounds: MoveOperation[][] = [];
  const places = new Map(operations.map((operation, at) => [operation, at]));
  const inOrder = (one: MoveOperation, other: MoveOperation): number =>
    (places.get(one) ?? 0) - (places.get(other) ?? 0);
  const moved = new Set<MoveOperation>();
  let ready = operations.filter(({ anchor }) => !isOpen(anchor.at.name));
  while (ready.length > 0) {
    rounds.push(ready);
    for (const operation of ready) moved.add(operation);
    const done = ready.filter(({ target }) => {
      open.set(target.name, (open.get(target.name) ?? 0) - 1);
      return !isOpen(target.name);
    });
    ready = done.flatMap(({ target }) => waiting.get(target.name) ?? []).sort(inOrder);
  }
  return { rounds, circular: operations.filter((operation) => !moved.has(operation)) };
};

const move = (
  { target, anchor }: MoveOperation,
  { siblings, node, owner }: Located,
  index: Index,
  tree: Tree,
  diagnostics: Diagnostics,
): { readonly left: readonly Node[]; readonly changesLists: boolean } => {
  const at = index.get(anchor.at.name);
  if (!isAnchored(anchor, index)) {
    reportUnknown(anchor.at, index, tree, diagnostics);
    return { left: [], changesLists: false };
  }
  const place = placeFor(node, anchor, index, tree);
  // A field's place in the data is its path: it moves among its siblings only, elsewhere it would be another field.
  const leaves = isFieldKind(node.kind) && place?.slot.siblings !== siblings;
  if (!place || leaves || (at && isWithin(at, node))) {
    reportMisplaced(target.name, undefined, anchor, index, tree, diagnostics);
    return { left: [], changesLists: false };
  }
  const { slot } = place;
  // alone in its row it has a row of its own already
  const row = place.node !== node && siblings.length === 1 ? owner?.node : undefined;
  const isBeside = row !== undefined && [slot.at, slot.at - 1].some((next) => slot.siblings[next] === row);
  const from = siblings.indexOf(node);
  siblings.splice(from, 1);
  const to = slot.siblings === siblings && from < slot.at ? slot.at - 1 : slot.at;
  slot.siblings.splice(to, 0, place.node);
  if (isBeside || (slot.siblings === siblings && from === to))
    diagnostics.report(
      'resolve/no-effect',
      target.span,
      { target: target.name },
      { related: [related('defined', node.span, { name: target.name })] },
    );
  const left = detachEmpty(owner);
  return { left, changesLists: left.length > 0 || slot.siblings !== siblings };
};
