/** A document as short text, for tests to read. */
import type { Block, FormDocument, Inline, Paragraph, Table } from '../../generators/layout/document.ts';

const inline = (part: Inline): string => {
  if (part.kind === 'run') return part.text;
  if (part.kind === 'note') return `^${part.note}`;
  if (part.kind === 'tab') return '\t';
  if (part.input === 'check') return part.checked ? '☑' : '□';
  return `[${part.value ?? (part.placeholder || part.path)}]`;
};

export const shownParagraph = (paragraph: Paragraph): string => paragraph.inlines.map(inline).join('');

/** A cell is `text`, `→2` behind it spans columns, `↓3` rows; cells are separated by ` | `. */
export const shownTable = (table: Table): string[] =>
  table.rows.map(({ cells }) =>
    cells
      .map(({ blocks, columnSpan, rowSpan }) => {
        const spans = `${columnSpan > 1 ? `→${columnSpan}` : ''}${rowSpan > 1 ? `↓${rowSpan}` : ''}`;
        return [blocks.map(shownParagraph).join('⏎'), spans].filter((part) => part !== '').join(' ');
      })
      .join(' | '),
  );

export const blocksOf = (document: FormDocument): Block[] => document.sections.flatMap((section) => section.blocks);

export const tableOf = (document: FormDocument, id: string): Table => {
  const table = blocksOf(document).find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') throw new Error(`no table ${id}`);
  return table;
};

export const paragraphsOf = (document: FormDocument): Paragraph[] =>
  blocksOf(document).flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)),
  );

export const controlsOf = (document: FormDocument) =>
  paragraphsOf(document).flatMap(({ inlines }) => inlines.flatMap((part) => (part.kind === 'control' ? [part] : [])));
