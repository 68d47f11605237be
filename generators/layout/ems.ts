/** Widths of text in Chinese characters, before any font is known. */

const sumOf = (text: string, width: (character: string) => number): number => {
  let sum = 0;
  for (const character of text) sum += width(character);
  return sum;
};

const isWide = (character: string): boolean => character > '\u2000';

/** Estimated width of text: other characters are half as wide as Chinese ones. */
export const ems = (text: string): number => sumOf(text, (character) => (isWide(character) ? 1 : 0.5));

/**
 * What letters, digits and signs take at most in the fonts that documents are set in, and in DejaVu Serif, which LibreOffice puts in the place of
 * Times New Roman where it has nothing nearer; the first class that has the character.
 */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/[MWm]/, 1.1],
  [/[%@w]/, 1],
  [/[A-Z&]/, 0.87],
  [/[bdhknpquo]/, 0.7],
  [/[-.,:;'!|()[\]{}/\\ijlt]/, 0.41],
  [/\d/, 0.64],
  [/ /, 0.57],
  [/[`#+<=>^~]/, 0.84],
];

const OTHERS = 0.6;
/** By code. */
const MOST_OF_ASCII = Array.from(
  { length: 128 },
  (_, code) => MOST.find(([those]) => those.test(String.fromCharCode(code)))?.[1] ?? OTHERS,
);

/** Width that text takes at most: what gets so much room is not broken in any document. */
export const mostEms = (text: string): number =>
  sumOf(text, (character) => (isWide(character) ? 1 : (MOST_OF_ASCII[character.charCodeAt(0)] ?? OTHERS)));
