/** Text as runs, with line breaks and the font that its script asks for. */
import { element, escaped } from './element.ts';
import type { CharacterStyle } from './styles.ts';

/** A run of its properties and what it holds. */
export const run = (content: readonly string[], style?: CharacterStyle, isEastAsian = false): string => {
  const properties = [
    ...(style === undefined ? [] : [element('w:rStyle', { 'w:val': style })]),
    ...(isEastAsian ? [element('w:rFonts', { 'w:hint': 'eastAsia' })] : []),
  ];
  return element('w:r', {}, [...(properties.length > 0 ? [element('w:rPr', {}, properties)] : []), ...content]);
};

/** Runs of text in the paragraph's font, or in a named character style; `\n` breaks the line. */
export const textRuns = (text: string, style?: CharacterStyle): string =>
  text
    .split('\n')
    .map((line, index) =>
      run(
        [...(index > 0 ? [element('w:br')] : []), element('w:t', { 'xml:space': 'preserve' }, [escaped(line)])],
        style,
        // Quotation marks, dashes and circled digits are in both scripts; without the hint Word takes the Latin font.
        /[^ -~]/.test(line),
      ),
    )
    .join('');
