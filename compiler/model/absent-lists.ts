/** Lists that a final filing may leave out: rules read one that is absent as an empty one. */
import { shapeOf } from './field-types.ts';
import { nodesIn } from './field-walk.ts';
import type { FieldNode, ResolvedForm } from './form.ts';

const isOptionalList = (node: FieldNode): boolean => {
  if (node.kind === 'list') return node.minRecords === 0;
  return node.kind === 'field' && !node.required && shapeOf(node).several === true;
};

/** The path and those of all that holds it. */
const pathsTo = (path: string): readonly string[] => {
  const ids = path.split('.');
  return ids.map((_, at) => ids.slice(0, at + 1).join('.'));
};

/** Their paths, of those that the form's rules read; in the form's order. */
export const absentLists = ({ fields, rules }: Pick<ResolvedForm, 'fields' | 'rules'>): readonly string[] => {
  const read = new Set(rules.flatMap(({ uses }) => uses.fields).flatMap(pathsTo));
  return nodesIn(fields).flatMap((node) => (read.has(node.path) && isOptionalList(node) ? [node.path] : []));
};
