/** Filing data in their one form: what is blank is absent, and what is written in other ways is written in one. */

import type { Choice } from '../model/choice.ts';
import type { Empty } from '../model/empties.ts';
import { partIn } from '../model/value-shape.ts';
import { isAskedThere } from './chosen.ts';
import { type Path, pathText, valueAt } from './path.ts';
import { quantitiesOf } from './quantities.ts';
import { canonicalText, type TextKind } from './spelling.ts';
import type { Normalised } from './validation.ts';

export interface Canonical {
  /** The data themselves where nothing changes. */
  readonly data: unknown;
  readonly changes: readonly Normalised[];
}

/** The type of a field, or the kind of a node that holds some, and what it is asked with. */
export interface NodeKind extends TextKind {
  readonly only?: Choice | undefined;
  /** As good as absent. */
  readonly empty?: Empty | undefined;
}

/** By its path without indexes; none where the form has no such node. */
export type KindAt = (path: string) => NodeKind | undefined;

/** As JSON has it, of whatever window; a boxed number is none. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** No value at any depth. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && isPlain(value) && Object.values(value).every(isEmpty);

/** What it is if nothing stands directly in it. */
const emptyOf = (value: unknown): Empty | undefined => {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : undefined;
  return Object.values(value).every((each) => each === undefined) ? '{}' : undefined;
};

/** One that has none of its parts says nothing; in a list places count. */
const isParted = (kind: TextKind | undefined): boolean => kind?.parts !== undefined && !kind.several;

/** Of what stands in a value: a part of it is of what that holds. */
const kindOfPart = (kind: TextKind | undefined, part: string): TextKind | undefined =>
  kind?.parts === undefined ? kind : { ...kind, type: partIn(kind.parts, part)?.holds, parts: undefined };

const holders: ReadonlySet<string | undefined> = new Set([undefined, 'group', 'list', 'matrix']);

/** What the form does not know is left as it is, and so are blanks in a list: places count there. */
export const canonicalOf = (data: unknown, kindAt: KindAt): Canonical => {
  const changes: Normalised[] = [];
  const told = (path: Path, from: unknown, to: string | undefined): string | undefined => {
    changes.push({ path, field: pathText(path), from, ...(to !== undefined && { to }) });
    return to;
  };

  const visit = (value: unknown, kind: TextKind | undefined, ids: string, path: Path): unknown => {
    const type = kind?.type;
    if (value === null || Number.isNaN(value)) return told(path, value, undefined);
    if (typeof value === 'string') {
      const text = canonicalText(value, kind ?? { type }) || undefined;
      return text === value ? value : told(path, value, text);
    }
    if (typeof value !== 'object') return value;
    // an industry may be given as its code and its name
    if (type === 'industry' && 'code' in value && typeof value.code === 'string') {
      const name = 'name' in value && typeof value.name === 'string' ? value.name : '';
      return told(path, value, canonicalText(`${value.code} ${name}`, kind ?? { type }));
    }
    if (Array.isArray(value)) return visitItems(value, kind, ids, path);
    const apart = kind?.parts === 'quantities' ? quantitiesOf(value) : {};
    for (const [part, to] of Object.entries(apart)) told([...path, part], valueAt(value, [part]), String(to));
    const isApart = Object.keys(apart).length > 0;
    const parts = isApart ? { ...value, ...apart } : value;
    let copy: Record<string, unknown> | undefined = isApart ? { ...parts } : undefined;
    for (const [key, inner] of Object.entries(parts)) {
      const id = ids === '' ? key : `${ids}.${key}`;
      const known = kindAt(id);
      if (inner === undefined || (known === undefined && holders.has(type))) continue;
      const place = [...path, key];
      const filled = visit(inner, known ?? kindOfPart(kind, key), id, place);
      // what is not asked is as good as absent where nothing is filled in
      const isUnasked = known?.only !== undefined && isEmpty(filled) && !isAskedThere(data, place, known.only);
      const isVoid = known?.empty !== undefined && known.empty === emptyOf(filled);
      const next = isUnasked || isVoid ? told(place, inner, undefined) : filled;
      if (next === inner) continue;
      copy ??= { ...value };
      if (next === undefined) delete copy[key];
      else copy[key] = next;
    }
    const left = copy ?? value;
    return isParted(kind) && emptyOf(left) === '{}' ? told(path, value, undefined) : left;
  };

  const visitItems = (items: readonly unknown[], kind: TextKind | undefined, ids: string, path: Path): unknown => {
    let copy: unknown[] | undefined;
    for (const [at, item] of items.entries()) {
      const isBlank = item === null || Number.isNaN(item) || (typeof item === 'string' && item.trim() === '');
      const next = isBlank ? item : visit(item, kind, ids, [...path, at]);
      if (next === item || isBlank) continue;
      copy ??= [...items];
      copy[at] = next;
    }
    return copy ?? items;
  };

  return { data: visit(data, undefined, '', []), changes };
};
