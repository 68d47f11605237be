/** Paragraphs with their runs, notes and controls. */

import type { Inline, Paragraph } from '../layout/document.ts';
import { isPictureControl } from '../layout/inlines.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';
import { contentControl } from './control.ts';
import { element } from './element.ts';
import type { FootnoteRegister } from './footnotes.ts';
import type { PictureRegister } from './pictures.ts';
import { ALIGNMENTS, GAP_STYLE, styleId } from './styles.ts';
import type { ControlRegister } from './tags.ts';
import { run, textRuns } from './text.ts';

/** What is counted through the whole document, in reading order. */
export interface Registers {
  readonly controls: ControlRegister;
  readonly notes: FootnoteRegister;
  readonly pictures: PictureRegister;
}

const inline = (part: Inline, { controls, notes, pictures }: Registers): string => {
  switch (part.kind) {
    case 'run':
      return textRuns(part.text);
    case 'note':
      return notes.cite(part.note);
    case 'control':
      return contentControl(part, controls, pictures);
    case 'tab':
      return run([element('w:tab')]);
  }
};

const flag = (name: string, isSet: boolean | undefined): readonly string[] => (isSet === true ? [element(name)] : []);

const tabStops = (inlines: readonly Inline[]): readonly string[] => {
  const stops = inlines.flatMap((part) =>
    part.kind === 'tab' ? [element('w:tab', { 'w:val': 'left', 'w:pos': part.at })] : [],
  );
  return stops.length > 0 ? [element('w:tabs', {}, stops)] : [];
};

const hanging = ({ indent, size }: TextStyle, hang: number): string =>
  element('w:ind', { 'w:start': (indent + hang) * size * 20, 'w:hanging': hang * size * 20 });

/** Above and below a picture with its caption. Twips. */
const AROUND = { 'w:after': 60, 'w:before': 60 };

/** A line of prose grows with what is in it: at an exact height a picture would show no more than its lowest line. */
const spacing = ({ style, inlines }: Paragraph): readonly string[] => {
  const grown = { 'w:line': STYLES[style].line * 20, 'w:lineRule': 'atLeast' };
  if (inlines.some(isPictureControl)) return [element('w:spacing', { ...AROUND, ...grown })];
  const isProse = inlines.some((part) => part.kind === 'control' && part.input === 'multiline');
  return isProse ? [element('w:spacing', grown)] : [];
};

const wordParagraph = (properties: readonly string[], content: readonly string[]): string =>
  element('w:p', {}, [element('w:pPr', {}, properties), ...content]);

const styled = (style: string): string => element('w:pStyle', { 'w:val': style });

export const paragraph = (source: Paragraph, registers: Registers, keepNext = false): string => {
  const { style, align, inlines, hang, newPage, keepNext: heads } = source;
  const properties = [
    styled(styleId(style)),
    ...flag('w:keepNext', keepNext || heads),
    // A picture and its caption are lines of one paragraph.
    ...flag('w:keepLines', inlines.some(isPictureControl)),
    ...flag('w:pageBreakBefore', newPage),
    ...tabStops(inlines),
    ...spacing(source),
    ...(hang === undefined ? [] : [hanging(STYLES[style], hang)]),
    ...(align === undefined ? [] : [element('w:jc', { 'w:val': ALIGNMENTS[align] })]),
  ];
  return wordParagraph(
    properties,
    inlines.map((part) => inline(part, registers)),
  );
};

/** A paragraph that takes no room. @param ends the section that ends with it */
export const gap = (keepNext = false, ends = ''): string =>
  wordParagraph([styled(GAP_STYLE), ...flag('w:keepNext', keepNext), ends], []);
