/** The canonical tree as plain data: what a form says, without where it was said. */
import type { Attribute, Node } from '../definition/node.ts';
import type { Tree } from './tree.ts';

export type CanonicalTree =
  | string
  | number
  | boolean
  | readonly CanonicalTree[]
  | { readonly [key: string]: CanonicalTree };

const leaves = (attributes: ReadonlyMap<string, Attribute>): { [name: string]: CanonicalTree } =>
  Object.fromEntries(
    [...attributes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { value, mark }]): [string, CanonicalTree] => [
        name,
        mark ? { value, kind: mark.kind, remark: mark.remark } : value,
      ]),
  );

const canonicalNode = (node: Node): CanonicalTree => ({
  kind: node.kind,
  id: node.id,
  attributes: leaves(node.attributes),
  children: node.children.map(canonicalNode),
});

export const canonical = (tree: Tree): CanonicalTree => ({
  head: leaves(tree.head),
  fields: tree.fields.map(canonicalNode),
  document: tree.document.map(canonicalNode),
  notes: tree.notes.map(canonicalNode),
  rules: tree.rules.map(canonicalNode),
});
