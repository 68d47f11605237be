/** What a document is for those who do not see its pages: headings, paragraphs, lists, tables and notes, in reading order. */
import { wordsOf } from '../layout/control-text.ts';
import type { Cell, Paragraph, Table } from '../layout/document.ts';
import { numberingOf } from '../layout/heading.ts';
import type { StyleName } from '../layout/styles.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Form'
  | 'Figure';

export interface Element {
  readonly tag: Tag;
  /** In reading order; those that have none hold what is drawn of them. */
  readonly children: readonly Element[];
  /** TH and TD. */
  readonly spans?: { readonly columns: number; readonly rows: number };
  /** Of the cells that a TH heads. */
  readonly scope?: 'Row' | 'Column';
  readonly bookmark?: Bookmark;
  /** Of a figure: what it shows. */
  readonly alt?: string;
}

export interface Bookmark {
  /** Bookmarks around it and itself. */
  readonly depth: number;
  readonly text: string;
}

export const element = (tag: Tag, children: readonly Element[] = []): Element => ({ tag, children });

/** Level of a heading; what bands of tables announce stands below all of them. */
const LEVELS: Partial<Record<StyleName, number>> = {
  title: 1,
  coverTitle: 1,
  coverTitleOnly: 1,
  coverTitleClose: 1,
  attachmentMark: 1,
  appendixTitle: 1,
  heading1: 1,
  heading2: 2,
  heading3: 3,
};
const BAND_LEVEL = 4;
const HEADINGS = ['H1', 'H2', 'H3'] as const;

/** How deep a heading stands below the last ones of lower levels: no level is left out, though forms number 一、 and then 1. */
export type Nesting = (level: number) => number;

export const nesting = (): Nesting => {
  const around: number[] = [];
  return (level) => {
    while ((around.at(-1) ?? 0) >= level) around.pop();
    return around.push(level);
  };
};

const textOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .flatMap(({ inlines }) => inlines)
    .map((inline) =>
      inline.kind === 'run' ? inline.text.replaceAll('\n', '') : inline.kind === 'control' ? wordsOf(inline) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** A paragraph that stands in no table. */
export const paragraphElement = (paragraph: Paragraph, nest: Nesting): Element => {
  const level = LEVELS[paragraph.style];
  if (level === undefined) return element('P');
  const depth = nest(level);
  return { ...element(HEADINGS[depth - 1] ?? 'P'), bookmark: { depth, text: textOf([paragraph]) } };
};

const ATTACHMENT = /^附件(?=\s*\d)/;

/** How the items of a list are numbered; nothing for what is no item. */
const itemOf = ({ inlines: [first] }: Paragraph): number | string | undefined => {
  if (first?.kind !== 'run') return undefined;
  return numberingOf(first.text) ?? ATTACHMENT.exec(first.text)?.[0];
};

/** What stands below another. */
export interface Part {
  readonly element: Element;
  /** That it is drawn of, unless it is a table or a note. */
  readonly paragraph?: Paragraph;
}

/** Numbered paragraphs in a row are a list. */
export const withLists = (parts: readonly Part[]): readonly Element[] => {
  const numbers = parts.map(({ paragraph, element: { tag } }) =>
    paragraph !== undefined && tag === 'P' ? itemOf(paragraph) : undefined,
  );
  const elements: Element[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at + 1;
    while (numbers[at] !== undefined && numbers[end] === numbers[at]) end++;
    const own = parts.slice(at, end).map((part) => part.element);
    if (own.length > 1)
      elements.push(
        element(
          'L',
          own.map((item) => element('LI', [element('LBody', [item])])),
        ),
      );
    else elements.push(...own);
    at = end;
  }
  return elements;
};

/** A table, and for each block of each cell of each row the element that it is drawn as. */
export interface TableStructure {
  readonly element: Element;
  readonly leaves: readonly (readonly (readonly Element[])[])[];
}

const cellStructure = (
  cell: Cell,
  nest: Nesting,
): { readonly element: Element; readonly leaves: readonly Element[] } => {
  const paragraphs = cell.blocks.map((paragraph) => ({ paragraph, element: element('P') }));
  const own: Element = {
    // One paragraph needs no element of its own.
    ...element(cell.role === 'value' ? 'TD' : 'TH', paragraphs.length > 1 ? withLists(paragraphs) : []),
    spans: { columns: cell.columnSpan, rows: cell.rowSpan },
    ...(cell.role !== 'value' && { scope: cell.role === 'label' ? 'Row' : 'Column' }),
  };
  const leaves = paragraphs.length > 1 ? paragraphs.map((part) => part.element) : [own];
  if (cell.role !== 'band') return { element: own, leaves };
  const bookmark = { depth: nest(BAND_LEVEL), text: textOf(cell.blocks) };
  const marked = { ...own, bookmark };
  return { element: marked, leaves: paragraphs.length > 1 ? leaves : [marked] };
};

export const tableStructure = (table: Table, nest: Nesting): TableStructure => {
  const rows = table.rows.map(({ cells }) => cells.map((cell) => cellStructure(cell, nest)));
  return {
    element: element(
      'Table',
      rows.map((cells) =>
        element(
          'TR',
          cells.map((cell) => cell.element),
        ),
      ),
    ),
    leaves: rows.map((cells) => cells.map((cell) => cell.leaves)),
  };
};
