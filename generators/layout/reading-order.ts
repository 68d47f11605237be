/** Which field is printed where, in reading order. */

import { fieldsIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode } from '../../compiler/model/form.ts';
import type {
  Column,
  DocumentNode,
  GridRow,
  Line,
  Lines,
  MatrixRows,
  Placement,
  Sheet,
} from '../../compiler/model/placement.ts';

type LineField = Exclude<Line['parts'][number], string>;

export interface Reading {
  /** Path of a field, or of a matrix. */
  readonly field: string;
  readonly at: Placement | LineField | MatrixRows | Sheet;
  /** What it stands under, the outermost first: headings, titles of appendixes, bands of a table. */
  readonly headings: readonly string[];
  readonly cover: boolean;
}

type Found = Pick<Reading, 'field' | 'at'>;
/** Paths of a group's children. */
type Children = (group: string) => readonly string[];

const found = (at: Placement | LineField | MatrixRows): Found => ({ field: at.field, at });

const inLines = ({ lines }: Lines): Found[] =>
  lines.flatMap((line) => line.parts.flatMap((part) => (typeof part === 'string' ? [] : [found(part)])));

const inColumn = (column: Column): Found[] => {
  if (column.kind === 'number') return [];
  return column.kind === 'columns' ? column.columns.flatMap(inColumn) : [found(column)];
};

/** A sheet prints the fields of its group, in their order. */
const inSheet = (sheet: Sheet, children: Children): Found[] =>
  children(sheet.field).map((field) => ({ field, at: sheet }));

const inRow = (row: Exclude<GridRow, { kind: 'group' | 'repeat' }>, children: Children): Found[] => {
  switch (row.kind) {
    case 'band':
      return [];
    case 'row':
      return row.items.flatMap((item) => (item.kind === 'place' ? [found(item)] : inLines(item)));
    case 'matrix':
      return [found(row)];
    case 'records':
      return row.columns.flatMap(inColumn);
    case 'sheet':
      return inSheet(row, children);
  }
};

const under = (headings: readonly string[], cover: boolean, all: readonly Found[]): Reading[] =>
  all.map((each) => ({ ...each, headings, cover }));

/** A band is the heading of the rows behind it. */
const inRows = (rows: readonly GridRow[], headings: readonly string[], children: Children): Reading[] => {
  let here = headings;
  return rows.flatMap((row) => {
    if (row.kind === 'band') here = [...headings, row.text];
    return row.kind === 'group' || row.kind === 'repeat'
      ? inRows(row.rows, here, children)
      : under(here, false, inRow(row, children));
  });
};

const inNode = (node: DocumentNode, headings: readonly string[], children: Children): Reading[] => {
  switch (node.kind) {
    case 'cover':
      return under(
        headings,
        true,
        node.lines.flatMap((item) => (item.kind === 'place' ? [found(item)] : [])),
      );
    case 'section': {
      const own = node.heading ?? [node.mark, node.title].filter((part) => part !== undefined).join(' ');
      return node.content.flatMap((child) => inNode(child, own === '' ? headings : [...headings, own], children));
    }
    case 'text':
      return [];
    case 'lines':
      return under(headings, false, inLines(node));
    case 'grid':
      return inRows(node.rows, headings, children);
    case 'records':
      return under(headings, false, node.columns.flatMap(inColumn));
    case 'place':
      return under(headings, false, [found(node)]);
    case 'per':
      return node.content.flatMap((child) => inNode(child, headings, children));
    case 'sheet':
      return under(headings, false, inSheet(node, children));
  }
};

/** What is written in the options of each choice, by its path. */
const blanksBy = (fields: readonly FieldNode[]): ReadonlyMap<string, readonly Found[]> =>
  new Map(
    fieldsIn(fields).map(({ path, options = [] }) => {
      const beside = path.slice(0, path.lastIndexOf('.') + 1);
      const parts = options.flatMap((option) => option.parts ?? []);
      return [path, parts.flatMap((at) => (typeof at === 'string' ? [] : [{ field: beside + at.field, at }]))];
    }),
  );

export const readingOrder = (document: readonly DocumentNode[], fields: readonly FieldNode[]): readonly Reading[] => {
  const groups = new Map<string, readonly string[]>();
  const visit = (nodes: readonly FieldNode[]): void => {
    for (const node of nodes) {
      if (node.kind !== 'group' && node.kind !== 'list') continue;
      groups.set(
        node.path,
        node.children.map((child) => child.path),
      );
      visit(node.children);
    }
  };
  visit(fields);
  const blanks = blanksBy(fields);
  /** With what is written in its options, and in theirs. Two choices that are written in each other are none of a form that compiles. */
  const written = (reading: Reading, above: readonly string[] = []): readonly Reading[] =>
    above.includes(reading.field)
      ? []
      : [
          reading,
          ...(blanks.get(reading.field) ?? []).flatMap((blank) =>
            written({ ...reading, ...blank }, [...above, reading.field]),
          ),
        ];
  return document
    .flatMap((node) => inNode(node, [], (group) => groups.get(group) ?? []))
    .flatMap((reading) => written(reading));
};

/**
 * The placements that print their field's hint: the first behind the cover, and each in a line of text, where it says which
 * part goes where. Other placements repeat a fact and need none; the cover prints one only where the field stands nowhere else.
 */
export const hintedPlacements = (readings: readonly Reading[]): ReadonlySet<object> => {
  const chosen = new Map<string, Reading>();
  for (const reading of readings) {
    const before = chosen.get(reading.field);
    if (before === undefined || (before.cover && !reading.cover)) chosen.set(reading.field, reading);
  }
  const inText = readings.filter(({ at }) => !('kind' in at));
  return new Set([...chosen.values(), ...inText].map((reading) => reading.at));
};
