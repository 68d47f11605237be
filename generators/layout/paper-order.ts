/** Where the paper of a form first asks for its fields, and the fields in that order. */
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { type Reading, readingOrder } from './reading-order.ts';

const ordered = (nodes: readonly FieldNode[], places: ReadonlyMap<string, number>): readonly FieldNode[] =>
  nodes
    .map((node) => ({
      node:
        node.kind === 'group' || node.kind === 'list' ? { ...node, children: ordered(node.children, places) } : node,
      place: Math.min(...nodesIn([node]).map(({ path }) => places.get(path) ?? Number.MAX_SAFE_INTEGER)),
    }))
    .sort((one, other) => one.place - other.place)
    .map(({ node }) => node);

type Printed = Pick<ResolvedForm, 'fields' | 'document'>;

/** Of what is printed, by path: pictures stand behind the prose that they illustrate. */
const readingPlaces = ({ fields, document }: Printed): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const readings = readingOrder(document, fields);
  const within = new Set(readings.filter(({ cover }) => !cover).map(({ field }) => field));
  const lists = nodesIn(fields).filter(({ kind }) => kind === 'list');
  // records stand whole, and not where a cover names them
  const isNamed = ({ cover, field }: Reading): boolean =>
    cover && within.has(field) && lists.some(({ path }) => field.startsWith(`${path}.`));
  for (const [place, reading] of readings.entries())
    if (!places.has(reading.field) && !isNamed(reading)) places.set(reading.field, place);
  for (const { path, illustrates } of fieldsIn(fields)) {
    const beside = illustrates === undefined ? undefined : places.get(illustrates);
    if (beside !== undefined && !places.has(path)) places.set(path, beside + 1 / 2);
  }
  return places;
};

/** Members of an object stand together; what is printed nowhere comes last; rows of a matrix stand as they are defined. */
export const inPaperOrder = (form: Printed): readonly FieldNode[] => ordered(form.fields, readingPlaces(form));

/** By the path of each node: how many fields the paper asks for before the first of it, whatever stands between the members of an object. */
export const paperPlaces = (form: Printed): ReadonlyMap<string, number> => {
  const printed = readingPlaces(form);
  const nodes = nodesIn(inPaperOrder(form));
  const ofMatrix = new Map(
    nodes.flatMap((node) => (node.kind === 'matrix' ? node.rows.map(({ path }) => [path, node.path] as const) : [])),
  );
  const placeOf = (path: string): number =>
    printed.get(path) ?? printed.get(ofMatrix.get(path) ?? '') ?? Number.MAX_SAFE_INTEGER;
  const paths = nodes
    .flatMap(({ kind, path }) => (kind === 'field' ? [path] : []))
    .sort((one, other) => placeOf(one) - placeOf(other));
  const places = new Map(paths.map((path, place) => [path, place]));
  const firstOf = (node: FieldNode): number =>
    Math.min(...nodesIn([node]).flatMap(({ path }) => places.get(path) ?? []));
  return new Map(nodes.map((node) => [node.path, firstOf(node)]));
};
