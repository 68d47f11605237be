/** Tables with fixed column widths, merged cells and repeated header rows. */
import {
  AlignmentType,
  HeightRule,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Table } from '../layout/document.ts';
import { keepsNext } from '../layout/rows.ts';
import { sideMargin } from '../layout/styles.ts';
import { gap, paragraph, type Registers } from './paragraph.ts';
import { fillGrid, type Slot } from './slots.ts';
import { SIDE_MARGIN, TABLE_STYLE } from './table-styles.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const tableCell = (
  { cell, begins }: Slot,
  widths: readonly number[],
  keepNext: boolean,
  registers: Registers,
): TableCell => {
  const { column, columnSpan, rowSpan, vertical, blocks } = cell;
  // A cell must end with a paragraph; the covered part of a merged one has nothing to say.
  const content = begins ? blocks.map((block) => paragraph(block, registers, keepNext)) : [];
  const width = sum(widths.slice(column, column + columnSpan));
  const margin = sideMargin(width);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(margin < SIDE_MARGIN && { margins: { left: margin, right: margin, marginUnitType: WidthType.DXA } }),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    verticalAlign: vertical === 'middle' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: content.length === 0 ? [gap(keepNext)] : content,
  });
};

/** A table of fixed columns. Throws if its cells do not fill its grid. */
export const table = (source: Table, registers: Registers): WordTable => {
  const { widths, headerRows, rows } = source;
  const slots = fillGrid(source);
  return new WordTable({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (row, index) =>
        new TableRow({
          height: { value: row.height, rule: HeightRule.ATLEAST },
          ...(!row.splittable && { cantSplit: true }),
          ...(index < headerRows && { tableHeader: true }),
          children: (slots[index] ?? []).map((slot) => tableCell(slot, widths, keepsNext(source, index), registers)),
        }),
    ),
  });
};
