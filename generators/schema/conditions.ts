/** What is required where a choice is made: `if` the choice, `then` the field. */
import { shapeOf } from '../../compiler/model/field-types.ts';
import { conditionalNodes } from '../../compiler/model/filing.ts';
import type { FieldNode } from '../../compiler/model/form.ts';
import type { JsonSchema } from './json-schema.ts';

/** An object that has the path, with `schema` there. */
const having = ([id, ...inner]: readonly string[], schema: JsonSchema): JsonSchema => {
  if (id === undefined) return schema;
  return { type: 'object', properties: { [id]: having(inner, schema) }, required: [id] };
};

/** A node of a record by its ids; lists are records of their own. */
const nodeAt = (nodes: readonly FieldNode[], [id, ...inner]: readonly string[]): FieldNode | undefined => {
  const node = nodes.find((candidate) => candidate.id === id);
  if (inner.length === 0) return node;
  return node?.kind === 'group' ? nodeAt(node.children, inner) : undefined;
};

const chosen = (nodes: readonly FieldNode[], ids: readonly string[], codes: readonly string[]): JsonSchema => {
  const node = nodeAt(nodes, ids);
  if (node?.kind !== 'field') return having(ids, {});
  const shape = shapeOf(node);
  const answers = { enum: codes.map((code) => code === 'true') };
  if ('parts' in shape) return having([...ids, 'answer'], answers);
  if (shape.one === 'boolean') return having(ids, answers);
  return having(ids, shape.several ? { type: 'array', contains: { enum: codes } } : { enum: codes });
};

/** Of the nodes of a form, or of one record of a list; `path` is that of the list. */
export const conditions = (nodes: readonly FieldNode[], path = ''): JsonSchema[] => {
  const within = (whole: string): readonly string[] => whole.slice(path === '' ? 0 : path.length + 1).split('.');
  return conditionalNodes(nodes).flatMap(({ node, only, demanded }) =>
    demanded ? [{ if: chosen(nodes, within(only.field), only.codes), then: having(within(node.path), {}) }] : [],
  );
};
