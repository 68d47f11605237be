/** What is kept beside the draft: all that was filed and not carried as it was, where the record is that it belongs to. */

import { type Path, pathText, valueAt } from '../filing/path.ts';
import type { Field, FieldNode } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import { type Aside, type Mutable, put } from './aside.ts';
import { ASIDE, membersOf, nodeNamed } from './filed.ts';
import { isEqual, member } from './outcome.ts';
import type { ValueSource } from './strands.ts';
import type { Walked } from './walk.ts';

/** Puts `$aside` into the draft and its records. `defaulted` are places that no value leads to. */
export const keepAside = (
  draft: Mutable,
  sources: readonly ValueSource[],
  { marks, entered, placed }: Walked,
  defaulted: readonly Path[],
  strangers: ReadonlyMap<string, Aside>,
): void => {
  const asides = new Asides(draft);
  // the oldest first
  for (const source of sources.toReversed()) {
    const of = marks.get(source);
    const isCarried = (path: Path, value: unknown): boolean =>
      of?.get(pathText(path))?.class === 'carried' || source.isMade(path, value);
    const places = new Map(
      entered.flatMap(({ to, from }) =>
        from.flatMap((each) =>
          each.source === source ? [[pathText(each.place), { to, place: each.place }] as const] : [],
        ),
      ),
    );
    const left = new Left(isCarried, new Set(places.keys()));
    const root = left.record(source.leading.form.fields, source.data, []);
    if (root) asides.file([], source.leading.form.key, root);
    for (const [at, { to, place }] of places) {
      const record = left.entered.get(at);
      if (record) asides.file(to, source.leading.form.key, sliceOf(place, record));
    }
  }
  const made = [...[...placed.values()].flatMap(({ path, isMade }) => (isMade ? [path] : [])), ...defaulted];
  for (const path of made) asides.make(path, valueAt(draft, path));
  for (const [at, aside] of strangers) {
    const home = entered.find(({ from }) =>
      from.some(({ source, place }) => source === sources[0] && pathText(place) === at),
    );
    for (const [key, slice] of Object.entries(aside.filed ?? {})) asides.file(home?.to ?? [], key, slice);
  }
};

/** With the ids on the way to the record, and no indexes. */
const sliceOf = (place: Path, record: Members): Members =>
  place.reduceRight<Members>(
    (inner, step) => (typeof step === 'number' ? inner : Object.fromEntries([[step, inner]])),
    record,
  );

/** What remains of a filing; of records that were entered apart. */
class Left {
  readonly entered = new Map<string, Members>();
  readonly #isCarried: (path: Path, value: unknown) => boolean;
  readonly #places: ReadonlySet<string>;

  constructor(isCarried: (path: Path, value: unknown) => boolean, places: ReadonlySet<string>) {
    this.#isCarried = isCarried;
    this.#places = places;
  }

  record(nodes: readonly FieldNode[], record: Members, path: Path): Members | undefined {
    const left = membersOf(record).flatMap(([key, value]) => {
      const rest = this.#value(nodeNamed(nodes, key), value, [...path, key]);
      return rest === undefined ? [] : [[key, rest] as const];
    });
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  }

  #value(node: FieldNode | undefined, value: unknown, path: Path): unknown {
    if (node?.kind === 'field') return this.#isCarried(path, value) ? undefined : value;
    if (node?.kind === 'group' && isObject(value)) return this.record(node.children, value, path);
    if (node?.kind === 'matrix' && isObject(value)) return this.#matrix(node.rows, value, path);
    if (node?.kind === 'list' && Array.isArray(value)) {
      const rest = value.flatMap((each: unknown, at) => {
        const left = isObject(each) ? this.record(node.children, each, [...path, at]) : each;
        const place = pathText([...path, at]);
        if (!this.#places.has(place)) return left === undefined ? [] : [left];
        if (isObject(left)) this.entered.set(place, left);
        return [];
      });
      return rest.length > 0 ? rest : undefined;
    }
    return value;
  }

  #matrix(rows: readonly Field[], matrix: Members, path: Path): Members | undefined {
    const left = Object.entries(matrix).flatMap(([id, row]) => {
      const field = rows.find((each) => each.id === id);
      if (field === undefined) return [[id, row] as const];
      if (field.across || !isObject(row)) return this.#isCarried([...path, id], row) ? [] : [[id, row] as const];
      const years = Object.entries(row).filter(([year, value]) => !this.#isCarried([...path, id, year], value));
      return years.length > 0 ? [[id, Object.fromEntries(years)] as const] : [];
    });
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  }
}

/** The `$aside` of the draft and of its records. */
class Asides {
  readonly #draft: Mutable;

  constructor(draft: Mutable) {
    this.#draft = draft;
  }

  file(to: Path, form: string, slice: Members): void {
    const filed = memberOf(this.#of(to), 'filed');
    const there = member(filed, form);
    put(filed, form, isObject(there) ? merged(there, slice) : slice);
  }

  /** In the innermost record that holds it. */
  make(path: Path, value: unknown): void {
    const depth = path.findLastIndex((step) => typeof step === 'number') + 1;
    let holder = memberOf(this.#of(path.slice(0, depth)), 'made');
    const inner = path.slice(depth);
    for (const step of inner.slice(0, -1)) holder = memberOf(holder, String(step));
    const last = inner.at(-1);
    if (last !== undefined) put(holder, last, value);
  }

  #of(path: Path): Mutable {
    const record = valueAt(this.#draft, path);
    return memberOf(isObject(record) ? record : this.#draft, ASIDE);
  }
}

const memberOf = (holder: Mutable, key: string): Mutable => {
  const there = member(holder, key);
  if (isObject(there)) return there;
  const made: Mutable = {};
  put(holder, key, made);
  return made;
};

/** Both; two values of one place one after the other. */
const merged = (one: Members, other: Members): Members => {
  const all: Mutable = { ...one };
  for (const [key, value] of Object.entries(other)) put(all, key, both(member(one, key), value));
  return all;
};

const both = (one: unknown, other: unknown): unknown => {
  if (one === undefined || isEqual(one, other)) return other;
  return isObject(one) && isObject(other) ? merged(one, other) : [one, other].flat();
};
