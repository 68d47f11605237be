/** Where an added field is printed when the overlay does not say: beside or after what it was added to. */

import type { Node } from '../../definition/node.ts';
import type { Anchor } from '../../definition/operation.ts';
import type { Kind } from '../../language/kind-spec.ts';
import { isFieldKind, kindOf, ROOTS } from '../../language/kinds.ts';
import { asRow } from '../expand.ts';
import {
  allNodes,
  isBeneath,
  type Located,
  nodesFrom,
  placementsOf,
  referenceOf,
  slotsOf,
  type Tree,
} from '../tree.ts';

/** The node that prints the field: a placement, a group of rows, a matrix. Record lists have columns of their own and are placed by hand. */
const printed = (node: Node, path: string): Node | undefined => {
  const reference = { value: path, span: node.span, operation: 'add' };
  const made = (kind: Node['kind'], children: Node[] = []): Node => ({
    kind,
    id: path,
    span: node.span,
    attributes: new Map([['field', reference]]),
    children,
  });
  if (node.kind === 'field') return made('place');
  if (node.kind === 'matrix') return made('matrixRows');
  if (node.kind !== 'group') return undefined;
  const rows = node.children.flatMap((child) => {
    const inner = printed(child, `${path}.${child.id}`);
    return inner?.kind === 'place' ? [asRow(inner)] : (inner ?? []);
  });
  return made('rowGroup', rows);
};

/** Is the field, or part of it, printed by a document node of this list or below? */
export const isPlacedIn = (nodes: readonly Node[], path: string): boolean =>
  nodes.some((node) => {
    const reference = referenceOf(node);
    const named = [...(reference ? [String(reference.attribute.value)] : []), ...slotsOf(node)];
    return named.some((name) => isBeneath(name, path)) || isPlacedIn(node.children, path);
  });

/** Where each field is printed first. */
export type Printings = Map<string, Located>;

const addPrintings = (printings: Printings, nodes: readonly Located[]): Printings => {
  for (const located of nodes) {
    const path = isFieldKind(located.node.kind) ? undefined : referenceOf(located.node)?.attribute.value;
    if (path !== undefined && !printings.has(String(path))) printings.set(String(path), located);
  }
  return printings;
};

export const printingsOf = (tree: Tree): Printings => addPrintings(new Map(), allNodes(tree));

/**
 * Prints `node` at the first printing of the anchor: in its row for `beside`, else in a row, column or line of its own next to it.
 * Nothing is printed where the anchor is not, or where the node cannot stand; the check of unplaced fields then says so. Gives what
 * can be addressed of what was printed; `printings` has it then.
 */
export const printAt = (
  tree: Tree,
  printings: Printings,
  node: Node,
  path: string,
  anchor: Anchor,
): readonly Located[] => {
  const at = printingOf(tree, printings, anchor);
  const own = printed(node, path);
  if (!at || !own) return [];
  const inRow = at.owner?.node.kind === 'row';
  const next = inRow && !(anchor.side === 'beside' && own.kind === 'place') ? (at.owner ?? at) : at;
  const holder: readonly Kind[] = next.owner ? (kindOf(next.owner.node.kind).children?.of ?? []) : ROOTS.document.of;
  const inserted = holder.includes(own.kind) || own.kind !== 'place' ? own : asRow(own);
  if (!holder.includes(inserted.kind)) return [];
  const place = next.siblings.indexOf(next.node) + (anchor.side === 'before' || anchor.side === 'first' ? 0 : 1);
  next.siblings.splice(place, 0, inserted);
  const nodes = nodesFrom(inserted, next.siblings, next.owner);
  addPrintings(printings, nodes);
  return nodes;
};

/** First printing of what the anchor names; for `first` and `last` that of its outermost child there. */
const printingOf = (tree: Tree, printings: Printings, { side, at }: Anchor): Located | undefined => {
  const exact = printings.get(at.name);
  const isNextTo = side === 'before' || side === 'after' || side === 'beside';
  if (isNextTo && exact) return exact;
  const inside = placementsOf(tree, at.name).filter(({ node }) => node !== exact?.node);
  return side === 'before' || side === 'first' ? inside[0] : inside.at(-1);
};
