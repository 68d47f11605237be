/** What an overlay adds, and where that is printed. */
import { type Anchor, addresses, anchorOf, GRID, holds, isInside, isNode, isThere, ownerOf } from './anchors.ts';
import { isPrintable, type Report } from './build.ts';
import {
  type DocumentName,
  type FieldName,
  isBeneath,
  join,
  type Names,
  parentOf,
  type Reading,
  readField,
  readNode,
  slotsIn,
} from './names.ts';
import { at, type Definition, type Name, textOf } from './source.ts';

/** Puts nodes where the anchor means, among those that it holds: owners come before what they own. */
export const insert = (nodes: readonly DocumentName[], { side, name }: Anchor, names: Names): void => {
  const found = addresses(names).get(name.text);
  const all = names.document;
  const end = isNode(found) ? all.findLastIndex((node) => holds(found, node)) + 1 : all.length;
  const start = isNode(found) ? all.indexOf(found) : -1;
  const place = { before: start, first: start + 1 }[side] ?? end;
  all.splice(place, 0, ...nodes);
};

export const insertFields = (fields: readonly FieldName[], { side, name }: Anchor, names: Names): void => {
  const all = names.fields;
  const start = all.findIndex(({ path }) => path === name.text);
  const end = start < 0 ? all.length : all.findLastIndex(({ path }) => isBeneath(path, name.text)) + 1;
  const place = { before: start, first: start + 1 }[side] ?? end;
  all.splice(place, 0, ...fields);
};

export const addAll = (
  operations: readonly unknown[],
  sets: readonly { target: Name; value: unknown }[],
  names: Names,
  reading: Reading,
  definition: Definition,
  report: Report,
): DocumentName[] => {
  const tops: DocumentName[] = [];
  const byHand = operations.flatMap((operation) =>
    at(operation, 'field')
      ? []
      : readNode(at(operation, 'row') ?? operation, '', false, undefined, definition, reading),
  );
  const slots = sets.flatMap(({ value }) => slotsIn(at(value, 'text'), '', definition));
  const isByHand = (path: string): boolean =>
    [...byHand.flatMap(({ prints, slots: own }) => [...(prints ? [prints] : []), ...own]), ...slots].some(({ text }) =>
      isBeneath(text, path),
    );
  let waiting = [...operations];
  for (;;) {
    const ready = waiting.filter((operation) => {
      const anchor = anchorOf(operation, definition);
      return !anchor || isThere(anchor, names);
    });
    const fields = ready.filter((operation) => at(operation, 'field'));
    const now = fields.length > 0 ? fields : ready;
    if (now.length === 0) break;
    for (const operation of now) tops.push(...addOne(operation, isByHand, names, reading, definition));
    waiting = waiting.filter((operation) => !now.includes(operation));
  }
  for (const operation of waiting) report('resolve/unknown-target', anchorOf(operation, definition)?.name.at ?? '');
  return tops;
};

/** Gives the document node that is added. */
const addOne = (
  operation: unknown,
  isByHand: (path: string) => boolean,
  names: Names,
  reading: Reading,
  definition: Definition,
): DocumentName[] => {
  const anchor = anchorOf(operation, definition);
  const id = at(operation, 'field');
  for (const part of ['note', 'rule'] as const) {
    const own = at(operation, part);
    if (own && !id) names[`${part}s`].set(textOf(own) ?? '', definition.placeOf(own));
  }
  if (!anchor) return [];
  if (id) {
    const inside = anchor.name.text === 'form' ? '' : anchor.name.text;
    const path = join(isInside(anchor.side) ? inside : parentOf(anchor.name.text), textOf(id) ?? '');
    const added = readField(path, id, operation, definition);
    insertFields(added, anchor, names);
    if (!isByHand(path)) printBeside(path, added, anchor, names);
    return [];
  }
  const owner = ownerOf(anchor, names);
  const inGrid = owner !== undefined && GRID.has(owner.kind);
  const nodes = readNode(at(operation, 'row') ?? operation, '', inGrid, owner, definition, reading);
  insert(nodes, anchor, names);
  return nodes.slice(0, 1);
};

/** An added field is printed next to what it was added to, where that is printed; rows only among rows, lists nowhere. */
const printBeside = (path: string, added: readonly FieldName[], { side, name }: Anchor, names: Names): void => {
  const printings = names.document.filter(({ prints }) => prints && isBeneath(prints.text, name.text));
  const exact = printings.find(({ prints }) => prints?.text === name.text);
  const inside = printings.filter((node) => node !== exact);
  const near =
    { before: exact ?? printings[0], first: inside[0], last: inside.at(-1), in: inside.at(-1) }[side] ??
    (isInside(side) ? undefined : (exact ?? printings.at(-1)));
  const [top] = added;
  if (!near || !top || top.kind === 'list') return;
  const inRow = near.owner?.kind === 'row';
  const beside = side === 'beside' && top.kind === 'field';
  const holder = inRow && !beside ? near.owner?.owner : near.owner;
  if (top.kind !== 'field' && !(holder && GRID.has(holder.kind))) return;
  const printed: DocumentName[] = [];
  const print = (field: FieldName, owner: DocumentName | undefined): void => {
    const node = (kind: string, id: string): DocumentName => ({
      id,
      kind,
      at: field.at,
      ...(owner && { owner }),
      slots: [],
      notes: [],
      leaves: new Map(),
    });
    const wrapped =
      field.kind === 'field' && owner && GRID.has(owner.kind) ? node('row', `row.${field.path}`) : undefined;
    const own: DocumentName = {
      ...node({ field: 'place', group: 'rowGroup', matrix: 'matrixRows', list: '' }[field.kind], field.path),
      ...(wrapped && { owner: wrapped }),
      prints: { text: field.path, at: field.at },
    };
    if (field.kind === 'list') return;
    printed.push(...(wrapped ? [wrapped] : []), own);
    if (field.kind === 'group') for (const child of added) if (parentOf(child.path) === field.path) print(child, own);
  };
  if (isPrintable(top, names) || top.kind === 'group') print({ ...top, path }, holder);
  const next = inRow && !beside ? near.owner : near;
  const end = names.document.findLastIndex((node) => holds(next, node)) + 1;
  const place = next && (side === 'before' || side === 'first') ? names.document.indexOf(next) : end;
  names.document.splice(place, 0, ...printed);
};
