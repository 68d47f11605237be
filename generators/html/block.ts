/** A paragraph or a table of a laid-out form as HTML; what is drawn in a page of its own, and by which marks, the caller says. */
import { visibleLines } from '../../compiler/model/visible.ts';
import { shownText } from '../layout/control-text.ts';
import type { Block, Cell, Inline, Paragraph, Table, TableRow } from '../layout/document.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';

/** The class of a part, where it has one. */
export type ClassOf = (part: Block | TableRow | Cell) => string | undefined;

/** Place of a footnote, from 1. */
export type NumberOf = (note: string) => number;

/** Neither markup nor unseen. */
export const escapedHtml = (text: string): string =>
  visibleLines(text.replaceAll('\t', ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [` ${name}="${escapedHtml(String(value))}"`],
    )
    .join('');

const lines = (text: string): string => escapedHtml(text).replaceAll('\n', '<br>');

const inlineHtml = (inline: Inline, numberOf: NumberOf): string => {
  switch (inline.kind) {
    case 'run':
      return lines(inline.text);
    case 'tab':
      return '&emsp;';
    case 'note':
      return `<sup>${numberOf(inline.note)}</sup>`;
    case 'control':
      return inline.underlined ? `<u>${lines(shownText(inline))}</u>` : lines(shownText(inline));
  }
};

const paragraphHtml = (paragraph: Paragraph, classOf: ClassOf, numberOf: NumberOf): string => {
  const { style, align, inlines } = paragraph;
  const { size, bold, line, indent, align: usual }: TextStyle = STYLES[style];
  const look = [
    `text-align:${align ?? usual}`,
    `font-size:${size}pt`,
    `line-height:${line}pt`,
    ...(bold ? ['font-weight:bold'] : []),
    ...(indent > 0 ? [`text-indent:${indent}em`] : []),
  ];
  const text = inlines.map((inline) => inlineHtml(inline, numberOf)).join('');
  return `<p${attributes({ class: classOf(paragraph), style: look.join(';') })}>${text || '&nbsp;'}</p>`;
};

const cellHtml = (cell: Cell, classOf: ClassOf, numberOf: NumberOf): string => {
  const { columnSpan, rowSpan, role, blocks, vertical } = cell;
  const tag = role === 'header' ? 'th' : 'td';
  const given = {
    class: [role, classOf(cell)].filter((each) => each !== undefined).join(' '),
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    style: `vertical-align:${vertical}`,
  };
  return `<${tag}${attributes(given)}>${blocks.map((block) => paragraphHtml(block, classOf, numberOf)).join('')}</${tag}>`;
};

const tableHtml = (table: Table, classOf: ClassOf, numberOf: NumberOf): string => {
  const all = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((100 * width) / all).toFixed(2)}%">`).join('');
  const rows = table.rows.map(
    (row) =>
      `<tr${attributes({ class: classOf(row) })}>${row.cells.map((cell) => cellHtml(cell, classOf, numberOf)).join('')}</tr>`,
  );
  return `<table${attributes({ class: classOf(table) })}><colgroup>${columns}</colgroup>\n${rows.join('\n')}\n</table>`;
};

export const blockHtml = (block: Block, classOf: ClassOf, numberOf: NumberOf): string =>
  block.kind === 'table' ? tableHtml(block, classOf, numberOf) : paragraphHtml(block, classOf, numberOf);
