/** What a form asks, and what is wrong with it, in the order of its paper. */
import { childrenOf, type FormNode, type Group } from './description.ts';

/**
 * What a page has one after the other as the paper does: groups are opened, since the paper may ask for other things between their members; lists and
 * matrices are whole. Of a list `onPaper(list.children)` is what a record has.
 */
export const onPaper = (nodes: readonly FormNode[]): readonly Exclude<FormNode, Group>[] =>
  nodes
    .flatMap((node) => (node.kind === 'group' ? onPaper(node.children) : [node]))
    .sort((one, other) => one.place - other.place);

/**
 * A filing in which nothing is filled in yet, as a page begins with: `{ $form: FORM, ...blankOf(FIELDS) }`. Groups, tables and values of parts are there,
 * so that what is missing is told at its own field, which the page shows, and not at what holds it; a list has the records that it must have.
 */
export const blankOf = (nodes: readonly FormNode[]): Record<string, unknown> =>
  Object.fromEntries(nodes.flatMap((node) => (isHeld(node) ? [[node.key, blankValue(node)]] : [])));

const isHeld = (node: FormNode): boolean =>
  node.kind !== 'field' || (node.parts !== undefined && !node.several && node.required);

const blankValue = (node: FormNode): unknown => {
  switch (node.kind) {
    case 'field':
      return {};
    case 'group':
      return blankOf(node.children);
    case 'list':
      return Array.from({ length: node.minRecords }, () => blankOf(node.children));
    case 'matrix':
      return Object.fromEntries(node.rows.flatMap(({ key, across }) => (across ? [] : [[key, {}]])));
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

/** What the paper asks first comes first, records whole and in their order, what is said of the whole form before all: `[...issues].sort(byPaper(FIELDS))`. */
export const byPaper = (
  nodes: readonly FormNode[],
): ((one: { readonly path: readonly PropertyKey[] }, other: { readonly path: readonly PropertyKey[] }) => number) => {
  return (one, other) => {
    const [places, others] = [placesAlong(nodes, one.path), placesAlong(nodes, other.path)];
    const at = places.findIndex((place, depth) => place !== others[depth]);
    return at < 0 ? places.length - others.length : (places[at] ?? 0) - (others[at] ?? -1);
  };
};
