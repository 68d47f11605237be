/** A change of what a definition says → its text with that change alone: comments, order, blank lines and layout stay. */
import { isMap } from 'yaml';
import type { Definition } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Kind, KindSpec } from '../language/kind-spec.ts';
import { isFieldKind, KINDS, kindOf, ROOTS } from '../language/kinds.ts';
import { FILES } from '../language/schema.ts';
import { parse } from '../parse/parse.ts';
import { operationYaml } from '../print/changes.ts';
import { type Leaf, leafYaml, listed, namedYaml } from '../print/nodes.ts';
import { openList, openMap, type PlainData, type Yaml, yamlList, yamlOf } from '../print/yaml.ts';
import { type Found, locateNode } from './locate.ts';
import {
  insertAt,
  nodeAt,
  openYaml,
  removeAt,
  replaceAt,
  type SplicePosition,
  writtenKey,
  type YamlPath,
} from './splice.ts';

/**
 * Addresses are those of an overlay, of what the file itself defines: `form`, `enterprise.name`, `document/pledge`, `notes/accident`.
 */
export type Change =
  /** An attribute, `form` being the form's head; `undefined` takes it away. */
  | { readonly kind: 'set'; readonly address: string; readonly attribute: string; readonly value: Leaf | undefined }
  /** A field, document node, note or rule, at the end of what it is added to or behind one of its parts. */
  | { readonly kind: 'add'; readonly node: Node; readonly to: string; readonly after?: string | 'first' }
  | { readonly kind: 'remove'; readonly address: string }
  /** Does to the form that is extended what the operation says; what its target has already is joined with it. */
  | { readonly kind: 'operate'; readonly operation: Operation }
  /** Takes an operation back: of `add` and `use` by what is added or used. */
  | { readonly kind: 'withdraw'; readonly verb: Operation['verb']; readonly target: string }
  /** Any entry by its keys, as of a pack or catalogue: `['deadlines', 'onlineFiling', 'on']`; `undefined` takes it away. */
  | { readonly kind: 'entry'; readonly path: YamlPath; readonly value: PlainData | undefined };

/** Nothing where the text is no definition, or has nothing at that place. */
export const edit = (text: string, change: Change): string | undefined => {
  const definition = definitionOf(text);
  if (!definition) return undefined;
  switch (change.kind) {
    case 'set':
      return setAttribute(text, definition, change.address, change.attribute, change.value);
    case 'add':
      return addNode(text, definition, change.node, change.to, change.after);
    case 'remove': {
      const found = find(text, definition, change.address);
      return found && removeAt(text, found.path, whenEmpty);
    }
    case 'operate':
      return operate(text, change.operation);
    case 'withdraw': {
      const path = operationPath(definition, change.verb, change.target);
      return path && removeAt(text, path, whenEmpty);
    }
    case 'entry':
      return change.value === undefined
        ? removeAt(text, change.path, whenEmpty)
        : setEntry(text, change.path, yamlOf(change.value));
  }
};

const definitionOf = (text: string): Definition | undefined => {
  const diagnostics = new Diagnostics();
  const [definition] = parse([{ path: '', text }], diagnostics).definitions;
  return diagnostics.hasErrors ? undefined : definition;
};

const find = (text: string, definition: Definition, address: string): Found | undefined =>
  definition.role === 'form' || definition.role === 'block'
    ? locateNode(definition, openYaml(text), address)
    : undefined;

/** A group or list may hold only what a block brings; a document node that lives by its children goes without them. */
const whenEmpty = (path: YamlPath): YamlPath | undefined => {
  const last = String(path.at(-1));
  if (path.length < 2) return path;
  if (last === 'fields' || last === 'records' || (last === 'rows' && path[0] === 'fields')) return undefined;
  return CHILDREN.has(last) ? path.slice(0, -1) : path;
};

const CHILDREN = new Set(
  Object.values(KINDS).flatMap((spec: KindSpec) => (spec.children?.required ? [spec.children.key] : [])),
);

const exists = (text: string, path: YamlPath): boolean => nodeAt(openYaml(text), path) !== undefined;

/** Behind the last of the keys that come before it, in the order in which they are printed. */
const positionOf = (text: string, path: YamlPath, key: string, order: readonly string[]): SplicePosition => {
  const node = nodeAt(openYaml(text), path);
  const there = isMap(node) ? node.items.map(writtenKey) : [];
  const rank = order.indexOf(key);
  if (rank < 0) return 'last';
  const before = there.filter((other) => order.indexOf(other) < rank).at(-1);
  return before === undefined ? 'first' : { after: before };
};

/** The keys of such a file in the order in which they are printed. */
const fileKeys = (text: string): readonly string[] => {
  const root = nodeAt(openYaml(text), []);
  const keys = Object.values(FILES).map(({ properties }) => Object.keys(properties));
  return keys.find(([role]) => isMap(root) && role !== undefined && root.has(role)) ?? [];
};

/** The entry with this value; the maps around it are made where they lack. */
const setEntry = (
  text: string,
  path: YamlPath,
  value: Yaml,
  order: readonly string[] = path.length === 1 ? fileKeys(text) : [],
): string | undefined => {
  if (exists(text, path)) return replaceAt(text, path, value);
  const outer = path.slice(0, -1);
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  if (outer.length > 0 && !exists(text, outer)) return setEntry(text, outer, openMap([[key, value]]));
  return insertAt(text, outer, { key, value }, positionOf(text, outer, key, order));
};

const setAttribute = (
  text: string,
  definition: Definition,
  address: string,
  attribute: string,
  value: Leaf | undefined,
): string | undefined => {
  const found = address === 'form' ? { path: [], order: fileKeys(text) } : placeOf(text, definition, address);
  if (!found) return undefined;
  const path = [...found.path, attribute];
  if (value === undefined) return exists(text, path) ? removeAt(text, path, whenEmpty) : undefined;
  return found.bare
    ? replaceAt(text, found.path, found.bare(attribute, value))
    : setEntry(text, path, leafYaml(value), found.order);
};

/** Where a node's attributes stand; a node that is written as its text or name alone is written anew. */
const placeOf = (
  text: string,
  definition: Definition,
  address: string,
): { path: YamlPath; order: readonly string[]; bare?: (attribute: string, value: Leaf) => Yaml } | undefined => {
  const found = find(text, definition, address);
  if (!found || found.node.kind === 'row') return undefined;
  const { node, path } = found;
  const yaml = nodeAt(openYaml(text), path);
  const order = keysOf(node.kind);
  if (isMap(yaml) && !yaml.has('printed')) return { path, order };
  const bare = (attribute: string, value: Leaf): Yaml =>
    written({
      ...node,
      attributes: new Map([...node.attributes, [attribute, { ...value, span: node.span, operation: 'define' }]]),
    });
  return { path, order, bare };
};

/** The keys of a kind in the order in which they are printed. */
const keysOf = (kind: Kind): readonly string[] => {
  const { keyword, attributes, children } = kindOf(kind);
  const names = [...(keyword ? [keyword, 'as'] : []), ...Object.keys(attributes)];
  const at = children && !children.required ? names.indexOf('type') + 1 : names.length;
  return children ? names.toSpliced(at, 0, children.key) : names;
};

const isNamed = ({ kind }: Node): boolean => isFieldKind(kind) || kindOf(kind).keyword === undefined;
const written = (node: Node): Yaml => (isNamed(node) && node.kind !== 'row' ? namedYaml(node) : listed(node));

const addNode = (
  text: string,
  definition: Definition,
  node: Node,
  to: string,
  after: string | undefined,
): string | undefined => {
  const path = childrenPath(text, definition, to);
  if (!path) return undefined;
  const isMapped = isNamed(node) && node.kind !== 'row';
  if (!exists(text, path)) {
    const value = isMapped ? openMap([[node.id, written(node)]]) : openList([written(node)]);
    return setEntry(text, path, value);
  }
  const sibling = after === undefined || after === 'first' ? undefined : find(text, definition, after)?.path.at(-1);
  if (after !== undefined && after !== 'first' && sibling === undefined) return undefined;
  const position = sibling !== undefined ? { after: sibling } : after === 'first' ? 'first' : 'last';
  const value = written(node);
  return insertAt(text, path, isMapped ? { key: node.id, value } : { value }, position);
};

/** Where the children of what is addressed stand; `form`, `document`, `notes` and `rules` are the file's own. */
const childrenPath = (text: string, definition: Definition, address: string): YamlPath | undefined => {
  const root = Object.entries(ROOTS).find(([name]) => name === address)?.[1];
  if (root) return [root.part];
  const found = find(text, definition, address);
  const children = found && kindOf(found.node.kind).children;
  return found && children && [...found.path, children.key];
};

const operate = (text: string, operation: Operation): string | undefined => {
  const one = operationYaml(operation);
  const path = ['changes', one.verb];
  if ('item' in one)
    return exists(text, path)
      ? insertAt(text, path, { value: one.item }, 'last')
      : setEntry(text, path, yamlList([one.item]));
  const target = [...path, one.target];
  return joined(text, target, one.body);
};

/** What is there already is kept but where the new value says otherwise; codes that are removed are removed too. */
const joined = (text: string, path: YamlPath, value: Yaml): string | undefined => {
  const there = nodeAt(openYaml(text), path);
  const isMore = typeof value === 'object' && value !== null;
  if (isMore && value.kind === 'map' && isMap(there) && !there.has('printed'))
    return value.entries.reduce<string | undefined>(
      (so, [key, inner]) => so && joined(so, [...path, key], inner),
      text,
    );
  if (isMore && value.kind === 'list' && there !== undefined && path.at(-1) === 'remove')
    return value.items.reduce<string | undefined>(
      (so, item) => so && insertAt(so, path, { value: item }, 'last'),
      text,
    );
  return setEntry(text, path, value);
};

const operationPath = (definition: Definition, verb: Operation['verb'], target: string): YamlPath | undefined => {
  if (definition.role !== 'form') return undefined;
  const same = definition.changes.filter((operation) => operation.verb === verb);
  const at = same.findIndex((operation) => targetOf(operation) === target);
  if (at < 0) return undefined;
  return ['changes', verb, verb === 'add' || verb === 'use' || verb === 'remove' ? at : target];
};

const targetOf = (operation: Operation): string => {
  if (operation.verb === 'use') return operation.block.name;
  if (operation.verb !== 'add') return operation.target.name;
  const { id, kind, attributes } = operation.node;
  return id || String(attributes.get(kindOf(kind).refersBy ?? '')?.value ?? '');
};
