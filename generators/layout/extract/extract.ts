/**
 * What was found in a file → the filing as its pages say it now. The filing that the file carries supplies what no page shows; all else
 * is read, by what each control holds.
 */
import { type Path, pathText, type Step, valueAt } from '../../../compiler/filing/path.ts';
import type { Json } from '../../../compiler/filing/printing/holds.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundPlace } from '../found.ts';
import { asFiled } from './as-filed.ts';
import { astray, strayPictures, unaskedPictures } from './astray.ts';
import { besides } from './beside.ts';
import { byCells } from './cells/by-cells.ts';
import { byColumns, isWorkbook } from './cells/by-columns.ts';
import type { DocumentChange, Doubt, ReadPlace } from './doubt.ts';
import { type Carried, carriedIn, isIdentity, isOfAnother } from './filed.ts';
import { withInsertedRows } from './inserted.ts';
import { mislabelled, misread } from './labelled.ts';
import { type Located, locate } from './located.ts';
import { withMerged } from './merged.ts';
import { oddities } from './oddities.ts';
import { gathered } from './pictures.ts';
import type { Placement } from './placement.ts';
import { agreed, placementsOf } from './reading.ts';
import { filedPath, type Instance, numbered, type Placed, placeKey, recordsOf } from './records.ts';
import { keyOf, listLabel, printedOf, type Spot, spotAt } from './spots.ts';
import { withTypedBeside } from './typed-beside.ts';

export interface Extracted {
  /** `{ "$form": … }` of a blank form. */
  readonly data: Readonly<Record<string, unknown>>;
  /** In reading order, blank ones included, but for records without anything. */
  readonly places: readonly ReadPlace[];
  readonly doubts: readonly Doubt[];
  /** Since it was filled in; none where the file carries no filing of its own. */
  readonly changes: readonly DocumentChange[];
  /** The filing that it carries is another enterprise's: nothing was taken from it. */
  readonly isOfAnother: boolean;
}

/** One place of the data, with all that the page says of it. */
interface Read {
  readonly steps: readonly (string | Instance)[];
  readonly spot: Spot;
  readonly filed: Json | undefined;
  readonly placements: readonly Placement[];
  readonly value?: Json;
  readonly placement?: Placement;
  /** Of its placements, and of what they say together. */
  readonly doubts: readonly Doubt[];
}

type Data = { [key: string]: unknown };

/** @param filing what the file carries, where it is of this form */
export const extractFiling = (form: ResolvedForm, found: FoundDocument, filing?: unknown): Extracted => {
  const printed = printedOf(form);
  const { located: byName, strange } = locate(form, found);
  const named = withInsertedRows(form, found, withMerged(found, byName));
  const ownDoubts: Doubt[] = [];
  const read = named.length > 0 ? byNames(form, found, named, ownDoubts) : byPlaces(form, found, ownDoubts);
  const located = gathered(form, read);
  ownDoubts.push(
    ...unaskedPictures(form, read),
    ...strayPictures(found),
    ...oddities(form, found, byName),
    ...mislabelled(form, found, byName),
  );
  const asNumbered = recordsOf(located, printed);
  // Of what is known by its names it is enough to know whose it is.
  const asked = named.length > 0 ? asNumbered.placed.filter(({ path }) => isIdentity(path)) : asNumbered.placed;
  const alone = filing === undefined ? [] : readAll(form, asked, undefined);
  const valueOn = (path: Path): Json | undefined =>
    alone.find(({ steps }) => steps.length === path.length && steps.every((step, at) => step === path[at]))?.value;
  const isOther = filing !== undefined && isOfAnother(filing, valueOn);
  const carried = isOther ? undefined : filing;
  // Rows that have no names are those of the filing that they are like.
  const { placed, byList } =
    named.length > 0 || carried === undefined
      ? asNumbered
      : recordsOf(
          asFiled(
            located,
            alone.map(({ steps, value }) => ({ path: filedPath(steps), value })),
            carried,
          ),
          printed,
        );
  const reads = readAll(form, placed, carried);
  const numbers = numbersOf(byList, reads);
  const rows = rowsOf(byList, reads);

  const data: Data = { $form: form.key };
  const places: ReadPlace[] = [];
  const changes: DocumentChange[] = [];
  const doubts: Doubt[] = [...ownDoubts];
  for (const { name, text, place } of strange.filter(({ text }) => text.trim() !== ''))
    doubts.push({ code: 'strange', label: name, text: text.trim(), place });
  for (const { steps, spot, value, placement, placements, filed, doubts: own } of reads) {
    const path = numbered(steps, numbers);
    doubts.push(...own.map((doubt) => ({ ...doubt, ...(path && { path }) })));
    for (const { says, text, found } of placements) {
      const said = { label: spot.label, ...(path && { path }), place: found.place, text };
      if (says.kind === 'unread') doubts.push({ code: 'unread', ...said, why: says.why });
      else if (says.kind === 'value' && found.remark) doubts.push({ code: found.remark, ...said });
    }
    const shown = placement ?? placements[0];
    if (path === undefined || shown === undefined) continue;
    const { ground, place } = shown.found;
    places.push({ path, label: spot.label, ...(value !== undefined && { value }), text: shown.text, ground, place });
    if (value === undefined) continue;
    put(data, path, value);
    if (carried !== undefined && !isSame(filed, value))
      changes.push({
        label: spot.label,
        after: path,
        to: value,
        place,
        ...(filed !== undefined && { before: filedPath(steps), from: filed }),
      });
  }
  if (carried !== undefined) {
    const instanceOf = (list: string, index: number): Instance | undefined => {
      const instance = rows.filed(list, index);
      return instance && numbers.has(instance) ? instance : undefined;
    };
    const { unprinted, printed: shown, removed } = carriedIn(form, printed, carried, instanceOf);
    for (const { steps, value } of unprinted) {
      const path = numbered(steps, numbers);
      if (path) put(data, path, value);
    }
    told(form, shown, reads, { numbers, rows }, doubts, changes);
    for (const { node, before, list, value } of removed) {
      const place = rows.of(list, Number(before.at(-1)));
      doubts.push({ code: 'record-removed', label: node.label, path: before, ...(place && { place }) });
      changes.push({ label: node.label, before, from: value });
    }
  }
  doubts.push(...addedRecords(form, byList, numbers, carried, rows));
  return { data: inOrderOf(form, data), places, doubts, changes, isOfAnother: isOther };
};

const byNames = (
  form: ResolvedForm,
  found: FoundDocument,
  named: readonly Located[],
  doubts: Doubt[],
): readonly Located[] => {
  const read = [...withTypedBeside(form, found, named, doubts), ...besides(form, found, named, doubts)];
  const places = read.map((each) => each.found.place);
  doubts.push(...astray(form, found, read, places, true));
  return read;
};

/** By sheets, tables and labels: there is no control in it. */
const byPlaces = (form: ResolvedForm, found: FoundDocument, doubts: Doubt[]): readonly Located[] => {
  if (isWorkbook(found)) return byColumns(form, found, doubts);
  const read = byCells(form, found);
  if (read === undefined) {
    doubts.push({ code: 'too-long', label: '' });
    return [];
  }
  doubts.push(...astray(form, found, [], read.places, false), ...misread(form, found, read.located));
  return read.located;
};

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const readAll = (form: ResolvedForm, placed: readonly Placed[], filing: unknown): readonly Read[] => {
  const { hints } = printedOf(form);
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = placeKey(each.steps);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const spot = first && spotAt(form, first.path, first.code);
    if (first === undefined || spot === undefined) return [];
    const before = filedPath(first.steps);
    const filed = valueAt(filing, before) as Json | undefined;
    const hintsOf = (code: string | undefined) => hints.get(keyOf(first.path, code));
    const doubts: Doubt[] = [];
    const placements = placementsOf(group, spot, hintsOf, filed, doubts);
    const isCopy = first.steps.some((step) => typeof step === 'object' && step.copy > 0);
    const taken = agreed(placements, spot, filed, doubts);
    return [{ steps: first.steps, spot, filed: isCopy ? undefined : filed, placements, doubts, ...taken }];
  });
};

/** The number of each record that has anything in it, unread text included. */
const numbersOf = (
  byList: ReadonlyMap<string, readonly Instance[]>,
  reads: readonly Read[],
): ReadonlyMap<Instance, number> => {
  const filled = new Set<Instance>();
  for (const { steps, placements } of reads)
    if (placements.some(({ says }) => says.kind !== 'blank'))
      for (const step of steps) if (typeof step === 'object') filled.add(step);
  const numbers = new Map<Instance, number>();
  for (const instances of byList.values()) {
    let next = 0;
    for (const instance of instances) if (filled.has(instance)) numbers.set(instance, next++);
  }
  return numbers;
};

/** Where records stand. */
interface Rows {
  readonly at: ReadonlyMap<Instance, FoundPlace>;
  /** The record that was filed under a number, where anything of it is on the page. */
  readonly filed: (list: string, index: number) => Instance | undefined;
  /** Of a record that was filed: its row, else the table of its list. */
  readonly of: (list: string, index: number) => FoundPlace | undefined;
}

const rowsOf = (byList: ReadonlyMap<string, readonly Instance[]>, reads: readonly Read[]): Rows => {
  const at = new Map<Instance, FoundPlace>();
  for (const { steps, placements } of reads) {
    const { cell: _, address: __, ...place } = placements[0]?.found.place ?? {};
    for (const step of steps) if (typeof step === 'object' && !at.has(step)) at.set(step, place);
  }
  const originals = new Map(
    [...byList].map(([list, all]) => [
      list,
      new Map(all.flatMap((each) => (each.copy === 0 ? [[each.index, each] as const] : []))),
    ]),
  );
  const filed = (list: string, index: number): Instance | undefined => originals.get(list)?.get(index);
  const of = (list: string, index: number): FoundPlace | undefined => {
    const same = filed(list, index);
    const [first] = byList.get(list) ?? [];
    if (same) return at.get(same);
    const { row: _, ...table } = (first && at.get(first)) ?? {};
    return table.table === undefined && table.sheet === undefined ? undefined : table;
  };
  return { at, filed, of };
};

/** Paths come from the form: no key is another's. */
const put = (data: Data, path: Path, value: unknown): void => {
  let at: Data | unknown[] = data;
  for (const [place, step] of path.entries()) {
    const next: Step | undefined = path[place + 1];
    const holder = at as Data;
    if (next === undefined) holder[step] = value;
    else {
      if (!Object.hasOwn(holder, step)) holder[step] = typeof next === 'number' ? [] : {};
      at = holder[step] as Data | unknown[];
    }
  }
};

/** What was filed and is not on the page any more: blanked, or its control is gone. */
const told = (
  form: ResolvedForm,
  shown: readonly Carried[],
  reads: readonly Read[],
  { numbers, rows }: { readonly numbers: ReadonlyMap<Instance, number>; readonly rows: Rows },
  doubts: Doubt[],
  changes: DocumentChange[],
): void => {
  const byPlace = new Map(reads.map((read) => [placeKey(read.steps), read]));
  for (const { before, steps, value } of shown) {
    const read = byPlace.get(placeKey(steps));
    if (read?.value !== undefined || read?.placements.some(({ says }) => says.kind === 'unread')) continue;
    const label = read?.spot.label ?? spotAt(form, before)?.label ?? pathText(before);
    const record = steps.findLast((step) => typeof step === 'object');
    const place = read?.placements[0]?.found.place ?? (record && rows.at.get(record));
    const path = numbered(steps, numbers);
    doubts.push({
      code: read === undefined ? 'gone' : 'blanked',
      label,
      ...(path && { path }),
      ...(place && { place }),
    });
    changes.push({ label, before, from: value, ...(place && { place }) });
  }
};

/** Of controls that are copies, and of records beyond those that were filed. */
const addedRecords = (
  form: ResolvedForm,
  byList: ReadonlyMap<string, readonly Instance[]>,
  numbers: ReadonlyMap<Instance, number>,
  filing: unknown,
  rows: Rows,
): readonly Doubt[] =>
  [...byList.values()].flatMap((instances) =>
    instances.flatMap((instance): Doubt[] => {
      const path = numbered([...instance.steps, instance], numbers);
      const filed = valueAt(filing, filedPath(instance.steps));
      const isBeyond = Array.isArray(filed) && instance.index >= filed.length;
      if (path === undefined || (instance.copy === 0 && !isBeyond)) return [];
      const place = rows.at.get(instance);
      return [{ code: 'record-added', label: listLabel(form, path), path, ...(place && { place }) }];
    }),
  );

/** With its fields in the order of the form, so that the same page gives the same text. */
const inOrderOf = (form: ResolvedForm, data: Data): Data => {
  const ordered = (nodes: ResolvedForm['fields'], value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => ordered(nodes, each));
    if (typeof value !== 'object' || value === null) return value;
    const own = value as Data;
    const known = nodes.filter(({ id }) => Object.hasOwn(own, id));
    const others = Object.keys(own).filter((key) => !known.some(({ id }) => id === key));
    const inner = (node: ResolvedForm['fields'][number]): unknown =>
      node.kind === 'group' || node.kind === 'list' ? ordered(node.children, own[node.id]) : own[node.id];
    return Object.fromEntries([
      ...others.filter((key) => key === '$form').map((key) => [key, own[key]] as const),
      ...known.map((node) => [node.id, inner(node)] as const),
      ...others.filter((key) => key !== '$form').map((key) => [key, own[key]] as const),
    ]);
  };
  return ordered(form.fields, data) as Data;
};
