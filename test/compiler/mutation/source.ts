/** Definitions as YAML, with the place of everything: read without any part of the compiler. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

export interface Definition {
  readonly path: string;
  readonly text: string;
  readonly root: YAMLMap;
  /** `form`, `block`, `pack` … and its key. */
  readonly role: string;
  readonly key: Name;
  readonly placeOf: (node: unknown, offset?: number) => string;
}

/** A scalar and where it stands: `file:line:column`. */
export interface Name {
  readonly text: string;
  readonly at: string;
}

export const rangeOf = (node: unknown): readonly [number, number, number] | undefined =>
  (node as { range?: readonly [number, number, number] } | null)?.range;

const ROLES = ['form', 'block', 'pack', 'catalogue', 'vocabulary'];

export const readDefinition = (path: string, text: string): Definition => {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  if (!isMap(contents)) throw new Error(`${path} is no map`);
  const placeOf = (node: unknown, offset = 0): string => {
    const { line, col } = lines.linePos((rangeOf(node)?.[0] ?? 0) + offset);
    return `${path}:${line}:${col}`;
  };
  const [role = ''] = ROLES.filter((name) => contents.has(name));
  const keyed = contents.items.find(({ key }) => isScalar(key) && key.value === role);
  return { path, text, root: contents, role, key: nameOf(keyed?.value, placeOf), placeOf };
};

export const nameOf = (node: unknown, placeOf: Definition['placeOf']): Name => ({
  text: isScalar(node) ? String(node.value) : '',
  at: placeOf(node),
});

export interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

export const entries = (node: unknown): Entry[] =>
  isMap(node)
    ? node.items.map(({ key, value }) => ({ key: isScalar(key) ? String(key.value) : '', keyNode: key, value }))
    : [];

export const items = (node: unknown): readonly unknown[] => (isSeq(node) ? node.items : []);

export const at = (node: unknown, key: string): unknown => entries(node).find((entry) => entry.key === key)?.value;

/** Text of a leaf; of a marked text what is printed. */
export const textOf = (node: unknown): string | undefined => {
  if (isMap(node)) return textOf(at(node, 'printed'));
  return isScalar(node) && node.value !== null ? String(node.value) : undefined;
};

/** The node whose place a leaf has: of a marked text the printed one. */
export const leafOf = (node: unknown): unknown => (isMap(node) ? (at(node, 'printed') ?? node) : node);
