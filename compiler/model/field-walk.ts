/** The nodes of a form, one after the other. */
import type { Field, FieldNode } from './form.ts';

/** What stands directly in a node: rows in a matrix, nothing in a field. */
export const childrenOf = (node: FieldNode): readonly FieldNode[] => {
  if (node.kind === 'field') return [];
  return node.kind === 'matrix' ? node.rows : node.children;
};

/** Every node, each before what stands in it. */
export const nodesIn = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(childrenOf(node))]);

/** The fields alone, in the order of the form: what is filled in. Its records and years are said by their `path` only. */
export const fieldsIn = (nodes: readonly FieldNode[]): readonly Field[] =>
  nodesIn(nodes).filter((node) => node.kind === 'field');
