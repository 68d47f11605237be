/** What may be the same under another name: by what it is called and where it stands. Nothing takes it for that until someone says so. */
import { isFieldKind, isKind } from '../language/kinds.ts';
import type { Item } from './item.ts';
import { saidOf, wordsOf } from './item.ts';
import type { Pairing } from './pairing.ts';

export interface Proposal {
  readonly before: Item;
  readonly after: Item;
  /** From 0 to 1, how alike they are: words for most of it, then what they hold, then their place. */
  readonly score: number;
}

/** Less alike than this, people would not think of it. */
const LEAST = 0.6;

/** The best for each, and each once. */
export const proposalsOf = ({ removed, added, now }: Pairing): readonly Proposal[] => {
  const scored = removed.filter(isNamed).flatMap((before) =>
    added.flatMap((after) => {
      const score = before.kind === after.kind ? scoreOf(before, after, now) : 0;
      return score >= LEAST ? [{ before, after, score }] : [];
    }),
  );
  return best(
    scored,
    ({ before }) => before.address,
    ({ after }) => after.address,
  );
};

/** Greedy: the most alike first. */
export const best = <T extends { readonly score: number }>(
  scored: readonly T[],
  before: (each: T) => string,
  after: (each: T) => string,
): readonly T[] => {
  const taken = new Set<string>();
  return scored
    .toSorted((one, other) => other.score - one.score)
    .filter((each) => {
      const names = [`- ${before(each)}`, `+ ${after(each)}`];
      if (names.some((name) => taken.has(name))) return false;
      for (const name of names) taken.add(name);
      return true;
    });
};

/** What filings hold, and what rules and entries are known by. */
const isNamed = ({ kind }: Item): boolean =>
  kind === 'option' || kind === 'entry' || kind === 'rule' || (isKind(kind) && isFieldKind(kind));

const scoreOf = (before: Item, after: Item, now: Pairing['now']): number => {
  const words = likeness(wordsOf(before), wordsOf(after));
  const sameHeld = saidOf(before, 'type') === saidOf(after, 'type') && saidOf(before, 'unit') === saidOf(after, 'unit');
  const samePlace = now.get(before.owner ?? '') === after.owner;
  return Math.round(100 * (0.7 * words + (sameHeld ? 0.15 : 0) + (samePlace ? 0.15 : 0))) / 100;
};

const pairsOf = (text: string): readonly string[] => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/** Sørensen and Dice on pairs of letters: 1 for the same words, 0 where they share none. */
export const likeness = (one: string, other: string): number => {
  const [left, right] = [pairsOf(one), [...pairsOf(other)]];
  if (left.length + right.length === 0) return 0;
  const total = left.length + right.length;
  const shared = left.filter((each) => {
    const at = right.indexOf(each);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
};
