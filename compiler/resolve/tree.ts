/** The canonical tree of a form while it is being resolved. Only this phase changes it; what leaves the phase is the resolved form. */

import type { Attribute, Name, Node, Value } from '../definition/node.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import { isFieldKind, kindOf } from '../language/kinds.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import type { SlottedPart } from '../model/placement.ts';
import { withFieldsCalled } from './rules/renaming.ts';

export interface Tree {
  readonly key: Name;
  /** attachment, title, subtitle, and whether it instructs only. */
  readonly head: Map<string, Attribute>;
  readonly fields: Node[];
  readonly document: Node[];
  readonly notes: Node[];
  readonly rules: Node[];
  readonly mounts: Map<string, Mount>;
  /** Addresses of what was removed, codes among them, and former addresses of what was renamed: where it was said. */
  readonly removed: Map<string, Span>;
  readonly renamed: Map<string, { readonly to: string; readonly span: Span }>;
  /** Codes that were removed, as they are addressed: what each was called. */
  readonly formerCodes: Map<string, string>;
}

/** Where a block that the form uses is mounted, and where that is said. */
export interface Mount {
  /** `null` where it could not be mounted, which was reported. */
  readonly path: string | null;
  readonly span: Span;
}

/** A node and the list it stands in. */
export interface Located {
  readonly address: string;
  readonly node: Node;
  readonly siblings: Node[];
  readonly owner?: Located;
}

const BRANCHES = ['document', 'notes', 'rules'] as const;
type Branch = (typeof BRANCHES)[number];

export const cloneNode = (node: Node): Node => ({
  ...node,
  attributes: new Map(node.attributes),
  children: node.children.map(cloneNode),
});

export const cloneTree = (tree: Tree, key: Name): Tree => ({
  key,
  head: new Map(tree.head),
  fields: tree.fields.map(cloneNode),
  document: tree.document.map(cloneNode),
  notes: tree.notes.map(cloneNode),
  rules: tree.rules.map(cloneNode),
  mounts: new Map(tree.mounts),
  removed: new Map(tree.removed),
  renamed: new Map(tree.renamed),
  formerCodes: new Map(tree.formerCodes),
});

/** Adds a node among its siblings, and all that stands in it, owners first. Options are values of their field, not nodes to be addressed. */
const addFields = (node: Node, siblings: Node[], owner: Located | undefined, found: Located[]): void => {
  const address = joinPath(owner?.address ?? '', node.id);
  const located = owner ? { address, node, siblings, owner } : { address, node, siblings };
  found.push(located);
  const { children } = node;
  if (!children.some((child) => isFieldKind(child.kind))) return;
  for (const child of children) addFields(child, children, located, found);
};

const addBranch = (
  branch: Branch,
  node: Node,
  siblings: Node[],
  owner: Located | undefined,
  found: Located[],
): void => {
  const within = node.kind === 'line' && owner ? `${owner.node.id}.` : '';
  const address = `${branch}/${within}${node.id}`;
  const located = owner ? { address, node, siblings, owner } : { address, node, siblings };
  found.push(located);
  for (const child of node.children) addBranch(branch, child, node.children, located, found);
};

/** The part of a form, beside its fields, where nodes of a kind stand. */
const branchOf = (kind: Kind): Branch => (kind === 'note' ? 'notes' : kind === 'rule' ? 'rules' : 'document');

const addNodes = (node: Node, siblings: Node[], owner: Located | undefined, found: Located[]): void => {
  if (isFieldKind(node.kind)) addFields(node, siblings, owner, found);
  else addBranch(branchOf(node.kind), node, siblings, owner, found);
};

/** What can be addressed of a node that stands there, owners first. */
export const nodesFrom = (node: Node, siblings: Node[], owner: Located | undefined): Located[] => {
  const found: Located[] = [];
  addNodes(node, siblings, owner, found);
  return found;
};

/** Every node of the tree, owners first. Field addresses are paths; others carry their branch: `document/cover`. */
export const allNodes = (tree: Tree): Located[] => {
  const found: Located[] = [];
  for (const part of ['fields', ...BRANCHES] as const)
    for (const node of tree[part]) addNodes(node, tree[part], undefined, found);
  return found;
};

/** The fields among them. */
export const fieldNodes = (tree: Tree): Located[] => allNodes(tree).filter(({ node }) => node.kind === 'field');

export const indexOf = (tree: Tree): Map<string, Located> =>
  new Map(allNodes(tree).map((located) => [located.address, located]));

/** The attribute by which a placement names its field. */
export const referenceOf = (
  node: Node,
): { readonly name: 'field' | 'list'; readonly attribute: Attribute } | undefined => {
  const name = kindOf(node.kind).refersBy;
  const attribute = name && node.attributes.get(name);
  return name && attribute ? { name, attribute } : undefined;
};

/**
 * `{path}` in a text: a control stands there, `{path:12}` with room for so many characters. `{n}` is the number of the record it is printed for,
 * `{{year}}` a parameter.
 */
const SLOT = /(?<!\{)\{(?!n\})([A-Za-z][A-Za-z0-9.]*)(?::([1-9][0-9]?))?\}(?!\})/g;

/** The texts and the controls between them. */
export const slottedParts = (text: string): SlottedPart[] => {
  const pieces = text.split(SLOT);
  return pieces.flatMap((piece, at): SlottedPart[] => {
    if (at % 3 === 0) return piece === '' ? [] : [piece];
    if (at % 3 === 2) return [];
    const width = pieces[at + 1];
    return [{ field: piece, ...(width !== undefined && { width: Number(width) }) }];
  });
};

const pathsIn = (text: string): string[] =>
  slottedParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.field]));

/** A line of text with the paths of its slots changed. */
export const replaceSlots = (text: string, change: (path: string) => string): string =>
  text.replace(SLOT, (slot: string, path: string) => slot.replace(path, () => change(path)));

/** What an attribute says with every path in it changed: of the field that is printed, of the slots of a line, of the choice that it depends on, of the condition of a rule. */
export const withPaths = (kind: Kind, name: string, value: Value, change: (path: string) => string): Value => {
  if (typeof value !== 'string') return value;
  const { refersBy, attributes } = kindOf(kind);
  if (name === refersBy) return change(value);
  if (kind === 'line' && name === 'text') return replaceSlots(value, change);
  if (attributes[name]?.type === 'expression') return withFieldsCalled(value, change);
  return attributes[name]?.path ? value.replace(/^[^=]+/, change) : value;
};

/** Changes every path that a node's attributes name. */
export const changePaths = (
  { kind, attributes }: Pick<Node, 'kind' | 'attributes'>,
  change: (path: string) => string,
): void => {
  for (const [name, attribute] of attributes)
    attributes.set(name, { ...attribute, value: withPaths(kind, name, attribute.value, change) });
};

/** The paths of a line's slots; none for other nodes. */
export const slotsOf = (node: Node): string[] =>
  node.kind === 'line' ? pathsIn(String(node.attributes.get('text')?.value ?? '')) : [];

/** The ids in the labels of a choice's options: fields beside it that are written there. */
export const blanksIn = (option: Node): string[] => pathsIn(String(option.attributes.get('label')?.value ?? ''));

export const isBeneath = (path: string, ancestor: string): boolean =>
  path === ancestor || path.startsWith(`${ancestor}.`);

/** By path of each field, group or list: document nodes that print it or something beneath it. */
export const placementsIn = (tree: Tree): ReadonlyMap<string, readonly Located[]> => {
  const found = new Map<string, Located[]>();
  for (const located of allNodes(tree)) {
    const reference = located.address.startsWith('document/') ? referenceOf(located.node) : undefined;
    for (let path = String(reference?.attribute.value ?? ''); path !== ''; path = parentPath(path)) {
      const known = found.get(path);
      if (known) known.push(located);
      else found.set(path, [located]);
    }
  }
  return found;
};

/** Document nodes that print the field or something beneath it. */
export const placementsOf = (tree: Tree, path: string): readonly Located[] => placementsIn(tree).get(path) ?? [];

/** Is it the node, or does it stand in it at any depth? */
export const isWithin = (located: Located, node: Node): boolean => {
  for (let at: Located | undefined = located; at; at = at.owner) if (at.node === node) return true;
  return false;
};

/** Takes a node out, and whatever is left empty by that; gives what was left empty. */
export const detach = ({ siblings, node, owner }: Located): Node[] => {
  const at = siblings.indexOf(node);
  if (at < 0) return [];
  siblings.splice(at, 1);
  return detachEmpty(owner);
};

/** A document node that lives by its children goes without them; a group of fields stays. */
export const detachEmpty = (owner: Located | undefined): Node[] => {
  if (!owner || owner.node.children.length > 0) return [];
  if (!kindOf(owner.node.kind).children || isFieldKind(owner.node.kind)) return [];
  return [owner.node, ...detach(owner)];
};

/** Of a choice: `enterprise.ownership=private`. */
export const codeAddress = (path: string, code: string): string => `${path}=${code}`;
