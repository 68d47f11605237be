/** Sections of pages: paper, margins (GB/T 9704-2012) and page numbers. */
import {
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block, PageSection } from '../layout/document.ts';
import { PAGES, STYLES } from '../layout/styles.ts';
import { gap, paragraph, type Registers } from './paragraph.ts';
import { PAGE_NUMBER_STYLES } from './styles.ts';
import { table } from './table.ts';

/** GB/T 9704-2012 7.5: the page number stands 7 mm below the type area. In twips. */
const PAGE_NUMBER_GAP = 397;

const margins = (orientation: PageSection['orientation']) => {
  const { top, right, bottom, left } = PAGES[orientation];
  return { top, right, bottom, left, footer: bottom - PAGE_NUMBER_GAP - STYLES.pageNumber.line * 20 };
};

const pageNumber = (style: string): Footer =>
  new Footer({
    children: [new Paragraph({ style, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
  });

/** Said for each section, since Word carries footers over from the section before. */
const footers = (numbered: boolean) =>
  numbered
    ? { default: pageNumber(PAGE_NUMBER_STYLES.odd), even: pageNumber(PAGE_NUMBER_STYLES.even) }
    : { default: new Footer({ children: [gap()] }), even: new Footer({ children: [gap()] }) };

/**
 * Word joins two tables that touch, and ends a section with a paragraph: one that takes no room stands there. It ends
 * sections of text as well, because LibreOffice 7.4 loses a section break in a paragraph that ends with a control; but not
 * the last one, which has no break and where it would begin a page of its own behind a full one.
 */
const content = (blocks: readonly Block[], isLast: boolean, registers: Registers): FileChild[] =>
  blocks.flatMap((block, index): FileChild[] => {
    const next = blocks[index + 1]?.kind;
    const drawn = block.kind === 'table' ? table(block, registers) : paragraph(block, registers);
    const ends = next === undefined && !(isLast && block.kind === 'paragraph');
    return ends || (block.kind === 'table' && next === 'table') ? [drawn, gap()] : [drawn];
  });

export const section = (source: PageSection, isLast: boolean, registers: Registers): ISectionOptions => {
  const { width, height } = PAGES[source.orientation];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The shorter side first: docx turns the page where it is landscape.
        size: {
          width: Math.min(width, height),
          height: Math.max(width, height),
          orientation: source.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: margins(source.orientation),
        ...(source.restart && { pageNumbers: { start: 1 } }),
      },
    },
    footers: footers(source.numbered),
    children: content(source.blocks, isLast, registers),
  };
};
