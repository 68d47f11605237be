/** The verb `rename`. */

import type { Name, Node } from '../../definition/node.ts';
import type { Operation, RenameOperation } from '../../definition/operation.ts';
import { type Diagnostics, hint, related } from '../../diagnostics/diagnostic.ts';
import { isFieldKind } from '../../language/kinds.ts';
import { joinPath, lastId, parentPath } from '../../model/field-path.ts';
import { ROW } from '../expand.ts';
import { allNodes, changePaths, type Located, referenceOf, replaceSlots, type Tree } from '../tree.ts';
import { rootNamed } from './slot.ts';
import { tombstoneOf } from './targets.ts';

/**
 * A field keeps its lineage, and its placements and slots follow. Reports `resolve/id-twice`, `resolve/reused-id`,
 * `resolve/no-effect`.
 */
export const renameAll = (
  operations: readonly RenameOperation[],
  targets: ReadonlyMap<Operation, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const before = new Map(allNodes(tree).map(({ node, address }) => [node, address]));
  const renamed = new Map<Node, Name>();
  for (const operation of operations) {
    const located = targets.get(operation);
    if (located && checkName(located, operation.id, tree, diagnostics)) renamed.set(located.node, operation.id);
  }
  for (const [node, id] of renamed) node.id = id.name;
  const moved = new Map<string, string>();
  for (const { node, address } of allNodes(tree)) {
    const old = before.get(node);
    if (old === undefined || old === address) continue;
    if (isFieldKind(node.kind)) moved.set(old, address);
    const id = renamed.get(node);
    if (!id) continue;
    tree.renamed.delete(address);
    tree.renamed.set(old, { to: address, span: id.span });
  }
  if (moved.size > 0) followRenames(tree, moved);
  for (const [old, to] of moved) carryTombstones(tree, old, to);
};

/** What was taken away within a group or a choice stays taken under its new name. */
const carryTombstones = (tree: Tree, old: string, to: string): void => {
  const carried = (name: string): string | undefined =>
    /^[.=]/.test(name.slice(old.length)) && name.startsWith(old) ? to + name.slice(old.length) : undefined;
  for (const [name, span] of [...tree.removed]) tree.removed.set(carried(name) ?? name, span);
  for (const [name, label] of [...tree.formerCodes]) tree.formerCodes.set(carried(name) ?? name, label);
};

/** A name that another field has or had, even one that is renamed here, is not free: it would change its meaning. */
const checkName = ({ address, node, siblings }: Located, id: Name, tree: Tree, diagnostics: Diagnostics): boolean => {
  if (id.name === node.id) {
    const there = related('defined', node.span, { name: address });
    diagnostics.report('resolve/no-effect', id.span, { target: address }, { related: [there] });
    return false;
  }
  const isField = isFieldKind(node.kind);
  const to = isField ? joinPath(parentPath(address), id.name) : id.name;
  const known = siblings.find((sibling) => sibling.id === id.name);
  if (known || (isField && rootNamed(to, tree))) {
    const there = known ? [related('defined', known.span, { name: to })] : [];
    diagnostics.report(
      'resolve/id-twice',
      id.span,
      { id: to },
      { related: there, hints: [hint('choose-another', {})] },
    );
    return false;
  }
  const tombstone = isField ? tombstoneOf(to, tree, address) : undefined;
  if (!tombstone) return true;
  const hints = [hint('choose-another', {})];
  diagnostics.report('resolve/reused-id', id.span, { id: to }, { related: [tombstone], hints });
  return false;
};

/** Placements, slots, conditions and the names taken from them follow their fields. */
const followRenames = (tree: Tree, moved: ReadonlyMap<string, string>): void => {
  // What stood in a renamed group and is gone still names what printed it.
  const renamed = (path: string): string => {
    const owner = parentPath(path);
    return moved.get(path) ?? (owner ? renamed(owner) + path.slice(owner.length) : path);
  };
  const former = new Map([...moved].map(([from, to]) => [to, from]));
  for (const { address, node } of allNodes(tree)) {
    const printed = referenceOf(node)?.attribute.value;
    changePaths(node, renamed);
    if (node.kind === 'field') renameBeside(node, parentPath(former.get(address) ?? address), renamed);
    if (address.startsWith('document/')) node.id = followedId(node, printed, renamed);
  }
};

/** Fields that are written in the options of a choice beside them, and prose beside its pictures. */
const renameBeside = ({ attributes, children }: Node, beside: string, renamed: (path: string) => string): void => {
  const now = (id: string): string => lastId(renamed(joinPath(beside, id)));
  const illustrated = attributes.get('illustrates');
  if (illustrated) attributes.set('illustrates', { ...illustrated, value: now(String(illustrated.value)) });
  for (const { attributes } of children) {
    const label = attributes.get('label');
    if (typeof label?.value !== 'string') continue;
    const value = replaceSlots(label.value, now);
    if (value !== label.value) attributes.set('label', { ...label, value });
  }
};

/** A document node that is named after the field it prints, and a row after the field it began with, are so still. */
export const followedId = (
  { kind, id }: Pick<Node, 'kind' | 'id'>,
  printed: unknown,
  change: (path: string) => string,
): string => {
  if (kind === 'row' && id.startsWith(ROW)) return ROW + change(id.slice(ROW.length));
  return id === printed ? change(id) : id;
};
