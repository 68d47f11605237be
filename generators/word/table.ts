/** Tables with fixed column widths, merged cells and repeated header rows. */
import type { Table, TableRow } from '../layout/document.ts';
import { keepsNext } from '../layout/rows.ts';
import { sideMargin } from '../layout/styles.ts';
import { element } from './element.ts';
import { gap, paragraph, type Registers } from './paragraph.ts';
import { fillGrid, type Slot } from './slots.ts';
import { SIDE_MARGIN, TABLE_STYLE } from './table-styles.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** In twips. */
const measure = (name: string, size: number): string => element(name, { 'w:type': 'dxa', 'w:w': size });

const tableCell = (
  { cell, begins }: Slot,
  widths: readonly number[],
  keepNext: boolean,
  registers: Registers,
): string => {
  const { column, columnSpan, rowSpan, vertical, blocks } = cell;
  // A cell must end with a paragraph; the covered part of a merged one has nothing to say.
  const content = begins ? blocks.map((block) => paragraph(block, registers, keepNext)) : [];
  const width = sum(widths.slice(column, column + columnSpan));
  const margin = sideMargin(width);
  const properties = [
    measure('w:tcW', width),
    ...(columnSpan > 1 ? [element('w:gridSpan', { 'w:val': columnSpan })] : []),
    ...(rowSpan > 1 ? [element('w:vMerge', { 'w:val': begins ? 'restart' : 'continue' })] : []),
    ...(margin < SIDE_MARGIN ? [element('w:tcMar', {}, [measure('w:left', margin), measure('w:right', margin)])] : []),
    element('w:vAlign', { 'w:val': vertical === 'middle' ? 'center' : 'top' }),
  ];
  return element('w:tc', {}, [
    element('w:tcPr', {}, properties),
    ...(content.length === 0 ? [gap(keepNext)] : content),
  ]);
};

const rowProperties = ({ splittable, height }: TableRow, isHeader: boolean): string =>
  element('w:trPr', {}, [
    ...(splittable ? [] : [element('w:cantSplit')]),
    ...(isHeader ? [element('w:tblHeader')] : []),
    element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
  ]);

/** A table of fixed columns, row by row: of a list of thousands nothing is kept. Throws if its cells do not fill its grid. */
export function* table(source: Table, registers: Registers): Generator<string> {
  const { widths, headerRows } = source;
  const properties = element('w:tblPr', {}, [
    element('w:tblStyle', { 'w:val': TABLE_STYLE }),
    measure('w:tblW', sum(widths)),
    element('w:jc', { 'w:val': 'center' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  ]);
  const columns = widths.map((width) => element('w:gridCol', { 'w:w': width }));
  yield `<w:tbl>${properties}${element('w:tblGrid', {}, columns)}`;
  for (const { row, index, slots } of fillGrid(source)) {
    const stays = keepsNext(source, index);
    const cells = slots.map((slot) => tableCell(slot, widths, stays, registers));
    yield element('w:tr', {}, [rowProperties(row, index < headerRows), ...cells]);
  }
  yield '</w:tbl>';
}
