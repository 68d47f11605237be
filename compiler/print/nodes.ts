/** Nodes of a definition → what is written of them, in the shape in which an author writes each. */
import type { Attribute, Node, Value } from '../definition/node.ts';
import type { Kind } from '../language/kind-spec.ts';
import { kindOf } from '../language/kinds.ts';
import type { TextMark } from '../model/form.ts';
import { openList, openMap, type Yaml, type YamlEntry, yamlList, yamlMap } from './yaml.ts';

const MARKS: Readonly<Record<TextMark['kind'], string>> = {
  misprint: 'means',
  repaired: 'repaired',
  reconstructed: 'reconstructed',
};

export const valueYaml = (value: Value): Yaml => (typeof value === 'object' ? yamlList(value) : value);

/** What an attribute says, wherever it stands. */
export type Leaf = Pick<Attribute, 'value' | 'mark'>;

/** A text with a mark says both. */
export const leafYaml = ({ value, mark }: Leaf): Yaml =>
  mark
    ? yamlMap([
        ['printed', valueYaml(value)],
        [MARKS[mark.kind], mark.remark],
      ])
    : valueYaml(value);

const attributeEntries = ({ attributes, kind }: Node): YamlEntry[] => {
  const reference = kindOf(kind).refersBy;
  return [...attributes].flatMap(([name, attribute]): YamlEntry[] =>
    name === reference ? [] : [[name, leafYaml(attribute)]],
  );
};

/** A node's attributes and, where an author looks for them, its children: options beside the type, all else at the end. */
export const partEntries = (node: Node): YamlEntry[] => {
  const entries = attributeEntries(node);
  const spec = kindOf(node.kind).children;
  if (!spec || (node.children.length === 0 && (!spec.required || spec.made))) return entries;
  const children: YamlEntry = [
    spec.key,
    spec.shape === 'map' ? namedMap(node.children) : listOf(spec.key, node.children),
  ];
  const at = spec.required ? entries.length : 1 + entries.findIndex(([name]) => name === 'type');
  return entries.toSpliced(at, 0, children);
};

/** Columns, bare names and the only row of a group may stand on one line. */
const listOf = (key: string, nodes: readonly Node[]): Yaml => {
  const items = nodes.map(listed);
  const isShort = items.length === 1 || items.every((item) => typeof item === 'string');
  return key === 'columns' || (key === 'rows' && isShort) ? yamlList(items) : openList(items);
};

/** It holds parts of the definition that are more than its own values. */
const isParent = ({ kind, children }: Node): boolean => children.length > 0 && kindOf(kind).children?.required === true;

/** Kinds that are written as their text alone where they say nothing else. */
const BARE: readonly Kind[] = ['option', 'note', 'line'];

export const namedYaml = (node: Node): Yaml => {
  const [first, ...more] = node.attributes.values();
  if (first && more.length === 0 && BARE.includes(node.kind) && !(node.kind === 'line' && first.mark))
    return leafYaml(first);
  const entries = partEntries(node);
  return node.kind === 'rule' || isParent(node) ? openMap(entries) : yamlMap(entries);
};

/** Nodes by their ids; options may stand on one line. */
export const namedMap = (nodes: readonly Node[]): Yaml => {
  const entries = nodes.map((node): YamlEntry => [node.id, namedYaml(node)]);
  return nodes.some(({ kind }) => kind !== 'option') ? openMap(entries) : yamlMap(entries);
};

/** A listed node; a row of one cell is that cell. */
export const listed = (node: Node): Yaml => {
  const [cell, ...more] = node.children;
  if (node.kind === 'row') return cell && more.length === 0 ? listed(cell) : rowYaml(node);
  const entries = writtenEntries(node);
  if (node.kind === 'place' && entries.length === 1) return String(node.attributes.get('field')?.value);
  return isParent(node) && node.kind !== 'columnGroup' ? openMap(entries) : yamlMap(entries);
};

export const rowYaml = ({ children }: Node): Yaml => yamlList(children.map(listed));

/** Its keyword with the field or its own name, and what else it says. */
export const writtenEntries = (node: Node): YamlEntry[] => {
  const { keyword = node.kind, refersBy } = kindOf(node.kind);
  const reference = refersBy && node.attributes.get(refersBy);
  const name = reference ? String(reference.value) : node.id;
  return [[keyword, name], ...(reference && node.id !== '' ? [['as', node.id] as const] : []), ...partEntries(node)];
};
