/** What is to be written as YAML → its lines: on one line in flow style where it is small, over lines else. */
import { columnsOf, printScalar, type Scalar } from './scalar.ts';

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly Yaml[];
  readonly open: boolean;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  /** It holds parts of the definition, which stand over lines however short they are. */
  readonly open: boolean;
}

export type YamlEntry = readonly [key: string, value: Yaml];
export type Yaml = Scalar | YamlList | YamlMap;

export const yamlList = (items: readonly Yaml[]): YamlList => ({ kind: 'list', items, open: false });
export const openList = (items: readonly Yaml[]): YamlList => ({ kind: 'list', items, open: true });
export const yamlMap = (entries: readonly YamlEntry[]): YamlMap => ({ kind: 'map', entries, open: false });
/** A map whose entries stand on lines of their own. */
export const openMap = (entries: readonly YamlEntry[]): YamlMap => ({ kind: 'map', entries, open: true });

/** Plain data, to be written. */
export type PlainData = Scalar | readonly PlainData[] | { readonly [key: string]: PlainData };

export const yamlOf = (data: PlainData): Yaml => {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return yamlList(data.map(yamlOf));
  return yamlMap(Object.entries(data).map(([key, value]) => [key, yamlOf(value)]));
};

/** Columns of a line in flow style. */
const WIDTH = 150;
/** Maps in maps that a line in flow style may hold; more are hard to read. */
const MOST_DEEP = 2;
const STEP = '  ';

const isCollection = (yaml: Yaml): yaml is YamlList | YamlMap => typeof yaml === 'object' && yaml !== null;
const isEmpty = (yaml: YamlList | YamlMap): boolean => (yaml.kind === 'list' ? yaml.items : yaml.entries).length === 0;

/** On one line: `{ label: 名称, type: text }`, `[a, b]`. */
export const inFlow = (yaml: Yaml): string => {
  if (!isCollection(yaml)) return printScalar(yaml, 'flow');
  if (yaml.kind === 'list') return `[${yaml.items.map(inFlow).join(', ')}]`;
  if (isEmpty(yaml)) return '{}';
  return `{ ${yaml.entries.map(([key, value]) => `${printScalar(key, 'flow')}: ${inFlow(value)}`).join(', ')} }`;
};

/** Maps within one another. */
const depth = (yaml: Yaml): number => {
  if (!isCollection(yaml)) return 0;
  if (yaml.kind === 'list') return Math.max(0, ...yaml.items.map(depth));
  return 1 + Math.max(0, ...yaml.entries.map(([, value]) => depth(value)));
};

const isOpen = (yaml: Yaml): boolean => {
  if (!isCollection(yaml) || isEmpty(yaml)) return false;
  return (
    yaml.open || (yaml.kind === 'list' ? yaml.items.some(isOpen) : yaml.entries.some(([, value]) => isOpen(value)))
  );
};

const fits = (yaml: YamlList | YamlMap, before: number): boolean =>
  isEmpty(yaml) || (!isOpen(yaml) && depth(yaml) <= MOST_DEEP && before + columnsOf(inFlow(yaml)) <= WIDTH);

/** The lines of a map or list in block style, the first of which stands at the indent too. */
export const inBlock = (yaml: YamlList | YamlMap, indent: string): string[] =>
  yaml.kind === 'map'
    ? yaml.entries.flatMap((entry) => entryLines(entry, indent))
    : yaml.items.flatMap((item) => itemLines(item, indent));

/** `key: value`, and the lines below it. */
export const entryLines = ([name, value]: YamlEntry, indent: string): string[] => {
  const key = `${indent}${printScalar(name, 'block')}:`;
  if (!isCollection(value)) {
    const [first = '', ...more] = printScalar(value, 'block', WIDTH - key.length).split('\n');
    return [`${key} ${first}`, ...more.map((line) => `${indent}${STEP}${line}`)];
  }
  return fits(value, key.length + 1) ? [`${key} ${inFlow(value)}`] : [key, ...inBlock(value, indent + STEP)];
};

/** `- item`, and the lines below it. A row of cells stands on one line, however long. */
export const itemLines = (item: Yaml, indent: string): string[] => {
  if (!isCollection(item)) return [`${indent}- ${printScalar(item, 'flow')}`];
  const flows = item.kind === 'list' || (item.entries.length !== 1 && fits(item, indent.length + 2));
  if (flows) return [`${indent}- ${inFlow(item)}`];
  const [first = '', ...more] = inBlock(item, indent + STEP);
  return [`${indent}- ${first.trimStart()}`, ...more];
};
