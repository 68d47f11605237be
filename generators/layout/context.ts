/** What every part of the layout looks things up in. */
import type { Pictures } from '../../compiler/filing/pictures/picture.ts';
import { shapeOf } from '../../compiler/model/field-types.ts';
import { childrenOf } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { hintedPlacements, readingOrder } from './reading-order.ts';

/** A node of the field tree with what stands above it, outermost first. */
export interface TreeNode {
  readonly node: FieldNode;
  readonly parents: readonly FieldNode[];
}

export interface Context {
  readonly form: ResolvedForm;
  /** By path. */
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** Ids of the footnotes that exist. */
  readonly notes: ReadonlySet<string>;
  /** The placements that print their field's hint. */
  readonly hinted: ReadonlySet<object>;
  /** Filing data; `undefined` for a blank form. */
  readonly data: unknown;
  readonly pictures: Pictures;
  /** By the path of prose: the fields of pictures that stand behind it. */
  readonly illustrations: ReadonlyMap<string, readonly (TreeNode & { readonly node: Field })[]>;
}

const located = (nodes: readonly FieldNode[], parents: readonly FieldNode[]): [string, TreeNode][] =>
  nodes.flatMap((node) => [
    [node.path, { node, parents }] as [string, TreeNode],
    ...located(childrenOf(node), [...parents, node]),
  ]);

const illustrationsOf = (nodes: ReadonlyMap<string, TreeNode>): Context['illustrations'] => {
  const found = new Map<string, (TreeNode & { readonly node: Field })[]>();
  for (const { node, parents } of nodes.values())
    if (node.kind === 'field' && node.illustrates !== undefined)
      found.set(node.illustrates, [...(found.get(node.illustrates) ?? []), { node, parents }]);
  return found;
};

export const contextOf = (form: ResolvedForm, data: unknown, pictures: Pictures = new Map()): Context => {
  const nodes = new Map(located(form.fields, []));
  return {
    form,
    nodes,
    notes: new Set(form.notes.map((note) => note.id)),
    hinted: hintedPlacements(readingOrder(form.document, form.fields)),
    data,
    pictures,
    illustrations: illustrationsOf(nodes),
  };
};

export const fieldAt = (context: Context, path: string): Field | undefined => {
  const node = context.nodes.get(path)?.node;
  return node?.kind === 'field' ? node : undefined;
};

/** Whether several paragraphs are written there. */
export const isProse = (context: Context, path: string): boolean => {
  const field = fieldAt(context, path);
  const shape = field && shapeOf(field);
  return shape !== undefined && 'one' in shape && shape.one === 'paragraphs';
};

/** What is printed as hint where the field stands; empty where there is none. */
export const hintAt = (context: Context, place: { readonly field: string }): string =>
  context.hinted.has(place) ? (fieldAt(context, place.field)?.hint ?? '') : '';
