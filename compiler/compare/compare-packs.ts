/** Two packs → how they differ: the facts of their notices, their forms in pairs, forms that only one has. */

import { titleOf } from '../model/description.ts';
import { fieldsIn, nodesIn } from '../model/field-walk.ts';
import type { ResolvedForm } from '../model/form.ts';
import { nameInPack } from '../model/form-key.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { type Comparison, compareForms } from './compare.ts';
import type { Difference } from './difference.ts';
import { differencesOf } from './differences.ts';
import { comparedForm, formItems } from './form-items.ts';
import { HOLDS_ONLY, type Item, saidOf } from './item.ts';
import { withNamesTold } from './names-told.ts';
import { type ComparedPack, packItems } from './pack-items.ts';
import { pair, type SaidPairs } from './pairing.ts';
import { best, likeness } from './proposals.ts';

export interface PackComparison {
  readonly before: ComparedPack;
  readonly after: ComparedPack;
  /** Of the facts of their notices, and forms that only one has. */
  readonly differences: readonly Difference[];
  readonly forms: readonly Comparison[];
  /** Forms that may be the same, of those that only one has. */
  readonly proposals: readonly FormProposal[];
}

export interface FormProposal {
  readonly before: ResolvedForm;
  readonly after: ResolvedForm;
  readonly score: number;
}

/** @param said form keys and addresses before → after that are the same, whatever their names */
export const comparePacks = (
  before: ComparedPack,
  after: ComparedPack,
  said: SaidPairs = new Map(),
): PackComparison => {
  const [then, now] = [formsOf(before), formsOf(after)];
  const pairs = best(
    then.flatMap((one) =>
      now.flatMap((other) => {
        const score = said.get(one.key) === other.key ? 5 : kinship(one, other, before, after);
        return score > 0 ? [{ one, other, score }] : [];
      }),
    ),
    ({ one }) => one.key,
    ({ other }) => other.key,
  );
  const removed = then.filter((form) => !pairs.some(({ one }) => one === form));
  const added = now.filter((form) => !pairs.some(({ other }) => other === form));
  return {
    before,
    after,
    differences: [
      ...withNamesTold(differencesOf(pair(packItems(before), packItems(after), said))),
      ...removed.flatMap((form) => loneForm(before, form, 'before')),
      ...added.flatMap((form) => loneForm(after, form, 'after')),
    ],
    forms: now.flatMap((form) => {
      const former = pairs.find(({ other }) => other === form)?.one;
      const one = former && comparedForm(before.resolution, former.key);
      const other = comparedForm(after.resolution, form.key);
      return one && other ? [compareForms(one, other, said)] : [];
    }),
    proposals: proposalsAmong(removed, added),
  };
};

const formsOf = ({ pack, resolution }: ComparedPack): readonly ResolvedForm[] =>
  resolution.forms.filter((form) => form.pack.key === pack.key);

/** A form that only one side has: an item of its pack, by its key. Footnotes of one that is gone nobody has to read. */
const loneForm = (
  { resolution }: ComparedPack,
  { key }: ResolvedForm,
  side: 'before' | 'after',
): readonly Difference[] => {
  const compared = comparedForm(resolution, key);
  if (compared === undefined) return [];
  const { items } = formItems(compared);
  const root = items.get('form');
  if (root === undefined) return [];
  const item = { ...root, address: key, id: nameInPack(key), called: titleOf(compared.form) };
  if (saidOf(root, 'instructs') === true) return [loneItem(item, side, printedIn(items))];
  return [loneItem(item, side, [...root.children, ...(side === 'after' ? notesIn(items) : [])])];
};

type Items = ReadonlyMap<string, Item>;

const notesIn = (items: Items): readonly Item[] => items.get('notes')?.children ?? [];

/** Of an annex that nobody fills in every word that it prints. */
const printedIn = (items: Items): readonly Item[] => {
  const inside = ({ children }: Item): readonly Item[] =>
    children.flatMap((child) => [...(HOLDS_ONLY.has(child.kind) ? [] : [child]), ...inside(child)]);
  const document = items.get('document');
  return [...(document ? inside(document) : []), ...notesIn(items)];
};

/** @param along what it holds that is told with it */
export const loneItem = (item: Item, side: 'before' | 'after', along: readonly Item[]): Difference =>
  side === 'after' ? { kind: 'added', after: item, along } : { kind: 'removed', before: item, along };

/** A pack that only one side has, with its forms. */
export const lonePack = (pack: ComparedPack, side: 'before' | 'after'): readonly Difference[] => {
  const root = packItems(pack).items.get('pack');
  const forms = formsOf(pack).flatMap((form) => loneForm(pack, form, side));
  return root ? [loneItem({ ...root, address: pack.pack.key }, side, []), ...forms] : forms;
};

/** The form and those that it comes from, nearest first. */
const ancestryOf = (key: string, { project }: Resolution): readonly string[] => {
  const keys: string[] = [];
  for (let at: string | undefined = key; at !== undefined && !keys.includes(at); )
    at = project.forms.get(keys[keys.push(at) - 1] ?? '')?.extends?.name;
  return keys;
};

/** One form comes from the other: more than both from a third, more than that fields of one continue those of the other, more than that both bear the same name in their packs. */
const kinship = (one: ResolvedForm, other: ResolvedForm, before: ComparedPack, after: ComparedPack): number => {
  const [then, now] = [ancestryOf(one.key, before.resolution), ancestryOf(other.key, after.resolution)];
  if (now.includes(one.key) || then.includes(other.key)) return 4;
  if (then.some((key) => now.includes(key))) return 3;
  if (then.some((key) => originsOf(other).has(key)) || now.some((key) => originsOf(one).has(key))) return 2;
  return nameInPack(one.key) === nameInPack(other.key) ? 1 : 0;
};

/** Keys of the forms whose fields or codes some of its own continue. */
const originsOf = ({ fields }: ResolvedForm): ReadonlySet<string> =>
  new Set(
    nodesIn(fields)
      .flatMap((node) => [node, ...(node.kind === 'field' ? (node.options ?? []) : [])])
      .flatMap(({ from = [] }) => from.map((origin) => origin.split(' ')[0] ?? '')),
  );

/** Less alike than this, nobody would think of it. */
const LEAST = 0.4;

/** By their titles, or by what they ask: the same path means the same in every form. */
const proposalsAmong = (removed: readonly ResolvedForm[], added: readonly ResolvedForm[]): readonly FormProposal[] =>
  best(
    removed.flatMap((before) =>
      added.flatMap((after) => {
        const score = Math.max(likeness(titleOf(before), titleOf(after)), overlap(pathsOf(before), pathsOf(after)));
        return score >= LEAST ? [{ before, after, score: Math.round(100 * score) / 100 }] : [];
      }),
    ),
    ({ before }) => before.key,
    ({ after }) => after.key,
  );

const pathsOf = ({ fields }: ResolvedForm): ReadonlySet<string> => new Set(fieldsIn(fields).map(({ path }) => path));

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.size + other.size === 0 ? 0 : (2 * [...one].filter((path) => other.has(path)).length) / (one.size + other.size);
