/** The fields of a form as CEL types. */
import type { Environment } from '@marcbachmann/cel-js';
import type { Node } from '../definition/node.ts';
import { type FieldType, isFieldType, partsOf, type Shaping, shapeOf } from '../model/field-types.ts';
import { celType, MEASURES } from '../model/value-shape.ts';
import { joinPath } from './tree.ts';

/** The attributes that decide what stands in the field; a measure that is none is reported elsewhere. */
const shapingOf = (node: Node, type: FieldType): Shaping => {
  const given = (name: string): string => String(node.attributes.get(name)?.value ?? '');
  const measure = MEASURES.find((each) => each === given('measure'));
  return {
    type,
    ...(given('detail') !== '' && { detail: given('detail') }),
    ...(measure && { measure }),
    instances: given('instances') === 'true',
    open: given('open') === 'true',
  };
};

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
  const named = (schema: Readonly<Record<string, string>>): string => {
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
  if (!isFieldType(type)) return 'dyn';
  const shaping = shapingOf(node, type);
  const shape = shapeOf(shaping);
  const each =
    'one' in shape
      ? celType(shape.one)
      : named(Object.fromEntries(Object.entries(partsOf(shaping)).map(([name, { holds }]) => [name, celType(holds)])));
  return shape.several ? `list<${each}>` : each;
};
