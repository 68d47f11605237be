/** YAML text → nodes with positions. Only plain data: no aliases, anchors or tags, so that a file means what it shows and costs what it weighs. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Parser,
  visit,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import { depthExceeded } from './depth.ts';

/** Deeper than any form; keeps the recursion of composer and shape check bounded. */
const MAX_DEPTH = 100;
/** What follows the first errors of syntax is mostly their echo. */
const MAX_SYNTAX_ERRORS = 50;

export const spanOf = (source: Source, node: unknown): Span => {
  const range = isNode(node) ? node.range : undefined;
  const start = range?.[0] ?? 0;
  const end = range?.[1] ?? start;
  return { source, start, end: Math.max(end, start) };
};

/**
 * The root map, or nothing where the text is no YAML map; reports `parse/yaml`, `parse/duplicate-key`, `parse/alias`, `parse/tag`,
 * `parse/too-deep`, `parse/not-a-map`, `parse/wrong-type` (of a key).
 */
export const parseYaml = (source: Source, diagnostics: Diagnostics): YAMLMap | undefined => {
  const tokens = [...new Parser().parse(source.text)];
  const deep = depthExceeded(tokens, MAX_DEPTH);
  if (deep !== undefined) {
    diagnostics.report('parse/too-deep', { source, start: deep, end: deep + 1 }, { limit: MAX_DEPTH });
    return undefined;
  }
  const document = compose(source, tokens, diagnostics);
  return document && plain(source, document, diagnostics) ? rootMap(source, document, diagnostics) : undefined;
};

const compose = (source: Source, tokens: readonly CST.Token[], diagnostics: Diagnostics): Document | undefined => {
  const errors = diagnostics.errors;
  // Keys are compared below: the library does it in quadratic time.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, strict: true });
  const [document, second] = composer.compose(tokens, true, source.text.length);
  if (!document) return undefined;
  const refuse = (at: number, end: number, reason: string): void =>
    diagnostics.report('parse/yaml', { source, start: at, end: Math.max(end, at + 1) }, { reason });
  // Tags are refused with their nodes, known ones too.
  for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, MAX_SYNTAX_ERRORS))
    if (code !== 'TAG_RESOLVE_FAILED') refuse(pos[0], pos[1], message.replace(/\s+/g, ' '));
  const { version } = document.directives.yaml;
  if (version !== '1.2') refuse(0, 1, `%YAML ${version}; definitions are YAML 1.2`);
  if (second) refuse(second.range[0], second.range[1], 'a second document; a file holds one');
  return diagnostics.errors > errors ? undefined : document;
};

const rootMap = (source: Source, document: Document, diagnostics: Diagnostics): YAMLMap | undefined => {
  if (isMap(document.contents)) return document.contents;
  diagnostics.report('parse/not-a-map', { source, start: 0, end: Math.min(1, source.text.length) }, {});
  return undefined;
};

const plain = (source: Source, document: Document, diagnostics: Diagnostics): boolean => {
  const errors = diagnostics.errors;
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      diagnostics.report('parse/alias', spanOf(source, node), {});
    if (isNode(node) && node.tag) diagnostics.report('parse/tag', spanOf(source, node), {});
    if (isMap(node)) checkKeys(source, node, diagnostics);
  });
  return diagnostics.errors === errors;
};

const checkKeys = (source: Source, map: YAMLMap, diagnostics: Diagnostics): void => {
  const first = new Map<string, Span>();
  for (const { key, value } of map.items) {
    const text = textOf(key);
    const span = spanOf(source, isNode(key) ? key : value);
    const known = text === undefined ? undefined : first.get(text);
    if (text === undefined)
      diagnostics.report('parse/wrong-type', span, {
        expected: 'string',
        found: isScalar(key) || key === null ? 'null' : 'object',
      });
    else if (known) diagnostics.report('parse/duplicate-key', span, {}, { related: [related('first', known, {})] });
    else first.set(text, span);
  }
};

/** A scalar as a name: `01` and `1.0` are what they look like, not the numbers that YAML takes them for. */
export const textOf = (node: unknown): string | undefined => {
  const value = scalarOf(node);
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' || !isScalar(node) ? String(value) : (node.source ?? String(value));
};

/** Entries of a map with string keys, in order. */
export const entriesOf = (node: unknown): { key: string; keyNode: YamlNode; value: unknown }[] =>
  isMap(node)
    ? node.items.flatMap((pair) => {
        const key = isPair(pair) ? textOf(pair.key) : undefined;
        return key !== undefined && isNode(pair.key) ? [{ key, keyNode: pair.key, value: pair.value }] : [];
      })
    : [];

export const itemsOf = (node: unknown): readonly unknown[] => (isSeq(node) ? node.items : []);

export const scalarOf = (node: unknown): string | number | boolean | null | undefined =>
  isScalar(node) && (node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value))
    ? (node.value as string | number | boolean | null)
    : undefined;

/** Plain data for the shape check: own properties only, so that `__proto__` is a key like any other. */
export const toData = (node: unknown): unknown => {
  if (isMap(node)) {
    const data: Record<string, unknown> = Object.create(null);
    for (const { key, value } of entriesOf(node)) data[key] = toData(value);
    return data;
  }
  if (isSeq(node)) return node.items.map(toData);
  return isScalar(node) ? node.value : null;
};
