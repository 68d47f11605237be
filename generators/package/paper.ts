/** What a form asks, and what is wrong with it, in the order of its paper. */
import { childrenOf, type Field, type FormNode, type Group, type Text } from './description.ts';

type Shown = Exclude<FormNode, Group>;

/** Footnotes of a group stand with the first of what is in it. */
const opened = ({ children, footnotes = [] }: Group): readonly Shown[] => {
  const [first, ...others] = onPaper(children);
  if (first === undefined || footnotes.length === 0) return first === undefined ? [] : [first, ...others];
  return [{ ...first, footnotes: [...footnotes, ...(first.footnotes ?? [])] }, ...others];
};

/**
 * What a page has one after the other as the paper does: groups are opened, since the paper may ask for other things between their members; lists and
 * matrices are whole. Of a list `onPaper(list.children)` is what a record has.
 */
export const onPaper = (nodes: readonly FormNode[]): readonly Shown[] =>
  nodes
    .flatMap((node) => (node.kind === 'group' ? opened(node) : [node]))
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
export const allOnPaper = (nodes: readonly FormNode[], texts: readonly Text[]): readonly (Shown | PrintedText)[] => {
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
 * A filing as a page begins with it: `{ $form: FORM, ...blankOf(FIELDS) }`, or `blankOf(FIELDS, draft)` with what is filled in already; a record that is
 * added is `blankOf(list.children)`. All that the form asks is there, `''` where nothing is filled in, which validators take for none: what is missing is
 * told at its own field, which the page shows, and not at what holds it, and nothing of another record shows through. A list has the records that it
 * must have. Nothing of a draft is lost but what stands where there must be an object or a list and is none.
 */
export const blankOf = (nodes: readonly FormNode[], draft?: unknown): Record<string, unknown> =>
  within(draft, (filled) => ({
    ...filled,
    ...Object.fromEntries(nodes.map((node) => [node.key, filledUp(node, own(filled, node.key))])),
  }));

const own = (data: object, key: PropertyKey): unknown =>
  Object.hasOwn(data, key) ? (Reflect.get(data, key) ?? undefined) : undefined;

/** What is no object is none. */
const within = (value: unknown, fill: (value: object) => Record<string, unknown>): Record<string, unknown> =>
  fill(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

/** Each a blank where nothing is filled in. */
const blanks = (keys: readonly PropertyKey[], filled: object): Record<string, unknown> => ({
  ...filled,
  ...Object.fromEntries(keys.map((key) => [key, own(filled, key) ?? ''])),
});

const filledUp = (node: FormNode, value: unknown): unknown => {
  switch (node.kind) {
    case 'field': {
      const { parts, several } = node;
      if (parts === undefined) return value ?? '';
      if (several) return Array.isArray(value) ? value : [];
      return within(value, (filled) =>
        blanks(
          parts.map(({ key }) => key),
          filled,
        ),
      );
    }
    case 'group':
      return within(value, (members) => blankOf(node.children, members));
    case 'list': {
      const records: readonly unknown[] = Array.isArray(value) ? value : [];
      const length = Math.max(records.length, node.minRecords);
      return Array.from({ length }, (_, at) => within(records[at], (each) => blankOf(node.children, each)));
    }
    case 'matrix': {
      const row = ({ key, across }: Field, rows: object): unknown =>
        across ? (own(rows, key) ?? '') : within(own(rows, key), (numbers) => blanks(node.years, numbers));
      return within(value, (rows) => ({
        ...rows,
        ...Object.fromEntries(node.rows.map((each) => [each.key, row(each, rows)])),
      }));
    }
  }
};

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
