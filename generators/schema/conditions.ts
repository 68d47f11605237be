/** What is required where a choice is made: `if` the choice, `then` the field. */

import { conditionalNodes, isDemanded } from '../../compiler/model/asked.ts';
import { shapeOf } from '../../compiler/model/field-types.ts';
import type { FieldNode, Matrix } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';

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

/** Of the nodes of a form, or of one record of a list; `path` is that of the list. A choice within another is asked within it. */
export const conditions = (nodes: readonly FieldNode[], path = ''): JsonSchema[] => {
  const within = (whole: string): readonly string[] => whole.slice(path === '' ? 0 : path.length + 1).split('.');
  return conditionalNodes(nodes).flatMap(({ node, choices, demanded }) =>
    demanded
      ? [
          choices.reduceRight<JsonSchema>(
            (then, { field, codes }) => ({ if: chosen(nodes, within(field), codes), then }),
            having(within(node.path), {}),
          ),
        ]
      : [],
  );
};

/** A year from 1000 up to that one: digit by digit, as the first digits of a date. */
const upTo = (year: number): string => {
  const digits = [...String(year)].map(Number);
  const before = digits.flatMap((digit, at) => {
    const least = at === 0 ? 1 : 0;
    if (digit <= least) return [];
    return [`${digits.slice(0, at).join('')}[${least}-${digit - 1}]${'[0-9]'.repeat(3 - at)}`];
  });
  return `^(?:${[...before, year].join('|')})`;
};

const matricesIn = (nodes: readonly FieldNode[]): readonly Matrix[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return matricesIn(node.children);
    return node.kind === 'matrix' ? [node] : [];
  });

/** Of a matrix that asks since a date: each year for those whose date is of that year or before. */
export const yearsSince = (nodes: readonly FieldNode[]): JsonSchema[] =>
  matricesIn(nodes).flatMap(({ path, rows, years, since }) => {
    if (since === undefined) return [];
    return years.map((year) => {
      const asked = rows
        .filter((row) => !row.across && isDemanded(row))
        .map(({ id }) => [id, having([String(year)], {})]);
      return {
        if: having(since.split('.'), { type: 'string', pattern: upTo(year) }),
        // what stands above the years is asked where it stands
        then: within(path.split('.'), { type: 'object', properties: Object.fromEntries(asked) }),
      };
    });
  });

/** An object that may have the path; where it does, `schema` is there. */
const within = ([id, ...inner]: readonly string[], schema: JsonSchema): JsonSchema =>
  id === undefined ? schema : { type: 'object', properties: { [id]: within(inner, schema) } };
