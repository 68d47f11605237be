/** A long text in pieces. */
import { expect, it } from 'vitest';
import { textPieces } from '../../compiler/model/text-pieces.ts';
import { digest, digestOf } from '../../generators/word/digest.ts';

const PIECE = 1 << 16;

it.each([
  ['nothing', '', 0],
  ['a piece', 'a'.repeat(PIECE), 1],
  ['a sign more', 'a'.repeat(PIECE + 1), 2],
  ['a character over the end of a piece', `${'a'.repeat(PIECE - 1)}𠮷${'b'.repeat(PIECE)}`, 3],
  ['characters of two codes', '𠮷'.repeat(PIECE), 2],
  ['halves alone at the end of a piece', '\uD842'.repeat(PIECE + 3), 2],
])('%s: the pieces are together the text, and none parts a character', (_, text, count) => {
  const pieces = [...textPieces(text)];
  expect(pieces.join('')).toBe(text);
  expect(pieces).toHaveLength(count);
  for (const [at, piece] of pieces.slice(1).entries())
    expect(`${pieces[at]?.at(-1)}${piece.at(0)}`).not.toMatch(/[\u{10000}-\u{10FFFF}]/u);
  expect(pieces.every(({ length }) => length > 0 && length <= PIECE)).toBe(true);
});

it('the digest of a text is that of its bytes, however long it is', () => {
  const text = `${'甲'.repeat(PIECE - 1)}𠮷${'乙'.repeat(PIECE)}`;
  expect(digest(text)).toBe(digestOf(new TextEncoder().encode(text)));
});
