/** The boxes and marks of the fonts of symbols that Word has, by the characters that its dialog of symbols gives. */
import { expect, test } from 'vitest';
import { isSymbolFont, symbolOf } from '../../generators/word/read/glyphs.ts';

test.each([
  ['Wingdings', 'þýüûo¨qn', '☑☒✓✗□□□■'],
  ['Wingdings 2', 'RSTPO£0*', '☑☒☒✓✗□□□'],
])('of %s, also as Word writes them into the area of private use', (font, characters, boxes) => {
  expect(isSymbolFont(font)).toBe(true);
  for (const offset of [0, 0xf000]) {
    const written = [...characters].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + offset));
    expect(written.map((character) => symbolOf(font, character)).join('')).toBe(boxes);
  }
});

test('what means nothing else stays, and so does every character of another font', () => {
  expect(symbolOf('Wingdings', 'A')).toBe('A');
  expect(isSymbolFont('宋体')).toBe(false);
  expect(isSymbolFont('constructor')).toBe(false);
  expect(symbolOf('宋体', 'þ')).toBe('þ');
});
