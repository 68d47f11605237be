/** Text as runs, with line breaks and the font that its script asks for. */
import { TextRun } from 'docx';
import { printable } from '../office/printable.ts';
import type { CharacterStyle } from './styles.ts';

/** Runs of text in the paragraph's font, or in a named character style; `\n` breaks the line. */
export const textRuns = (text: string, style?: CharacterStyle): TextRun[] =>
  printable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(style !== undefined && { style }),
          // Quotation marks, dashes and circled digits are in both scripts; without the hint Word takes the Latin font.
          ...(/[^ -~]/.test(line) && { font: { hint: 'eastAsia' } }),
        }),
    );
