/** Tables of records as a form prints them: what heads each column, and what stands below in the row of a record. */
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import type { Cell, Paragraph, Table } from '../../document.ts';
import { layout } from '../../layout.ts';
import { bare, unconditional } from '../spots.ts';
import { type Template, templateOf, twoOfEach } from './units.ts';

export interface RecordColumn {
  /** What stands above it from the top, bare: of a merged header once. */
  readonly heads: readonly string[];
  /** Nothing is filled in there: the number of the record. */
  readonly template: Template;
  /** As people know it. */
  readonly label: string;
}

export interface RecordTable {
  /** Path of its list. */
  readonly list: string;
  readonly headerRows: number;
  readonly columns: readonly RecordColumn[];
}

const textOf = ({ blocks }: Pick<Cell, 'blocks'>): string =>
  blocks
    .map(({ inlines }: Paragraph) => inlines.map((inline) => (inline.kind === 'run' ? inline.text : '')).join(''))
    .join('');

/** The cells above a column, each once, from the top. */
const above = ({ rows, headerRows }: Table, column: number): readonly Cell[] =>
  rows
    .slice(0, headerRows)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan));

const recordTable = (table: Table): RecordTable | undefined => {
  const row = table.rows.find(({ record }) => record !== undefined);
  if (row?.record === undefined || table.headerRows === 0) return undefined;
  const columns = row.cells.map((cell): RecordColumn => {
    const heads = above(table, cell.column).map(textOf);
    return {
      heads: heads.map(bare).filter(Boolean),
      template: templateOf(cell.blocks),
      label: bare(heads.at(-1) ?? ''),
    };
  });
  return { list: row.record.list, headerRows: table.headerRows, columns };
};

const made = new WeakMap<ResolvedForm, readonly RecordTable[]>();

/** In their order. */
export const recordTablesOf = (form: ResolvedForm): readonly RecordTable[] => {
  const known =
    made.get(form) ??
    layout(unconditional(form), twoOfEach(form.fields))
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? (recordTable(block) ?? []) : []));
  made.set(form, known);
  return known;
};
