/** What of a form stands at a place of its filing. */
import type { Path } from '../../compiler/filing/path.ts';
import type { FieldNode, Matrix } from '../../compiler/model/form.ts';

/** The innermost node on the way. */
export interface Placed {
  readonly node: FieldNode;
  /** Where it stands. */
  readonly path: Path;
  /** What is left of the way: a part of its value, a year, an item. */
  readonly inside: Path;
  /** Label of what holds it. */
  readonly around: string;
  /** The matrix that it is a row of. */
  readonly matrix?: Matrix;
}

const childOf = (node: FieldNode, id: string): FieldNode | undefined => {
  if (node.kind === 'field') return undefined;
  const children: readonly FieldNode[] = node.kind === 'matrix' ? node.rows : node.children;
  return children.find((child) => child.id === id);
};

const below = (placed: Placed): Placed => {
  const { node, path, inside } = placed;
  const skipped = node.kind === 'list' && typeof inside[0] === 'number' ? 1 : 0;
  const [id] = inside.slice(skipped);
  const child = typeof id === 'string' ? childOf(node, id) : undefined;
  if (child === undefined) return placed;
  return below({
    node: child,
    path: [...path, ...inside.slice(0, skipped + 1)],
    inside: inside.slice(skipped + 1),
    around: node.label,
    ...(node.kind === 'matrix' && { matrix: node }),
  });
};

const childrenAt = (fields: readonly FieldNode[], holder: Path): readonly FieldNode[] => {
  if (holder.length === 0) return fields;
  const node = placedAt(fields, holder)?.node;
  return node === undefined || node.kind === 'field' || node.kind === 'matrix' ? [] : node.children;
};

/** Where the stage is said in the group or record that the place is of. */
export const stageBeside = (fields: readonly FieldNode[], path: Path): Path | undefined => {
  const holder = path.slice(0, -1);
  const stage = childrenAt(fields, holder).find((node) => node.kind === 'field' && node.type === 'stage');
  return stage && [...holder, stage.id];
};

export const placedAt = (fields: readonly FieldNode[], [id, ...inside]: Path): Placed | undefined => {
  const node = fields.find((each) => each.id === id);
  return node === undefined || id === undefined ? undefined : below({ node, path: [id], inside, around: '' });
};
