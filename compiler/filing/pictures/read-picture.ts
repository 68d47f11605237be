/** Files as pictures that can be drawn: PNG and JPEG by what their bytes say, whatever they are called. */

import { beginsWith } from '../../model/signature-bytes.ts';
import { readJpeg } from './jpeg.ts';
import { type Flaw, MOST_PICTURE_BYTES, MOST_PIXELS, type Picture, type PictureType, turned } from './picture.ts';
import { isComplete, readPng, SIGNATURE } from './png.ts';

/** What the first bytes say. */
export const typeOf = (bytes: Uint8Array): PictureType | undefined => {
  if (beginsWith(bytes, SIGNATURE)) return 'image/png';
  return beginsWith(bytes, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : undefined;
};

/** Bounded in time and memory whatever the bytes are. */
export const readPicture = (bytes: Uint8Array): Picture | Flaw => {
  if (bytes.length > MOST_PICTURE_BYTES) return 'too-large';
  const mediaType = typeOf(bytes);
  if (mediaType === undefined) return 'none';
  const read = mediaType === 'image/png' ? readPng(bytes) : readJpeg(bytes);
  if (typeof read === 'string') return read;
  const { width, height } = read;
  if (width * height > MOST_PIXELS) return 'too-large';
  if ('bits' in read && !isComplete(read)) return 'damaged';
  const turn = 'turn' in read ? read.turn : undefined;
  return { mediaType, ...turned(read, turn), bytes, ...(turn && { turn }) };
};
