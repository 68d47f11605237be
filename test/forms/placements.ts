/** Where each field of a resolved form is placed: under which heading, beside which label. Knows nothing of the layout. */

import type { Choice } from '../../compiler/model/choice.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import type { Field, FieldNode, Matrix, ResolvedForm } from '../../compiler/model/form.ts';
import type { Column, DocumentNode, GridRow, Line, Lines, Placement, Sheet } from '../../compiler/model/placement.ts';

export interface Standing {
  readonly field: Field;
  /** Title, heading, band or appendix mark that it stands under, the nearest before it; empty on the cover. */
  readonly title: string;
  /** In a table; else a paragraph. */
  readonly table: boolean;
  /** Label in a cell of its own, left of the control or above it. */
  readonly beside?: string;
  /** A column's hint may stand below its label. */
  readonly hint?: string;
  /** Texts in the control's own cell. */
  readonly inside: readonly string[];
  /** Merged labels left of it. */
  readonly groups: readonly string[];
  /** Headers of a sheet: `before` and `after` of an indicator stand under one each. */
  readonly above?: Readonly<Record<string, string>>;
  /** matrix: its columns, and what is printed above all of them instead of the year. */
  readonly years?: readonly number[];
  readonly yearLabel?: string;
  /** What every blank row of its column says. */
  readonly each?: string;
  /** Stands in a section that is printed only where this is chosen. */
  readonly only?: Choice;
}

type Around = Pick<Standing, 'table' | 'groups' | 'only'>;
type Untitled = Omit<Standing, 'title'>;
/** What is found in reading order: a title, or a field under the title before it. */
type Found = string | Untitled;

/** Every field, group, list and matrix by path; rows of a matrix too. */
export const nodesOf = (form: ResolvedForm): ReadonlyMap<string, FieldNode> => {
  const all = (nodes: readonly FieldNode[]): FieldNode[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'field') return [node];
      return [node, ...(node.kind === 'matrix' ? node.rows : all(node.children))];
    });
  return new Map(all(form.fields).map((node) => [node.path, node]));
};

/** Every field of a form, rows of its matrices included. */
export const fieldsOf = (form: ResolvedForm): readonly Field[] =>
  [...nodesOf(form).values()].filter((node) => node.kind === 'field');

const withUnit = (node: FieldNode, own: string | undefined): string =>
  node.kind === 'field'
    ? `${node.lead ?? ''}${own ?? node.label}${node.mark ?? ''}${node.unitAt === undefined ? (node.unit ?? '') : ''}`
    : (own ?? node.label);

const readingOf = ({ title: formTitle }: ResolvedForm, nodes: ReadonlyMap<string, FieldNode>) => {
  const node = (path: string): FieldNode => {
    const found = nodes.get(path);
    if (found === undefined) throw new Error(`${path} is placed, but no field`);
    return found;
  };
  const field = (path: string): Field => {
    const found = node(path);
    if (found.kind !== 'field') throw new Error(`${path} is placed as a field`);
    return found;
  };
  const matrix = (path: string): Matrix => {
    const found = node(path);
    if (found.kind !== 'matrix') throw new Error(`${path} is placed as a matrix`);
    return found;
  };

  const placed = (place: Placement, around: Around): Untitled => {
    const found = field(place.field);
    const label = withUnit(found, place.label);
    const hint = {
      ...(found.hint === undefined ? {} : { hint: found.hint }),
      ...(place.each === undefined ? {} : { each: place.each }),
    };
    if (place.labelled === 'beside' || place.labelled === 'above')
      return { field: found, ...around, ...hint, beside: label, inside: [] };
    return { field: found, ...around, ...hint, inside: place.labelled === 'inside' ? [label] : [] };
  };
  const inLine = (line: Line, around: Around, rest: Pick<Standing, 'beside'>): Untitled[] => {
    const inside = line.parts.filter((part) => typeof part === 'string');
    return line.parts.flatMap((part) =>
      typeof part === 'string' ? [] : [{ field: field(part.field), ...around, ...rest, inside }],
    );
  };
  const inLines = ({ label, lines }: Lines, around: Around): Untitled[] =>
    lines.flatMap((line) => inLine(line, around, label === undefined ? {} : { beside: label }));
  const inColumn = (column: Column, around: Around): Untitled[] => {
    if (column.kind === 'number') return [];
    return column.kind === 'columns'
      ? column.columns.flatMap((each) => inColumn(each, around))
      : [placed(column, around)];
  };
  /** A row for each field of the group, its label in a cell of the row. */
  const inSheet = (sheet: Sheet, around: Around): Untitled[] => {
    const headers = sheet.columns.flatMap((column) => {
      if (column.kind === 'number' || !['control', 'before', 'after'].includes(column.shows)) return [];
      return [[column.shows, column.header ?? ''] as const];
    });
    const group = node(sheet.field);
    if (group.kind !== 'group') return [];
    const hinted = sheet.columns.find((column) => column.kind !== 'number' && column.shows === 'hint');
    return group.children.flatMap((child): Untitled[] => {
      if (child.kind !== 'field') return [];
      const own = { field: child, ...around, beside: withUnit(child, undefined) };
      if (headers.length > 0) return [{ ...own, inside: [], above: Object.fromEntries(headers) }];
      // Files are named in the cell that says what they are to show.
      if (child.type !== 'evidence' || hinted?.kind !== 'part') return [];
      return [{ ...own, inside: [child.hint ?? ''], above: { control: hinted.header ?? '' } }];
    });
  };
  const inRow = (row: Exclude<GridRow, { kind: 'band' }>, around: Around): Found[] => {
    switch (row.kind) {
      case 'row':
        return row.items.flatMap((item) => (item.kind === 'place' ? [placed(item, around)] : inLines(item, around)));
      case 'matrix': {
        const { rows, years, yearLabel } = matrix(row.field);
        const columns = { years, ...(yearLabel === undefined ? {} : { yearLabel }) };
        return rows.map((each) => ({
          field: each,
          ...around,
          beside: withUnit(each, undefined),
          inside: [],
          ...columns,
        }));
      }
      case 'records':
        return row.columns.flatMap((column) => inColumn(column, around));
      case 'sheet':
        return inSheet(row, around);
      case 'repeat':
        return inRows(row.rows, around);
      case 'group': {
        const label = row.field === undefined ? (row.label ?? '') : withUnit(node(row.field), row.label);
        return inRows(row.rows, { ...around, groups: [...around.groups, label] });
      }
    }
  };
  const inRows = (rows: readonly GridRow[], around: Around): Found[] =>
    rows.flatMap((row) => (row.kind === 'band' ? [row.text] : inRow(row, around)));
  const inNode = (at: DocumentNode, only: Pick<Standing, 'only'>): Found[] => {
    const paragraphs: Around = { table: false, groups: [], ...only };
    const table: Around = { ...paragraphs, table: true };
    switch (at.kind) {
      case 'cover':
        return at.lines.flatMap((item) => (item.kind === 'place' ? [placed(item, paragraphs)] : []));
      case 'section': {
        const title = at.mark ?? at.heading ?? at.title;
        const inside = at.only === undefined ? only : { only: at.only };
        return [...(title === undefined ? [] : [title]), ...at.content.flatMap((each) => inNode(each, inside))];
      }
      case 'per':
        return at.content.flatMap((each) => inNode(each, only));
      case 'sheet':
        return inSheet(at, table);
      case 'text':
        return at.style === 'title' ? [at.text ?? formTitle] : [];
      case 'lines':
        return inLines(at, paragraphs);
      case 'grid':
        return inRows(at.rows, table);
      case 'records':
        return at.columns.flatMap((column) => inColumn(column, table));
      case 'place': {
        const standing = placed(at, paragraphs);
        return at.number === undefined || at.labelled === 'none'
          ? [standing]
          : [at.number + withUnit(field(at.field), at.label), standing];
      }
    }
  };
  return inNode;
};

/** In reading order. Throws where something is placed that is no field. */
export const standingsOf = (form: ResolvedForm): readonly Standing[] => {
  const inNode = readingOf(form, nodesOf(form));
  let title = '';
  return form.document
    .flatMap((node) => inNode(node, {}))
    .flatMap((found) => {
      if (typeof found !== 'string') return [{ title, ...found }];
      title = found;
      return [];
    });
};

/** Paths of its leaf controls, list indexes aside: a period is two, a yes/no with detail two, a choice one. */
export const leavesOf = ({ field, years }: Pick<Standing, 'field' | 'years'>): readonly string[] => {
  if (years !== undefined) return years.map((year) => `${field.path}["${year}"]`);
  const shape = shapeOf(field);
  if ('one' in shape || shape.several) return [field.path];
  // The unit that a quantity is written in belongs to its number: no form has a place of its own for it.
  const parts = Object.keys(partsOf(field)).filter((part) => part !== 'unit');
  return parts.map((part) => `${field.path}.${part}`);
};

/** A control's path without the indexes of its records. */
export const withoutIndexes = (path: string): string => path.replace(/\[\d+\]/g, '');
