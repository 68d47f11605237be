/** A picture that can be drawn, and why a file is none. */

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type PictureType = 'image/png' | 'image/jpeg';

/** How pixels are turned to be seen: mirrored left to right, then turned by right angles. */
export interface Turn {
  readonly mirrored: boolean;
  /** Right angles, clockwise. */
  readonly quarters: 0 | 1 | 2 | 3;
}

/** Its size is that at which it is seen. */
export interface Picture extends PictureSize {
  readonly mediaType: PictureType;
  readonly bytes: Uint8Array;
  /** Where its file says that its pixels do not lie as they are seen. */
  readonly turn?: Turn;
}

/** The size on its other side: how wide what is seen was before it was turned, and back. */
export const turned = ({ width, height }: PictureSize, turn?: Turn): PictureSize =>
  turn !== undefined && turn.quarters % 2 === 1 ? { width: height, height: width } : { width, height };

/** Pictures by the SHA-256 of their bytes, in hexadecimal. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Why a file cannot be drawn; `unsupported`: a JPEG of a kind that few programs read. */
export type Flaw = 'none' | 'damaged' | 'unsupported' | 'too-large';

/** Of a file. */
export const MOST_PICTURE_BYTES = 20 << 20;
export const MOST_PIXELS = 40_000_000;
