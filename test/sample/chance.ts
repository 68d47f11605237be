/** Chance that always takes the first and least, or the last and most, of what there is: the ends of a range. */
import type { Random } from '../../generators/sample/random.ts';

export const least: Random = {
  whole: (from) => from,
  happens: () => true,
  pick: (items) => items[0],
  several: (items, count) => items.slice(0, count),
  apart: () => least,
  anew: () => least,
};

export const most: Random = {
  whole: (_, to) => to,
  happens: () => false,
  pick: (items) => items.at(-1) ?? items[0],
  several: (items, count) => items.slice(-count),
  apart: () => most,
  anew: () => most,
};

/** What is made of the least and of the most. */
export const ends = <Made>(make: (random: Random) => Made): readonly [Made, Made] => [make(least), make(most)];
