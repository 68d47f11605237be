/** What an overlay names: targets and anchors, and where these are. */
import type { DocumentName, FieldName, Names } from './names.ts';
import { at, type Definition, type Name, nameOf } from './source.ts';

export const SIDES = ['in', 'last', 'first', 'before', 'after', 'beside'];
export const isInside = (side: string): boolean => side === 'in' || side === 'first' || side === 'last';

export interface Anchor {
  readonly side: string;
  readonly name: Name;
}

export const anchorOf = (operation: unknown, { placeOf }: Definition): Anchor | undefined => {
  const side = SIDES.find((key) => at(operation, key) !== undefined);
  return side === undefined ? undefined : { side, name: nameOf(at(operation, side), placeOf) };
};

/** Every address, and the children that an order of it must name. */
export const addresses = (names: Names): Map<string, FieldName | DocumentName | string> =>
  new Map<string, FieldName | DocumentName | string>([
    ...names.fields.map((field) => [field.path, field] as const),
    ...names.document.map((node) => [`document/${node.id}`, node] as const),
    ...[...names.notes].map(([id, place]) => [`notes/${id}`, place] as const),
    ...[...names.rules].map(([id, place]) => [`rules/${id}`, place] as const),
  ]);

export const isField = (found: unknown): found is FieldName =>
  typeof found === 'object' && found !== null && 'path' in found;
export const isNode = (found: unknown): found is DocumentName =>
  typeof found === 'object' && found !== null && 'slots' in found;

export const isThere = ({ side, name }: Anchor, names: Names): boolean =>
  addresses(names).has(name.text) || (isInside(side) && ['form', 'document'].includes(name.text));

export const holds = (owner: DocumentName | undefined, node: DocumentName): boolean => {
  for (let up: DocumentName | undefined = node; up; up = up.owner) if (up === owner) return true;
  return false;
};

export const GRID = new Set(['grid', 'rowGroup', 'repeat']);

export const ownerOf = ({ side, name }: Anchor, names: Names): DocumentName | undefined => {
  const found = addresses(names).get(name.text);
  if (!isNode(found)) return undefined;
  return isInside(side) ? found : found.owner;
};
