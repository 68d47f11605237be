/** The pixels of a PNG as colours and transparency apart, as PDF wants them; 8 bits a sample. */
import { inflate, inflatedBytes, type Png, passesOf, rowBytes } from '../../../compiler/filing/pictures/png.ts';

export interface Pixels {
  /** 1 grey, 3 colours. */
  readonly components: 1 | 3;
  readonly colours: Uint8Array;
  /** One byte a pixel; none where nothing is transparent. */
  readonly opacity?: Uint8Array;
}

const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Turns a filtered row into samples, in place (ISO/IEC 15948, 9.2). @param before the row above it, zeros above the first */
const unfilter = (row: Uint8Array, before: Uint8Array, filter: number, apart: number): void => {
  for (let at = 0; at < row.length; at += 1) {
    const left = at >= apart ? (row[at - apart] ?? 0) : 0;
    const up = before[at] ?? 0;
    const corner = at >= apart ? (before[at - apart] ?? 0) : 0;
    const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    row[at] = (row[at] ?? 0) + added;
  }
};

/** The sample at a place of a row: of 16 bits the upper ones. */
const sampleAt = (row: Uint8Array, at: number, bits: number): number => {
  if (bits >= 8) return row[at * (bits / 8)] ?? 0;
  const bit = at * bits;
  return ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
};

/** Gives each row of each pass, as samples. */
const eachRow = (
  png: Png,
  take: (row: Uint8Array, pass: ReturnType<typeof passesOf>[number], y: number) => void,
): void => {
  const passes = passesOf(png);
  const apart = Math.max(1, (png.bits * png.samples) >> 3);
  let [at, y] = [0, 0];
  let pass = passes[at];
  if (pass === undefined) return;
  let [row, before] = [new Uint8Array(1 + rowBytes(pass.width, png)), new Uint8Array(rowBytes(pass.width, png))];
  let filled = 0;
  let left = inflatedBytes(png);
  inflate(png, (piece) => {
    for (let from = 0; from < piece.length && pass !== undefined; ) {
      const part = piece.subarray(from, from + row.length - filled);
      row.set(part, filled);
      [filled, from, left] = [filled + part.length, from + part.length, left - part.length];
      if (filled < row.length) continue;
      const samples = row.slice(1);
      unfilter(samples, before, row[0] ?? 0, apart);
      take(samples, pass, y);
      [before, filled, y] = [samples, 0, y + 1];
      if (y < pass.height) continue;
      [at, y] = [at + 1, 0];
      pass = passes[at];
      if (pass === undefined) break;
      [row, before] = [new Uint8Array(1 + rowBytes(pass.width, png)), new Uint8Array(rowBytes(pass.width, png))];
    }
    return left > 0;
  });
};

/** Of a picture that is whole. */
export const pixelsOf = (png: Png): Pixels => {
  const { width, height, bits, colour, samples, palette = new Uint8Array(), transparent } = png;
  const components = colour === 0 || colour === 4 ? 1 : 3;
  const colours = new Uint8Array(width * height * components);
  const hasOpacity = colour >= 4 || transparent !== undefined;
  const opacity = new Uint8Array(hasOpacity ? width * height : 0).fill(255);
  const most = (1 << Math.min(bits, 8)) - 1;
  /** Of a grey or a colour: the samples of which nothing is seen, two bytes each. */
  const hidden = (row: Uint8Array, from: number): boolean =>
    transparent !== undefined &&
    Array.from({ length: samples }, (_, each) => {
      const wanted = ((transparent[2 * each] ?? 0) << 8) | (transparent[2 * each + 1] ?? 0);
      const place = from + each;
      const found = bits === 16 ? ((row[2 * place] ?? 0) << 8) | (row[2 * place + 1] ?? 0) : sampleAt(row, place, bits);
      return found === wanted;
    }).every(Boolean);
  eachRow(png, (row, pass, line) => {
    for (let column = 0; column < pass.width; column += 1) {
      const to = (pass.y + line * pass.down) * width + pass.x + column * pass.across;
      const from = column * samples;
      if (colour === 3) {
        const index = sampleAt(row, from, bits);
        for (let each = 0; each < 3; each += 1) colours[3 * to + each] = palette[3 * index + each] ?? 0;
        if (hasOpacity) opacity[to] = transparent?.[index] ?? 255;
        continue;
      }
      for (let each = 0; each < components; each += 1)
        colours[components * to + each] = (sampleAt(row, from + each, bits) * 255) / most;
      if (colour >= 4) opacity[to] = sampleAt(row, from + components, bits);
      else if (hasOpacity && hidden(row, from)) opacity[to] = 0;
    }
  });
  return { components, colours, ...(hasOpacity && { opacity }) };
};
