/** Shares of a width that make the rows of a table low. Widths in twips, type sizes in points. */
import { cellAround } from './styles.ts';
import { roomIn } from './tiling.ts';

/** Characters that each column holds in a row, of its label or of a record. */
export type Written = readonly number[];

/** How much the tallest cell of a row counts for its height before the others; and how often widths are looked at. */
const TALLEST = { power: 6, turns: 12 } as const;

export const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Shares by weight, but none below its least; what that takes the others give. */
export const sharesOf = (width: number, wanted: readonly number[], least: readonly number[]): readonly number[] => {
  if (sum(least) >= width) return least;
  let narrow = new Set<number>();
  for (;;) {
    const open = wanted.flatMap((weight, place) => (narrow.has(place) ? [] : [weight]));
    const taken = sum([...narrow].map((place) => least[place] ?? 0));
    const unit = (width - taken) / sum(open);
    const shares = wanted.map((weight, place) => (narrow.has(place) ? (least[place] ?? 0) : weight * unit));
    const next = new Set(shares.flatMap((share, place) => (share <= (least[place] ?? 0) ? [place] : [])));
    if (next.size === narrow.size) return shares;
    narrow = next;
  }
};

/** The same widths, the widest of them cut to one that leaves room for all. */
export const levelled = (width: number, widths: readonly number[]): readonly number[] => {
  const ascending = [...widths].sort((one, other) => one - other);
  let left = width;
  for (const [place, each] of ascending.entries()) {
    const share = left / (ascending.length - place);
    if (each > share) return widths.map((own) => Math.min(own, share));
    left -= each;
  }
  return widths;
};

/** Twips of a cell whose lines hold so many characters of `size` points. */
export const cellOf = (characters: number, size: number): number => cellAround(characters * size * 20);

/** Characters of a line in a cell of so many twips. */
const lineOf = (width: number, size: number): number => roomIn({ left: 0, right: width }) / size;

/** Lines of the tallest cell of each row; a line holds whole characters. */
export const tallest = (rows: readonly Written[], widths: readonly number[], size: number): readonly number[] => {
  const lines = widths.map((width) => Math.max(1, Math.floor(lineOf(width, size))));
  return rows.map((row) => {
    let most = 1;
    for (let place = 0; place < row.length; place += 1)
      most = Math.max(most, Math.ceil((row[place] ?? 0) / (lines[place] ?? 1)));
    return most;
  });
};

export const linesOf = (rows: readonly Written[], widths: readonly number[], size: number): number =>
  sum(tallest(rows, widths, size));

/**
 * Widths at which the rows together are lowest, none below its least. A row is as high as a mean of its cells that the tallest decides nearly alone;
 * so much is smooth, and where no column gains by what another gives, each is as wide as this says of itself.
 */
export const lowest = (width: number, least: readonly number[], rows: readonly Written[]): readonly number[] => {
  const { power, turns } = TALLEST;
  const powers = rows.map((row) => row.map((characters) => characters ** power));
  let widths = sharesOf(width, least, least);
  for (let turn = 0; turn < turns; turn += 1) {
    const pulls = least.map(() => 0);
    const narrow = widths.map((each) => each ** -power);
    for (const row of powers) {
      let height = 0;
      for (let place = 0; place < row.length; place += 1) height += (row[place] ?? 0) * (narrow[place] ?? 1);
      if (height === 0) continue;
      const pull = height ** ((1 - power) / power);
      for (let place = 0; place < row.length; place += 1) pulls[place] = (pulls[place] ?? 0) + (row[place] ?? 0) * pull;
    }
    widths = sharesOf(
      width,
      pulls.map((pull) => pull ** (1 / (power + 1))),
      least,
    );
  }
  return widths;
};

/** The same widths for whole characters, each up from as small a part of one as there is room for; columns that are alike stay so. */
export const inWhole = (
  width: number,
  widths: readonly number[],
  least: readonly number[],
  size: number,
): readonly number[] => {
  for (let tenths = 9; tenths >= 0; tenths -= 1) {
    const whole = widths.map((each, place) =>
      Math.max(least[place] ?? 0, cellOf(Math.floor(lineOf(each, size) + tenths / 10), size)),
    );
    if (sum(whole) <= width) return sharesOf(width, whole, whole);
  }
  return widths;
};
