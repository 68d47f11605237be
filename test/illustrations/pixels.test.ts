/** Pixels of PNG as PDF shows them: of every kind, depth and filter, interlaced or not, as they were written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPng } from '../../compiler/filing/pictures/png.ts';
import { pixelsOf } from '../../generators/pdf/pictures/pixels.ts';
import { type PngOptions, png, samplesOf } from '../fixtures/made-pictures.ts';

const KINDS = [
  [0, 1],
  [0, 2],
  [0, 4],
  [0, 8],
  [0, 16],
  [2, 8],
  [2, 16],
  [3, 1],
  [3, 2],
  [3, 4],
  [3, 8],
  [4, 8],
  [4, 16],
  [6, 8],
  [6, 16],
] as const satisfies readonly (readonly [NonNullable<PngOptions['colour']>, NonNullable<PngOptions['bits']>])[];

const whole = (...args: Parameters<typeof png>) => {
  const read = readPng(png(...args));
  if (typeof read === 'string') throw new Error(read);
  return pixelsOf(read);
};

it('any picture', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.integer({ min: 1, max: 19 }),
      fc.integer({ min: 1, max: 19 }),
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 }),
      fc.infiniteStream(fc.nat(0xffff)),
      ([colour, bits], width, height, interlaced, filters, random) => {
        const most = 2 ** bits - 1;
        const samples = samplesOf(colour);
        const pixels = Array.from({ length: width * height }, () =>
          Array.from({ length: samples }, () => (random.next().value ?? 0) % (most + 1)),
        );
        const palette = Array.from({ length: 3 * 256 }, (_, at) => (at * 7) % 256);
        const { components, colours, opacity } = whole(width, height, (x, y) => pixels[y * width + x] ?? [], {
          colour,
          bits,
          interlaced,
          filterOf: (row) => filters[row % filters.length] ?? 0,
          ...(colour === 3 && { palette, transparent: [0, 128] }),
        });
        const scaled = (sample: number): number => (bits === 16 ? sample >> 8 : Math.floor((sample * 255) / most));
        const shades = components === 1 ? 1 : 3;
        expect([...colours]).toEqual(
          pixels.flatMap((pixel) =>
            colour === 3
              ? [0, 1, 2].map((each) => palette[3 * (pixel[0] ?? 0) + each])
              : pixel.slice(0, shades).map(scaled),
          ),
        );
        const seen = (pixel: readonly number[]): number =>
          colour === 3 ? ([0, 128][pixel[0] ?? 0] ?? 255) : scaled(pixel.at(-1) ?? 0);
        expect(opacity && [...opacity]).toEqual(colour >= 3 ? pixels.map(seen) : undefined);
      },
    ),
    { numRuns: 300 },
  );
});

it('a colour of which nothing is seen, in as many bits as it has', () => {
  const { opacity } = whole(3, 1, (x) => [x * 256, 1, 2], { bits: 16, transparent: [1, 0, 0, 1, 0, 2] });
  expect([...(opacity ?? [])]).toEqual([255, 0, 255]);
  expect([...(whole(2, 1, (x) => [x], { colour: 0, bits: 1, transparent: [0, 1] }).opacity ?? [])]).toEqual([255, 0]);
});
