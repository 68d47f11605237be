/** Every node of a definition deleted, renamed and retyped in turn, in its YAML. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export interface Mutation {
  readonly name: string;
  /** Id or path, as written, of the node that is mutated. */
  readonly id: string;
  readonly how: 'delete' | 'rename' | 'retype';
  readonly text: string;
}

interface Edit {
  readonly id: string;
  readonly how: Mutation['how'];
  readonly what: string;
  readonly apply: () => () => void;
}

const pairsOf = (node: unknown): Pair[] => (isMap(node) ? node.items.filter(isPair) : []);
const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
const pairAt = (node: unknown, key: string): Pair | undefined => pairsOf(node).find((pair) => keyOf(pair) === key);

const without = (list: unknown[], at: number) => (): (() => void) => {
  const [gone] = list.splice(at, 1);
  return () => void list.splice(at, 0, gone);
};

const changed = (scalar: Scalar, to: string) => (): (() => void) => {
  const before = scalar.value;
  const { source } = scalar;
  scalar.value = to;
  return () => Object.assign(scalar, { value: before, source });
};

/** Entries of a map: each deleted and renamed. */
const entryEdits = (map: unknown, what: string): Edit[] =>
  isMap(map)
    ? map.items.flatMap((pair, at): Edit[] => {
        const id = keyOf(pair);
        return [
          { id, how: 'delete', what, apply: without(map.items as unknown[], at) },
          ...(isScalar(pair.key) ? [{ id, how: 'rename' as const, what, apply: changed(pair.key, `${id}X`) }] : []),
        ];
      })
    : [];

const fieldEdits = (map: unknown): Edit[] => [
  ...entryEdits(map, 'field'),
  ...pairsOf(map).flatMap((pair): Edit[] => {
    const id = keyOf(pair);
    const type = pairAt(pair.value, 'type')?.value;
    const to = isScalar(type) && type.value === 'text' ? 'integer' : 'text';
    return [
      ...(isScalar(type) ? [{ id, how: 'retype' as const, what: 'field', apply: changed(type, to) }] : []),
      ...entryEdits(pairAt(pair.value, 'options')?.value, 'option'),
      ...['fields', 'records', 'rows'].flatMap((key) => fieldEdits(pairAt(pair.value, key)?.value)),
    ];
  }),
];

const KEYWORDS = [
  'as',
  'cover',
  'section',
  'per',
  'paragraph',
  'lines',
  'grid',
  'band',
  'group',
  'repeat',
  'matrix',
  'records',
  'sheet',
  'place',
  'header',
  'number',
  'part',
];

const nodeEdits = (list: unknown): Edit[] =>
  isSeq(list)
    ? list.items.flatMap((item, at): Edit[] => {
        const keyword = KEYWORDS.find((key) => pairAt(item, key));
        const named = isScalar(item) ? item : keyword ? pairAt(item, keyword)?.value : undefined;
        const id = isScalar(named) ? String(named.value) : 'row';
        const isUse = pairAt(item, 'use') !== undefined;
        return [
          { id, how: 'delete', what: 'node', apply: without((list as YAMLSeq).items, at) },
          ...(isScalar(named) && !isUse
            ? [{ id, how: 'rename' as const, what: 'node', apply: changed(named, `${id}X`) }]
            : []),
          ...(isSeq(item) ? nodeEdits(item) : []),
          ...['prints', 'content', 'rows', 'columns'].flatMap((key) => nodeEdits(pairAt(item, key)?.value)),
          ...entryEdits(pairAt(item, 'says')?.value, 'line'),
        ];
      })
    : [];

const editsOf = (root: YAMLMap): Edit[] => [
  ...fieldEdits(pairAt(root, 'fields')?.value),
  ...entryEdits(pairAt(root, 'notes')?.value, 'note'),
  ...entryEdits(pairAt(root, 'rules')?.value, 'rule'),
  ...['document', 'rows', 'content'].flatMap((key) => nodeEdits(pairAt(root, key)?.value)),
];

/** One after the other: each is taken back before the next. */
export function* mutationsOf(text: string): Generator<Mutation> {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return;
  for (const { id, how, what, apply } of editsOf(document.contents)) {
    const takeBack = apply();
    const mutated = document.toString({ lineWidth: 0 });
    takeBack();
    yield { name: `${how} ${what} ${id}`, id, how, text: mutated };
  }
}
