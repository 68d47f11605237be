/** Outlines of glyphs as the data of SVG paths, in whole numbers of a grid: what a screen shows needs no more. */
import type { Contour, Point } from './fonts/outlines.ts';

/** Steps to an em: at 16 pt one is 0.06 pt. */
export const GRID = 256;

/** Numbers with as few signs between them as SVG needs. */
const joined = (numbers: readonly number[]): string =>
  numbers.map((number, at) => (at === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, on: true });

/** With a point on the curve between any two that are off it, the first of all on it. */
const whole = (contour: Contour): readonly Point[] => {
  const points = contour.flatMap((point, at) => {
    const before = contour[(at || contour.length) - 1] ?? point;
    return point.on || before.on ? [point] : [middle(before, point), point];
  });
  const first = points.findIndex(({ on }) => on);
  return [...points.slice(first), ...points.slice(0, first)];
};

/** @param scale from units of the font to the grid; down is positive in SVG */
export const pathOf = (contours: readonly Contour[], scale: number): string =>
  contours
    .filter(({ length }) => length > 1)
    .map((contour) => {
      const points = whole(contour).map(({ x, y, on }) => ({
        x: Math.round(x * scale),
        y: Math.round(-y * scale),
        on,
      }));
      const [start, ...others] = points;
      if (start === undefined) return '';
      let at = start;
      let off: Point | undefined;
      let path = `M${joined([start.x, start.y])}`;
      for (const next of [...others, start]) {
        if (!next.on) {
          off = next;
          continue;
        }
        const [dx, dy] = [next.x - at.x, next.y - at.y];
        if (off !== undefined) path += `q${joined([off.x - at.x, off.y - at.y, dx, dy])}`;
        else if (next !== start && (dx !== 0 || dy !== 0))
          path += dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${joined([dx, dy])}`;
        at = next;
        off = undefined;
      }
      return `${path}z`;
    })
    .join('');
