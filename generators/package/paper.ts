/** What a form asks, and what is wrong with it, in the order of its paper. */
import { childrenOf, type Field, type FormNode, type Group, type Text } from './description.ts';

/**
 * What a page has one after the other as the paper does: groups are opened, since the paper may ask for other things between their members; lists and
 * matrices are whole. Of a list `onPaper(list.children)` is what a record has.
 */
export const onPaper = (nodes: readonly FormNode[]): readonly Exclude<FormNode, Group>[] =>
  nodes
    .flatMap((node) => (node.kind === 'group' ? onPaper(node.children) : [node]))
    .sort((one, other) => one.place - other.place);

/** Path of the list of which these are what a record has; empty of what the form itself has. */
const listOf = ([node]: readonly FormNode[]): string => node?.path.split('.').slice(0, -1).join('.') ?? '';

/** Words among what is asked. */
export interface PrintedText extends Text {
  readonly kind: 'text';
}

/**
 * The same with all words that the form prints, each in its place: `allOnPaper(FIELDS, TEXTS)`, of what each record of a list has
 * `allOnPaper(list.children, TEXTS)`.
 */
export const allOnPaper = (
  nodes: readonly FormNode[],
  texts: readonly Text[],
): readonly (Exclude<FormNode, Group> | PrintedText)[] => {
  const shown = onPaper(nodes);
  const holder = listOf(nodes);
  const at = (path: string | undefined): number =>
    shown.findIndex((node) => path === node.path || path?.startsWith(`${node.path}.`));
  const placeOf = ({ before, behind, cover }: Text): number => {
    const next = at(before);
    if (next >= 0) return next;
    return cover ? at(behind) + 1 : shown.length;
  };
  const own = texts
    .filter(({ list = '' }) => list === holder)
    .map((text) => [placeOf(text), { kind: 'text', ...text }] as const);
  return [...shown, undefined].flatMap((node, place) => [
    ...own.flatMap(([before, text]) => (before === place ? [text] : [])),
    ...(node ? [node] : []),
  ]);
};

/**
 * A filing as a page begins with it: `{ $form: FORM, ...blankOf(FIELDS) }`, or `blankOf(FIELDS, draft)` with what is filled in already. Groups, tables and
 * values of parts are there, so that what is missing is told at its own field, which the page shows, and not at what holds it; a list has the records
 * that it must have. Nothing of the draft is lost; null is none.
 */
export const blankOf = (nodes: readonly FormNode[], draft?: object | null): Record<string, unknown> => ({
  ...draft,
  ...Object.fromEntries(nodes.flatMap((node) => filledUp(node, own(draft ?? {}, node.key)))),
});

const own = (data: object, key: string): unknown => (Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined);

/** What is no object stays for the validator to tell of. */
const within = (value: unknown, fill: (value: object) => unknown): unknown => {
  if (value === undefined || value === null) return fill({});
  return typeof value === 'object' && !Array.isArray(value) ? fill(value) : value;
};

const filledUp = (node: FormNode, value: unknown): readonly (readonly [key: string, value: unknown])[] => {
  switch (node.kind) {
    case 'field':
      return node.parts !== undefined && !node.several && node.required
        ? [[node.key, within(value, (parts) => parts)]]
        : [];
    case 'group':
      return [[node.key, within(value, (members) => blankOf(node.children, members))]];
    case 'list': {
      const records: unknown = value ?? [];
      if (!Array.isArray(records)) return [[node.key, records]];
      const length = Math.max(records.length, node.minRecords);
      const blank = (_: unknown, at: number): unknown => within(records[at], (each) => blankOf(node.children, each));
      return [[node.key, Array.from({ length }, blank)]];
    }
    case 'matrix':
      return [[node.key, within(value, (rows) => ({ ...rows, ...years(node.rows, rows) }))]];
  }
};

/** By row, but for those of one number for all years. */
const years = (rows: readonly Field[], data: object): object =>
  Object.fromEntries(
    rows.flatMap(({ key, across }) => (across ? [] : [[key, within(own(data, key), (numbers) => numbers)]])),
  );

/** Of lists the place and the number of the record, of what it ends at the place; nothing of the whole form. */
const placesAlong = (nodes: readonly FormNode[], [key, ...further]: readonly PropertyKey[]): readonly number[] => {
  const node = nodes.find((each) => each.key === key);
  if (node === undefined) return [];
  const [at, ...inside] = further;
  if (node.kind !== 'list' && node.kind !== 'field') {
    const within = placesAlong(childrenOf(node), further);
    return within.length > 0 ? within : [node.place];
  }
  return typeof at === 'number' ? [node.place, at, ...placesAlong(childrenOf(node), inside)] : [node.place];
};

/** Of an issue what says where it stands: `more` tells that not all are listed. */
export interface Placed {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
}

/**
 * What the paper asks first comes first, records whole and in their order, what is said of the whole form before all, and that there are more behind all:
 * `[...issues].sort(byPaper(FIELDS))`.
 */
export const byPaper = (nodes: readonly FormNode[]): ((one: Placed, other: Placed) => number) => {
  const placesOf = ({ path, code }: Placed): readonly number[] =>
    code === 'more' ? [Number.POSITIVE_INFINITY] : placesAlong(nodes, path);
  return (one, other) => {
    const [places, others] = [placesOf(one), placesOf(other)];
    const at = places.findIndex((place, depth) => place !== others[depth]);
    return at < 0 ? places.length - others.length : (places[at] ?? 0) - (others[at] ?? -1);
  };
};
