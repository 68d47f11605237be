/** How a camera was held, which a JPEG says beside its pixels (Exif 3.0, 4.6.5: Orientation). */
import type { Turn } from './picture.ts';

const NAME = 'Exif\0\0';
const ORIENTATION = 0x0112;
/** Two bytes. */
const SHORT = 3;
const HEADER = 8;
const ENTRY = 12;

/** By the value that is said; the first is as the pixels lie. */
const TURNS: readonly (Turn | undefined)[] = [
  undefined,
  { mirrored: true, quarters: 0 },
  { mirrored: false, quarters: 2 },
  { mirrored: true, quarters: 2 },
  { mirrored: true, quarters: 3 },
  { mirrored: false, quarters: 1 },
  { mirrored: true, quarters: 1 },
  { mirrored: false, quarters: 3 },
];

/** @param body of a segment APP1: where it is none of Exif, or damaged, it says nothing */
export const exifTurn = (body: Uint8Array): Turn | undefined => {
  if (String.fromCharCode(...body.subarray(0, NAME.length)) !== NAME) return undefined;
  const tiff = body.subarray(NAME.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = String.fromCharCode(...tiff.subarray(0, 2));
  if (tiff.length < HEADER || (order !== 'II' && order !== 'MM')) return undefined;
  const little = order === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + count * ENTRY && at + ENTRY <= tiff.length; at += ENTRY)
    if (view.getUint16(at, little) === ORIENTATION)
      return view.getUint16(at + 2, little) === SHORT ? TURNS[view.getUint16(at + 8, little) - 1] : undefined;
  return undefined;
};
