/** Addresses of what a file itself says → where it stands in its text. */

import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { BlockDefinition, FormDefinition } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import { isFieldKind, kindOf } from '../language/kinds.ts';
import { joinPath } from '../model/field-path.ts';
import { nodeAt, writtenKey, type YamlPath } from './splice.ts';

export interface Found {
  readonly node: Node;
  /** Of its value: what stands behind its key, or the item of a list. */
  readonly path: YamlPath;
}

/** A node by its address: `enterprise.name`, `document/pledge`, `notes/accident`, `rules/total`. */
export const locateNode = (
  definition: FormDefinition | BlockDefinition,
  document: Document,
  address: string,
): Found | undefined => {
  const node = addressed(definition).get(address);
  const path = node && pathOfNode(document, node);
  return node && path && { node, path };
};

/** Of a row its list; a row of one cell may be that cell. */
const pathOfNode = (document: Document, node: Node): YamlPath | undefined => {
  const path = pathOf(document.contents, node.span.start, []);
  const [cell] = node.children;
  if (node.kind === 'row' && cell && !(path && isSeq(nodeAt(document, path)))) return pathOfNode(document, cell);
  const isListed = !isFieldKind(node.kind) && kindOf(node.kind).keyword !== undefined;
  return isListed && typeof path?.at(-1) === 'string' ? path.slice(0, -1) : path;
};

/** All nodes of the file by address; of a block's, as it is written. */
export const addressed = (definition: FormDefinition | BlockDefinition): ReadonlyMap<string, Node> => {
  const found = new Map<string, Node>();
  const fields = (nodes: readonly Node[], prefix: string): void => {
    for (const node of nodes) {
      found.set(prefix + node.id, node);
      if (node.kind !== 'field') fields(node.children, `${prefix}${node.id}.`);
    }
  };
  const printed = (nodes: readonly Node[], outer: string): void => {
    for (const node of nodes) {
      const name = nameOf(node, outer);
      found.set(`document/${name}`, node);
      if (node.kind === 'lines') for (const line of node.children) found.set(`document/${name}.${line.id}`, line);
      else printed(node.children, innerPath(node, outer));
    }
  };
  fields(definition.fields, '');
  for (const node of definition.notes) found.set(`notes/${node.id}`, node);
  for (const node of definition.rules) found.set(`rules/${node.id}`, node);
  for (const nodes of definition.role === 'form' ? [definition.document] : [definition.rows, definition.content])
    printed(nodes, '');
  return found;
};

const referenceOf = (node: Node): string | undefined => {
  const name = kindOf(node.kind).refersBy;
  const attribute = name && node.attributes.get(name);
  return attribute && String(attribute.value);
};

/** A row is named after what it begins with, a placement after the whole path of its field. */
const nameOf = (node: Node, outer: string): string => {
  if (node.kind === 'row') return `row.${node.children[0] ? nameOf(node.children[0], outer) : 'empty'}`;
  return node.id || joinPath(outer, referenceOf(node) ?? '');
};

const innerPath = (node: Node, outer: string): string => {
  const reference = node.kind === 'place' ? undefined : referenceOf(node);
  return reference === undefined ? outer : joinPath(outer, reference);
};

/** The keys and positions that lead to what begins there: for a key, to the value behind it. */
const pathOf = (node: unknown, offset: number, path: YamlPath): YamlPath | undefined => {
  if (isScalar(node) || isSeq(node) || isMap(node)) {
    const [start, , end] = node.range ?? [0, 0, 0];
    if (start === offset && !isMap(node)) return path;
    if (offset < start || offset >= end) return undefined;
  }
  const parts: readonly (readonly [string | number, unknown])[] = isMap(node)
    ? node.items.map((pair) => [writtenKey(pair), pair.value])
    : isSeq(node)
      ? node.items.map((item, at) => [at, item])
      : [];
  if (isMap(node)) {
    const at = node.items.findIndex(({ key }) => isScalar(key) && key.range?.[0] === offset);
    const name = parts[at]?.[0];
    if (name !== undefined) return [...path, name];
  }
  for (const [step, part] of parts) {
    const found = pathOf(part, offset, [...path, step]);
    if (found) return found;
  }
  return undefined;
};
