/** A part that is written piece by piece: of a list of thousands its text is deflated as it comes, and never held whole. */
import { ZipDeflate } from 'fflate';
import { joinedBytes } from '../../compiler/model/joined-bytes.ts';

/** So many characters are encoded at a time. */
const PIECE = 1 << 16;
/** Bytes of a part that are held; documents of fewer pages than some hundreds have no larger ones. */
const MOST_HELD = 8 << 20;

/** A part that is deflated already. */
export interface Deflated {
  readonly file: ZipDeflate;
  /** What came of it. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

export const isDeflated = (part: unknown): part is Deflated =>
  typeof part === 'object' && part !== null && 'file' in part && part.file instanceof ZipDeflate;

/** Texts as UTF-8, several at a time. */
function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const each of texts) {
    text += each;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

/** @param name of the part in its package */
export const longPart = (name: string, texts: Iterable<string>): Uint8Array | Deflated => {
  const held: Uint8Array[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let file: ZipDeflate | undefined;
  for (const bytes of encoded(texts)) {
    size += bytes.length;
    if (!file) held.push(bytes);
    if (!file && size > MOST_HELD) {
      file = new ZipDeflate(name);
      file.ondata = (error, piece) => {
        if (error) throw error;
        pieces.push(piece);
      };
      for (const each of held.splice(0)) file.push(each);
    } else file?.push(bytes);
  }
  if (!file) return joinedBytes(held);
  file.push(new Uint8Array(), true);
  return { file, pieces };
};
