/** Changes of a YAML text at one place: all else, comments, blank lines and the author's layout, stays as it is. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { entryLines, inFlow, itemLines, openMap, type Yaml } from '../print/yaml.ts';

/** Keys and positions from the top of the file: `['deadlines', 'onlineFiling', 'on']`, `['document', 0]`. */
export type YamlPath = readonly (string | number)[];

/** Where a new entry or item goes: behind the named one, at the beginning, or at the end. */
export type SplicePosition = { readonly after: string | number } | 'first' | 'last';

type Collection = YAMLMap | YAMLSeq;

export const openYaml = (text: string): Document => parseDocument(text, { uniqueKeys: false });

/** A key as it looks: `01` is no number. */
export const writtenKey = (pair: Pair): string => (isScalar(pair.key) ? sourceOf(pair.key) : String(pair.key));
const sourceOf = (scalar: Scalar): string =>
  typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));

const indexIn = (collection: Collection, step: string | number): number =>
  isMap(collection) ? collection.items.findIndex((pair) => writtenKey(pair) === step) : Number(step);

const partAt = (collection: Collection, at: number): unknown =>
  isMap(collection) ? collection.items[at]?.value : collection.items[at];

const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

export const nodeAt = (document: Document, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (node, step) => (isCollection(node) ? partAt(node, indexIn(node, step)) : undefined),
    document.contents,
  );

/** A place in a text, and the map or list that holds it. */
interface Place {
  readonly text: string;
  readonly owner: Collection;
  readonly at: number;
  /** Of an owner on one line all parts are, whatever their own style. */
  readonly flow: boolean;
}

const placeAt = (text: string, path: YamlPath): Place | undefined => {
  const document = openYaml(text);
  const owner = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || !isCollection(owner)) return undefined;
  const at = indexIn(owner, last);
  return { text, owner, at, flow: owner.flow === true };
};

const cut = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + (text.includes('\r\n') ? by.replace(/\r?\n/g, '\r\n') : by) + text.slice(end);

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line ends, without its break. */
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
};

/** Where what is written of a node ends; comments behind it are not its own. */
const endOf = (text: string, node: unknown, otherwise: number): number => {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node)) return endOf(text, (last as Pair).value, afterColon(text, last as Pair));
    return endOf(text, last, otherwise);
  }
  const range = isCollection(node) || isScalar(node) ? node.range : undefined;
  if (!range || range[1] < otherwise) return otherwise;
  const written = text.slice(0, range[1]);
  return isScalar(node) && node.type?.startsWith('BLOCK') ? written.trimEnd().length : range[1];
};

const startOfPart = (owner: Collection, at: number): number => {
  const part = owner.items[at];
  const node = isMap(owner) ? (part as Pair).key : part;
  return ((node as Scalar).range ?? [0])[0];
};

const afterColon = (text: string, pair: Pair): number =>
  text.indexOf(':', ((pair.key as Scalar).range ?? [0, 0])[1]) + 1;

const endOfPart = (text: string, owner: Collection, at: number): number =>
  isMap(owner)
    ? endOf(text, owner.items[at]?.value, afterColon(text, owner.items[at] as Pair))
    : endOf(text, owner.items[at], startOfPart(owner, at));

/** Column of a block list's hyphens or a block map's keys. */
const indentOf = (text: string, owner: Collection): string => ' '.repeat(columnOf(text, (owner.range ?? [0])[0]));

const hasComment = (text: string, offset: number): boolean =>
  /^[ \t]+#/.test(text.slice(offset, lineEnd(text, offset)));

/** The value there, or the item, becomes this one; nothing where there is no such place. */
export const replaceAt = (text: string, path: YamlPath, value: Yaml): string | undefined => {
  const place = placeAt(text, path);
  if (!place || place.at < 0 || place.at >= place.owner.items.length) return undefined;
  const { owner, at, flow } = place;
  const end = endOfPart(text, owner, at);
  const onOneLine = flow || hasComment(text, end);
  if (isMap(owner)) {
    const start = afterColon(text, owner.items[at] as Pair);
    const lines = entryLines([writtenKey(owner.items[at] as Pair), value], indentOf(text, owner)).join('\n');
    return cut(text, start, end, onOneLine ? ` ${inFlow(value)}` : lines.slice(lines.indexOf(':', keyEnd(lines)) + 1));
  }
  const start = startOfPart(owner, at);
  const lines = itemLines(value, indentOf(text, owner)).join('\n');
  return cut(text, start, end, onOneLine ? inFlow(value) : lines.trimStart().slice(2));
};

/** Where the key of a written entry ends: a quoted one may hold a colon. */
const keyEnd = (entry: string): number => /^\s*(?:"(?:[^"\\]|\\.)*")?/.exec(entry)?.[0].length ?? 0;

/** A new entry of the map, or a new item of the list, at the path. */
export const insertAt = (
  text: string,
  path: YamlPath,
  part: { readonly key: string; readonly value: Yaml } | { readonly value: Yaml },
  position: SplicePosition,
): string | undefined => {
  const owner = nodeAt(openYaml(text), path);
  if (!isCollection(owner)) return undefined;
  const inLine = 'key' in part ? inFlow(openMap([[part.key, part.value]])).slice(2, -2) : inFlow(part.value);
  if (owner.items.length === 0) {
    const [start, end] = owner.range ?? [0, 0];
    return cut(text, start, end, isMap(owner) ? `{ ${inLine} }` : `[${inLine}]`);
  }
  const at = position === 'last' ? owner.items.length - 1 : position === 'first' ? -1 : indexIn(owner, position.after);
  if (owner.flow)
    return at < 0
      ? cut(text, startOfPart(owner, 0), startOfPart(owner, 0), `${inLine}, `)
      : cut(text, endOfPart(text, owner, at), endOfPart(text, owner, at), `, ${inLine}`);
  const indent = indentOf(text, owner);
  const lines = 'key' in part ? entryLines([part.key, part.value], indent) : itemLines(part.value, indent);
  if (at < 0) {
    const start = (owner.range ?? [0])[0];
    const isOwnLine = text.slice(lineStart(text, start), start).trim() === '';
    if (!isOwnLine) return cut(text, start, start, `${lines.join('\n').trimStart()}\n${indent}`);
    const above = commentsAbove(text, lineStart(text, start));
    return cut(text, above, above, `${lines.join('\n')}\n`);
  }
  const end = lineEnd(text, endOfPart(text, owner, at));
  return cut(text, end, end, `\n${lines.join('\n')}`);
};

/** Where the comments begin that stand right above a line. */
const commentsAbove = (text: string, start: number): number => {
  const above = start > 0 ? lineStart(text, start - 1) : start;
  return above < start && /^[ \t]*#/.test(text.slice(above, start)) ? commentsAbove(text, above) : start;
};

/** Without the entry or item there. Of a map or list that it would leave empty, `whenEmpty` says what goes instead; nothing: it may be empty. */
export const removeAt = (
  text: string,
  path: YamlPath,
  whenEmpty: (path: YamlPath) => YamlPath | undefined,
): string | undefined => {
  const place = placeAt(text, path);
  if (!place || place.at < 0 || place.at >= place.owner.items.length) return undefined;
  const { owner, at, flow } = place;
  if (owner.items.length === 1) {
    const outer = path.slice(0, -1);
    const instead = whenEmpty(outer);
    return instead ? removeAt(text, instead, whenEmpty) : replaceAt(text, outer, openMap([]));
  }
  if (flow)
    return at + 1 < owner.items.length
      ? cut(text, startOfPart(owner, at), startOfPart(owner, at + 1), '')
      : cut(text, endOfPart(text, owner, at - 1), endOfPart(text, owner, at), '');
  const start = startOfPart(owner, at);
  const end = Math.min(text.length, lineEnd(text, endOfPart(text, owner, at)));
  const sharesLine = isMap(owner) && /\S/.test(text.slice(lineStart(text, start), start));
  if (!sharesLine) return cut(text, lineStart(text, start), nextLine(text, end), '');
  // The first entry of an item: the next one comes to stand behind the hyphen, comments between them above it.
  const next = startOfPart(owner, at + 1);
  const between = text.slice(nextLine(text, end), lineStart(text, next));
  const without = cut(text, start, next, '');
  return cut(without, lineStart(text, start), lineStart(text, start), between);
};

const nextLine = (text: string, end: number): number => {
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found + 1;
};
