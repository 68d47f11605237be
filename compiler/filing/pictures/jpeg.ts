/** JPEG (ITU-T T.81) as far as its markers go: how large it is, of how many components, how it is turned, and that it has an end. */
import { exifTurn } from './exif.ts';
import type { Flaw, PictureSize, Turn } from './picture.ts';

export interface Jpeg extends PictureSize {
  /** 1 grey, 3 colours, 4 of print. */
  readonly components: number;
  /** Written by Adobe: the colours of print are turned over. */
  readonly adobe: boolean;
  readonly turn?: Turn;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Baseline, extended and progressive, Huffman: what everybody draws. */
const isDrawn = (marker: number): boolean => marker <= 0xc2;

const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.length - 2; at >= from; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
};

export const readJpeg = (bytes: Uint8Array): Jpeg | Flaw => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Omit<Jpeg, 'adobe' | 'turn'> | undefined;
  let adobe = false;
  let turn: Turn | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || body.length < length - 2) return 'damaged';
    if (isFrame(marker)) {
      if (!isDrawn(marker) || body[0] !== 8) return 'unsupported';
      const [height, width, components] = [view.getUint16(at + 5), view.getUint16(at + 7), bytes[at + 9] ?? 0];
      if (width === 0 || height === 0) return 'damaged';
      if (![1, 3, 4].includes(components)) return 'unsupported';
      frame = { width, height, components };
    } else if (marker === 0xe1) turn ??= exifTurn(body);
    else if (marker === 0xee && String.fromCharCode(...body.subarray(0, 5)) === 'Adobe') adobe = true;
    else if (marker === 0xda)
      return frame && hasEnd(bytes, at + 2 + length) ? { ...frame, adobe, ...(turn && { turn }) } : 'damaged';
    at += 2 + length;
  }
  return 'damaged';
};
