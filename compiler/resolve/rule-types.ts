/** The fields of a form as CEL types. */
import type { Environment } from '@marcbachmann/cel-js';
import type { Node } from '../definition/node.ts';
import { joinPath } from './tree.ts';

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'percent', 'money']);
const SEVERAL: ReadonlySet<string> = new Set(['choices', 'scenarios']);

type Schema = Readonly<Record<string, string>>;

/** Parts of a value that is no single one (DESIGN.md, Data): numbers are doubles. */
const PARTS: Readonly<Record<string, Schema>> = {
  dateRange: { start: 'string', end: 'string' },
  indicator: { change: 'double', level: 'double', count: 'double', before: 'double', after: 'double' },
};
const ANSWER: Schema = { answer: 'bool', detail: 'string' };
const INSTANCE: Schema = { scenario: 'string', instance: 'string' };
const OPEN_INSTANCE: Schema = { stage: 'string', ...INSTANCE };

const isSet = (node: Node, flag: string): boolean => node.attributes.get(flag)?.value === true;

/** Ids have no `_`; of two fields with one path, which is an error elsewhere, each has its own. */
const typeName = (path: string, taken: Set<string>): string => {
  let name = `Record_${path.replaceAll('.', '_')}`;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
};

/** Registers what holds fields under names of their own, records among them, so that each name inside is checked; gives the node's type. */
export const registerType = (environment: Environment, node: Node, taken: Set<string>, prefix = ''): string => {
  const path = joinPath(prefix, node.id);
  const named = (schema: Schema): string => {
    const name = typeName(path, taken);
    environment.registerType({ name, schema });
    return name;
  };
  const children = (typeOf: (child: Node) => string): string =>
    named(Object.fromEntries(node.children.map((child) => [child.id, typeOf(child)])));
  if (node.kind === 'group') return children((child) => registerType(environment, child, taken, path));
  if (node.kind === 'list') return `list<${children((child) => registerType(environment, child, taken, path))}>`;
  if (node.kind === 'matrix') return children(() => 'map<string, double>');
  const type = String(node.attributes.get('type')?.value);
  const parts = type === 'yesNo' && node.attributes.has('detail') ? ANSWER : PARTS[type];
  if (parts) return named(parts);
  if (NUMBERS.has(type)) return 'double';
  if (type === 'scenarios' && isSet(node, 'instances'))
    return `list<${named(isSet(node, 'open') ? OPEN_INSTANCE : INSTANCE)}>`;
  if (SEVERAL.has(type)) return 'list<string>';
  if (type === 'evidence') return 'list<dyn>';
  return type === 'yesNo' ? 'bool' : 'string';
};
