/** Groups, lists and tables that say as much empty as absent. */
import { shapeOf } from './field-types.ts';
import { nodesIn } from './field-walk.ts';
import type { FieldNode, ResolvedForm } from './form.ts';

/** What such a value looks like. */
export type Empty = '{}' | '[]';

/** Nothing in it must ever be filled in, whatever is chosen. */
const asksNothing = (node: FieldNode): boolean => {
  switch (node.kind) {
    case 'field':
      return !node.required;
    case 'list':
      return node.minRecords === 0;
    case 'group':
      return node.children.every(asksNothing);
    case 'matrix':
      return node.rows.every(asksNothing);
  }
};

const emptyOf = (node: FieldNode): Empty | undefined => {
  if (node.kind === 'field') return shapeOf(node).several ? '[]' : undefined;
  return node.kind === 'list' ? '[]' : '{}';
};

/**
 * By path. What asks for something stays, so that what is missing is told within it, and a list that must have records or values has none as long as it
 * is empty; so does a group or table that a rule reads, or anything in it: of what is not there a rule cannot say whether it holds. A list that rules read is an empty one where it is absent.
 */
export const emptiesIn = ({ fields, rules }: Pick<ResolvedForm, 'fields' | 'rules'>): ReadonlyMap<string, Empty> => {
  const read = [...new Set(rules.flatMap(({ uses }) => uses.fields))];
  const isRead = (path: string): boolean => read.some((each) => each === path || each.startsWith(`${path}.`));
  const rows = new Set(
    nodesIn(fields).flatMap((node) => (node.kind === 'matrix' ? node.rows.filter(({ across }) => !across) : [])),
  );
  return new Map(
    nodesIn(fields).flatMap((node): [string, Empty][] => {
      const empty = node.kind === 'field' && rows.has(node) ? '{}' : emptyOf(node);
      const isKept = empty === undefined || !asksNothing(node) || (empty === '{}' && isRead(node.path));
      return isKept ? [] : [[node.path, empty]];
    }),
  );
};
