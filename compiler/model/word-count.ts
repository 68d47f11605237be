/** 字数 as Word counts them. */

/** First and last code points of what counts one by one: Han, kana, bopomofo, CJK punctuation, enclosed and full-width forms. */
const eastAsian: readonly (readonly [number, number])[] = [
  // the most frequent first
  [0x4e00, 0x9fff],
  [0x2e80, 0x2fff],
  [0x3001, 0x312f],
  [0x31a0, 0x4dbf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
];

/** Signs that Chinese and Western text share: “ ” ‘ ’ — … · count one by one beside an East Asian character only. */
const shared: ReadonlySet<number> = new Set([...'“”‘’—…·'].map((sign) => sign.charCodeAt(0)));

const isEastAsian = (point: number): boolean =>
  point >= 0x2e80 && eastAsian.some(([first, last]) => point >= first && point <= last);

const isSpace = (point: number): boolean =>
  point === 0x20 ||
  point === 0x3000 ||
  (point >= 0x09 && point <= 0x0d) ||
  (point >= 0x85 && /\s/.test(String.fromCharCode(point)));

/**
 * 字数 of a text: each East Asian character is one, each run of other characters between spaces is one.
 * “不超过500字” means this number: `东京2024` has 3, `10%` has 1, `①②③` has 1.
 */
export const countWords = (text: string): number => {
  let count = 0;
  let wasEastAsian = false;
  let inRun = false;
  let waiting = 0;
  /** The shared signs before a character belong to an East Asian neighbour on either side, else to the run. */
  const settle = (isBeside: boolean): void => {
    if (wasEastAsian || isBeside) count += waiting;
    else if (!inRun) {
      count += 1;
      inRun = true;
    }
    waiting = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (shared.has(point)) {
      waiting += 1;
      continue;
    }
    const counts = isEastAsian(point);
    if (waiting > 0) settle(counts);
    if (counts) {
      count += 1;
      inRun = false;
    } else if (isSpace(point)) inRun = false;
    else if (!inRun) {
      count += 1;
      inRun = true;
    }
    wasEastAsian = counts;
  }
  if (waiting > 0) settle(false);
  return count;
};
