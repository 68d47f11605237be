/** A form as the names in it: which fields there are, what the document prints, what cites what. Order and texts aside. */
import { isMap, isScalar, isSeq } from 'yaml';
import { at, type Definition, entries, items, leafOf, type Name, nameOf, rangeOf, textOf } from './source.ts';

export interface Leaf {
  readonly text: string;
  readonly at: string;
}

export interface FieldName {
  path: string;
  readonly kind: 'field' | 'group' | 'list' | 'matrix';
  /** Where its id is written. */
  readonly at: string;
  readonly leaves: Map<string, Leaf>;
  /** Code → place. */
  options: Map<string, string>;
  notes: readonly Name[];
}

export interface DocumentName {
  id: string;
  readonly kind: string;
  readonly at: string;
  owner?: DocumentName;
  /** The field that it prints. */
  prints?: Name;
  slots: Name[];
  only?: Name;
  notes: readonly Name[];
  readonly leaves: Map<string, Leaf>;
}

export interface Names {
  readonly form: Name;
  fields: FieldName[];
  document: DocumentName[];
  /** Notes and rules by id: where they stand. */
  readonly notes: Map<string, string>;
  readonly rules: Map<string, string>;
  readonly head: Map<string, Leaf>;
  /** Block → path; none where it cannot be mounted. */
  readonly mounts: Map<string, string | undefined>;
}

export const join = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
export const isBeneath = (path: string, owner: string): boolean => path === owner || path.startsWith(`${owner}.`);

const NOT_LEAVES = new Set([
  'fields',
  'records',
  'rows',
  'options',
  'notes',
  'content',
  'columns',
  'prints',
  'says',
  'as',
]);
const ANCHORS = ['in', 'before', 'after', 'beside', 'first', 'last'];

export const leavesOf = (map: unknown, { placeOf }: Definition): Map<string, Leaf> =>
  new Map(
    entries(map).flatMap(({ key, value }): [string, Leaf][] => {
      const text = textOf(value);
      const isLeaf = text !== undefined && !NOT_LEAVES.has(key) && !ANCHORS.includes(key);
      return isLeaf ? [[key, { text, at: placeOf(leafOf(value)) }]] : [];
    }),
  );

const notesOf = (map: unknown, { placeOf }: Definition): Name[] => {
  const notes = at(map, 'notes');
  return isSeq(notes) ? notes.items.map((note) => nameOf(note, placeOf)) : [];
};

/** A field and all beneath it. */
export const readField = (path: string, idNode: unknown, map: unknown, definition: Definition): FieldName[] => {
  const { placeOf } = definition;
  const kind = at(map, 'type') ? 'field' : at(map, 'fields') ? 'group' : at(map, 'records') ? 'list' : 'matrix';
  const children = { field: undefined, group: at(map, 'fields'), list: at(map, 'records'), matrix: at(map, 'rows') }[
    kind
  ];
  const field: FieldName = {
    path,
    kind,
    at: placeOf(idNode),
    leaves: leavesOf(map, definition),
    options: new Map(entries(at(map, 'options')).map(({ key, keyNode }) => [key, placeOf(keyNode)])),
    notes: notesOf(map, definition),
  };
  return [
    field,
    ...entries(children).flatMap(({ key, keyNode, value }) => readField(`${path}.${key}`, keyNode, value, definition)),
  ];
};

/** Keyword → kind and the list that it holds; the first that is there counts. */
const KEYWORDS: readonly (readonly [string, string, string?])[] = [
  ['cover', 'cover', 'prints'],
  ['section', 'section', 'content'],
  ['per', 'per', 'content'],
  ['paragraph', 'paragraph'],
  ['lines', 'lines', 'says'],
  ['grid', 'grid', 'rows'],
  ['band', 'band'],
  ['group', 'rowGroup', 'rows'],
  ['repeat', 'repeat', 'rows'],
  ['matrix', 'matrixRows'],
  ['records', 'records', 'columns'],
  ['sheet', 'sheet', 'columns'],
  ['place', 'place'],
  ['header', 'columnGroup', 'columns'],
  ['number', 'number'],
  ['part', 'part'],
  ['use', 'use'],
];

const REFERS = new Set(['place', 'rowGroup', 'repeat', 'records', 'per', 'sheet', 'matrixRows']);
const SLOT = /(?<!\{)\{(?!n\})([A-Za-z][A-Za-z0-9.]*)\}(?!\})/g;

export const slotsIn = (node: unknown, prefix: string, { text, placeOf }: Definition): Name[] => {
  const leaf = leafOf(node);
  const [start = 0, end = 0] = rangeOf(leaf) ?? [];
  const source = text.slice(start, end);
  let from = 0;
  return [...(textOf(node) ?? '').matchAll(SLOT)].map(([slot, path = '']) => {
    const found = source.indexOf(slot, from);
    from = found + slot.length;
    return { text: join(prefix, path), at: placeOf(leaf, found) };
  });
};

export interface Reading {
  readonly names: Names;
  readonly blockNamed: (name: string) => Definition | undefined;
  readonly stack: readonly string[];
}

/** Nodes of a list, owners first. In a grid a bare path, a placement or an array is a row. */
export const readNodes = (
  list: unknown,
  prefix: string,
  inGrid: boolean,
  owner: DocumentName | undefined,
  definition: Definition,
  reading: Reading,
): DocumentName[] => items(list).flatMap((item) => readNode(item, prefix, inGrid, owner, definition, reading));

const blank = (kind: string, place: string, owner: DocumentName | undefined): DocumentName => ({
  id: '',
  kind,
  at: place,
  ...(owner && { owner }),
  slots: [],
  notes: [],
  leaves: new Map(),
});

const rowOf = (
  cells: readonly unknown[],
  place: string,
  prefix: string,
  owner: DocumentName | undefined,
  definition: Definition,
  reading: Reading,
): DocumentName[] => {
  const row = blank('row', place, owner);
  const inner = cells.flatMap((cell) => readNode(cell, prefix, false, row, definition, reading));
  row.id = `row.${inner[0]?.id ?? 'empty'}`;
  return [row, ...inner];
};

const keywordIn = (item: unknown) => KEYWORDS.find(([keyword]) => at(item, keyword) !== undefined);

export const readNode = (
  item: unknown,
  prefix: string,
  inGrid: boolean,
  owner: DocumentName | undefined,
  definition: Definition,
  reading: Reading,
): DocumentName[] => {
  const { placeOf } = definition;
  if (isSeq(item)) return rowOf(item.items, placeOf(item), prefix, owner, definition, reading);
  const [keyword = 'place', kind = 'place', held] = isScalar(item) ? [] : (keywordIn(item) ?? []);
  if (inGrid && (kind === 'place' || kind === 'lines'))
    return rowOf([item], placeOf(item), prefix, owner, definition, reading);
  const written = isScalar(item) ? item : at(item, keyword);
  if (kind === 'use') return useBlock(String(textOf(written)), inGrid ? 'rows' : 'content', owner, reading);
  const as = at(item, 'as');
  const prints = REFERS.has(kind) && !(kind === 'rowGroup' && at(item, 'label') !== undefined && !as);
  const path = join(prefix, textOf(written) ?? '');
  const only = at(item, 'only');
  const node: DocumentName = {
    ...blank(kind, placeOf(as ?? written), owner),
    id: textOf(as) ?? (prints ? path : (textOf(written) ?? '')),
    ...(prints && { prints: { text: path, at: placeOf(written) } }),
    ...(isScalar(only) && { only: nameOf(only, placeOf) }),
    notes: isMap(item) ? notesOf(item, definition) : [],
    leaves: isMap(item) ? leavesOf(item, definition) : new Map(),
  };
  const inner = prints && kind !== 'place' ? path : prefix;
  if (held === 'says')
    return [
      node,
      ...entries(at(item, 'says')).map(({ key, keyNode, value }) =>
        lineOf(key, keyNode, value, inner, node, definition),
      ),
    ];
  return [node, ...(held ? readNodes(at(item, held), inner, held === 'rows', node, definition, reading) : [])];
};

const lineOf = (
  key: string,
  keyNode: unknown,
  value: unknown,
  prefix: string,
  owner: DocumentName,
  definition: Definition,
): DocumentName => {
  const text = isMap(value) && at(value, 'text') ? at(value, 'text') : value;
  return {
    ...blank('line', definition.placeOf(keyNode), owner),
    id: `${owner.id}.${key}`,
    slots: slotsIn(text, prefix, definition),
    leaves: new Map([['text', { text: textOf(text) ?? '', at: definition.placeOf(leafOf(text)) }]]),
  };
};

/** A block's rows or content, named within its mount. */
export const useBlock = (
  name: string,
  part: 'rows' | 'content',
  owner: DocumentName | undefined,
  reading: Reading,
): DocumentName[] => {
  const block = reading.blockNamed(name);
  const mount = reading.names.mounts.get(name);
  if (!block || mount === undefined || reading.stack.includes(name)) return [];
  return readNodes(at(block.root, part), mount, part === 'rows', owner, block, {
    ...reading,
    stack: [...reading.stack, name],
  });
};
