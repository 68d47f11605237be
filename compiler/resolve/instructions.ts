/** An instruction sheet: what its fields say is text, and none of them must be filled in. */
import type { Attribute } from '../definition/node.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';
import type { DocumentNode, Paragraph, Placement, SectionPlacement } from '../model/placement.ts';
import { allNodes, type Tree } from './tree.ts';

/** The label that it has there as a heading, and its hint below. */
const instruction = (
  { field, number = '', label, labelled }: Placement,
  fields: ReadonlyMap<string, FieldNode>,
): SectionPlacement => {
  const node = fields.get(field);
  const hint = node?.kind === 'field' ? node.hint : undefined;
  const said: Paragraph[] = hint === undefined ? [] : [{ kind: 'text', id: field, text: hint, style: 'answer' }];
  const heading = `${number}${labelled === 'none' ? '' : (label ?? node?.label ?? '')}`;
  return {
    kind: 'section',
    id: field,
    ...(heading !== '' && { heading }),
    orientation: 'portrait',
    newPage: false,
    content: said,
  };
};

/** Of a tree that `instructs`: whatever it has may be told, and need not be; the flag is where that comes from. */
export const unask = (tree: Tree): void => {
  const flag = tree.head.get('instructs');
  if (flag?.value !== true) return;
  const { span, operation } = flag;
  for (const { node } of allNodes(tree)) {
    const put = (name: string, value: Attribute['value']): void => {
      const before = node.attributes.get(name);
      node.attributes.set(name, { value, span, operation, ...(before && { before }) });
    };
    if (node.kind === 'field') put('optional', true);
    if (node.kind === 'list') put('least', 0);
  }
};

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
