/** Styles of paragraphs and characters, as Word names them. */
import { AlignmentType, DocumentDefaults, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { OFFICIAL_FONTS, STYLES, type StyleName, type TextStyle } from '../layout/styles.ts';
import { BOX_FONTS, LATIN_FONT } from './fonts.ts';

interface WordStyle {
  readonly id: string;
  /** Built-in names are Word's own; the others are what a user sees in the list of styles. */
  readonly name: string;
  /** Level in the navigation pane, from 0. */
  readonly outline?: number;
}

const WORD_STYLES: Readonly<Record<StyleName, WordStyle>> = {
  attachmentMark: { id: 'AttachmentMark', name: '附件标识' },
  title: { id: 'Title', name: 'Title' },
  coverTitle: { id: 'CoverTitle', name: '封面标题' },
  coverTitleOnly: { id: 'CoverTitleOnly', name: '封面标题（无副标题）' },
  coverSubtitle: { id: 'Subtitle', name: 'Subtitle' },
  coverLine: { id: 'CoverLine', name: '封面填写行' },
  coverTitleClose: { id: 'CoverTitleClose', name: '封面标题（紧凑）' },
  coverTitleOnlyClose: { id: 'CoverTitleOnlyClose', name: '封面标题（无副标题，紧凑）' },
  coverSubtitleClose: { id: 'CoverSubtitleClose', name: '封面副标题（紧凑）' },
  coverLineSmall: { id: 'CoverLineSmall', name: '封面填写项（小四）' },
  coverLineLeast: { id: 'CoverLineLeast', name: '封面填写项（五号）' },
  coverSeal: { id: 'CoverSeal', name: '封面盖章行' },
  heading1: { id: 'Heading1', name: 'heading 1', outline: 0 },
  heading2: { id: 'Heading2', name: 'heading 2', outline: 1 },
  heading3: { id: 'Heading3', name: 'heading 3', outline: 2 },
  appendixTitle: { id: 'AppendixTitle', name: '附件标题', outline: 0 },
  body: { id: 'BodyText', name: 'Body Text' },
  answer: { id: 'Answer', name: '正文填写' },
  hint: { id: 'Hint', name: '填写说明' },
  note: { id: 'Note', name: '表注' },
  band: { id: 'Band', name: '表内标题' },
  label: { id: 'Label', name: '表内栏目' },
  value: { id: 'Value', name: '表内填写' },
  columnLabel: { id: 'ColumnLabel', name: '列表栏目' },
  columnValue: { id: 'ColumnValue', name: '列表填写' },
  columnLabelSmall: { id: 'ColumnLabelSmall', name: '列表栏目（小五）' },
  columnValueSmall: { id: 'ColumnValueSmall', name: '列表填写（小五）' },
  columnLabelTiny: { id: 'ColumnLabelTiny', name: '列表栏目（六号）' },
  columnValueTiny: { id: 'ColumnValueTiny', name: '列表填写（六号）' },
  columnLabelLeast: { id: 'ColumnLabelLeast', name: '列表栏名（小六）' },
  columnValueLeast: { id: 'ColumnValueLeast', name: '列表填写（小六）' },
  footnote: { id: 'FootnoteText', name: 'footnote text' },
  pageNumber: { id: 'Footer', name: 'footer' },
};

/** Character styles: a line to write on, the two states of a check box, the mark of a note. */
export type CharacterStyle = 'Blank' | 'BoxEmpty' | 'BoxTicked' | 'FootnoteReference';

/** Paragraphs without text: between two tables, which Word would join, and after a table that ends a section. */
export const GAP_STYLE = 'Gap';
export const PAGE_NUMBER_STYLES = { odd: 'PageNumberOdd', even: 'PageNumberEven' } as const;

export const styleId = (name: StyleName): string => WORD_STYLES[name].id;

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Styles of what stands in tables. */
const IN_CELLS = /^(?:label|value|column)/;

const twips = (points: number): number => Math.round(points * 20);

const indent = (style: TextStyle) => ({
  firstLineChars: style.indent * 100,
  // For readers that know no characters.
  firstLine: twips(style.indent * style.size),
});

const paragraphStyle = ([name, style]: [StyleName, TextStyle]): IParagraphStyleOptions => {
  const { id, name: shown, outline } = WORD_STYLES[name];
  const chinese = OFFICIAL_FONTS[style.font];
  // GB/T 9704-2012 7.5: the digits of a page number are 宋体 too.
  const latin = name === 'pageNumber' ? chinese : LATIN_FONT;
  return {
    id,
    name: shown,
    basedOn: 'Normal',
    quickFormat: true,
    ...(outline !== undefined && { next: styleId('body') }),
    paragraph: {
      alignment: ALIGNMENTS[style.align],
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        line: twips(style.line),
        lineRule: LineRuleType.EXACT,
      },
      ...(style.indent > 0 && { indent: indent(style) }),
      // In cells there is room for what stands there: 3900万元 is not wider for its digits.
      ...(IN_CELLS.test(name) && { autoSpaceEastAsianText: false }),
      ...(outline !== undefined && { outlineLevel: outline }),
      ...(style.keep === 'next' && { keepNext: true }),
      ...(style.keep === 'whole' && { keepLines: true }),
    },
    run: {
      font: { ascii: latin, hAnsi: latin, eastAsia: chinese, cs: latin },
      size: style.size * 2,
      // 小标宋 is as heavy as a title is: Word would thicken it by hand.
      ...(style.bold && style.font !== 'title' && { bold: true }),
    },
  };
};

/** GB/T 9704-2012 7.5: on odd pages to the right, on even pages to the left, one character from the edge. */
const pageNumberStyles: readonly IParagraphStyleOptions[] = [
  {
    id: PAGE_NUMBER_STYLES.odd,
    name: '页码（单页）',
    basedOn: styleId('pageNumber'),
    paragraph: { alignment: AlignmentType.RIGHT, indent: { right: twips(STYLES.pageNumber.size) } },
  },
  {
    id: PAGE_NUMBER_STYLES.even,
    name: '页码（双页）',
    basedOn: styleId('pageNumber'),
    paragraph: { alignment: AlignmentType.LEFT, indent: { left: twips(STYLES.pageNumber.size) } },
  },
];

const gapStyle: IParagraphStyleOptions = {
  id: GAP_STYLE,
  name: '表间隔',
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: twips(1), lineRule: LineRuleType.EXACT } },
  run: { size: 2 },
};

const everyFont = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

const documentDefaults = new DocumentDefaults({
  run: {
    font: { ...everyFont(LATIN_FONT), eastAsia: OFFICIAL_FONTS.song },
    size: STYLES.columnValue.size * 2,
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  },
});

/**
 * Part word/styles.xml: one style for each of the layout's, by name, so that a user can change all their texts at once.
 * These replace the styles that docx would write of its own accord.
 */
export const wordStyles: IStylesOptions = {
  importedStyles: [documentDefaults],
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    ...Object.entries(STYLES).map(([name, style]) => paragraphStyle([name as StyleName, style])),
    ...pageNumberStyles,
    gapStyle,
  ],
  characterStyles: [
    { id: 'Blank', name: '填写线', run: { underline: {} } },
    { id: 'BoxEmpty', name: '方框', run: { font: everyFont(BOX_FONTS.empty) } },
    { id: 'BoxTicked', name: '勾选框', run: { font: everyFont(BOX_FONTS.ticked) } },
    { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
  ],
};
