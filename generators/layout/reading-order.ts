/** What is printed where, in reading order: fields, and the words between them. */

import type { Choice } from '../../compiler/model/choice.ts';
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode } from '../../compiler/model/form.ts';
import type {
  Column,
  DocumentNode,
  GridRow,
  Line,
  Lines,
  MatrixRows,
  Paragraph,
  Placement,
  RowGroup,
  Sheet,
} from '../../compiler/model/placement.ts';
import { present } from '../../compiler/model/present.ts';

type LineField = Exclude<Line['parts'][number], string>;

/** What rows, columns or lines of a table are merged under: a label that the table says for itself, or that of a group. */
export interface Merged {
  readonly label: string;
  readonly notes: readonly string[];
}

interface Where {
  /** What it stands under, the outermost first: headings, titles of appendixes, bands of a table. */
  readonly headings: readonly string[];
  /** The outermost first. */
  readonly labels: readonly Merged[];
  readonly cover: boolean;
  /** Path of the list of which each record has it, the innermost. */
  readonly list?: string;
  /** It is printed only where a filing has chosen all of these. */
  readonly only: readonly Choice[];
}

export interface Reading extends Where {
  /** Path of a field, or of a matrix. */
  readonly field: string;
  readonly at: Placement | LineField | MatrixRows | Sheet;
}

/** A paragraph, or a line with what is filled in in it, which follows as readings. */
export interface Words extends Where {
  readonly words: Paragraph | Line;
}

type Found = (Pick<Reading, 'field' | 'at'> | Pick<Words, 'words'>) & { readonly labels?: readonly Merged[] };
/** Groups by their paths. */
interface Groups {
  readonly childrenOf: (group: string) => readonly string[];
  readonly labelOf: (group: string) => string | undefined;
}

const found = (at: Placement | LineField | MatrixRows): Found => ({ field: at.field, at });

/** What a cell beside or above them all says. */
interface Above {
  readonly label?: string;
  readonly notes?: readonly string[];
}

const labelsOf = ({ label, notes = [] }: Above): readonly Merged[] => (label === undefined ? [] : [{ label, notes }]);

const merged = (above: Above, all: readonly Found[]): readonly Found[] =>
  all.map((each) => ({ ...each, labels: [...labelsOf(above), ...(each.labels ?? [])] }));

const inLines = ({ label, lines }: Lines): readonly Found[] =>
  merged(
    label === undefined ? {} : { label },
    lines.flatMap((line) => [
      { words: line },
      ...line.parts.flatMap((part) => (typeof part === 'string' ? [] : [found(part)])),
    ]),
  );

const inColumn = (column: Column): readonly Found[] => {
  if (column.kind === 'number') return [];
  return column.kind === 'columns' ? merged(column, column.columns.flatMap(inColumn)) : [found(column)];
};

/** A sheet prints the fields of its group, in their order. */
const inSheet = (sheet: Sheet, groups: Groups): Found[] =>
  groups.childrenOf(sheet.field).map((field) => ({ field, at: sheet }));

const inRow = (row: Exclude<GridRow, { kind: 'group' | 'repeat' }>, groups: Groups): readonly Found[] => {
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
      return inSheet(row, groups);
  }
};

const under = (where: Where, all: readonly Found[]): (Reading | Words)[] =>
  all.map((each) => ({ ...each, ...where, labels: [...where.labels, ...(each.labels ?? [])] }));

/** Rows that are those of a group are called as it is. */
const labelled = ({ label, notes, field }: RowGroup, { labelOf }: Groups): Above => {
  const said = label ?? (field === undefined ? undefined : labelOf(field));
  return present({ label: said, notes });
};

/** A band is the heading of the rows behind it. */
const inRows = (rows: readonly GridRow[], where: Where, groups: Groups): (Reading | Words)[] => {
  let here = where;
  return rows.flatMap((row) => {
    if (row.kind === 'band') here = { ...where, headings: [...where.headings, row.text] };
    if (row.kind !== 'group' && row.kind !== 'repeat') return under(here, inRow(row, groups));
    const labels = row.kind === 'group' ? labelsOf(labelled(row, groups)) : [];
    const list = row.kind === 'repeat' ? { list: row.list } : {};
    return inRows(row.rows, { ...here, ...list, labels: [...here.labels, ...labels] }, groups);
  });
};

const inNode = (node: DocumentNode, where: Where, groups: Groups): (Reading | Words)[] => {
  switch (node.kind) {
    case 'cover':
      return under(
        { ...where, cover: true },
        node.lines.map((item) => (item.kind === 'place' ? found(item) : { words: item })),
      );
    case 'section': {
      const own = node.heading ?? [node.mark, node.title].filter((part) => part !== undefined).join(' ');
      const headings = own === '' ? where.headings : [...where.headings, own];
      const only = node.only === undefined ? where.only : [...where.only, node.only];
      return node.content.flatMap((child) => inNode(child, { ...where, headings, only }, groups));
    }
    case 'text':
      return under(where, [{ words: node }]);
    case 'lines':
      return under(where, inLines(node));
    case 'grid':
      return inRows(node.rows, where, groups);
    case 'records':
      return under(where, node.columns.flatMap(inColumn));
    case 'place':
      return under(where, [found(node)]);
    case 'per':
      return node.content.flatMap((child) => inNode(child, { ...where, list: node.list }, groups));
    case 'sheet':
      return under(where, inSheet(node, groups));
  }
};

const NOWHERE: Where = { headings: [], labels: [], cover: false, only: [] };

/** What is written in the options of each choice, by its path. */
const blanksBy = (fields: readonly FieldNode[]): ReadonlyMap<string, readonly Pick<Reading, 'field' | 'at'>[]> =>
  new Map(
    fieldsIn(fields).map(({ path, options = [] }) => {
      const beside = path.slice(0, path.lastIndexOf('.') + 1);
      const parts = options.flatMap((option) => option.parts ?? []);
      return [path, parts.flatMap((at) => (typeof at === 'string' ? [] : [{ field: beside + at.field, at }]))];
    }),
  );

/** Fields and words as they follow one another. */
export const printedOrder = (
  document: readonly DocumentNode[],
  fields: readonly FieldNode[],
): readonly (Reading | Words)[] => {
  const nodes = new Map(nodesIn(fields).map((node) => [node.path, node]));
  const groups: Groups = {
    childrenOf: (group) => {
      const node = nodes.get(group);
      return node?.kind === 'group' || node?.kind === 'list' ? node.children.map(({ path }) => path) : [];
    },
    labelOf: (group) => nodes.get(group)?.label,
  };
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
    .flatMap((node) => inNode(node, NOWHERE, groups))
    .flatMap((each): readonly (Reading | Words)[] => ('words' in each ? [each] : written(each)));
};

/** Fields only. */
export const readingOrder = (document: readonly DocumentNode[], fields: readonly FieldNode[]): readonly Reading[] =>
  printedOrder(document, fields).flatMap((each) => ('words' in each ? [] : [each]));

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
