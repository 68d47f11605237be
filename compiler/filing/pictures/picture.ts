/** Files as pictures that can be drawn: PNG and JPEG by what their bytes say, whatever they are called. */

import { readJpeg } from './jpeg.ts';
import { isWhole, readPng, SIGNATURE } from './png.ts';

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type PictureType = 'image/png' | 'image/jpeg';

export interface Picture extends PictureSize {
  readonly mediaType: PictureType;
  readonly bytes: Uint8Array;
}

/** Pictures by the SHA-256 of their bytes, in hexadecimal. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Why a file cannot be drawn; `unsupported`: a JPEG of a kind that few programs read. */
export type Flaw = 'none' | 'damaged' | 'unsupported' | 'too-large';

/** Of a file. */
export const MOST_PICTURE_BYTES = 20 << 20;
export const MOST_PIXELS = 40_000_000;

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What the first bytes say. */
export const typeOf = (bytes: Uint8Array): PictureType | undefined => {
  if (starts(bytes, SIGNATURE)) return 'image/png';
  return starts(bytes, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : undefined;
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
  if ('bits' in read && !isWhole(read)) return 'damaged';
  return { mediaType, width, height, bytes };
};
