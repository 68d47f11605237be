/** The fields of a form as CEL types: numbers are doubles. */
import type { Environment } from '@marcbachmann/cel-js';
import type { RuleShape } from '../../model/rule-shape.ts';

/** Registers what holds fields under names of their own, records among them, so that each name inside is checked; gives the type. Ids are told apart already, and so are paths. */
export const registerType = (environment: Environment, shape: RuleShape): string => {
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
      return `list<${registerType(environment, shape.of)}>`;
    case 'members': {
      const name = `Record_${shape.path}`;
      const inside = Object.entries(shape.of).map(([id, inner]) => [id, registerType(environment, inner)]);
      environment.registerType({ name, schema: Object.fromEntries(inside) });
      return name;
    }
  }
};
