/** The verb `remove`. */

import type { Node } from '../../definition/node.ts';
import type { Operation, RemoveOperation } from '../../definition/operation.ts';
import { type Diagnostics, hint, related } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source.ts';
import { isFieldKind, kindOf } from '../../language/kinds.ts';
import { allNodes, detach, type Located, nodesFrom, placementsIn, type Tree } from '../tree.ts';
import { checkExpectations } from './set.ts';

/** Nodes that are gone, and which operation took them. */
export type Taken = Map<Node, RemoveOperation>;

/**
 * In the order of the form, so that what owns comes before what is owned. Reports `resolve/expectation`, `resolve/clash`,
 * `resolve/needed`, `resolve/unsaid-loosening`, `resolve/loosens-nothing`.
 */
export const removeAll = (
  operations: readonly RemoveOperation[],
  targets: ReadonlyMap<Operation, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): Taken => {
  const taken: Taken = new Map();
  const places = new Map(allNodes(tree).map(({ node }, at) => [node, at]));
  const located = operations.flatMap((operation) => {
    const found = targets.get(operation);
    return found ? [{ operation, found, place: places.get(found.node) ?? -1 }] : [];
  });
  located.sort((a, b) => a.place - b.place);
  const placements = placementsIn(tree);
  for (const { operation, found } of located) remove(operation, found, placements, taken, tree, diagnostics);
  return taken;
};

/** Takes a node out; a field also from wherever it is printed, leaving a tombstone. */
const remove = (
  operation: RemoveOperation,
  located: Located,
  placements: ReadonlyMap<string, readonly Located[]>,
  taken: Taken,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const { target } = operation;
  const { node, owner } = located;
  const other = taken.get(node);
  if (other) {
    const there = related('removed', other.target.span, { path: other.target.name });
    diagnostics.report('resolve/clash', target.span, { thing: target.name }, { related: [there] });
    return;
  }
  const leaves = { attributes: node.attributes, specs: kindOf(node.kind).attributes, span: node.span };
  checkExpectations(operation, leaves, diagnostics);
  checkLoosening(operation, node, diagnostics);
  const isField = isFieldKind(node.kind);
  const printed = isField ? (placements.get(target.name) ?? []).filter((each) => !taken.has(each.node)) : [];
  for (const each of [...printed, located]) take(each, operation, taken, tree);
  if (isField) tree.removed.set(target.name, target.span);
  if (owner && isFieldKind(owner.node.kind) && owner.node.children.length === 0)
    diagnostics.report(
      'resolve/needed',
      target.span,
      { target: owner.address, attribute: kindOf(owner.node.kind).children?.key ?? '' },
      {
        related: [related('defined', owner.node.span, { name: owner.address })],
        hints: [hint('group-goes-too', { owner: owner.address })],
      },
    );
};

/** A field that is gone is not asked; a rule that is gone asks less of what is. */
const checkLoosening = ({ target, loosens }: RemoveOperation, node: Node, diagnostics: Diagnostics): void => {
  if (node.kind === 'rule' && !loosens)
    diagnostics.report(
      'resolve/unsaid-loosening',
      target.span,
      { attribute: 'remove', target: target.name },
      { related: [related('defined', node.span, { name: target.name })], hints: [hint('say-why', {})] },
    );
  if (node.kind !== 'rule' && loosens)
    diagnostics.report('resolve/loosens-nothing', loosens.span, { target: target.name });
};

const take = (located: Located, operation: RemoveOperation, taken: Taken, tree: Tree): void => {
  const gone = nodesFrom(located.node, located.siblings, located.owner);
  const emptied = detach(located);
  for (const node of [...gone.map((other) => other.node), ...emptied]) if (!taken.has(node)) taken.set(node, operation);
  remember(gone, operation.target.span, tree);
};

/** What is named later is told where it went; a field speaks for those beneath it. */
const remember = (gone: readonly Located[], span: Span, tree: Tree): void => {
  for (const { address, node } of gone) if (!isFieldKind(node.kind)) tree.removed.set(address, span);
};
