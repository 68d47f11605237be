/** The characters of the small part of each published font, which nearly every document does with; the rest is in the other. */
import type { FontMetrics } from './metrics.ts';

/** Unicode blocks whose signs stand in forms; a font's subset holds those that the font has. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x00ff], // Latin-1: · × ÷ ± ° ² ³
  [0x2010, 0x203b], // General Punctuation: — ‘ ’ “ ” … ‰ ※
  [0x2070, 0x208e], // Superscripts and Subscripts: ⁴
  [0x20ac, 0x20ac], // €
  [0x2100, 0x214f], // Letterlike Symbols: ℃ № Ω
  [0x2150, 0x218b], // Number Forms: Ⅰ Ⅻ ⅰ
  [0x2190, 0x21ff], // Arrows
  [0x2200, 0x22ff], // Mathematical Operators: ≥ ≤ √
  [0x2460, 0x24ff], // Enclosed Alphanumerics: ① ⑳
  [0x25a0, 0x25ff], // Geometric Shapes: □ ■ ○ ●
  [0x2605, 0x2606], // ★ ☆
  [0x2610, 0x2612], // ☐ ☑ ☒
  [0x2713, 0x2718], // ✓ ✗
  [0x2776, 0x2793], // ❶ ❿
  [0x3000, 0x303f], // CJK Symbols and Punctuation
  [0x30fb, 0x30fc], // ・ ー
  [0x3200, 0x33ff], // Enclosed and compatible CJK: ㈠ ㎡ ㎏
  [0xff01, 0xffe6], // Full-width forms
];

/** GB/T 2312-1980: the two-byte codes A1A1 to F7FE. */
const gb2312 = (): string[] => {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  // The decoder reads GBK, which has unassigned and private codes among them.
  return characters.filter((character) => !/[\ufffd\p{Private_Use}]/u.test(character));
};

/** Every character once, in code point order. */
export const commonCharacters = (): string => {
  const ranges = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  const all = new Set([...ranges, ...gb2312().join('')]);
  return [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
};

/** What a font has beyond those. Unicode ends its ideographs at plane 3. */
export const rareCharacters = ({ advance }: FontMetrics): string => {
  const common = new Set(commonCharacters());
  const all = Array.from({ length: 0x40000 - 0x20 }, (_, i) => i + 0x20).filter(
    (point) => advance(point) !== undefined,
  );
  return all
    .map((point) => String.fromCodePoint(point))
    .filter((character) => !common.has(character))
    .join('');
};
