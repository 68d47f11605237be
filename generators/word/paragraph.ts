/** Paragraphs with their runs, notes and controls. */
import {
  LineRuleType,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  Paragraph as WordParagraph,
  type XmlComponent,
} from 'docx';
import type { Inline, Paragraph } from '../layout/document.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';
import { contentControl } from './control.ts';
import type { FootnoteRegister } from './footnotes.ts';
import type { PictureRegister } from './pictures.ts';
import { ALIGNMENTS, GAP_STYLE, styleId } from './styles.ts';
import type { ControlRegister } from './tags.ts';
import { textRuns } from './text.ts';

/** What is counted through the whole document, in reading order. */
export interface Registers {
  readonly controls: ControlRegister;
  readonly notes: FootnoteRegister;
  readonly pictures: PictureRegister;
}

const inline = (part: Inline, { controls, notes, pictures }: Registers): XmlComponent[] => {
  switch (part.kind) {
    case 'run':
      return textRuns(part.text);
    case 'note':
      return notes.cite(part.note);
    case 'control':
      return contentControl(part, controls, pictures);
    case 'tab':
      return [new TextRun({ children: [new Tab()] })];
  }
};

const isPicture = (part: Inline): boolean => part.kind === 'control' && part.input === 'picture';

const hanging = ({ indent, size }: TextStyle, hang: number) => ({
  start: (indent + hang) * size * 20,
  hanging: hang * size * 20,
});

const tabStops = (inlines: readonly Inline[]) =>
  inlines.flatMap((part) => (part.kind === 'tab' ? [{ type: TabStopType.LEFT, position: part.at }] : []));

/** Above and below a picture with its caption. Twips. */
const AROUND = 60;

/** A line of prose grows with what is in it: at an exact height a picture would show no more than its lowest line. */
const spacing = ({ style, inlines }: Paragraph) => {
  const grown = { line: STYLES[style].line * 20, lineRule: LineRuleType.AT_LEAST };
  if (inlines.some(isPicture)) return { spacing: { ...grown, before: AROUND, after: AROUND } };
  return inlines.some((part) => part.kind === 'control' && part.input === 'multiline') && { spacing: grown };
};

export const paragraph = (source: Paragraph, registers: Registers, keepNext = false): WordParagraph => {
  const { style, align, inlines, hang, newPage, keepNext: heads } = source;
  return new WordParagraph({
    style: styleId(style),
    ...(align !== undefined && { alignment: ALIGNMENTS[align] }),
    ...(hang !== undefined && { indent: hanging(STYLES[style], hang) }),
    ...(inlines.some(({ kind }) => kind === 'tab') && { tabStops: tabStops(inlines) }),
    ...spacing(source),
    ...((keepNext || heads) && { keepNext: true }),
    // A picture and its caption are lines of one paragraph.
    ...(inlines.some(isPicture) && { keepLines: true }),
    ...(newPage === true && { pageBreakBefore: true }),
    // docx writes any component here; its type lists only classes of its own.
    children: inlines.flatMap((part) => inline(part, registers)) as ParagraphChild[],
  });
};

/** A paragraph that takes no room. */
export const gap = (keepNext = false): WordParagraph =>
  new WordParagraph({ style: GAP_STYLE, ...(keepNext && { keepNext: true }) });
