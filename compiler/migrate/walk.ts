/** The draft, field by field of the form after: each takes the newest value that leads to it. */

import { type Path, pathText } from '../filing/path.ts';
import type { Field, FieldNode, Group, Matrix, RecordList } from '../model/form.ts';
import { isObject } from '../model/members.ts';
import { type Mutable, put } from './aside.ts';
import { together } from './convert.ts';
import { filedIn } from './filed.ts';
import { type Outcome, refused } from './outcome.ts';
import { because, type Reason } from './reasons.ts';
import {
  enter,
  type Hit,
  hitsIn,
  holdsMadeOnly,
  leadsToList,
  matrixYears,
  recordsIn,
  type Strand,
  type ValueSource,
  wasEmpty,
} from './strands.ts';

/** What is dropped is called as the form calls it in which it was filed. */
export type Mark =
  | { readonly class: 'carried' | 'converted'; readonly to: Path; readonly label: string; readonly reason?: Reason }
  | { readonly class: 'dropped'; readonly reason: Reason };

/** A record of the draft, and the records that it comes from. */
export interface Entered {
  readonly to: Path;
  readonly from: readonly { readonly source: ValueSource; readonly place: Path }[];
}

/** What the draft may not hold, by the place in it: a value, or how many records. */
export interface Refusals {
  readonly values: ReadonlyMap<string, Reason>;
  readonly records: ReadonlyMap<string, { readonly most: number; readonly why: Reason }>;
  /** Places where nothing is put for want of a value. */
  readonly defaults: ReadonlySet<string>;
}

export interface Walked {
  readonly draft: Mutable;
  /** By source and place in it. */
  readonly marks: ReadonlyMap<ValueSource, ReadonlyMap<string, Mark>>;
  readonly entered: readonly Entered[];
  /** What stands in the draft, by place: whether it was made from another value. */
  readonly placed: ReadonlyMap<string, { readonly path: Path; readonly isMade: boolean }>;
}

const RANK = { carried: 2, converted: 1, dropped: 0 } as const;

export const walk = (fields: readonly FieldNode[], sources: readonly ValueSource[], refusals: Refusals): Walked => {
  const walker = new Walker(refusals);
  const strands = sources.map((source): Strand => ({ source, data: source.data, list: '', place: [] }));
  return { draft: walker.nodes(fields, strands, []), ...walker.found };
};

/** Keeps what was found on the way. */
class Walker {
  readonly #refusals: Refusals;
  readonly #marks = new Map<ValueSource, Map<string, Mark>>();
  readonly #entered: Entered[] = [];
  readonly #placed = new Map<string, { readonly path: Path; readonly isMade: boolean }>();

  constructor(refusals: Refusals) {
    this.#refusals = refusals;
  }

  get found(): Omit<Walked, 'draft'> {
    return { marks: this.#marks, entered: this.#entered, placed: this.#placed };
  }

  nodes(nodes: readonly FieldNode[], strands: readonly Strand[], to: Path): Mutable {
    const record: Mutable = {};
    for (const node of nodes) {
      const value = this.#node(node, strands, [...to, node.id]);
      if (value !== undefined) put(record, node.id, value);
    }
    return record;
  }

  #node(node: FieldNode, strands: readonly Strand[], to: Path): unknown {
    switch (node.kind) {
      case 'field':
        return this.#field(node, strands, to);
      case 'group':
        return this.#group(node, strands, to);
      case 'matrix':
        return this.#matrix(node, strands, to);
      case 'list':
        return this.#list(node, strands, to);
    }
  }

  #field(field: Field, strands: readonly Strand[], to: Path): unknown {
    let newest: unknown;
    for (const strand of strands) {
      const { source } = strand;
      const from = source.leading.former.get(field.path);
      if (from === undefined) continue;
      const hits = hitsIn(strand, from.path).filter(({ place, value }) => !source.isMade(place, value));
      if (hits.length === 0) continue;
      if (newest !== undefined) {
        this.#drop(source, hits, because('superseded'));
        continue;
      }
      const outcome = from.kind === 'field' ? this.#converted(hits, field, source) : refused(because('misfit'));
      newest = this.#settle(outcome, hits, field, source, to);
    }
    return newest;
  }

  #drop(source: ValueSource, hits: readonly Pick<Hit, 'place'>[], reason: Reason): void {
    for (const { place } of hits) this.#mark(source, place, { class: 'dropped', reason });
  }

  #converted(hits: readonly Hit[], field: Field, { leading }: ValueSource): Outcome {
    const convert = leading.convert(field);
    const [hit, ...others] = hits;
    if (others.length === 0 && hit?.isInner === false) return convert(hit.value);
    return together(
      hits.map(({ value }) => value),
      leading.heldAfter(field),
      convert,
    );
  }

  /** Marks where the values have gone; undefined where they may not stand. */
  #settle(outcome: Outcome, hits: readonly Hit[], field: Field, source: ValueSource, to: Path): unknown {
    const at = pathText(to);
    const { label } = field;
    if (outcome.kind === 'refused') {
      this.#drop(source, hits, outcome.why);
      return undefined;
    }
    const why = this.#refusals.values.get(at);
    if (why !== undefined) {
      this.#drop(source, hits, why);
      return undefined;
    }
    const isMade = outcome.kind === 'made';
    for (const { place } of hits)
      this.#mark(
        source,
        place,
        isMade ? { class: 'converted', to, label, reason: outcome.how } : { class: 'carried', to, label },
      );
    this.#placed.set(at, { path: to, isMade });
    return outcome.value;
  }

  #mark(source: ValueSource, place: Path, mark: Mark): void {
    const marks = this.#marks.get(source) ?? new Map<string, Mark>();
    this.#marks.set(source, marks);
    const at = pathText(place);
    const known = marks.get(at);
    if (known === undefined || RANK[mark.class] > RANK[known.class]) marks.set(at, mark);
  }

  /** An empty group says that it was there. */
  #group({ path, children }: Group, strands: readonly Strand[], to: Path): unknown {
    const inside = this.nodes(children, strands, to);
    return Object.keys(inside).length > 0 || wasEmpty(strands, path, 'group') ? inside : undefined;
  }

  #matrix({ path, rows, years }: Matrix, strands: readonly Strand[], to: Path): unknown {
    const inside: Mutable = {};
    for (const row of rows) {
      const numbers = row.across
        ? this.#field(row, strands, [...to, row.id])
        : this.#years(row, years, strands, [...to, row.id]);
      if (numbers !== undefined) put(inside, row.id, numbers);
    }
    return Object.keys(inside).length > 0 || wasEmpty(strands, path, 'matrix') ? inside : undefined;
  }

  /** Years that the form asks; where both ask the same, any other that was filed too. */
  #years(row: Field, years: readonly number[], strands: readonly Strand[], to: Path): unknown {
    const numbers: Mutable = {};
    let isThere = false;
    for (const strand of strands) {
      const { source } = strand;
      const from = source.leading.former.get(row.path);
      if (from === undefined) continue;
      const asked = new Set(years.map(String));
      const isSameWindow = matrixYears(source, from.path)?.join() === years.join();
      for (const { value: found, place } of hitsIn(strand, from.path)) {
        if (from.kind !== 'field' || from.across || !isObject(found)) {
          this.#drop(source, [{ place }], because('acrossYears'));
          continue;
        }
        isThere ||= Object.keys(found).length === 0;
        for (const [year, value] of Object.entries(found)) {
          const hit = { value, place: [...place, year], isInner: false };
          if (source.isMade(hit.place, value)) continue;
          const isKept = asked.has(year) || isSameWindow;
          if (Object.hasOwn(numbers, year)) {
            this.#drop(source, [hit], because('superseded'));
            continue;
          }
          const outcome = isKept ? source.leading.convert(row)(value) : refused(because('otherYear'));
          const number = this.#settle(outcome, [hit], row, source, [...to, year]);
          if (number !== undefined) put(numbers, year, number);
        }
      }
    }
    return Object.keys(numbers).length > 0 || isThere ? numbers : undefined;
  }

  #list(list: RecordList, strands: readonly Strand[], to: Path): unknown {
    const into = strands.map((strand) => ({ strand, records: recordsIn(strand, list.path) }));
    const entered = into.filter(({ records }) => records?.length === 0 || records?.some(isObject));
    const others = into.flatMap(({ strand, records }) =>
      records === undefined && !leadsToList(strand, list) ? [strand] : [],
    );
    if (entered.length === 0) {
      const only = this.nodes(list.children, others, [...to, 0]);
      return Object.keys(only).length > 0 ? [only] : undefined;
    }
    const refusal = this.#refusals.records.get(pathText(to));
    const most = Math.min(list.maxRecords ?? Number.POSITIVE_INFINITY, refusal?.most ?? Number.POSITIVE_INFINITY);
    const count = Math.max(...entered.map(({ records }) => records?.length ?? 0));
    const written: Mutable[] = [];
    for (let at = 0; at < count; at += 1) {
      const here = entered.flatMap(({ strand, records }) => enter(strand, list.path, records, at));
      if (here.length === 0) continue;
      if (written.length >= most) {
        for (const strand of here) this.#leaveOut(strand, refusal?.why ?? because('tooMany'));
        continue;
      }
      const record = this.nodes(list.children, written.length === 0 ? [...here, ...others] : here, [
        ...to,
        written.length,
      ]);
      if (Object.keys(record).length === 0 && here.some(holdsMadeOnly)) continue;
      this.#entered.push({
        to: [...to, written.length],
        from: here.map(({ source, place }) => ({ source, place })),
      });
      written.push(record);
    }
    return written.length > 0 || count === 0 ? written : undefined;
  }

  /** A record that the draft does not take. */
  #leaveOut({ source, data, list, place }: Strand, why: Reason): void {
    const node = source.leading.nodes.get(list);
    if (node?.kind !== 'list' || !isObject(data)) return;
    for (const { path } of filedIn(node.children, data, place)) this.#drop(source, [{ place: path }], why);
  }
}
