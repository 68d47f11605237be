/** Where an anchor means: the list, the place in it, and what may stand there. */

import type { Node } from '../../definition/node.ts';
import type { Anchor } from '../../definition/operation.ts';
import { type Diagnostics, hint, related } from '../../diagnostics/diagnostic.ts';
import type { Kind } from '../../language/kind-spec.ts';
import { kindOf, ROOTS } from '../../language/kinds.ts';
import { asRow } from '../expand.ts';
import { type Located, placementsOf, type Tree } from '../tree.ts';
import type { Index } from './targets.ts';

export interface Slot {
  readonly siblings: Node[];
  readonly at: number;
  readonly owner?: Located;
}

type RootName = keyof typeof ROOTS;
const isRoot = (name: string): name is RootName => Object.hasOwn(ROOTS, name);

/** A part of the form where a node stands that has no owner: `form` holds the fields. */
export const rootNamed = (name: string, tree: Tree): { siblings: Node[]; of: readonly Kind[] } | undefined =>
  isRoot(name) ? { siblings: tree[ROOTS[name].part], of: ROOTS[name].of } : undefined;

const rootOf = (address: string, tree: Tree) => rootNamed(/^(\w+)\//.exec(address)?.[1] ?? 'form', tree);

/** Is there something of that name to stand in or next to? */
export const isAnchored = ({ at, side }: Anchor, index: Index): boolean =>
  index.has(at.name) || (isRoot(at.name) && (side === 'first' || side === 'last'));

/** The slot that an anchor means; none where a node of this kind cannot stand there. */
export const slotOf = (kind: Kind, { side, at }: Anchor, index: Index, tree: Tree): Slot | undefined => {
  const inside = side === 'first' || side === 'last';
  const located = index.get(at.name);
  const owner = inside ? located : located?.owner;
  const list = owner
    ? { siblings: owner.node.children, of: kindOf(owner.node.kind).children?.of ?? [] }
    : inside
      ? rootNamed(at.name, tree)
      : located && rootOf(located.address, tree);
  if (!list?.of.includes(kind)) return undefined;
  const { siblings } = list;
  const place =
    inside || !located
      ? side === 'first'
        ? 0
        : siblings.length
      : siblings.indexOf(located.node) + (side === 'before' ? 0 : 1);
  return { siblings, at: place, ...(owner && { owner }) };
};

/** The slot, and what is put there: a placement stands in a grid as a row of its own. */
export const placeFor = (
  node: Node,
  anchor: Anchor,
  index: Index,
  tree: Tree,
): { readonly node: Node; readonly slot: Slot } | undefined => {
  const slot = slotOf(node.kind, anchor, index, tree);
  if (slot) return { node, slot };
  const row = node.kind === 'place' || node.kind === 'lines' ? asRow(node) : undefined;
  const rowSlot = row && slotOf('row', anchor, index, tree);
  return rowSlot && { node: row, slot: rowSlot };
};

/** What holds the anchor, or prints it, and has room beside it. */
const nearestWithRoom = (node: Node, { side, at }: Anchor, index: Index, tree: Tree): string | undefined => {
  const beside = side === 'before' || side === 'first' ? 'before' : 'after';
  const isRoom = ({ address }: Located): boolean =>
    index.has(address) && placeFor(node, { side: beside, at: { ...at, name: address } }, index, tree) !== undefined;
  const starts = [index.get(at.name)?.owner, ...placementsOf(tree, at.name)];
  for (const start of starts)
    for (let holder = start; holder; holder = holder.owner) if (isRoom(holder)) return `${beside}: ${holder.address}`;
  return undefined;
};

/**
 * Reports `resolve/misplaced` with what stands there.
 * @param node of what is new, which is told the nearest place with room
 */
export const reportMisplaced = (
  id: string,
  node: Node | undefined,
  anchor: Anchor,
  index: Index,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const { side, at } = anchor;
  const there = index.get(at.name);
  const near = node && nearestWithRoom(node, anchor, index, tree);
  diagnostics.report(
    'resolve/misplaced',
    at.span,
    { id, target: at.name, side },
    {
      related: there ? [related('defined', there.node.span, { name: at.name })] : [],
      hints: [near === undefined ? undefined : hint('has-room', { place: near })],
    },
  );
};

/** In the order of the form, whatever the order of the file: what is put after one thing from its end, so that neighbours keep their order. */
export const inFormOrder = <T extends { readonly anchor?: Anchor }>(
  operations: readonly T[],
  index: Index,
  nameOf: (operation: T) => string,
): T[] => {
  const places = new Map([...index.keys()].map((address, at) => [address, at]));
  const keyed = operations.map((operation) => {
    const { anchor } = operation;
    const place = (anchor && places.get(anchor.at.name)) ?? -1;
    const backwards = anchor?.side === 'after' || anchor?.side === 'first';
    return { operation, rank: backwards ? -place : place, backwards, name: nameOf(operation) };
  });
  keyed.sort((a, b) => Number(b.backwards) - Number(a.backwards) || a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return keyed.map(({ operation }) => operation);
};
