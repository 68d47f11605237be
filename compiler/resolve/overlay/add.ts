/** The verb `add`. */

import type { Node } from '../../definition/node.ts';
import type { AddOperation } from '../../definition/operation.ts';
import { Diagnostics, related } from '../../diagnostics/diagnostic.ts';
import { isFieldKind } from '../../language/kinds.ts';
import { joinPath } from '../../model/field-path.ts';
import { expandNodes } from '../expand.ts';
import type { Project } from '../project.ts';
import { blanksIn, cloneNode, indexOf, type Located, nodesFrom, type Tree } from '../tree.ts';
import { isPlacedIn, type Printings, printAt, printingsOf } from './placement.ts';
import { inFormOrder, isAnchored, placeFor, reportMisplaced, rootNamed, type Slot } from './slot.ts';
import { type Index, reportUnknown, tombstoneOf, unblock } from './targets.ts';

const isListedByName = (node: Node): boolean => node.kind === 'note' || node.kind === 'rule';

/** What additions find and leave behind. Its index and printings follow every addition, so that each costs what it adds. */
interface Adding {
  readonly tree: Tree;
  readonly project: Project;
  readonly diagnostics: Diagnostics;
  /** Nodes of the document that print a field where the overlay says. */
  readonly placedByHand: readonly Node[];
  /** All fields that the overlay adds. */
  readonly fields: readonly Node[];
  readonly index: Map<string, Located>;
  printings: Printings;
}

/**
 * Additions may stand next to each other: each waits until its anchor is there. Gives what was added by which operation. Reports
 * `resolve/unknown-target`, `resolve/misplaced`, `resolve/id-twice`, `resolve/reused-id`.
 */
export const addAll = (
  operations: readonly AddOperation[],
  changedTexts: readonly Node[],
  tree: Tree,
  project: Project,
  diagnostics: Diagnostics,
): Map<AddOperation, Node> => {
  const added = new Map<AddOperation, Node>();
  const context = { mounts: tree.mounts, project, diagnostics: new Diagnostics(), stack: [] };
  const documentNodes = operations.map(({ node }) => node).filter((node) => !isFieldKind(node.kind));
  const placedByHand = [...expandNodes(documentNodes, '', 'content', context), ...changedTexts];
  const index = indexOf(tree);
  const fields = operations.map(({ node }) => node).filter((node) => isFieldKind(node.kind));
  const adding: Adding = { tree, project, diagnostics, placedByHand, fields, index, printings: printingsOf(tree) };
  let waiting = [...operations];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ anchor }) => !anchor || isAnchored(anchor, index));
    if (ready.length === 0) break;
    // Document nodes last: they may print fields that are added here.
    const fields = ready.filter(({ node }) => isFieldKind(node.kind));
    const now = fields.length > 0 ? fields : ready;
    const inOrder = now.length > 1 ? inFormOrder(now, indexOf(tree), ({ node }) => node.id) : now;
    for (const operation of inOrder) {
      const node = addOne(operation, adding);
      if (node) added.set(operation, node);
    }
    const done = new Set(now);
    waiting = waiting.filter((operation) => !done.has(operation));
  }
  for (const { anchor } of waiting) if (anchor) reportUnknown(anchor.at, index, tree, diagnostics);
  return added;
};

const addOne = ({ node: written, anchor }: AddOperation, adding: Adding): Node | undefined => {
  const { tree, project, diagnostics, index } = adding;
  const isField = isFieldKind(written.kind);
  const [node] = isField
    ? [cloneNode(written)]
    : expandNodes([written], '', 'content', { mounts: tree.mounts, project, diagnostics, stack: [] });
  if (!node) return undefined;
  const place = anchor ? placeFor(node, anchor, index, tree) : { node, slot: listOf(node, tree) };
  if (!place) {
    if (anchor) reportMisplaced(node.id, node, anchor, index, tree, diagnostics);
    return undefined;
  }
  const { slot } = place;
  const address = isField ? joinPath(slot.owner?.address ?? '', node.id) : node.id;
  if (tellTaken(node, address, slot, index, tree, diagnostics)) return undefined;
  slot.siblings.splice(slot.at, 0, place.node);
  unblock(slot.owner);
  for (const located of nodesFrom(place.node, slot.siblings, slot.owner)) index.set(located.address, located);
  // what is placed by hand may be printed before what was the first
  if (!isField) adding.printings = printingsOf(tree);
  else if (
    anchor &&
    !isPlacedIn(adding.placedByHand, address) &&
    !isInOption(node.id, [...slot.siblings, ...adding.fields])
  )
    for (const located of printAt(tree, adding.printings, node, address, anchor)) index.set(located.address, located);
  return node;
};

/** It is printed where an option of a choice beside it is: 其他：____. */
const isInOption = (id: string, beside: readonly Node[]): boolean =>
  beside.some(({ children }) => children.some((child) => child.kind === 'option' && blanksIn(child).includes(id)));

/** Notes and rules stand in one list, the later the added. */
const listOf = (node: Node, tree: Tree): Slot => {
  const siblings = node.kind === 'note' ? tree.notes : tree.rules;
  return { siblings, at: siblings.length };
};

const tellTaken = (
  node: Node,
  address: string,
  slot: Slot,
  index: Index,
  tree: Tree,
  diagnostics: Diagnostics,
): boolean => {
  const isField = isFieldKind(node.kind);
  const known =
    slot.siblings.find((sibling) => sibling.id === node.id) ??
    (isField || isListedByName(node) || node.kind === 'line' ? undefined : index.get(`document/${node.id}`)?.node);
  const reserved = isField && rootNamed(address, tree) !== undefined;
  if (known || reserved) {
    const there = known ? [related('defined', known.span, { name: address })] : [];
    diagnostics.report('resolve/id-twice', node.span, { id: address }, { related: there });
    return true;
  }
  const tombstone = isField ? tombstoneOf(address, tree) : undefined;
  if (tombstone) diagnostics.report('resolve/reused-id', node.span, { id: address }, { related: [tombstone] });
  return tombstone !== undefined;
};
