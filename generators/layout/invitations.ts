/** What stands in a blank form only: examples, formats and …… that invite to fill it in. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { DocumentNode, GridRow, Lines, Placement, SlottedPart } from '../../compiler/model/placement.ts';

const inviting = ({ invites, style }: { readonly invites?: boolean; readonly style?: string }): boolean =>
  invites === true || style === 'hint';

const ofLines = (node: Lines): Lines[] => {
  const lines = node.lines.filter((line) => !inviting(line));
  return lines.length === 0 && node.lines.length > 0 ? [] : [{ ...node, lines }];
};

const ofRow = (row: GridRow): GridRow[] => {
  if (row.kind === 'row') {
    const items = row.items.flatMap((item): readonly (Placement | Lines)[] =>
      item.kind === 'lines' ? ofLines(item) : [item],
    );
    return items.length === 0 ? [] : [{ ...row, items }];
  }
  return row.kind === 'group' || row.kind === 'repeat' ? [{ ...row, rows: row.rows.flatMap(ofRow) }] : [row];
};

const ofNode = (node: DocumentNode): DocumentNode[] => {
  switch (node.kind) {
    case 'text':
      return inviting(node) ? [] : [node];
    case 'lines':
      return ofLines(node);
    case 'cover':
      return [{ ...node, lines: node.lines.filter((line) => line.kind === 'place' || !inviting(line)) }];
    case 'section':
    case 'per':
      return [{ ...node, content: node.content.flatMap(ofNode) }];
    case 'grid':
      return [{ ...node, rows: node.rows.flatMap(ofRow) }];
    default:
      return [node];
  }
};

/** A copy is none of the placements that print a hint; what joins values has no letters. */
const unansweredPart = (part: SlottedPart): readonly SlottedPart[] => {
  if (typeof part !== 'string') return [{ ...part }];
  return /\p{L}/u.test(part.replaceAll('{n}', '')) ? [part] : [];
};

/** A record that may be left out, and is: lines keep the words of the form, but neither hints nor what joins their values. */
export const unanswered = (row: GridRow): GridRow => {
  if (row.kind !== 'row') return row;
  const linesOf = ({ lines, ...rest }: Lines): Lines => ({
    ...rest,
    lines: lines.map((line) => ({ ...line, parts: line.parts.flatMap(unansweredPart) })),
  });
  return { ...row, items: row.items.map((item) => (item.kind === 'lines' ? linesOf(item) : item)) };
};

/** Below a title: that the form is still to be filled in. */
const TEMPLATE_MARK = /^[（(](?:参考)?(?:模板|模版|样表|样本|样式|式样|范本|格式)[）)]$/u;

export const withoutInvitations = ({ subtitle, ...form }: ResolvedForm): ResolvedForm => ({
  ...form,
  ...(subtitle !== undefined && !TEMPLATE_MARK.test(subtitle) && { subtitle }),
  document: form.document.flatMap(ofNode),
});
