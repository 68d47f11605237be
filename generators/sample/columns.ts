/** Which fields are columns of a list: little is written in the narrow cells of one, where the form says no number. */
import type { Column, DocumentNode, GridRow } from '../../compiler/model/placement.ts';

const placedIn = (column: Column): readonly string[] => {
  switch (column.kind) {
    case 'number':
      return [];
    case 'columns':
      return column.columns.flatMap(placedIn);
    case 'place':
      return [column.field];
  }
};

/** Paths of the fields that are printed in a column of records. */
const columnsIn = (node: DocumentNode | GridRow): readonly string[] => {
  switch (node.kind) {
    case 'section':
    case 'per':
      return node.content.flatMap(columnsIn);
    case 'grid':
    case 'group':
    case 'repeat':
      return node.rows.flatMap(columnsIn);
    case 'records':
      return node.columns.flatMap(placedIn);
    default:
      return [];
  }
};

export const columnsOf = (document: readonly DocumentNode[]): ReadonlySet<string> =>
  new Set(document.flatMap(columnsIn));
