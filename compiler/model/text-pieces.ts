/** A long text in pieces, so that what is made of it is never held whole. */

/** UTF-16 units. */
const PIECE = 1 << 16;

const isFirstHalf = (code: number): boolean => (code & 0xfc00) === 0xd800;

/** Together the text; no character is parted. */
export function* textPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE - (isFirstHalf(text.charCodeAt(at + PIECE - 1)) ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}
