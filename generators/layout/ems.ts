/** Widths of text in Chinese characters, before any font is known. */

/** Behind this one characters are as wide as Chinese ones. */
const LAST_NARROW = 0x2000;

/** Whether a code is the first half of a character, or the second one. */
const isFirst = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isSecond = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** By codes, as it is asked of each cell of a list several times. */
const sumOf = (text: string, widthOf: (narrow: number) => number): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= LAST_NARROW) {
      sum += widthOf(code);
      continue;
    }
    sum += 1;
    if (isFirst(code) && isSecond(text.charCodeAt(at + 1))) at += 1;
  }
  return sum;
};

/** Estimated width of text: other characters are half as wide as Chinese ones. */
export const ems = (text: string): number => sumOf(text, () => 0.5);

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
export const mostEms = (text: string): number => sumOf(text, (code) => MOST_OF_ASCII[code] ?? OTHERS);
