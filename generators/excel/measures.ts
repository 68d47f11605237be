/** Lengths of the page as Excel counts them. */
import { ems } from '../layout/ems.ts';
import { STYLES, type StyleName } from '../layout/styles.ts';

/** Twips → widths of a digit of the default font, 7 pixels at 96 to the inch, with 5 pixels beside them (ISO/IEC 29500-1, 18.3.1.13). */
export const widthOf = (twips: number): number => Math.max(1, Math.round(((twips / 15 - 5) / 7) * 100) / 100);

/** Points that the text takes, wrapped in a cell of so many twips: estimated, as no font is known. */
export const heightOf = (text: string, style: StyleName, twips: number): number => {
  const { size, line, before, after } = STYLES[style];
  // what the program leaves beside the text, and widths that differ from font to font
  const room = Math.max(1, (twips / 20 - 6) / size / 1.05);
  const lines = text.split('\n').reduce((sum, each) => sum + Math.max(1, Math.ceil(ems(each) / room)), 0);
  return Math.ceil(lines * line + before + after + 2);
};
