/** What may be the same under another name: by what it is called, what it holds and where it stands. Nothing takes it for that until someone says so. */
import { isFieldType, specOf } from '../model/field-types.ts';
import { withPaths } from '../resolve/tree.ts';
import type { Inventory, Item } from './item.ts';
import { isDatum, saidOf, textOf, wordsOf } from './item.ts';
import { innerPairs, type Pairing } from './pairing.ts';

export interface Proposal {
  readonly before: Item;
  readonly after: Item;
  /** From 0 to 1, how alike they are: words for most of it, then where they stand, then what they hold. */
  readonly score: number;
}

/** Of what is less alike, more is false than true: test/compare/proposals.test.ts. */
const LEAST = 0.72;

/** Of two that are nearly as good nobody can tell which it is, unless it alone bears the very words. */
const AHEAD = 0.1;

/** The best for each, and each once. What stands in two that are proposed, under the same id, goes with them and is not proposed again. */
export const proposalsOf = ({ removed, added, before, after, now }: Pairing): readonly Proposal[] => {
  const there = new Map(now);
  const taken = new Set(now.values());
  const byKind = new Map<Item['kind'], Candidate[]>();
  for (const each of candidatesIn(added, after))
    byKind.set(each.item.kind, [...(byKind.get(each.item.kind) ?? []), each]);
  const found = roundsOf(candidatesIn(removed, before)).flatMap((round) => {
    const scored = round.flatMap((one) =>
      there.has(one.item.address)
        ? []
        : (byKind.get(one.item.kind) ?? []).flatMap((other) => {
            const score = taken.has(other.item.address) ? 0 : scoreOf(one, other, there, taken);
            return score > LEAST - AHEAD ? [{ before: one.item, after: other.item, score }] : [];
          }),
    );
    const chosen = best(withoutRivals(scored), addressBefore, addressAfter);
    for (const each of chosen)
      for (const [from, to] of [
        [addressBefore(each), addressAfter(each)] as const,
        ...innerPairs(each.before, each.after),
      ])
        if (!there.has(from) && !taken.has(to)) {
          there.set(from, to);
          taken.add(to);
        }
    return chosen;
  });
  return found.toSorted((one, other) => other.score - one.score);
};

const addressBefore = ({ before }: Proposal): string => before.address;
const addressAfter = ({ after }: Proposal): string => after.address;

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

/** Those that are alike enough, and more so than any other of the two. */
const withoutRivals = (scored: readonly Proposal[]): readonly Proposal[] => {
  const byItem = new Map<Item, Proposal[]>();
  for (const each of scored)
    for (const item of [each.before, each.after]) byItem.set(item, [...(byItem.get(item) ?? []), each]);
  const isRival = (other: Proposal, each: Proposal): boolean =>
    other !== each && other.score > each.score - AHEAD && (isWordForWord(other) || !isWordForWord(each));
  return scored.filter(
    (each) =>
      each.score >= LEAST &&
      ![each.before, each.after].some((item) => byItem.get(item)?.some((other) => isRival(other, each))),
  );
};

const isWordForWord = ({ before, after }: Proposal): boolean => wordsOf(before) === wordsOf(after);

/** What may have another name, with what is asked of it again and again. */
interface Candidate {
  readonly item: Item;
  readonly round: number;
  /** Its words, as pairs of letters. */
  readonly pairs: readonly string[];
  /** Its words tell which one it is without what it stands in. */
  readonly isTelling: boolean;
  /** The innermost list or matrix that it stands in: a value of one is no value of another. */
  readonly records: string | undefined;
}

const candidatesIn = (items: readonly Item[], inventory: Inventory): readonly Candidate[] => {
  const asked = items.flatMap((item) => {
    const round = roundOf(item);
    return round === undefined ? [] : [{ item, round }];
  });
  if (asked.length === 0) return [];
  const counts = new Map<string, number>();
  for (const item of inventory.items.values())
    if (isDatum(item)) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return asked.map(({ item, round }) => ({
    item,
    round,
    pairs: pairsOf(wordsOf(item)),
    isTelling: isDatum(item) && isTelling(item, counts),
    records: recordsOver(item, inventory),
  }));
};

/** Every form has a day, a seal and remarks: which, is said by what they stand in. */
const isTelling = (item: Item, counts: ReadonlyMap<string, number>): boolean =>
  !recurs(textOf(item, 'type')) && [...wordsOf(item)].length > 2 && counts.get(nameOf(item)) === 1;

const recurs = (type = ''): boolean => isFieldType(type) && specOf(type).recurs === true;

const nameOf = (item: Item): string => `${item.kind} ${wordsOf(item)}`;

const recordsOver = (item: Item, inventory: Inventory): string | undefined => {
  const owner = inventory.items.get(item.owner ?? '');
  if (!owner || !isDatum(owner)) return undefined;
  return owner.kind === 'group' ? recordsOver(owner, inventory) : owner.address;
};

/** What holds others before what it holds, the outer first; then fields, and last what stands in them or reads them. */
const roundsOf = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const rounds = new Map<number, Candidate[]>();
  for (const each of candidates) rounds.set(each.round, [...(rounds.get(each.round) ?? []), each]);
  return [...rounds].toSorted(([one], [other]) => one - other).map(([, round]) => round);
};

/** Undefined where nobody asks: what is only printed. */
const roundOf = ({ kind, address }: Item): number | undefined => {
  if (kind === 'field') return Number.MAX_SAFE_INTEGER - 1;
  if (kind === 'option' || kind === 'rule') return Number.MAX_SAFE_INTEGER;
  return kind === 'entry' || isDatum({ kind }) ? address.split(/[./]/).length : undefined;
};

/** Address before → address after, of what is the same and what is proposed. */
type There = ReadonlyMap<string, string>;

/** @param taken what is an address after in `there` */
const scoreOf = (one: Candidate, other: Candidate, there: There, taken: ReadonlySet<string>): number => {
  const place = placeOf(one, other, there, taken);
  if (place === 0) return 0;
  const words = alike(one.pairs, other.pairs);
  const { item } = one;
  const isHolder = isDatum(item) && item.kind !== 'field';
  if (isHolder && words < 0.5) return 0;
  const [ofWords, ofHeld] = isHolder ? [0.4, 0.35] : [0.55, 0.2];
  return Math.round(100 * (ofWords * words + ofHeld * heldOf(item, other.item, there) + 0.25 * place)) / 100;
};

/** 1 where they stand in the same, less where one of what they stand in is gone or new, 0 where no value could go from one to the other. */
const placeOf = (one: Candidate, other: Candidate, there: There, taken: ReadonlySet<string>): number => {
  const [owner = '', ownerNow = ''] = [one.item.owner, other.item.owner];
  if (there.get(owner) === ownerNow) return 1;
  if (one.item.kind === 'entry') return 0.7;
  if (!one.isTelling || !other.isTelling) return 0;
  const records = one.records === undefined ? undefined : (there.get(one.records) ?? NOWHERE);
  if (records !== other.records) return 0;
  return there.has(owner) && taken.has(ownerNow) ? 0.2 : 0.5;
};

/** No address. */
const NOWHERE = '';

/** Of fields type and unit; of rules what they check; of what holds others, how much of that is the same. */
const heldOf = (one: Item, other: Item, there: There): number => {
  const isSame = (name: string): boolean => saidOf(one, name) === saidOf(other, name);
  if (one.kind === 'field') return isSame('type') ? (isSame('unit') ? 1 : 0.5) : 0;
  if (one.kind === 'rule') return checkedOf(textOf(one, 'check'), textOf(other, 'check'), there);
  const names = new Set(other.children.flatMap(namesOf));
  const total = one.children.length + other.children.length;
  const shared = one.children.filter((child) => namesOf(child).some((name) => names.has(name)));
  return total === 0 ? 1 : (2 * shared.length) / total;
};

const namesOf = (item: Item): readonly string[] => [item.id, nameOf(item)];

/** What is only attested is its words; one that checks otherwise is another, unless it says the same. */
const checkedOf = (check: string | undefined, checkNow: string | undefined, there: There): number => {
  if (check === undefined || checkNow === undefined) return 0;
  return withPaths('rule', 'check', check, (path) => there.get(path) ?? path) === checkNow ? 1 : -0.5;
};

const pairsOf = (text: string): readonly string[] => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/** Sørensen and Dice on pairs of letters: 1 for the same words, 0 where they share none. */
export const likeness = (one: string, other: string): number => alike(pairsOf(one), pairsOf(other));

const alike = (one: readonly string[], other: readonly string[]): number => {
  const total = one.length + other.length;
  if (total === 0) return 0;
  const left = [...other];
  const shared = one.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
};
