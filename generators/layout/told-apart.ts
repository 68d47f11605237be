/** Answers of one place that only their hints tell apart: in a filled form, which has no hints, each begins with the label of its field. */
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import type { Field, ResolvedForm } from '../../compiler/model/form.ts';
import type { DocumentNode, GridRow, Lines, Placement } from '../../compiler/model/placement.ts';
import { colonAfter } from './label.ts';

type Fields = ReadonlyMap<string, Field>;

/** The placements that have a hint and neither label nor number, if they are several. */
const toldByHints = (nodes: readonly (DocumentNode | GridRow)[], fields: Fields): ReadonlySet<Placement> => {
  const items = nodes.flatMap((node): readonly (DocumentNode | GridRow | Lines)[] =>
    node.kind === 'row' ? node.items : [node],
  );
  const hinted = items.flatMap((item) =>
    item.kind === 'place' &&
    item.labelled === 'none' &&
    item.number === undefined &&
    fields.get(item.field)?.hint !== undefined
      ? [item]
      : [],
  );
  return new Set(hinted.length > 1 ? hinted : []);
};

const labelled = (place: Placement, fields: Fields): Placement => {
  const label = place.label ?? fields.get(place.field)?.label ?? '';
  return { ...place, labelled: 'inside', label: `${label}${colonAfter(label)}` };
};

const rowsOf = (rows: readonly GridRow[], fields: Fields): readonly GridRow[] => {
  const told = toldByHints(rows, fields);
  return rows.map((row): GridRow => {
    if (row.kind === 'group' || row.kind === 'repeat') return { ...row, rows: rowsOf(row.rows, fields) };
    if (row.kind !== 'row') return row;
    return {
      ...row,
      items: row.items.map((item) => (item.kind === 'place' && told.has(item) ? labelled(item, fields) : item)),
    };
  });
};

const nodesOf = (nodes: readonly DocumentNode[], fields: Fields): readonly DocumentNode[] => {
  const told = toldByHints(nodes, fields);
  return nodes.map((node): DocumentNode => {
    if (node.kind === 'section' || node.kind === 'per') return { ...node, content: nodesOf(node.content, fields) };
    if (node.kind === 'grid') return { ...node, rows: rowsOf(node.rows, fields) };
    return node.kind === 'place' && told.has(node) ? labelled(node, fields) : node;
  });
};

export const toldApart = (form: ResolvedForm): ResolvedForm => ({
  ...form,
  document: nodesOf(form.document, new Map(fieldsIn(form.fields).map((field) => [field.path, field]))),
});
