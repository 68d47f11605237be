/** The matrix that puts a picture, a square of one by one, into its box on the page (ISO 32000-1, 8.9.5.1), turned as it is seen. */
import type { Turn } from '../../../compiler/filing/pictures/picture.ts';

/** In points, from its lower left corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** Where a point of the picture is seen in the square. */
const seenAt = (x: number, y: number, { mirrored, quarters }: Turn): Point => {
  const across = mirrored ? 1 - x : x;
  if (quarters === 1) return [y, 1 - across];
  if (quarters === 2) return [1 - across, 1 - y];
  return quarters === 3 ? [1 - y, across] : [across, y];
};

/** a b c d e f */
export const matrixOf = (
  { x, y, width, height }: Box,
  turn: Turn = { mirrored: false, quarters: 0 },
): readonly [number, number, number, number, number, number] => {
  const [origin, right, up] = [seenAt(0, 0, turn), seenAt(1, 0, turn), seenAt(0, 1, turn)];
  return [
    width * (right[0] - origin[0]),
    height * (right[1] - origin[1]),
    width * (up[0] - origin[0]),
    height * (up[1] - origin[1]),
    x + width * origin[0],
    y + height * origin[1],
  ];
};
