/** What of a Word file is the same for all filings of a form, made by docx once: all parts but the pages themselves. */
import {
  Document,
  DocumentProtectionType,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { FormDocument, PageSection } from '../layout/document.ts';
import { PAGES, STYLES } from '../layout/styles.ts';
import { FORM_PROPERTY } from '../office/carried.ts';
import { partsIn, textOf } from '../office/parts.ts';
import { fontTablePart } from './fonts.ts';
import { GAP_STYLE, PAGE_NUMBER_STYLES, styleId, wordStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';

export interface Shell {
  /** By name, all but the main part. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Of the main part, what stands before the pages and behind them. */
  readonly head: string;
  readonly tail: string;
  /** Properties of each section. */
  readonly sections: readonly string[];
}

/** As Chinese Word sets new documents up: blanks at the end of a line keep their underline, lines fit in tables. */
const COMPATIBILITY = {
  version: 15,
  spaceForUnderline: true,
  balanceSingleByteDoubleByteWidth: true,
  underlineTrailingSpaces: true,
  doNotExpandShiftReturn: true,
} as const;

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

const noNumber = (): Footer => new Footer({ children: [new Paragraph({ style: GAP_STYLE })] });

/** Said for each section, since Word carries footers over from the section before. */
const footers = (numbered: boolean) =>
  numbered
    ? { default: pageNumber(PAGE_NUMBER_STYLES.odd), even: pageNumber(PAGE_NUMBER_STYLES.even) }
    : { default: noNumber(), even: noNumber() };

const emptySection = ({ orientation, restart, numbered }: PageSection): ISectionOptions => {
  const { width, height } = PAGES[orientation];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The shorter side first: docx turns the page where it is landscape.
        size: {
          width: Math.min(width, height),
          height: Math.max(width, height),
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: margins(orientation),
        ...(restart && { pageNumbers: { start: 1 } }),
      },
    },
    footers: footers(numbered),
    children: [],
  };
};

const note = (text: string): Paragraph =>
  new Paragraph({
    style: styleId('footnote'),
    keepLines: true,
    children: ` ${text}`.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(/[^ -~]/.test(line) && { font: { hint: 'eastAsia' } }),
        }),
    ),
  });

/** Where docx ends what holds for all styles. */
const withTableStyles = (styles: string): string =>
  styles.replace('</w:docDefaults>', (end) => `${end}${tableStyles.join('')}`);

/** docx says of digits alone that no space is put beside them, and at the end; it stands with that of letters before the spacing (ISO/IEC 29500-1 17.3.1.26, 17.3.1.2, 17.3.1.3). */
const withoutSpace = (styles: string): string =>
  styles.replace(
    /(<w:spacing [^>]*\/>)((?:(?!<\/w:pPr>).)*?)<w:autoSpaceDN w:val="false"\/>/g,
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>$1$2',
  );

/** The main part. */
export const MAIN = 'word/document.xml';

const made = async ({ form, sections, footnotes }: FormDocument, protect: boolean): Promise<Shell> => {
  const file = new Document({
    styles: wordStyles,
    compatibility: COMPATIBILITY,
    evenAndOddHeaderAndFooters: true,
    ...(protect && { protection: { type: DocumentProtectionType.FORMS } }),
    customProperties: [{ name: FORM_PROPERTY, value: form }],
    footnotes: Object.fromEntries(footnotes.map(({ text }, index) => [index + 1, { children: [note(text)] }])),
    sections: sections.map(emptySection),
  });
  const parts = partsIn(new Uint8Array(await Packer.toArrayBuffer(file)));
  const [main, styles] = [textOf(parts, MAIN), withTableStyles(withoutSpace(textOf(parts, 'word/styles.xml')))];
  const encoder = new TextEncoder();
  parts.set('word/styles.xml', encoder.encode(styles));
  parts.set('word/fontTable.xml', encoder.encode(fontTablePart()));
  parts.delete(MAIN);
  const [from, to] = [main.indexOf('<w:body>') + '<w:body>'.length, main.indexOf('</w:body>')];
  return {
    parts,
    head: main.slice(0, from),
    tail: main.slice(to),
    sections: main.slice(from, to).match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [],
  };
};

/** The forms that are filled in at a time, with room to spare. */
const MOST = 64;
const shells = new Map<string, Promise<Shell>>();

/** @param protect whether only controls can be edited */
export const shellOf = (document: FormDocument, protect: boolean): Promise<Shell> => {
  const pages = document.sections.map(({ orientation, numbered, restart }) => [orientation, numbered, restart]);
  const key = JSON.stringify([document.form, protect, pages, document.footnotes.map(({ text }) => text)]);
  const known = shells.get(key);
  if (known !== undefined) return known;
  if (shells.size >= MOST) shells.clear();
  const shell = made(document, protect);
  shells.set(key, shell);
  return shell;
};
