/** The verb `use`: a block's fields join the form, its rows or content are printed at the anchor. */

import type { Node } from '../../definition/node.ts';
import type { Anchor, UseOperation } from '../../definition/operation.ts';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Kind } from '../../language/kind-spec.ts';
import { kindOf } from '../../language/kinds.ts';
import { expandNodes, mountBlock } from '../expand.ts';
import type { Project } from '../project.ts';
import { indexOf, type Tree } from '../tree.ts';
import { isAnchored, reportMisplaced, slotOf } from './slot.ts';
import { reportUnknown } from './targets.ts';

/** Gives the nodes that are printed. Reports `resolve/unknown-target`, `resolve/misplaced` and what mounting a block reports. */
export const useBlock = (
  { block: name, into, anchor }: UseOperation,
  tree: Tree,
  project: Project,
  diagnostics: Diagnostics,
): Node[] => {
  const block = mountBlock(tree, { block: name, ...(into && { into }) }, '', [], project, diagnostics);
  if (!block) return [];
  const index = indexOf(tree);
  if (!isAnchored(anchor, index)) {
    const { at } = anchor;
    reportUnknown(at, index, tree, diagnostics);
    return [];
  }
  const use: Node = { kind: 'use', id: name.name, span: name.span, attributes: new Map(), children: [] };
  const part = holds('row', anchor, tree) ? 'rows' : 'content';
  const nodes = expandNodes([use], '', part, { mounts: tree.mounts, project, diagnostics, stack: [] });
  const backwards = anchor.side === 'first' || anchor.side === 'after' || anchor.side === 'beside';
  return (backwards ? nodes.toReversed() : nodes).filter((node) => {
    const slot = slotOf(node.kind, anchor, indexOf(tree), tree);
    if (slot) slot.siblings.splice(slot.at, 0, node);
    else reportMisplaced(node.id, undefined, anchor, index, tree, diagnostics);
    return slot !== undefined;
  });
};

const holds = (kind: Kind, { side, at }: Anchor, tree: Tree): boolean => {
  const located = indexOf(tree).get(at.name);
  const holder = side === 'first' || side === 'last' ? located : located?.owner;
  return holder !== undefined && kindOf(holder.node.kind).children?.of.includes(kind) === true;
};
