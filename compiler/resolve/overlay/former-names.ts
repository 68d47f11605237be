/** Operations are written in the names that stand before any rename; a diff is found in those that stand after. */

import type { Name, Node } from '../../definition/node.ts';
import type { Operation, SetOperation } from '../../definition/operation.ts';
import type { Kind } from '../../language/kind-spec.ts';
import { isFieldKind } from '../../language/kinds.ts';
import { allNodes, changePaths, isBeneath, referenceOf, type Tree } from '../tree.ts';
import { followedId } from './rename.ts';

/** From a tree and the same with fields renamed: operations on the second → the same operations on the first. */
export const formerNames = (from: Tree, renamed: Tree): ((operations: readonly Operation[]) => Operation[]) => {
  const old = allNodes(from);
  const known = new Map(allNodes(renamed).map(({ address }, i) => [address, old[i]?.address ?? address]));
  const kinds = new Map(allNodes(renamed).map(({ address, node }) => [address, node.kind]));

  /** Of a field, or of one that is added to a renamed group. */
  const path = (name: string): string => {
    const ancestor = [...known.keys()]
      .filter((address) => !address.includes('/') && isBeneath(name, address))
      .reduce((a, b) => (b.length > a.length ? b : a), '');
    return ancestor === '' ? name : (known.get(ancestor) ?? ancestor) + name.slice(ancestor.length);
  };
  const fieldNode = (node: Node): Node => {
    const attributes = new Map(node.attributes);
    changePaths({ kind: node.kind, attributes }, path);
    return { ...node, attributes, children: node.children.map(fieldNode) };
  };

  /** Document nodes are named after the fields that they print. */
  const documentNode = (node: Node): Node => {
    const children = node.children.map(documentNode);
    const attributes = new Map(node.attributes);
    const printed = referenceOf(node)?.attribute.value;
    changePaths({ kind: node.kind, attributes }, path);
    return { ...node, attributes, children, id: followedId(node, printed, path) };
  };

  const settings = ({ attributes }: SetOperation, kind: Kind): SetOperation['attributes'] => {
    const set = new Map(
      [...attributes].flatMap(([key, { attribute }]) => (attribute ? [[key, attribute] as const] : [])),
    );
    changePaths({ kind, attributes: set }, path);
    return new Map([...attributes].map(([key, { span }]) => [key, { span, attribute: set.get(key) }]));
  };

  return (operations) => {
    const added = new Map<string, string>();
    const remember = (before: Node, after: Node): void => {
      added.set(`document/${before.id}`, `document/${after.id}`);
      for (const [i, child] of before.children.entries()) remember(child, after.children[i] ?? child);
    };
    const nodes = new Map(
      operations.flatMap((operation): [Operation, Node][] => {
        if (operation.verb !== 'add') return [];
        if (isFieldKind(operation.node.kind)) return [[operation, fieldNode(operation.node)]];
        const node = documentNode(operation.node);
        remember(operation.node, node);
        return [[operation, node]];
      }),
    );
    const name = ({ name: text, span }: Name): Name => ({
      name: known.get(text) ?? added.get(text) ?? (text.includes('/') ? text : path(text)),
      span,
    });
    return operations.map((operation): Operation => {
      const anchor = 'anchor' in operation && operation.anchor;
      const moved = {
        ...('target' in operation && { target: name(operation.target) }),
        ...(anchor && { anchor: { ...anchor, at: name(anchor.at) } }),
      };
      if (operation.verb === 'add') return { ...operation, ...moved, node: nodes.get(operation) ?? operation.node };
      if (operation.verb !== 'set') return { ...operation, ...moved } as Operation;
      const kind = kinds.get(operation.target.name);
      return { ...operation, ...moved, attributes: kind ? settings(operation, kind) : operation.attributes };
    });
  };
};
