/** What stands in a control: its box, what is filled in, its hint, or a gap to write in. Documents draw it and measures take it from here. */
import type { Control } from './document.ts';

/** One box of a choice, in every document. 宋体 has □ and not ☐, so that paper shows it as forms are printed. */
export const BOX = { empty: '□', ticked: '☑' } as const;

/** A blank to write on, as wide as a Chinese character. */
export const BLANK = '\u3000';

/** The box, what is filled in, or the form's hint; nothing where there is a gap. */
export const wordsOf = (control: Control): string =>
  control.input === 'check'
    ? BOX[control.checked === true ? 'ticked' : 'empty']
    : (control.value ?? control.placeholder);

/** What is shown while nothing is filled in: the form's hint, else the gap in blanks; nothing in a cell of its own. */
export const emptyText = ({ placeholder, gap }: Control): string => placeholder || BLANK.repeat(gap);

/** All that the control shows, a gap as blanks. */
export const shownText = (control: Control): string => wordsOf(control) || emptyText(control);

/** What is left to write on behind words of that width, in Chinese characters: a value leaves the rest of its last line. */
export const gapBehind = ({ gap, line, underlined = false }: Control, width: number): number => {
  if (!underlined) return width === 0 ? gap : 0;
  const full = line === undefined ? 0 : Math.max(0, Math.ceil(width / line) - 1) * line;
  return Math.max(0, gap - (width - full));
};
