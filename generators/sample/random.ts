/** Choices that follow from a seed alone (mulberry32): the same seed gives the same sample everywhere. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True with a probability of `chance`. */
  readonly happens: (chance: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** `count` different ones, in their order. */
  readonly several: <Item>(items: readonly Item[], count: number) => Item[];
  /** Choices of its own, that follow from the seed and the name alone, whatever else is drawn: what a form gains moves no other value. */
  readonly apart: (name: string) => Random;
  /** Choices of its own, other ones each time. */
  readonly anew: () => Random;
}

/** The seed of what bears the name (FNV-1a over its UTF-16 units). */
const seedOf = (seed: number, name: string): number => {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  /** From 0 up to 1, in steps of 2^-32. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    happens: (chance) => next() < chance,
    pick: (items) => {
      const [first] = items;
      return items[whole(0, items.length - 1)] ?? first;
    },
    several: (items, count) => {
      const left = items.map((_, at) => at);
      const chosen = Array.from({ length: Math.min(count, items.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      );
      const kept = new Set(chosen.flat());
      return items.filter((_, at) => kept.has(at));
    },
    apart: (name) => randomFrom(seedOf(seed, name)),
    anew: () => randomFrom(whole(0, 0xffffffff)),
  };
};
