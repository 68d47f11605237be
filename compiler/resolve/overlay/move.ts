/** The verb `move`. */

import type { Node } from '../../definition/node.ts';
import type { MoveOperation, Operation } from '../../definition/operation.ts';
import { type Diagnostics, related } from '../../diagnostics/diagnostic.ts';
import { isFieldKind } from '../../language/kinds.ts';
import { detachEmpty, indexOf, isWithin, type Located, type Tree } from '../tree.ts';
import { inFormOrder, isAnchored, reportMisplaced, slotOf } from './slot.ts';
import { whereabouts } from './targets.ts';

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
  let waiting = inFormOrder(operations, indexOf(tree), ({ target }) => target.name);
  while (waiting.length > 0) {
    const ready = waiting.filter(({ anchor }) => !waiting.some((other) => other.target.name === anchor.at.name));
    for (const operation of ready) {
      const located = targets.get(operation);
      for (const node of located ? move(operation, located, tree, diagnostics) : []) emptied.set(node, operation);
    }
    if (ready.length === 0) {
      for (const { target } of waiting) diagnostics.report('resolve/clash', target.span, { thing: target.name });
      return emptied;
    }
    waiting = waiting.filter((operation) => !ready.includes(operation));
  }
  return emptied;
};

const move = (
  { target, anchor }: MoveOperation,
  { siblings, node, owner }: Located,
  tree: Tree,
  diagnostics: Diagnostics,
): Node[] => {
  const index = indexOf(tree);
  const at = index.get(anchor.at.name);
  if (!isAnchored(anchor, index)) {
    diagnostics.report(
      'resolve/unknown-target',
      anchor.at.span,
      { target: anchor.at.name },
      whereabouts(anchor.at.name, index, tree),
    );
    return [];
  }
  const slot = slotOf(node.kind, anchor, index, tree);
  // A field's place in the data is its path: it moves among its siblings only, elsewhere it would be another field.
  const leaves = isFieldKind(node.kind) && slot?.siblings !== siblings;
  if (!slot || leaves || (at && isWithin(at, node))) {
    reportMisplaced(target.name, anchor, index, diagnostics);
    return [];
  }
  const from = siblings.indexOf(node);
  siblings.splice(from, 1);
  const to = slot.siblings === siblings && from < slot.at ? slot.at - 1 : slot.at;
  slot.siblings.splice(to, 0, node);
  if (slot.siblings === siblings && from === to)
    diagnostics.report(
      'resolve/no-effect',
      target.span,
      { target: target.name },
      { related: [related('defined', node.span, { name: target.name })] },
    );
  return detachEmpty(owner);
};
