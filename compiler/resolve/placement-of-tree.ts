/** Document nodes of the tree → the placement tree of the model. */

import type { Node } from '../definition/node.ts';
import type {
  Column,
  ColumnGroup,
  Cover,
  DocumentNode,
  Grid,
  GridRow,
  Line,
  Lines,
  NumberColumn,
  Paragraph,
  Part,
  PerRecord,
  Placement,
  Records,
  Row,
  RowGroup,
  SectionPlacement,
  Sheet,
} from '../model/placement.ts';
import { Reader } from './attribute-reader.ts';
import type { OnlyOf } from './choices.ts';
import { slottedParts } from './tree.ts';

/** The parser lets each list hold only its own kinds; a node of another kind there is a bug of the compiler. */
const impossible = (node: Node, where: string): never => {
  throw new Error(`a node of kind ${node.kind} cannot stand in ${where}`);
};

export const placementOfTree = (nodes: readonly Node[], onlyOf: OnlyOf): DocumentNode[] =>
  nodes.map((node) => {
    switch (node.kind) {
      case 'cover':
        return {
          kind: 'cover',
          id: node.id,
          lines: node.children.map((child) => (child.kind === 'paragraph' ? paragraph(child) : placement(child))),
        } satisfies Cover;
      case 'section':
        return section(node, onlyOf);
      case 'per':
        return {
          kind: 'per',
          id: node.id,
          list: new Reader(node.attributes).text('list') ?? '',
          content: placementOfTree(node.children, onlyOf),
        } satisfies PerRecord;
      case 'sheet':
        return sheet(node);
      case 'paragraph':
        return paragraph(node);
      case 'lines':
        return lines(node);
      case 'grid':
        return {
          kind: 'grid',
          id: node.id,
          labels: new Reader(node.attributes).number('labels') ?? 28,
          rows: node.children.map(gridRow),
        } satisfies Grid;
      case 'records':
        return records(node);
      case 'place':
        return placement(node);
      default:
        return impossible(node, 'a document');
    }
  });

const section = (node: Node, onlyOf: OnlyOf): SectionPlacement => {
  const read = new Reader(node.attributes);
  return {
    kind: 'section',
    id: node.id,
    ...read.texts('heading', 'mark', 'title'),
    orientation: (read.text('orientation') ?? 'portrait') as SectionPlacement['orientation'],
    newPage: read.flag('newPage') || read.text('mark') !== undefined,
    ...onlyOf(node),
    content: placementOfTree(node.children, onlyOf),
  };
};

const alignOf = (read: Reader): Pick<Paragraph, 'align'> =>
  read.some('align', read.text('align') as Exclude<Paragraph['align'], undefined>);

const paragraph = (node: Node): Paragraph => {
  const read = new Reader(node.attributes);
  const notes = read.names('notes');
  return {
    kind: 'text',
    id: node.id,
    ...read.texts('text'),
    ...(read.flag('invites') && { invites: true }),
    ...(notes.length > 0 && { notes }),
    style: (read.text('style') ?? 'body') as Paragraph['style'],
    ...alignOf(read),
  };
};

const lines = (node: Node): Lines => {
  const read = new Reader(node.attributes);
  return {
    kind: 'lines',
    id: node.id,
    ...read.texts('label'),
    ...read.numbers('width'),
    lines: node.children.map(line),
  };
};

/** 法定代表人签章：{pledge.signature} → text and slot. */
const line = (node: Node): Line => {
  const read = new Reader(node.attributes);
  return {
    parts: slottedParts(read.text('text') ?? ''),
    ...(read.flag('together') && { together: true }),
    ...(read.flag('invites') && { invites: true }),
    ...alignOf(read),
  };
};

const placement = (node: Node): Placement => {
  if (node.kind !== 'place') return impossible(node, 'a list of placements');
  const read = new Reader(node.attributes);
  return {
    kind: 'place',
    id: node.id,
    field: read.text('field') ?? '',
    labelled: (read.text('labelled') ?? 'beside') as Placement['labelled'],
    ...read.texts('label', 'number', 'below', 'example', 'each'),
    ...read.numbers('split', 'width'),
  };
};

const gridRow = (node: Node): GridRow => {
  const read = new Reader(node.attributes);
  switch (node.kind) {
    case 'band':
      return { kind: 'band', id: node.id, text: read.text('text') ?? '' };
    case 'row':
      return {
        kind: 'row',
        id: node.id,
        items: node.children.map((item) => (item.kind === 'lines' ? lines(item) : placement(item))),
      } satisfies Row;
    case 'rowGroup':
      return {
        kind: 'group',
        id: node.id,
        notes: read.names('notes'),
        ...read.texts('field', 'label'),
        ...read.numbers('split'),
        rows: node.children.map(gridRow),
      } satisfies RowGroup;
    case 'repeat':
      return { kind: 'repeat', id: node.id, list: read.text('list') ?? '', rows: node.children.map(gridRow) };
    case 'matrixRows':
      return { kind: 'matrix', id: node.id, field: read.text('field') ?? '' };
    case 'records':
      return records(node);
    case 'sheet':
      return sheet(node);
    default:
      return impossible(node, 'a grid');
  }
};

const records = (node: Node): Records => {
  const read = new Reader(node.attributes);
  return {
    kind: 'records',
    id: node.id,
    list: read.text('list') ?? '',
    columns: node.children.map(column),
    rows: read.number('rows') ?? 1,
    ...read.texts('more', 'exampleRow'),
  };
};

const sheet = (node: Node): Sheet => ({
  kind: 'sheet',
  id: node.id,
  field: new Reader(node.attributes).text('field') ?? '',
  columns: node.children.map(sheetColumn),
});

const sheetColumn = (node: Node): NumberColumn | Part => {
  const read = new Reader(node.attributes);
  if (node.kind === 'number') return numberColumn(node);
  return {
    kind: 'part',
    id: node.id,
    shows: (read.text('shows') ?? 'control') as Part['shows'],
    ...read.texts('header'),
    ...read.numbers('width'),
  };
};

const numberColumn = (node: Node): NumberColumn => {
  const read = new Reader(node.attributes);
  return { kind: 'number', id: node.id, label: read.text('label') ?? '', ...read.numbers('width') };
};

const column = (node: Node): Column => {
  const read = new Reader(node.attributes);
  if (node.kind === 'number') return numberColumn(node);
  if (node.kind !== 'columnGroup') return placement(node);
  return {
    kind: 'columns',
    id: node.id,
    ...read.texts('label'),
    notes: read.names('notes'),
    columns: node.children.map(column),
  } satisfies ColumnGroup;
};
