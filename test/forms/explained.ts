/** What a document prints that the fragments of the notice do not hold, and why. */

import type { ResolvedForm } from '../../compiler/model/form.ts';
import type {
  Column,
  DocumentNode,
  GridRow,
  NumberColumn,
  Part,
  Records,
  Sheet,
} from '../../compiler/model/placement.ts';
import { expectedOf } from './expected.ts';
import { nodesOf } from './placements.ts';

const upTo = (from: number, count: number): string[] => Array.from({ length: count }, (_, row) => String(from + row));

const hasNumbers = (columns: readonly (Column | NumberColumn | Part)[]): boolean =>
  columns.some(({ kind }) => kind === 'number');

/** A row of examples may be one of them. */
const numbersOfRecords = ({ columns, rows, exampleRow }: Records): string[] => {
  if (!hasNumbers(columns)) return [];
  return upTo(1, Math.max(1, rows) + (/^\d+$/.test(exampleRow ?? '') ? 1 : 0));
};

const runningNumbers = (form: ResolvedForm) => {
  const nodes = nodesOf(form);
  const ofSheet = ({ field, columns }: Sheet): string[] => {
    const group = nodes.get(field);
    return hasNumbers(columns) && group?.kind === 'group' ? upTo(1, group.children.length) : [];
  };
  const inRow = (row: GridRow): string[] => {
    switch (row.kind) {
      case 'records':
        return numbersOfRecords(row);
      case 'sheet':
        return ofSheet(row);
      case 'group':
      case 'repeat':
        return row.rows.flatMap(inRow);
      default:
        return [];
    }
  };
  const inNode = (node: DocumentNode): string[] => {
    switch (node.kind) {
      case 'section':
        return [node.mark ?? '', ...(node.only === undefined ? node.content.flatMap(inNode) : [])];
      case 'per':
        return node.content.flatMap(inNode);
      case 'grid':
        return node.rows.flatMap(inRow);
      case 'records':
        return numbersOfRecords(node);
      case 'sheet':
        return ofSheet(node);
      default:
        return [];
    }
  };
  return inNode;
};

/**
 * Marks of the attachment and its appendices, which the fixtures leave out; running numbers of the blank records; texts that the
 * notice has lost, which the form marks as reconstructed; hints that are printed again. Each as often as it is printed.
 */
export const explainedTexts = (form: ResolvedForm): string[] => {
  const { attachment, document, marks } = form;
  const lost = marks.filter(({ kind }) => kind === 'reconstructed');
  const isLost = lost.some(({ address, attribute }) => `${address} ${attribute}` === 'form attachment');
  return [
    isLost ? '' : (attachment ?? ''),
    ...document.flatMap(runningNumbers(form)),
    ...lost.map(({ printed }) => printed),
    ...expectedOf(form).again,
  ].filter((text) => text !== '');
};
