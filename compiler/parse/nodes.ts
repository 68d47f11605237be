/** YAML nodes, known to have the right shape, → nodes of the definition. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Attribute, Name, Node, Value } from '../definition/node.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import { FIELD_KIND_BY_KEY, kindOf } from '../language/kinds.ts';
import { entriesOf, itemsOf, nodeSpan, scalarOf, scalarText } from './yaml.ts';

export const nameOf = (source: Source, node: unknown): Name => ({
  name: scalarText(node) ?? '',
  span: nodeSpan(source, node),
});

/** A text or other leaf; `null` is none. */
export const readAttribute = (source: Source, node: unknown, operation: string): Attribute | undefined => {
  const span = nodeSpan(source, node);
  if (isSeq(node)) return { value: node.items.map((item) => String(scalarOf(item))), span, operation };
  if (isMap(node)) return markedText(source, node, operation);
  const value = scalarOf(node);
  return value === null || value === undefined ? undefined : { value, span, operation };
};

const markedText = (source: Source, node: unknown, operation: string): Attribute => {
  const parts = new Map(entriesOf(node).map(({ key, value }) => [key, value]));
  const printed = parts.get('printed');
  const base = { value: String(scalarOf(printed) ?? ''), span: nodeSpan(source, printed), operation };
  for (const [key, kind] of [
    ['means', 'misprint'],
    ['repaired', 'repaired'],
    ['reconstructed', 'reconstructed'],
  ] as const)
    if (parts.has(key)) return { ...base, mark: { kind, remark: String(scalarOf(parts.get(key))) } };
  return base;
};

/** Attributes of the kind that the map gives. */
const readAttributes = (source: Source, map: unknown, kind: Kind, operation: string): Map<string, Attribute> => {
  const known = kindOf(kind).attributes;
  const attributes = new Map<string, Attribute>();
  for (const { key, value } of entriesOf(map)) {
    const attribute = Object.hasOwn(known, key) ? readAttribute(source, value, operation) : undefined;
    if (attribute) attributes.set(key, attribute);
  }
  return attributes;
};

const fieldKind = (map: unknown): Kind => {
  const keys = new Set(entriesOf(map).map((entry) => entry.key));
  for (const [key, kind] of Object.entries(FIELD_KIND_BY_KEY)) if (keys.has(key)) return kind;
  return 'field';
};

/** A node named by its key: a field, an option, a note, a line … A bare string is its first attribute. */
export const readNamed = (
  source: Source,
  id: Name,
  value: unknown,
  kinds: readonly Kind[],
  operation: string,
): Node => {
  const [only] = kinds;
  const kind = kinds.length === 1 && only ? only : fieldKind(value);
  const main = Object.keys(kindOf(kind).attributes)[0] ?? '';
  const bare = isScalar(value) || (isMap(value) && entriesOf(value).some((entry) => entry.key === 'printed'));
  const attribute = bare ? readAttribute(source, value, operation) : undefined;
  return {
    kind,
    id: id.name,
    span: id.span,
    attributes: bare
      ? new Map<string, Attribute>(attribute ? [[main, attribute]] : [])
      : readAttributes(source, value, kind, operation),
    children: readChildren(source, value, kind, operation),
  };
};

export const readMap = (source: Source, map: unknown, kinds: readonly Kind[], operation: string): Node[] =>
  entriesOf(map).map(({ keyNode, value }) => readNamed(source, nameOf(source, keyNode), value, kinds, operation));

const readChildren = (source: Source, map: unknown, kind: Kind, operation: string): Node[] => {
  const spec = kindOf(kind).children;
  const value = spec && entriesOf(map).find((entry) => entry.key === spec.key)?.value;
  if (!spec || !value) return [];
  return spec.shape === 'map'
    ? readMap(source, value, spec.of, operation)
    : readList(source, value, spec.of, operation);
};

export const readList = (source: Source, list: unknown, kinds: readonly Kind[], operation: string): Node[] =>
  itemsOf(list).map((item) => readListed(source, item, kinds, operation));

/** A listed node; in a grid an array, a bare path or a placement is a row. */
export const readListed = (source: Source, item: unknown, kinds: readonly Kind[], operation: string): Node => {
  if (!kinds.includes('row')) return readWritten(source, item, kinds, operation);
  if (!isSeq(item)) {
    const node = readWritten(source, item, [...kinds, 'place', 'lines'], operation);
    return node.kind === 'place' || node.kind === 'lines' ? row(nodeSpan(source, item), [node]) : node;
  }
  return row(
    nodeSpan(source, item),
    item.items.map((cell) => readWritten(source, cell, ['place', 'lines'], operation)),
  );
};

/** A row is named after what it begins with. */
const row = (span: Span, children: Node[]): Node => ({ kind: 'row', id: '', span, attributes: new Map(), children });

const readWritten = (source: Source, item: unknown, kinds: readonly Kind[], operation: string): Node => {
  if (isScalar(item)) {
    const field = nameOf(source, item);
    return {
      kind: 'place',
      id: '',
      span: field.span,
      attributes: new Map<string, Attribute>([['field', leaf(field, operation)]]),
      children: [],
    };
  }
  const entries = entriesOf(item);
  const kind = kinds.find((candidate) => entries.some((entry) => entry.key === kindOf(candidate).keyword)) ?? 'place';
  const spec = kindOf(kind);
  const keyword = nameOf(source, entries.find((entry) => entry.key === spec.keyword)?.value);
  const as = entries.find((entry) => entry.key === 'as');
  const attributes = readAttributes(source, item, kind, operation);
  // A group with a label of its own prints that; its keyword is then only its name.
  const refers = spec.refersBy && !(kind === 'rowGroup' && attributes.has('label') && !as);
  if (refers) attributes.set(spec.refersBy, leaf(keyword, operation));
  const named = as ? nameOf(source, as.value) : keyword;
  return {
    kind,
    id: refers && !as ? '' : named.name,
    span: named.span,
    attributes,
    children: readChildren(source, item, kind, operation),
  };
};

const leaf = ({ name, span }: Name, operation: string): Attribute => ({ value: name as Value, span, operation });
