/** A document on pages: where every line, box and rule stands. Knows no PDF. */
import { wordsOf } from '../layout/control-text.ts';
import type { Block, FormDocument, PageSection, Paragraph } from '../layout/document.ts';
import { STYLES, type StyleName, type TextStyle } from '../layout/styles.ts';
import { type MeasuredTable, measureTable } from './cells.ts';
import { Flow, type Page } from './flow.ts';
import type { FontSet } from './fonts/set.ts';
import { heightOf, type Line, paragraphLines, setLines } from './lines.ts';
import { placeTable } from './table.ts';
import { typesetter } from './text.ts';

/** Level of a heading among the bookmarks. */
const HEADINGS: Partial<Record<StyleName, number>> = {
  title: 1,
  attachmentMark: 1,
  appendixTitle: 1,
  heading1: 1,
  heading2: 2,
  heading3: 3,
};

type Measured =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly table: MeasuredTable };

/** Longer ones are parted even where they are better whole: they would leave too much of a page empty. */
const MOST_WHOLE = 10;

/** How many lines from this one on stay on its page: no heading is parted, no paragraph's first or last line stands alone. */
const together = (lines: number, index: number, keep: TextStyle['keep']): number => {
  if (keep === 'next' || lines <= (keep === 'whole' ? MOST_WHOLE : 3)) return lines - index;
  return index === 0 || index === lines - 2 ? 2 : 1;
};

/** Height of lines with what stays with them; without that, space below the last one may run over the end of a page. */
const heightWith = (lines: readonly Line[], following?: number): number =>
  heightOf(lines) + (following ?? -(lines.at(-1)?.after ?? 0));

const keepOf = ({ style, keepNext }: Paragraph): TextStyle['keep'] => {
  const { keep }: TextStyle = STYLES[style];
  return keepNext ? 'next' : keep;
};

/** What a heading must have below it on its page: the height of a beginning, and the notes cited in it. */
interface Lead {
  readonly height: number;
  readonly notes: readonly string[];
}

const NO_LEAD: Lead = { height: 0, notes: [] };

const notesIn = (lines: readonly Line[]): readonly string[] => lines.flatMap(({ notes }) => notes);

const leadOf = (blocks: readonly Measured[], index: number): Lead => {
  const block = blocks[index];
  if (block === undefined) return NO_LEAD;
  if (block.kind === 'table') {
    const end = block.table.rows.findIndex((row) => !row.keepsNext);
    const rows = end < 0 ? block.table.rows : block.table.rows.slice(0, end + 1);
    const next = end < 0 ? leadOf(blocks, index + 1) : NO_LEAD;
    return {
      height: rows.reduce((sum, row) => sum + (row.keepsNext ? row.height : row.lead), next.height),
      notes: [...rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => notesIn(lines))), ...next.notes],
    };
  }
  const { paragraph, lines } = block;
  if (paragraph.newPage) return NO_LEAD;
  const keep = keepOf(paragraph);
  const beginning = lines.slice(0, together(lines.length, 0, keep));
  const next = keep === 'next' ? leadOf(blocks, index + 1) : undefined;
  return {
    height: (lines[0]?.before ?? 0) + heightWith(beginning, next?.height),
    notes: [...notesIn(beginning), ...(next?.notes ?? [])],
  };
};

const textOf = (paragraph: Paragraph): string =>
  paragraph.inlines
    .map((inline) =>
      inline.kind === 'run' ? inline.text.replaceAll('\n', '') : inline.kind === 'control' ? wordsOf(inline) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const placeParagraph = (paragraph: Paragraph, lines: readonly Line[], following: Lead, flow: Flow): void => {
  if (paragraph.newPage && !flow.fresh) flow.breakPage();
  const level = HEADINGS[paragraph.style];
  const keep = keepOf(paragraph);
  for (const [index, line] of lines.entries()) {
    const group = lines.slice(index, index + together(lines.length, index, keep));
    const next = keep === 'next' ? following : undefined;
    const wanted = heightWith(group, next?.height);
    const notes = [...notesIn(group), ...(next?.notes ?? [])];
    if (line.before + wanted > flow.room(notes) && !flow.fresh) flow.breakPage();
    if (flow.keepsSpaceAbove) flow.y += line.before;
    const bookmark = level !== undefined && index === 0 ? { level, text: textOf(paragraph) } : undefined;
    flow.draw(line, flow.area.left, flow.y, flow.slot(), bookmark);
    flow.y += line.height + line.after;
  }
};

/** Sets a document in fonts that have all its characters and lays it on pages. */
export const layPages = (document: FormDocument, fonts: FontSet): readonly Page[] => {
  const type = typesetter(document, fonts);
  const texts = new Map(document.footnotes.map((note) => [note.id, note.text]));
  const set = new Map<string, readonly Line[]>();
  const noteLines = (id: string, width: number): readonly Line[] => {
    const key = `${width} ${id}`;
    const style = STYLES.footnote;
    const lines = set.get(key) ?? setLines(type.note(id, texts.get(id) ?? '', style), style, style.align, width);
    set.set(key, lines);
    return lines;
  };
  const pageNumber = (number: number, width: number): Line => {
    const style = STYLES.pageNumber;
    // One character in from the edge, on the outer side (GB/T 9704-2012, 7.5).
    const space = '\u3000';
    const text = number % 2 === 1 ? `— ${number} —${space}` : `${space}— ${number} —`;
    const [line] = setLines(
      type.glyphs([{ kind: 'run', text }], style),
      style,
      number % 2 === 1 ? 'right' : 'left',
      width,
    );
    if (line === undefined) throw new Error('a page number is one line');
    return line;
  };
  const measure = (block: Block, width: number): Measured =>
    block.kind === 'table'
      ? { kind: 'table', table: measureTable(block, type) }
      : { kind: 'paragraph', paragraph: block, lines: paragraphLines(block, width, type) };

  const [first, ...rest] = document.sections;
  if (first === undefined) return [];
  const flow = new Flow({ notes: document.footnotes.map(({ id }) => id), noteLines, pageNumber }, first);
  const place = (section: PageSection): void => {
    const blocks = section.blocks.map((block) => measure(block, flow.area.width));
    for (const [index, block] of blocks.entries()) {
      const following = leadOf(blocks, index + 1);
      if (block.kind === 'table') placeTable(block.table, flow, following.height);
      else placeParagraph(block.paragraph, block.lines, following, flow);
    }
  };
  place(first);
  for (const section of rest) {
    flow.startSection(section);
    place(section);
  }
  flow.finish();
  return flow.pages;
};
