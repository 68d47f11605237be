/** A document on pages: where every line, box and rule stands. Knows no PDF. */
import type { Block, FormDocument, PageSection, Paragraph } from '../layout/document.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';
import { type MeasuredTable, measureTable } from './cells.ts';
import { linesOf } from './field-lines.ts';
import { Flow, type Page } from './flow.ts';
import type { FontSet } from './fonts/set.ts';
import { heightOf, type Line, setLines } from './lines.ts';
import { type Element, element, nesting, type Part, paragraphElement, withLists } from './structure.ts';
import { placeTable } from './table.ts';
import { typesetter } from './text.ts';

/** A document on its pages. */
export interface Laid {
  readonly pages: readonly Page[];
  readonly structure: Element;
}

type Measured =
  | {
      readonly kind: 'paragraph';
      readonly paragraph: Paragraph;
      readonly lines: readonly Line[];
      readonly element: Element;
    }
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

/** The notes that a block cites, in the order of their marks. */
const notesOf = (block: Measured): readonly string[] =>
  block.kind === 'table'
    ? block.table.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => notesIn(lines)))
    : notesIn(block.lines);

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

const placeParagraph = (paragraph: Paragraph, lines: readonly Line[], following: Lead, flow: Flow): void => {
  if (paragraph.newPage && !flow.fresh) flow.breakPage();
  const keep = keepOf(paragraph);
  for (const [index, line] of lines.entries()) {
    const group = lines.slice(index, index + together(lines.length, index, keep));
    const next = keep === 'next' ? following : undefined;
    const wanted = heightWith(group, next?.height);
    const notes = [...notesIn(group), ...(next?.notes ?? [])];
    if (line.before + wanted > flow.room(notes) && !flow.fresh) flow.breakPage();
    if (flow.keepsSpaceAbove) flow.y += line.before;
    flow.draw(line, flow.area.left, flow.y);
    flow.y += line.height + line.after;
  }
};

/** Sets a document in fonts that have all its characters and lays it on pages; `fillable` with fields in place of its controls. */
export const layPages = (document: FormDocument, fonts: FontSet, fillable = false): Laid => {
  const type = typesetter(document, fonts, fillable);
  const texts = new Map(document.footnotes.map((note) => [note.id, note.text]));
  const noteElements = new Map(document.footnotes.map(({ id }) => [id, element('Note')]));
  const set = new Map<string, readonly Line[]>();
  const noteLines = (id: string, width: number): readonly Line[] => {
    const key = `${width} ${id}`;
    const style = STYLES.footnote;
    const note = { element: noteElements.get(id) };
    const lines = set.get(key) ?? setLines(type.note(id, texts.get(id) ?? '', style), style, style.align, width, note);
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
  const nest = nesting();
  const measure = (block: Block, width: number): Measured => {
    if (block.kind === 'table') return { kind: 'table', table: measureTable(block, type, nest) };
    const element = paragraphElement(block, nest);
    return { kind: 'paragraph', paragraph: block, lines: linesOf(block, width, type, element), element };
  };

  const parts: Part[] = [];
  const told = new Set<string>();
  /** A note stands behind what cites it first. */
  const structure = (block: Measured): readonly Part[] => {
    const own = block.kind === 'table' ? { element: block.table.element } : block;
    const cited = notesOf(block).filter((id) => !told.has(id) && told.add(id));
    return [own, ...cited.flatMap((id) => noteElements.get(id) ?? []).map((element) => ({ element }))];
  };

  const [first, ...rest] = document.sections;
  if (first === undefined) return { pages: [], structure: element('Document') };
  const flow = new Flow({ notes: document.footnotes.map(({ id }) => id), noteLines, pageNumber }, first);
  const place = (section: PageSection): void => {
    const blocks = section.blocks.map((block) => measure(block, flow.area.width));
    parts.push(...blocks.flatMap(structure));
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
  return { pages: flow.pages, structure: element('Document', withLists(parts)) };
};
