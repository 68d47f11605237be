/** The kinds of what is printed: from the cover to the columns of a table. */
import {
  align,
  COLUMNS,
  CONTENT,
  count,
  flag,
  invites,
  LABELLED,
  label,
  notes,
  number,
  path,
  required,
  slotted,
  split,
  text,
  width,
  within,
} from './attributes.ts';
import { COLUMN_KINDS, DOCUMENT_KINDS, type KindSpec, ROW_KINDS, SHEET_KINDS } from './kind-spec.ts';

export const PRINTED_KINDS = {
  cover: {
    says: 'Cover page: attachment mark, title, subtitle and these lines.',
    keyword: 'cover',
    attributes: {},
    children: { key: 'prints', of: ['place', 'paragraph'], shape: 'list', required: true },
  },
  section: {
    says: 'A heading and what stands under it; an appendix has a mark and a title.',
    keyword: 'section',
    attributes: {
      heading: slotted(text('With its number: 一、…, （一）…, 1. …'), 'n'),
      mark: text('Mark of an appendix: 附1.'),
      title: text('Title of an appendix.'),
      orientation: {
        type: ['portrait', 'landscape', 'landscapeA3'],
        says: 'Of its pages, A4; landscapeA3 where a table has more columns than A4 can hold.',
      },
      newPage: flag('Starts a page.'),
      only: path('Printed only where a choice has this code, so never in a blank form.'),
    },
    children: { key: 'content', of: DOCUMENT_KINDS, shape: 'list', required: true },
  },
  per: {
    says: 'What is printed once per record of a list; a list in it, `records` within `per`, is a table for each.',
    keyword: 'per',
    refersBy: 'list',
    attributes: {},
    children: { key: 'content', of: DOCUMENT_KINDS, shape: 'list', required: true },
  },
  paragraph: {
    says: 'Printed text.',
    keyword: 'paragraph',
    attributes: {
      text: slotted(
        text("Word for word; a title without one prints the form's title, and its subtitle where no cover does."),
        'n',
      ),
      style: { type: ['title', 'body', 'hint', 'note'], says: 'How it looks; a hint stands in the blank form only.' },
      invites,
      align,
      notes: within(CONTENT, notes),
    },
  },
  lines: {
    says: 'Lines of text with controls in them: 法定代表人签章：{signature}.',
    keyword: 'lines',
    attributes: { label, width: within(['row'], width) },
    children: { key: 'says', of: ['line'], shape: 'map', required: true },
  },
  line: {
    says: 'A line; `{path}` is a control, `{path:12}` one with room for so many characters. What is behind a tab (`\\t` in quotes) stands apart.',
    attributes: {
      text: slotted(required(text('Word for word.')), 'path', 'n'),
      together: flag('No line ends in its words as long as they fit: of PDF, Word has no such thing.'),
      invites,
      align,
    },
  },
  grid: {
    says: 'A table of labels and values.',
    keyword: 'grid',
    attributes: { labels: number('Width of the label column in percent; 28 unless said.', [1, 99]) },
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  band: {
    says: 'A label over the whole width.',
    keyword: 'band',
    attributes: { text: required(text('Word for word.')) },
  },
  row: {
    says: 'Placements side by side: [enterprise.creditCode, enterprise.foundedOn].',
    attributes: {},
    children: { key: 'row', of: ['place', 'lines'], shape: 'list', required: true },
  },
  rowGroup: {
    says: 'Rows behind one merged label.',
    keyword: 'group',
    refersBy: 'field',
    attributes: { label, split: split('Share of the width that the labels of its rows take, in percent.'), notes },
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  repeat: {
    says: 'Rows printed once per record of a list.',
    keyword: 'repeat',
    refersBy: 'list',
    attributes: {},
    children: { key: 'rows', of: ROW_KINDS, shape: 'list', required: true },
  },
  matrixRows: {
    says: 'A matrix: a header row of years, a row per indicator.',
    keyword: 'matrix',
    refersBy: 'field',
    attributes: {},
  },
  records: {
    says: 'A list as header rows and a row per record. Without `columns` it has one of running numbers, 序号, and one for each field of the list.',
    keyword: 'records',
    refersBy: 'list',
    attributes: {
      rows: count('Empty rows of the blank form; 1 unless said.', [0, 200]),
      more: text('Last row that invites more: ……'),
      exampleRow: text('First cell of a printed row of examples: 示例.'),
    },
    children: { key: 'columns', of: COLUMN_KINDS, shape: 'list', required: true, made: true },
  },
  number: {
    says: 'A column of running numbers.',
    keyword: 'number',
    attributes: { label: required(label), width },
  },
  columnGroup: {
    says: 'Columns under one merged label; without one, under an empty cell.',
    keyword: 'header',
    attributes: { label, notes },
    children: { key: 'columns', of: COLUMN_KINDS, shape: 'list', required: true },
  },
  place: {
    says: 'A field, printed here.',
    keyword: 'place',
    refersBy: 'field',
    attributes: {
      label,
      labelled: {
        type: ['beside', 'above', 'inside', 'none'],
        says: 'Where the label stands: in a cell beside or above the value, with it, nowhere; beside unless said. On a cover and over a column it stands or does not.',
        wordsWhere: { above: LABELLED, inside: LABELLED },
      },
      number: within(CONTENT, text('Number of the heading that its label makes: 二、')),
      below: within(['cover'], text('Printed below, (盖章).')),
      split: within(
        ['row'],
        split(
          'Share of the width that the label takes, in percent; that of the first in a row right in a grid is as wide as its `labels`.',
        ),
      ),
      width: within(['row', ...COLUMNS], width),
      example: within(COLUMNS, text('Printed in the row of examples, else in the first empty row.')),
      each: within(COLUMNS, slotted(text('Printed in every empty row; `{n}` is its number.'), 'n')),
    },
  },
  sheet: {
    says: 'A group as a table with a row per field: a checklist, a list of materials, indicators before and after.',
    keyword: 'sheet',
    refersBy: 'field',
    attributes: {},
    children: { key: 'columns', of: SHEET_KINDS, shape: 'list', required: true },
  },
  part: {
    says: 'A column of a sheet.',
    keyword: 'part',
    attributes: {
      shows: {
        type: ['label', 'hint', 'control', 'before', 'after'],
        says: 'What of each field stands there.',
        required: true,
      },
      header: text('Label of the column.'),
      width,
    },
  },
  use: { says: "A block's rows or content, here.", keyword: 'use', attributes: {} },
} as const satisfies Record<string, KindSpec>;
