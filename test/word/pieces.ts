import { dateHolds } from '../../compiler/filing/printing/dates.ts';
import type {
  Block,
  Cell,
  Control,
  FormDocument,
  Inline,
  NoteMark,
  Paragraph,
  Run,
  Table,
  TableRow,
} from '../../generators/layout/document.ts';
import { type StyleName, typeWidth } from '../../generators/layout/styles.ts';

/** Pieces of the document model, to build documents by hand. */
export const run = (text: string): Run => ({ kind: 'run', text });

export const noteMark = (note: string): NoteMark => ({ kind: 'note', note });

export const control = (path: string, rest: Partial<Control> = {}): Control => ({
  kind: 'control',
  path,
  input: 'text',
  label: path,
  holds: rest.input === 'date' ? dateHolds('date', undefined) : { type: 'text' },
  placeholder: '',
  gap: 0,
  ...rest,
});

export const paragraph = (style: StyleName, ...inlines: readonly (Inline | string)[]): Paragraph => ({
  kind: 'paragraph',
  style,
  inlines: inlines.map((part) => (typeof part === 'string' ? run(part) : part)),
});

/** A cell at a column; `columnSpan × rowSpan` other than 1 × 1 in `rest`. */
export const cell = (column: number, block: Paragraph, rest: Partial<Cell> = {}): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  role: 'value',
  blocks: [block],
  vertical: 'middle',
  ...rest,
});

export const label = (column: number, text: string, rest: Partial<Cell> = {}): Cell =>
  cell(column, paragraph('label', text), { role: 'label', ...rest });

export const entry = (column: number, path: string, rest: Partial<Cell> = {}, filled: Partial<Control> = {}): Cell =>
  cell(column, paragraph('value', control(path, filled)), rest);

export const row = (...cells: readonly Cell[]): TableRow => ({ height: 480, splittable: false, cells });

export const table = (
  id: string,
  widths: readonly number[],
  headerRows: number,
  ...rows: readonly TableRow[]
): Table => ({
  kind: 'table',
  id,
  widths,
  headerRows,
  rows,
});

/** Columns of equal width that fill the type area; the last takes what is left. */
export const equalWidths = (count: number, orientation: 'portrait' | 'landscape' = 'portrait'): number[] => {
  const width = typeWidth(orientation);
  const each = Math.floor(width / count);
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? width - each * (count - 1) : each));
};

/** A document of one portrait section. */
export const documentOf = (...blocks: readonly Block[]): FormDocument => ({
  form: 'test/2022/hand-made',
  title: '手工样例',
  sections: [{ orientation: 'portrait', numbered: true, restart: true, blocks }],
  footnotes: [],
});
