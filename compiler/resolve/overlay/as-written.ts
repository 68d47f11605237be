/** In a definition what stands in a group, a list or a matrix is named within it; in the tree every path is whole. */
import type { Node } from '../../definition/node.ts';
import type { Operation } from '../../definition/operation.ts';
import { isBeneath, type Located, referenceOf, replaceSlots, slotsOf } from '../tree.ts';

const pathOf = (node: Node): string | undefined => {
  const path = referenceOf(node)?.attribute.value;
  return path === undefined ? undefined : String(path);
};

/** The path within which the children of a node are named. */
const innerPath = (node: Node, outer: string): string => (node.kind === 'place' ? outer : (pathOf(node) ?? outer));

const outerPath = ({ owner }: Located): string => (owner ? innerPath(owner.node, outerPath(owner)) : '');

const isWithinPath = (path: string, outer: string): boolean =>
  outer === '' || (path !== outer && isBeneath(path, outer));

/** Names the node something outside of what it stands in? It can then be added there, but not be written there. */
export const isForeign = (located: Located): boolean => {
  const outer = outerPath(located);
  const { node } = located;
  const paths = [pathOf(node) ?? [], slotsOf(node), node.children.map(slotsOf)].flat(2);
  return paths.some((path) => !isWithinPath(path, outer));
};

/** An addition with its paths as an author writes them. */
export const asWritten = (operation: Operation): Operation =>
  operation.verb === 'add' ? { ...operation, node: written(operation.node, '') } : operation;

const written = (node: Node, outer: string): Node => {
  const shorten = (path: string): string => (isWithinPath(path, outer) && outer ? path.slice(outer.length + 1) : path);
  const attributes = new Map(node.attributes);
  const reference = referenceOf(node);
  if (reference)
    attributes.set(reference.name, { ...reference.attribute, value: shorten(String(reference.attribute.value)) });
  const text = node.kind === 'line' ? attributes.get('text') : undefined;
  if (text) attributes.set('text', { ...text, value: replaceSlots(String(text.value), shorten) });
  const inner = innerPath(node, outer);
  // what is named after the field that it prints needs no name
  const id = node.id === pathOf(node) ? '' : node.id;
  return { ...node, id, attributes, children: node.children.map((child) => written(child, inner)) };
};
