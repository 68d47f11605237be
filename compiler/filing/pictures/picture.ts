/** A picture that can be drawn, and why a file is none. */

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
