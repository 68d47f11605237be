/** What the operations of an overlay do to names. They are a set: additions before removals before renames, orders last. */
import { isScalar } from 'yaml';
import { addAll, insert, insertFields } from './additions.ts';
import { type Anchor, addresses, anchorOf, GRID, holds, isField, isNode, isThere, ownerOf } from './anchors.ts';
import { beneath, type Report } from './build.ts';
import { type DocumentName, isBeneath, join, type Names, parentOf, type Reading, slotsIn, useBlock } from './names.ts';
import { at, type Definition, entries, items, leafOf, type Name, nameOf, textOf } from './source.ts';

export const applyChanges = (
  definition: Definition,
  names: Names,
  reading: Reading,
  mount: (use: { use: unknown; into: unknown; definition: Definition }) => void,
  report: Report,
): void => {
  const changes = at(definition.root, 'changes');
  const { placeOf } = definition;
  const start = addresses(names);
  const known = (target: Name): boolean => {
    if (start.has(target.text)) return true;
    report('resolve/unknown-target', target.at);
    return false;
  };
  const verb = (name: string) =>
    entries(at(changes, name)).map(({ keyNode, value }) => ({ target: nameOf(keyNode, placeOf), value }));
  const targeted = (name: string) => verb(name).filter(({ target }) => target.text === 'form' || known(target));

  for (const { target, value } of targeted('set')) setLeaves(start.get(target.text), value, names, definition);
  for (const { target, value } of targeted('values')) changeCodes(start.get(target.text), value, definition, report);
  for (const use of items(at(changes, 'use'))) bringBlock(use, names, reading, mount, definition, report);
  const added = addAll(items(at(changes, 'add')), verb('set'), names, reading, definition, report);
  for (const { target, value } of targeted('move'))
    move(target, start.get(target.text), anchorOf(value, definition), names, report);
  const removals = items(at(changes, 'remove')).map((item) =>
    nameOf(isScalar(item) ? item : at(item, 'target'), placeOf),
  );
  const inFormOrder = removals
    .filter(known)
    .sort((a, b) => Number(isNode(start.get(a.text))) - Number(isNode(start.get(b.text))));
  for (const target of inFormOrder) {
    const found = start.get(target.text);
    if (isNode(found) && !names.document.includes(found)) report('resolve/clash', target.at);
    else remove(found, target, names, report);
  }
  const present = new Set<unknown>(names.document);
  for (const verbName of ['set', 'values', 'move', 'rename'])
    for (const { target } of verb(verbName)) {
      const found = start.get(target.text);
      if (isNode(found) && !present.has(found)) report('resolve/clash', target.at);
    }
  for (const node of added) if (!present.has(node)) report('resolve/clash', node.at);
  for (const { target, value } of targeted('rename')) rename(start.get(target.text), textOf(value) ?? '', names);
  for (const { target, value } of verb('order'))
    checkOrder(
      target,
      items(value).map((id) => textOf(id) ?? ''),
      names,
      report,
    );
};

const setLeaves = (found: unknown, map: unknown, names: Names, definition: Definition): void => {
  const leaves = isField(found) || isNode(found) ? found.leaves : names.head;
  for (const { key, value } of entries(map)) {
    if (key === 'expect' || key === 'loosens') continue;
    const text = textOf(value);
    const place = definition.placeOf(leafOf(value));
    if (text === undefined) leaves.delete(key);
    else leaves.set(key, { text, at: place });
    if (key === 'notes' && (isField(found) || isNode(found)))
      found.notes = items(value).map((note) => nameOf(note, definition.placeOf));
    if (key === 'text' && isNode(found) && found.kind === 'line') found.slots = slotsIn(value, '', definition);
    if (key === 'only' && isNode(found) && text !== undefined) found.only = { text, at: place };
  }
};

const changeCodes = (found: unknown, map: unknown, { placeOf }: Definition, report: Report): void => {
  if (!isField(found)) return;
  const named = [
    ...entries(at(map, 'relabel')).map(({ key, keyNode }) => ({ text: key, at: placeOf(keyNode) })),
    ...items(at(map, 'remove')).map((code) => nameOf(code, placeOf)),
  ];
  for (const { text, at: place } of named) if (!found.options.has(text)) report('resolve/unknown-code', place);
  for (const { key, keyNode } of entries(at(map, 'add'))) found.options.set(key, placeOf(keyNode));
  for (const code of items(at(map, 'remove'))) found.options.delete(textOf(code) ?? '');
  const order = items(at(map, 'order')).map((code) => textOf(code) ?? '');
  if (order.length > 0 && [...order].sort().join() !== [...found.options.keys()].sort().join())
    report('resolve/no-permutation', '?');
};

const bringBlock = (
  use: unknown,
  names: Names,
  reading: Reading,
  mount: (use: { use: unknown; into: unknown; definition: Definition }) => void,
  definition: Definition,
  report: Report,
): void => {
  const name = textOf(at(use, 'block')) ?? '';
  mount({ use, into: at(use, 'mount'), definition });
  const anchor = anchorOf(use, definition);
  if (!anchor || names.mounts.get(name) === undefined) return;
  if (!isThere(anchor, names)) {
    report('resolve/unknown-target', anchor.name.at);
    return;
  }
  const owner = ownerOf(anchor, names);
  insert(useBlock(name, owner && GRID.has(owner.kind) ? 'rows' : 'content', owner, reading), anchor, names);
};

const move = (target: Name, found: unknown, anchor: Anchor | undefined, names: Names, report: Report): void => {
  if (!anchor) return;
  if (!isThere(anchor, names)) {
    report('resolve/unknown-target', anchor.name.at);
    return;
  }
  const before = siblingsOf(found, names).join();
  if (isField(found)) {
    const moved = names.fields.filter(({ path }) => isBeneath(path, found.path));
    names.fields = names.fields.filter((field) => !moved.includes(field));
    insertFields(moved, anchor, names);
  } else if (isNode(found)) {
    const old = found.owner;
    const owner = ownerOf(anchor, names);
    const moved = names.document.filter((node) => holds(found, node));
    names.document = names.document.filter((node) => !moved.includes(node));
    insert(moved, anchor, names);
    if (owner) found.owner = owner;
    else delete found.owner;
    dropEmpty(old, names);
  }
  if (siblingsOf(found, names).join() === before) report('resolve/no-effect', target.at);
};

/** In their order, with what they stand in. */
const siblingsOf = (found: unknown, names: Names): string[] => {
  if (isField(found))
    return names.fields.filter(({ path }) => parentOf(path) === parentOf(found.path)).map(({ path }) => path);
  if (!isNode(found)) return [];
  return [found.owner?.id ?? '', ...names.document.filter(({ owner }) => owner === found.owner).map(({ id }) => id)];
};

const HOLDING = new Set([
  'cover',
  'section',
  'per',
  'lines',
  'grid',
  'row',
  'rowGroup',
  'repeat',
  'records',
  'sheet',
  'columnGroup',
]);

const dropEmpty = (owner: DocumentName | undefined, names: Names): void => {
  if (!owner || !HOLDING.has(owner.kind) || names.document.some((node) => node.owner === owner)) return;
  names.document = names.document.filter((node) => node !== owner);
  dropEmpty(owner.owner, names);
};

const drop = (node: DocumentName, names: Names): void => {
  names.document = names.document.filter((other) => !holds(node, other));
  dropEmpty(node.owner, names);
};

const remove = (found: unknown, target: Name, names: Names, report: Report): void => {
  if (isNode(found)) drop(found, names);
  else if (isField(found)) {
    for (const node of [...names.document])
      if (node.prints && isBeneath(node.prints.text, found.path) && names.document.includes(node)) drop(node, names);
    names.fields = names.fields.filter((field) => !isBeneath(field.path, found.path));
    const owner = parentOf(found.path);
    if (owner !== '' && !names.fields.some(({ path }) => parentOf(path) === owner)) report('resolve/needed', target.at);
  }
  for (const part of [names.notes, names.rules]) for (const [id, place] of part) if (place === found) part.delete(id);
};

const rename = (found: unknown, id: string, names: Names): void => {
  if (isNode(found)) found.id = found.kind === 'line' ? join(found.owner?.id ?? '', id) : id;
  if (!isField(found)) return;
  const old = found.path;
  const now = join(parentOf(old), id);
  const follow = (path: string): string => (isBeneath(path, old) ? now + path.slice(old.length) : path);
  for (const node of names.document) {
    if (node.prints && node.id === node.prints.text) node.id = follow(node.id);
    if (node.kind === 'row') node.id = `row.${follow(node.id.slice(4))}`;
    if (node.prints) node.prints = { ...node.prints, text: follow(node.prints.text) };
    node.slots = node.slots.map((slot) => ({ ...slot, text: follow(slot.text) }));
    if (node.only) node.only = { ...node.only, text: node.only.text.replace(/^[^=]+/, follow) };
  }
  for (const field of beneath(old, names)) field.path = follow(field.path);
  for (const { leaves } of names.fields) {
    const only = leaves.get('only');
    if (only) leaves.set('only', { ...only, text: only.text.replace(/^[^=]+/, follow) });
  }
};

/** An order names every child, once. */
const checkOrder = (target: Name, ids: readonly string[], names: Names, report: Report): void => {
  const found = addresses(names).get(target.text);
  const top = {
    form: names.fields.filter(({ path }) => !path.includes('.')).map(({ path }) => path),
    document: names.document.filter(({ owner }) => !owner).map(({ id }) => id),
  };
  if (found === undefined && !Object.hasOwn(top, target.text)) {
    report('resolve/unknown-target', target.at);
    return;
  }
  const children = isField(found)
    ? names.fields
        .filter(({ path }) => parentOf(path) === found.path)
        .map(({ path }) => path.slice(found.path.length + 1))
    : isNode(found)
      ? names.document.filter(({ owner }) => owner === found).map(({ id }) => id)
      : top[target.text as keyof typeof top];
  if ([...ids].sort().join() !== [...children].sort().join()) report('resolve/no-permutation', target.at);
};
