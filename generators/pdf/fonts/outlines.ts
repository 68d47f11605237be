/** The outlines of glyphs, from the tables head, loca and glyf of a TrueType font (ISO/IEC 14496-22). */
import { tablesIn } from './metrics.ts';

/** Units of the font; up is positive. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Else it draws the curve towards itself. */
  readonly on: boolean;
}

export type Contour = readonly Point[];

export interface FontOutlines {
  readonly unitsPerEm: number;
  readonly contours: (glyph: number) => readonly Contour[];
}

/** Bits of a point. */
const ON = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const REPEAT = 8;
const SAME_X = 16;
const SAME_Y = 32;

/** Bits of a part of a glyph. */
const WORDS = 1;
const OFFSETS = 2;
const SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

/** Parts of parts: a font that goes further is not sound. */
const DEEPEST = 8;

const simple = (view: DataView, start: number, count: number): readonly Contour[] => {
  const ends = Array.from({ length: count }, (_, at) => view.getUint16(start + 2 * at));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const times = flag & REPEAT ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, points).map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(SHORT_X, SAME_X);
  const ys = coordinates(SHORT_Y, SAME_Y);
  const all = xs.map((x, place): Point => ({ x, y: ys[place] ?? 0, on: ((flags[place] ?? 0) & ON) !== 0 }));
  return ends.map((end, place) => all.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end + 1));
};

const read = (bytes: Uint8Array): FontOutlines | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesIn(bytes, view);
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  if (head === undefined || loca === undefined || glyf === undefined) return undefined;
  const isLong = view.getInt16(head + 50) !== 0;
  const offset = (glyph: number): number =>
    glyf + (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));

  const contours = (glyph: number, depth: number): readonly Contour[] => {
    const start = offset(glyph);
    if (start === offset(glyph + 1) || depth > DEEPEST) return [];
    const count = view.getInt16(start);
    return count >= 0 ? simple(view, start + 10, count) : parts(start + 10, depth);
  };

  const parts = (start: number, depth: number): readonly Contour[] => {
    const found: Contour[] = [];
    let at = start;
    let flags = MORE;
    const scale = (): number => {
      at += 2;
      return view.getInt16(at - 2) / 0x4000;
    };
    while (flags & MORE) {
      flags = view.getUint16(at);
      const glyph = view.getUint16(at + 2);
      at += 4;
      const isMoved = (flags & OFFSETS) !== 0;
      const [dx, dy] =
        flags & WORDS ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
      at += flags & WORDS ? 4 : 2;
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & SCALE) a = d = scale();
      else if (flags & TWO_SCALES) [a, d] = [scale(), scale()];
      else if (flags & MATRIX) [a, b, c, d] = [scale(), scale(), scale(), scale()];
      const moved = (contour: Contour): Contour =>
        contour.map(({ x, y, on }) => ({
          x: a * x + c * y + (isMoved ? dx : 0),
          y: b * x + d * y + (isMoved ? dy : 0),
          on,
        }));
      found.push(...contours(glyph, depth + 1).map(moved));
    }
    return found;
  };
  return { unitsPerEm: view.getUint16(head + 18), contours: (glyph) => contours(glyph, 0) };
};

const known = new WeakMap<Uint8Array, FontOutlines | undefined>();

/** Undefined where the outlines are not TrueType's: CFF has others. Read once per array. */
export const fontOutlines = (bytes: Uint8Array): FontOutlines | undefined => {
  if (!known.has(bytes)) known.set(bytes, read(bytes));
  return known.get(bytes);
};
