/** Documents made by hand: what forms do to pages, without a compiler. */
import { dateHolds } from '../../compiler/filing/printing/dates.ts';
import type {
  Block,
  Cell,
  Control,
  FormDocument,
  Inline,
  PageSection,
  Paragraph,
  TableRow,
} from '../../generators/layout/document.ts';
import { type StyleName, typeWidth } from '../../generators/layout/styles.ts';

export const run = (text: string): Inline => ({ kind: 'run', text });
export const note = (id: string): Inline => ({ kind: 'note', note: id });

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

export const paragraph = (style: StyleName, ...inlines: (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  style,
  inlines: inlines.map((inline) => (typeof inline === 'string' ? run(inline) : inline)),
});

export const cell = (column: number, blocks: Paragraph | readonly Paragraph[], rest: Partial<Cell> = {}): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  role: 'value',
  vertical: 'middle',
  blocks: [blocks].flat(),
  ...rest,
});

export const label = (column: number, text: string, rest: Partial<Cell> = {}): Cell =>
  cell(column, paragraph('label', text), { role: 'label', ...rest });

export const value = (column: number, text: string, rest: Partial<Cell> = {}): Cell =>
  cell(column, paragraph('value', control(`v${column}`, { value: text })), rest);

export const row = (cells: readonly Cell[], rest: Partial<TableRow> = {}): TableRow => ({
  height: 480,
  splittable: false,
  cells,
  ...rest,
});

/** A table over the whole type area; widths are shares. */
export const table = (
  shares: readonly number[],
  rows: readonly TableRow[],
  headerRows = 0,
  orientation: PageSection['orientation'] = 'portrait',
): Block => {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((typeWidth(orientation) * share) / sum));
  return { kind: 'table', id: 'table', widths, headerRows, rows };
};

export const section = (blocks: readonly Block[], rest: Partial<PageSection> = {}): PageSection => ({
  orientation: 'portrait',
  numbered: true,
  restart: false,
  blocks,
  ...rest,
});

export const formDocument = (
  sections: readonly PageSection[],
  notes: Readonly<Record<string, string>> = {},
): FormDocument => ({
  form: 'test/2022/form',
  title: '测试申报书',
  sections,
  footnotes: Object.entries(notes).map(([id, text]) => ({ id, text })),
});

/** Prose of so many characters, each sentence numbered so that none can be lost or doubled unseen. */
export const prose = (length: number, mark = '文'): string => {
  let text = '';
  for (let i = 1; text.length < length; i++) text += `${mark}${i}工厂建设了数字化车间，实现生产过程可视可控。`;
  return text.slice(0, length);
};
