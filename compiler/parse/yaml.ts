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
  Lexer,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import { depthExceeded, quoteOf } from './depth.ts';
import { remedyOf } from './remedies.ts';

/** Deeper than any form; keeps the recursion of composer and shape check bounded. */
const MAX_DEPTH = 100;
/** A value on one line opens maps that close at its end, one level for the parser each: what nests deeper is not begun. */
const MAX_OPEN = 4 * MAX_DEPTH;
/**
 * What neither Word nor a screen can show: controls but for line ends and tabs, halves of characters and what Unicode keeps for no character;
 * and what turns the direction of writing (UAX 9), by which a rule or a label reads otherwise than it is.
 */
const NOT_TEXT = /[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u;

export const nodeSpan = (source: Source, node: unknown): Span => {
  const range = isNode(node) ? node.range : undefined;
  const start = range?.[0] ?? 0;
  const end = range?.[1] ?? start;
  return { source, start, end: Math.max(end, start) };
};

/** What a file holds as YAML. */
export interface YamlFile {
  readonly root: YAMLMap;
  /** All of it is plain data and text. */
  readonly isPlain: boolean;
}

/**
 * The root map, or nothing where the text is no YAML map; reports `parse/yaml`, `parse/duplicate-key`, `parse/alias`, `parse/tag`,
 * `parse/character`, `parse/too-deep`, `parse/not-a-map`, `parse/wrong-type` (of a key).
 */
export const parseYaml = (source: Source, diagnostics: Diagnostics): YamlFile | undefined => {
  const { tokens, deep = depthExceeded(tokens, MAX_DEPTH) } = tokensOf(source.text);
  if (deep !== undefined) {
    diagnostics.report('parse/too-deep', { source, start: deep, end: deep + 1 }, { limit: MAX_DEPTH });
    return undefined;
  }
  const document = compose(source, tokens, diagnostics);
  const root = document && rootMap(source, document, diagnostics);
  return root && { root, isPlain: plain(source, root, diagnostics) };
};

/** The library's parser calls itself for every level that is open: it stops where there are too many. */
const tokensOf = (text: string): { readonly tokens: readonly CST.Token[]; readonly deep?: number } => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_OPEN) return { tokens, deep: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
};

/** A broken file may have as many errors as signs, each with a trace that nobody reads and that costs ten times the rest. */
const withoutTraces = <T>(work: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
};

const compose = (source: Source, tokens: readonly CST.Token[], diagnostics: Diagnostics): Document | undefined => {
  // Keys are compared below: the library does it in quadratic time.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, strict: true });
  const [document, second] = withoutTraces(() => [...composer.compose(tokens, true, source.text.length)]);
  if (!document) return undefined;
  const { version } = document.directives.yaml;
  // Tags are refused with their nodes, known ones too.
  const errors = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const faults = errors.map(({ pos, message, code }) => ({
    start: pos[0],
    end: pos[1],
    isKey: code === 'MULTILINE_IMPLICIT_KEY',
    reason: message.replace(/\s+/g, ' '),
  }));
  if (version !== '1.2')
    faults.push({ start: 0, end: 1, isKey: false, reason: `%YAML ${version}; definitions are YAML 1.2` });
  if (second)
    faults.push({
      start: second.range[0],
      end: second.range[1],
      isKey: false,
      reason: 'a second document; a file holds one',
    });
  // What follows the first one is mostly its echo.
  const [first] = faults.sort((one, other) => one.start - other.start);
  if (!first) return document;
  const { start, end, reason } = first;
  // A quote that is never closed is wrong where it opens, not where the text ends.
  const quote = reason.startsWith('Missing closing') ? quoteOf(tokens, start) : undefined;
  // What a text lacks that ends too early is told at its end.
  const last = source.text.length;
  const at =
    quote === undefined
      ? { start: Math.min(start, last), end: Math.min(Math.max(end, start + 1), last) }
      : { start: quote, end: quote + 1 };
  const keys = faults.flatMap((fault) =>
    fault.isKey && fault.start === start ? source.text.slice(start, fault.end) : [],
  );
  diagnostics.report('parse/yaml', { source, ...at }, { reason }, { hints: [remedyOf(source.text, first, keys)] });
  return undefined;
};

const rootMap = (source: Source, document: Document, diagnostics: Diagnostics): YAMLMap | undefined => {
  if (isMap(document.contents)) return document.contents;
  diagnostics.report('parse/not-a-map', { source, start: 0, end: Math.min(1, source.text.length) }, {});
  return undefined;
};

const plain = (source: Source, root: YAMLMap, diagnostics: Diagnostics): boolean => {
  const errors = diagnostics.errors;
  visit(root, (_, node) => {
    // what was meant as a text may begin with their signs
    const hints = isAlias(node) || isScalar(node) ? [hint('quote-sign', {})] : [];
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      diagnostics.report('parse/alias', nodeSpan(source, node), {}, { hints });
    if (isNode(node) && node.tag) diagnostics.report('parse/tag', nodeSpan(source, node), {}, { hints });
    if (isMap(node)) checkKeys(source, node, diagnostics);
    if (isScalar(node)) checkCharacters(source, node, diagnostics);
  });
  return diagnostics.errors === errors;
};

const checkKeys = (source: Source, map: YAMLMap, diagnostics: Diagnostics): void => {
  const first = new Map<string, Span>();
  for (const { key, value } of map.items) {
    const text = scalarText(key);
    const span = nodeSpan(source, isNode(key) ? key : value);
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

const checkCharacters = (source: Source, node: Scalar, diagnostics: Diagnostics): void => {
  const [odd] = (typeof node.value === 'string' && NOT_TEXT.exec(node.value)) || [];
  const character = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (character) diagnostics.report('parse/character', nodeSpan(source, node), { character: `U+${character}` });
};

/** A scalar as a name: `01` and `1.0` are what they look like, not the numbers that YAML takes them for. */
export const scalarText = (node: unknown): string | undefined => {
  const value = scalarOf(node);
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' || !isScalar(node) ? String(value) : (node.source ?? String(value));
};

/** A scalar as the text of what YAML takes it for; empty where none stands. */
export const textIn = (node: unknown): string => String(scalarOf(node) ?? '');

/** Entries of a map with string keys, in order. */
export const entriesOf = (node: unknown): { key: string; keyNode: YamlNode; value: unknown }[] =>
  isMap(node)
    ? node.items.flatMap((pair) => {
        const key = isPair(pair) ? scalarText(pair.key) : undefined;
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
