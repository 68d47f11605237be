/** PNG (ISO/IEC 15948) as far as its parts go: what it says of itself, and that all of it is there. Frames of an animation are left aside. */
import { Inflate } from 'fflate';
import type { Flaw, PictureSize } from './picture.ts';

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Kinds of pixels, with the bits that a sample may have. */
const DEPTHS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};

/** Every so many columns and rows of an interlaced picture, from which on. */
const PASSES = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
] as const;

export interface Png extends PictureSize {
  /** Of a sample. */
  readonly bits: number;
  /** 0 grey, 2 colours, 3 a palette, 4 grey and 6 colours with transparency. */
  readonly colour: number;
  readonly samples: number;
  readonly interlaced: boolean;
  readonly palette?: Uint8Array;
  /** Transparency of the palette, or the colour that is transparent. */
  readonly transparent?: Uint8Array;
  /** Pieces of one zlib stream. */
  readonly data: readonly Uint8Array[];
}

/** Bytes of a row behind that of its filter. */
export const rowBytes = (width: number, { bits, samples }: Pick<Png, 'bits' | 'samples'>): number =>
  Math.ceil((width * bits * samples) / 8);

/** Sizes of the pictures that are sent one after the other: of an interlaced one by pass, empty ones left out. */
export const passesOf = ({ width, height, interlaced }: Png) =>
  (interlaced ? PASSES : [{ x: 0, y: 0, across: 1, down: 1 }])
    .map((pass) => ({
      ...pass,
      width: Math.ceil((width - pass.x) / pass.across),
      height: Math.ceil((height - pass.y) / pass.down),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);

/** Bytes that its pixels inflate to. */
export const inflatedBytes = (png: Png): number =>
  passesOf(png).reduce((sum, { width, height }) => sum + height * (1 + rowBytes(width, png)), 0);

export const readPng = (bytes: Uint8Array): Png | Flaw => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Omit<Png, 'data'> | undefined;
  const more: { palette?: Uint8Array; transparent?: Uint8Array } = {};
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length || at + 12 + length > bytes.length) return 'damaged';
    if (header === undefined) {
      if (name !== 'IHDR' || length !== 13) return 'damaged';
      const [bits = 0, colour = 0, compression, filter, interlace] = body.subarray(8);
      const known = DEPTHS[colour];
      if (!known?.bits.includes(bits) || compression !== 0 || filter !== 0 || (interlace ?? 2) > 1) return 'damaged';
      const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (width === 0 || height === 0) return 'damaged';
      header = { width, height, bits, colour, samples: known.samples, interlaced: interlace === 1 };
    } else if (name === 'PLTE') more.palette = body;
    else if (name === 'tRNS') more.transparent = body;
    else if (name === 'IDAT') data.push(body);
    else if (name === 'IEND')
      return data.length === 0 || (header.colour === 3 && more.palette === undefined)
        ? 'damaged'
        : { ...header, ...more, data };
    at += 12 + length;
  }
  return 'damaged';
};

/** So much is inflated at a time. */
const PIECE = 16 << 10;

/** Inflates its pixels piece by piece, until `take` wants no more; throws where the stream is damaged. */
export const inflate = ({ data }: Png, take: (piece: Uint8Array) => boolean): void => {
  let wanted = true;
  // fflate inflates what stands behind the two bytes of zlib.
  let skip = 2;
  const stream = new Inflate((piece) => {
    wanted &&= take(piece);
  });
  for (const part of data) {
    const own = part.subarray(Math.min(skip, part.length));
    skip -= part.length - own.length;
    for (let at = 0; at < own.length && wanted; at += PIECE) stream.push(own.subarray(at, at + PIECE));
  }
};

/** Whether its pixels are all there, and no more. */
export const isComplete = (png: Png): boolean => {
  const wanted = inflatedBytes(png);
  let size = 0;
  try {
    inflate(png, ({ length }) => {
      size += length;
      return size <= wanted;
    });
  } catch {
    return false;
  }
  return size === wanted;
};
