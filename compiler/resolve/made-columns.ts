/** The columns of a list that says none: running numbers, and one for each of its fields. */
import type { Attribute, Node } from '../definition/node.ts';
import { joinPath } from '../model/field-path.ts';
import { allNodes, indexOf, type Tree } from './tree.ts';

export const makeColumns = (tree: Tree): void => {
  const without = allNodes(tree).filter(({ node }) => node.kind === 'records' && node.children.length === 0);
  const fields = without.length > 0 ? indexOf(tree) : undefined;
  for (const { node } of without) {
    const path = String(node.attributes.get('list')?.value);
    const list = fields?.get(path)?.node;
    if (list?.kind === 'list') node.children = [numbers(path, node), ...columnsOf(list, path, node)];
  }
};

const made = (
  { span }: Node,
  kind: Node['kind'],
  id: string,
  said: Readonly<Record<string, string | number>>,
): Node => ({
  kind,
  id,
  span,
  attributes: new Map(
    Object.entries(said).map(([name, value]): [string, Attribute] => [name, { value, span, operation: 'add' }]),
  ),
  children: [],
});

const numbers = (path: string, records: Node): Node =>
  made(records, 'number', joinPath(path, 'order'), { label: '序号', width: 0.5 });

/** A group stands under its label; what is no cell is placed by hand, and `check` says so. */
const columnsOf = ({ children }: Node, path: string, records: Node): readonly Node[] =>
  children.flatMap((child) => {
    const own = joinPath(path, child.id);
    if (child.kind === 'field') return [made(records, 'place', own, { field: own })];
    if (child.kind !== 'group') return [];
    const header = made(records, 'columnGroup', own, { label: String(child.attributes.get('label')?.value ?? '') });
    return [{ ...header, children: [...columnsOf(child, own, records)] }];
  });
