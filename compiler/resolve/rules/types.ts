/** The fields of a form as CEL types: numbers are doubles. */
import type { Environment } from '@marcbachmann/cel-js';
import type { RuleShape } from '../../model/rule-shape.ts';

/** Of two fields with one path, which is an error elsewhere, each has its own. */
const typeName = (path: string, taken: Set<string>): string => {
  let name = `Record_${path}`;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
};

/** Registers what holds fields under names of their own, records among them, so that each name inside is checked; gives the type. */
export const registerType = (environment: Environment, shape: RuleShape, taken: Set<string>): string => {
  switch (shape.kind) {
    case 'number':
      return 'double';
    case 'truth':
      return 'bool';
    case 'text':
      return 'string';
    case 'row':
      return 'map<string, double>';
    case 'items':
      return `list<${registerType(environment, shape.of, taken)}>`;
    case 'members': {
      const name = typeName(shape.path, taken);
      const inside = Object.entries(shape.of).map(([id, inner]) => [id, registerType(environment, inner, taken)]);
      environment.registerType({ name, schema: Object.fromEntries(inside) });
      return name;
    }
  }
};
