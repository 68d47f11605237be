/** An instruction sheet: what its fields say is text, and none of them must be filled in. */
import { nodesIn } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';
import type { DocumentNode, Paragraph, Placement, Section } from '../model/placement.ts';

/** Its label as a heading, and its hint below. */
const instruction = ({ field, number = '' }: Placement, fields: ReadonlyMap<string, FieldNode>): Section => {
  const node = fields.get(field);
  const hint = node?.kind === 'field' ? node.hint : undefined;
  const said: Paragraph[] = hint === undefined ? [] : [{ kind: 'text', id: field, text: hint, style: 'answer' }];
  return {
    kind: 'section',
    id: field,
    heading: `${number}${node?.label ?? ''}`,
    orientation: 'portrait',
    newPage: false,
    content: said,
  };
};

/** What may be told, and need not be. */
const unaskedNode = (node: FieldNode): FieldNode => {
  switch (node.kind) {
    case 'field':
      return { ...node, required: false };
    case 'matrix':
      return { ...node, rows: node.rows.map((row) => ({ ...row, required: false })) };
    case 'group':
      return { ...node, children: unasked(node.children) };
    case 'list':
      return { ...node, minRecords: 0, children: unasked(node.children) };
  }
};

export const unasked = (nodes: readonly FieldNode[]): FieldNode[] => nodes.map(unaskedNode);

/** The document with texts in place of what would be filled in; of what can stand in such a sheet. */
export const asInstructions = (
  document: readonly DocumentNode[],
  fields: readonly FieldNode[],
): readonly DocumentNode[] => {
  const known = new Map(nodesIn(fields).map((node) => [node.path, node]));
  const read = (nodes: readonly DocumentNode[]): DocumentNode[] =>
    nodes.map((node) => {
      if (node.kind === 'section') return { ...node, content: read(node.content) };
      return node.kind === 'place' ? instruction(node, known) : node;
    });
  return read(document);
};
