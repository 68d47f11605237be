/** The canonical tree as plain data: what a form says, without where it was said. */
import type { Attribute, Node } from '../definition/node.ts';
import type { Tree } from './tree.ts';

export type Canonical = string | number | boolean | readonly Canonical[] | { readonly [key: string]: Canonical };

const leaves = (attributes: ReadonlyMap<string, Attribute>): { [name: string]: Canonical } =>
  Object.fromEntries(
    [...attributes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { value, mark }]): [string, Canonical] => [
        name,
        mark ? { value, kind: mark.kind, remark: mark.remark } : value,
      ]),
  );

const canonicalNode = (node: Node): Canonical => ({
  kind: node.kind,
  id: node.id,
  attributes: leaves(node.attributes),
  children: node.children.map(canonicalNode),
});

export const canonical = (tree: Tree): Canonical => ({
  head: leaves(tree.head),
  fields: tree.fields.map(canonicalNode),
  document: tree.document.map(canonicalNode),
  notes: tree.notes.map(canonicalNode),
  rules: tree.rules.map(canonicalNode),
});
