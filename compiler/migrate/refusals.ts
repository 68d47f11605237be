/** What the validator of the form after does not take: it stays out of the draft, with what the validator says of it. */
import { type Path, pathText, valueAt } from '../filing/path.ts';
import type { Issue } from '../filing/validation.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';
import { because, type Reason } from './reasons.ts';
import type { Refusals, Walked } from './walk.ts';

export type { Refusals } from './walk.ts';

export const NO_REFUSALS: Refusals = { values: new Map(), records: new Map(), defaults: new Set() };

/** A validator tells a hundred at a time: what is wrong in more places than this is told as it is. */
const MOST_REFUSED = 2000;

/** With those of another round; undefined where there is nothing more to leave out. */
export const refusalsOf = (
  issues: readonly Issue[],
  { draft, placed }: Walked,
  defaulted: readonly { readonly path: Path }[],
  fields: readonly FieldNode[],
  known: Refusals,
): Refusals | undefined => {
  if (issues.length === 0) return undefined;
  const values = new Map(known.values);
  const records = new Map(known.records);
  const defaults = new Set(known.defaults);
  const made = new Set(defaulted.map(({ path }) => pathText(path)));
  const lists = new Map(nodesIn(fields).flatMap((node) => (node.kind === 'list' ? [[node.path, node] as const] : [])));
  const standing = new Set([...placed.keys(), ...made]);
  const refuse = (path: Path, why: Reason): void => {
    const at = leafAt(path, standing);
    if (at !== undefined) {
      if (made.has(at)) defaults.add(at);
      else values.set(at, why);
      return;
    }
    const list = lists.get(path.filter((step) => typeof step === 'string').join('.'));
    const there = valueAt(draft, path);
    if (list !== undefined && Array.isArray(there)) {
      records.set(pathText(path), { most: fewer(there.length), why });
      return;
    }
    for (const inner of beneath(path, standing)) {
      if (made.has(inner)) defaults.add(inner);
      else values.set(inner, why);
    }
  };
  for (const { path, code, message } of issues) if (code !== 'more') refuse(path, because('refused', { message }));
  const isMore =
    values.size + defaults.size > known.values.size + known.defaults.size ||
    [...records].some(([at, { most }]) => known.records.get(at)?.most !== most);
  return isMore && values.size < MOST_REFUSED ? { values, records, defaults } : undefined;
};

/** Of a few the last; of many so many that it comes to an end. */
const fewer = (length: number): number => Math.min(length - 1, Math.floor(length * 0.9));

/** The value that holds the place. */
const leafAt = (path: Path, standing: ReadonlySet<string>): string | undefined => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const at = pathText(path.slice(0, depth));
    if (standing.has(at)) return at;
  }
  return undefined;
};

/** What stands in the place; nothing for the whole filing. */
const beneath = (path: Path, standing: ReadonlySet<string>): readonly string[] => {
  const at = pathText(path);
  if (at === '') return [];
  return [...standing].filter((each) => each.startsWith(`${at}.`) || each.startsWith(`${at}[`));
};
