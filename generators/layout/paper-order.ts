/** The fields of a form in the order in which its paper first asks for them. */
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { readingOrder } from './reading-order.ts';

const ordered = (nodes: readonly FieldNode[], places: ReadonlyMap<string, number>): readonly FieldNode[] =>
  nodes
    .map((node) => ({
      node:
        node.kind === 'group' || node.kind === 'list' ? { ...node, children: ordered(node.children, places) } : node,
      place: Math.min(...nodesIn([node]).map(({ path }) => places.get(path) ?? Number.MAX_SAFE_INTEGER)),
    }))
    .sort((one, other) => one.place - other.place)
    .map(({ node }) => node);

/** Pictures stand behind the prose that they illustrate; those that are printed nowhere come last; rows of a matrix stand as they are defined. */
export const inPaperOrder = ({ fields, document }: Pick<ResolvedForm, 'fields' | 'document'>): readonly FieldNode[] => {
  const places = new Map<string, number>();
  for (const [place, { field }] of readingOrder(document, fields).entries())
    if (!places.has(field)) places.set(field, place);
  for (const { path, illustrates } of fieldsIn(fields)) {
    const beside = illustrates === undefined ? undefined : places.get(illustrates);
    if (beside !== undefined && !places.has(path)) places.set(path, beside + 1 / 2);
  }
  return ordered(fields, places);
};
