/** Which things of two sides are the same: what lineage and names say; of what is only printed, also what it prints. */
import { isKind, kindOf } from '../language/kinds.ts';
import { followedId } from '../resolve/overlay/rename.ts';
import type { Inventory, Item } from './item.ts';
import { isDatum, saidOf, textOf } from './item.ts';
import { lineage } from './lineage.ts';

export interface Pair {
  readonly before: Item;
  readonly after: Item;
  /** That it is called otherwise is said by a `rename`, or by whoever compares. */
  readonly said: boolean;
}

export interface Pairing {
  readonly before: Inventory;
  readonly after: Inventory;
  /** In the order of what is after. */
  readonly pairs: readonly Pair[];
  /** What has no other side. */
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  /** Address before → address after. */
  readonly now: ReadonlyMap<string, string>;
}

/** Addresses that are said to be the same, before → after. */
export type SaidPairs = ReadonlyMap<string, string>;

export const pair = (before: Inventory, after: Inventory, said: SaidPairs = new Map()): Pairing => {
  const now = new Map<string, string>();
  const taken = new Set<string>();
  const take = (item: Item, address: string | undefined): boolean => {
    const other = address === undefined ? undefined : after.items.get(address);
    if (!other || taken.has(other.address) || now.has(item.address) || !isAlike(item, other)) return false;
    now.set(item.address, other.address);
    taken.add(other.address);
    return true;
  };
  const items = [...before.items.values()];
  for (const item of items) take(item, said.get(item.address));
  const lineal = lineage(before, after);
  // an entry keeps its code as long as its meaning; a field that was renamed left its name to no other
  for (const item of items) if (item.kind !== 'entry') take(item, calledNow(item, lineal, now));
  for (const item of items) take(item, item.address);
  for (const item of items.toSorted(byAddress)) if (item.kind === 'entry') take(item, lineal(item.address));
  pairPrinted(before, after, now, take);
  const left = [...after.items.values()];
  const backwards = new Map([...now].map(([from, to]) => [to, from]));
  return {
    before,
    after,
    pairs: left.flatMap((item) => {
      const other = before.items.get(backwards.get(item.address) ?? '');
      const called = other && (said.get(other.address) ?? lineal(other.address));
      return other ? [{ before: other, after: item, said: called === item.address }] : [];
    }),
    removed: items.filter(({ address }) => !now.has(address)),
    added: left.filter(({ address }) => !taken.has(address)),
    now,
  };
};

/** What stands in two that are the same, under the same id: addresses before and after. */
export const innerPairs = (one: Item, other: Item): readonly (readonly [string, string])[] =>
  one.children.flatMap((child) => {
    const same = other.children.find(({ id, kind }) => id === child.id && kind === child.kind);
    return same ? [[child.address, same.address] as const, ...innerPairs(child, same)] : [];
  });

const byAddress = (one: Item, other: Item): number => (one.address < other.address ? -1 : 1);

/** A fact stays the same fact when what holds it is of another kind; a cell is no paragraph. */
const isAlike = (one: Item, other: Item): boolean => one.kind === other.kind || (isDatum(one) && isDatum(other));

/** What stands in something goes by that; a document node named after the field that it prints follows it. */
const calledNow = (item: Item, called: (address: string) => string, now: ReadonlyMap<string, string>): string => {
  const { kind, id, address, owner = '' } = item;
  if (kind === 'option') return `${now.get(owner) ?? owner}=${id}`;
  if (kind === 'line') return `${now.get(owner) ?? owner}.${id}`;
  const lineal = called(address);
  if (lineal !== address || !address.startsWith('document/') || !isKind(kind)) return lineal;
  return `document/${followedId({ kind, id }, printedBy(item), (path) => now.get(path) ?? path)}`;
};

/** The path of the field that a document node prints. */
export const printedBy = (item: Item): string | undefined => {
  const reference = isKind(item.kind) ? kindOf(item.kind).refersBy : undefined;
  return reference && textOf(item, reference);
};

type Take = (item: Item, address: string | undefined) => boolean;

/** Words that make a printed thing what it is. */
const WORDS = ['heading', 'mark', 'title', 'text', 'label', 'header', 'shows'];

/** Document nodes have names for authors only: what prints the same field, says the same words, or holds the same is the same. */
const pairPrinted = (before: Inventory, after: Inventory, now: ReadonlyMap<string, string>, take: Take): void => {
  const printed = [...before.items.values()].filter(({ address }) => /^(?:document|notes)\//.test(address));
  const others = [...after.items.values()].filter(({ address }) => /^(?:document|notes)\//.test(address));
  const byKey = (keyOf: (item: Item, isBefore: boolean) => string | undefined): void => {
    const free = others.map((item) => ({ item, key: keyOf(item, false) }));
    for (const item of printed) {
      const key = keyOf(item, true);
      if (key === undefined || now.has(item.address)) continue;
      free.some((other) => other.key === key && take(item, other.item.address));
    }
  };
  byKey((item, isBefore) => {
    const path = printedBy(item);
    return path === undefined ? undefined : `${item.kind} ${isBefore ? (now.get(path) ?? path) : path}`;
  });
  byKey((item) => {
    const words = WORDS.map((name) => saidOf(item, name) ?? '').join('\0');
    // 序号 stands in every table
    if (item.kind === 'number') return undefined;
    return words.replaceAll('\0', '') === '' ? undefined : `${item.kind} ${words}`;
  });
  // inner ones first: a section holds what its table has become
  for (const item of printed.toReversed()) if (!now.has(item.address)) take(item, holderOf(item, after, now));
  byKey(({ kind, owner = '' }, isBefore) => (kind === 'number' ? (isBefore ? now.get(owner) : owner) : undefined));
};

/** What holds most of what the item holds, and little else. */
const holderOf = (item: Item, after: Inventory, now: ReadonlyMap<string, string>): string | undefined => {
  const votes = new Map<string, number>();
  for (const { address } of item.children) {
    const owner = after.items.get(now.get(address) ?? '')?.owner;
    if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  const shares = [...votes].map(([owner, count]) => {
    const size = after.items.get(owner)?.children.length ?? 0;
    return { owner, share: (2 * count) / (size + item.children.length) };
  });
  return shares.filter(({ share }) => share >= 0.5).sort((one, other) => other.share - one.share)[0]?.owner;
};
