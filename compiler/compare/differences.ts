/** Two sides, paired → how they differ, in the order of the side after, what was removed where it stood. */

import type { Value } from '../definition/node.ts';
import { isKind } from '../language/kinds.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { isBeneath, replaceSlots, withPaths } from '../resolve/tree.ts';
import type { Difference } from './difference.ts';
import type { Inventory, Item, Said } from './item.ts';
import { isDatum, wordsOf } from './item.ts';
import { displaced } from './order.ts';
import { type Pair, type Pairing, printedBy } from './pairing.ts';
import { ATTRIBUTE_WEIGHTS } from './weights.ts';

export const differencesOf = (pairing: Pairing): readonly Difference[] => {
  const { pairs, removed, added, now } = pairing;
  const path = pathNow(now);
  const gone = topmost(removed);
  const come = topmost(added);
  const fields = {
    removed: gone.filter(isDatum).map(({ address }) => address),
    added: come.filter(isDatum).map(({ address }) => address),
  };
  return [
    ...gone.map((before): Difference => {
      return { kind: 'removed', before, along: among(removed, before), ...because(before, fields.removed) };
    }),
    ...pairs.flatMap((each) => [...betweenSides(each, path, pairing), ...reordered(each, pairing)]),
    ...come.map((after): Difference => {
      return { kind: 'added', after, along: among(added, after), ...because(after, fields.added) };
    }),
  ];
};

const topmost = (items: readonly Item[]): readonly Item[] => {
  const all = new Set(items.map(({ address }) => address));
  return items.filter(({ owner }) => owner === undefined || !all.has(owner));
};

const among = (items: readonly Item[], { children }: Item): readonly Item[] => {
  const all = new Set(items.map(({ address }) => address));
  return children.filter(({ address }) => all.has(address));
};

/** What prints a field comes and goes with it, and so does what holds nothing else. */
const because = (item: Item, fields: readonly string[]): { readonly because?: string } => {
  const [first, ...others] = causesOf(item, fields);
  return first !== undefined && others.every((each) => each !== undefined) ? { because: first } : {};
};

/** Of each printing in it: the field that came or went, or nothing. */
const causesOf = (item: Item, fields: readonly string[]): readonly (string | undefined)[] => {
  const printed = printedBy(item);
  const field = printed === undefined ? undefined : fields.find((each) => isBeneath(printed, each));
  if (field !== undefined) return [field];
  if (item.children.length === 0) return [undefined];
  return item.children.flatMap((child) => causesOf(child, fields));
};

/** A path of before as it is called after; what is gone keeps its name. */
const pathNow = (now: ReadonlyMap<string, string>) => {
  const called = (path: string): string => {
    const known = now.get(path);
    if (known !== undefined || path === '') return known ?? path;
    const owner = parentPath(path);
    return owner === '' ? path : called(owner) + path.slice(owner.length);
  };
  return called;
};

type Path = (path: string) => string;

const betweenSides = (pair: Pair, path: Path, pairing: Pairing): readonly Difference[] => {
  const { before, after } = pair;
  const found: Difference[] = [];
  const isRemade = before.kind !== after.kind;
  if (isRemade) found.push({ kind: 'remade', before, after });
  // told where that is said, not where it was defined under its former name
  if (isRenamed(pair))
    found.push({ kind: 'renamed', before, after: { ...after, span: after.renamedAt ?? after.span } });
  found.push(...moved(pair, pairing));
  const names = new Set([...before.attributes.keys(), ...after.attributes.keys()]);
  for (const attribute of names) {
    // what only one of two kinds can say goes with the kind
    if (isRemade && !(hasWeight(before, attribute) && hasWeight(after, attribute))) continue;
    const [from, to] = [before.attributes.get(attribute), after.attributes.get(attribute)];
    if (isSame(from && asSaidNow(before, attribute, from, path), to)) continue;
    found.push({ kind: 'changed', before, after, attribute, from: from?.value, to: to?.value });
  }
  return found;
};

const hasWeight = ({ kind }: Item, attribute: string): boolean => Object.hasOwn(ATTRIBUTE_WEIGHTS[kind], attribute);

/** As the other side would say it. */
const asSaidNow = (item: Item, attribute: string, { value, ...rest }: Said, path: Path): Said => {
  const { kind, owner = '' } = item;
  if (!isKind(kind)) return { value, ...rest };
  if (kind === 'field' && attribute === 'illustrates') {
    const now = path(joinPath(parentPath(item.address), String(value)));
    return { value: now.split('.').at(-1) ?? now, ...rest };
  }
  if (kind !== 'option' || typeof value !== 'string')
    return { value: withPaths(kind, attribute, value, path), ...rest };
  // in an option stand the ids of fields beside its choice
  const beside = parentPath(owner);
  const id = (name: string): string => path(joinPath(beside, name)).split('.').at(-1) ?? name;
  return { value: replaceSlots(value, id), ...rest };
};

const isSame = (one: Said | undefined, other: Said | undefined): boolean =>
  sameValue(one?.value, other?.value) &&
  one?.mark?.kind === other?.mark?.kind &&
  one?.mark?.remark === other?.mark?.remark;

const sameValue = (one: Value | undefined, other: Value | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));

/** Names of document nodes follow what they print: that is told there. */
const isRenamed = ({ before, after, said }: Pair): boolean =>
  before.id !== after.id && (said || !before.address.startsWith('document/'));

/** What it stands in is not what it stood in. */
const moved = ({ before, after }: Pair, { before: then, after: now, now: called }: Pairing): readonly Difference[] => {
  const [out, into] = [then.items.get(before.owner ?? ''), now.items.get(after.owner ?? '')];
  if (!out || !into || called.get(out.address) === into.address) return [];
  const [list, listNow] = [listOver(out, then), listOver(into, now)];
  const isSame = list && listNow ? called.get(list.address) === listNow.address : list === listNow;
  const records = isSame ? undefined : !list ? 'joined' : !listNow ? 'left' : 'changed';
  const within = wordsOf(into) === '' ? namedOver(into, now) : undefined;
  return [{ kind: 'moved', before, after, out, into, records, ...(within && { within }) }];
};

/** The innermost with words that it stands in. */
const namedOver = ({ owner = '' }: Item, inventory: Inventory): Item | undefined => {
  const over = inventory.items.get(owner);
  return over && wordsOf(over) === '' ? namedOver(over, inventory) : over;
};

/** The innermost list in whose records it stands, itself included. */
const listOver = (item: Item, inventory: Inventory): Item | undefined => {
  if (item.kind === 'list') return item;
  const owner = inventory.items.get(item.owner ?? '');
  return owner && listOver(owner, inventory);
};

const reordered = ({ before, after }: Pair, { now }: Pairing): readonly Difference[] => {
  const there = new Set(after.children.map(({ address }) => address));
  const kept = before.children.map(({ address }) => now.get(address) ?? '').filter((address) => there.has(address));
  const stayed = new Set(kept);
  const order = after.children.filter(({ address }) => stayed.has(address));
  const ids = displaced(
    kept,
    order.map(({ address }) => address),
  );
  const named = order.filter(({ address }) => ids.includes(address)).map(({ id }) => id);
  return named.length === 0 ? [] : [{ kind: 'reordered', before, after, ids: named }];
};
