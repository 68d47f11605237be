/** Texts in CEL as they are written: between one quote or three, escaped or, after an `r`, raw. */

/** A character of a text, escaped or not. */
const WRITTEN = /\\(?:[xX][\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-3][0-7]{2}|.)|./sy;

/** Where in the literal each UTF-16 unit of its text begins, and where the text ends. */
export const unitOffsets = (literal: string): readonly number[] => {
  const [opening = '', prefix = '', quote = ''] = /^([rR]?)("""|'''|"|')/.exec(literal) ?? [];
  const end = literal.length - quote.length;
  const units: number[] = [];
  for (let at = opening.length; at < end; ) {
    WRITTEN.lastIndex = at;
    const written = prefix === '' ? (WRITTEN.exec(literal)?.[0] ?? '') : '';
    units.push(at);
    // beyond the BMP a character is two units
    if (/^\\U00(?!00)/.test(written)) units.push(at);
    at += Math.max(1, written.length);
  }
  return [...units, end];
};
