/**
 * How each kind of text looks. Sizes and page follow GB/T 9704-2012 (2 号 = 22 pt, 3 号 = 16, 4 号 = 14, 小四 = 12, 5 号 = 10.5, 小五 = 9, 小六 = 6.5).
 * Fonts are roles: Office files name them as official documents do, PDF embeds what the package has.
 */
import type { SectionPlacement } from '../../compiler/model/placement.ts';

/** The fonts that Chinese official documents name, by role (GB/T 9704-2012 5.2.2). */
export const OFFICIAL_FONTS = {
  title: '方正小标宋简体',
  song: '宋体',
  fang: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
} as const;

export type FontRole = keyof typeof OFFICIAL_FONTS;

export interface TextStyle {
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Height of a line in points; exact. */
  readonly line: number;
  /** Indent of the first line, in characters. */
  readonly indent: number;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Across pages: `next` stays with what follows it, `whole` is not parted while a page can hold it. */
  readonly keep?: 'next' | 'whole';
}

const style = (font: FontRole, size: number, rest: Partial<TextStyle> = {}): TextStyle => ({
  font,
  size,
  bold: false,
  align: 'left',
  line: Math.round(size * 1.5),
  indent: 0,
  before: 0,
  after: 0,
  ...rest,
});

export const STYLES = {
  attachmentMark: style('hei', 16, { after: 4, keep: 'next' }),
  /** 2 号小标宋. */
  title: style('title', 22, { bold: true, align: 'center', line: 34, before: 2, after: 8, keep: 'next' }),
  coverTitle: style('title', 26, { bold: true, align: 'center', line: 42, before: 130, after: 6 }),
  /** Without subtitle below it: what is filled in stands as far down as on other covers. */
  coverTitleOnly: style('title', 26, { bold: true, align: 'center', line: 42, before: 130, after: 144 }),
  coverSubtitle: style('title', 22, { bold: true, align: 'center', line: 34, after: 110 }),
  /** Label and gap make 21 characters of a line's 28: indented they stand in the middle, one below the other. */
  coverLine: style('fang', 16, { line: 34, indent: 3 }),
  /** Where long values need the room. */
  coverTitleClose: style('title', 26, { bold: true, align: 'center', line: 42, before: 50, after: 6 }),
  coverTitleOnlyClose: style('title', 26, { bold: true, align: 'center', line: 42, before: 50, after: 50 }),
  coverSubtitleClose: style('title', 22, { bold: true, align: 'center', line: 34, after: 40 }),
  coverLineSmall: style('fang', 12, { line: 20, indent: 4, before: 8 }),
  coverLineLeast: style('fang', 10.5, { line: 16, indent: 5, before: 4 }),
  coverSeal: style('fang', 16, { line: 30, align: 'center' }),
  heading1: style('hei', 16, { line: 29, before: 8, after: 4, keep: 'next' }),
  heading2: style('kai', 16, { line: 29, before: 4, after: 2, keep: 'next' }),
  heading3: style('fang', 16, { bold: true, line: 26, keep: 'next' }),
  appendixTitle: style('title', 18, { bold: true, align: 'center', line: 30, after: 8, keep: 'next' }),
  body: style('fang', 14, { line: 26, indent: 2 }),
  /** Prose that is not yet written: its hint, or a line, and room for more. As space it does not begin a page. */
  answer: style('fang', 14, { line: 26, indent: 2, after: 13, keep: 'whole' }),
  hint: style('fang', 14, { line: 26, indent: 2 }),
  note: style('fang', 10.5, { line: 17, before: 4 }),
  band: style('hei', 12, { line: 20, align: 'center' }),
  label: style('song', 10.5, { line: 16, align: 'center' }),
  value: style('fang', 10.5, { line: 16 }),
  columnLabel: style('song', 10.5, { bold: true, line: 15, align: 'center' }),
  columnValue: style('fang', 10.5, { line: 15 }),
  columnLabelSmall: style('song', 9, { bold: true, line: 13, align: 'center' }),
  columnValueSmall: style('fang', 9, { line: 13 }),
  columnLabelTiny: style('song', 7.5, { bold: true, line: 11, align: 'center' }),
  columnValueTiny: style('fang', 7.5, { line: 11 }),
  columnLabelLeast: style('song', 6.5, { bold: true, line: 9, align: 'center' }),
  columnValueLeast: style('fang', 6.5, { line: 9 }),
  footnote: style('song', 9, { line: 12 }),
  pageNumber: style('song', 14, { line: 18, align: 'center' }),
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof STYLES;

/** Of A4, but for the widest tables, which take the A3 page turned. */
export type Orientation = SectionPlacement['orientation'];

/** Size and margins in twips. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A4 and margins in twips: top 37, left 28, right 26, bottom 35 mm (GB/T 9704-2012 5.2). */
export const PAGE = { width: 11906, height: 16838, top: 2098, left: 1587, right: 1474, bottom: 1984 } as const;

/** The landscape page is the portrait one turned: the head of a table faces the binding, whose margin is at its top. */
export const PAGES: Readonly<Record<Orientation, PageSize>> = {
  portrait: PAGE,
  landscape: {
    width: PAGE.height,
    height: PAGE.width,
    top: PAGE.left,
    right: PAGE.top,
    bottom: PAGE.right,
    left: PAGE.bottom,
  },
  landscapeA3: { width: 23811, height: 16838, top: PAGE.left, right: PAGE.top, bottom: PAGE.right, left: PAGE.bottom },
};

/** Width of the type area in twips. */
export const typeWidth = (orientation: Orientation): number => {
  const { width, left, right } = PAGES[orientation];
  return width - left - right;
};

const SIDE = { least: 30, most: 85, share: 1 / 16 } as const;

/** Between the border of a cell and its text, left and right: less in narrow columns. Twips. */
export const sideMargin = (cellWidth: number): number =>
  Math.min(SIDE.most, Math.max(SIDE.least, Math.round(cellWidth * SIDE.share)));

/** Width of the cell that leaves so much between its side margins. Twips. */
export const cellAround = (room: number): number =>
  Math.min(room + 2 * SIDE.most, Math.max(room + 2 * SIDE.least, Math.ceil(room / (1 - 2 * SIDE.share)) + 1));

/** Height of the type area in points. */
export const typeHeight = (orientation: Orientation): number => {
  const { height, top, bottom } = PAGES[orientation];
  return (height - top - bottom) / 20;
};
