/** The methods of texts made true, by what each of them means. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { assign, search } from './assign.ts';
import { fromPattern } from './from-pattern.ts';
import type { Data } from './json.ts';
import { placedAt } from './places.ts';
import { partValue, pathOf, type RuleWorld, type Scope, textIn } from './scope.ts';

/** By the name of the method: the text that has it. */
const methods: Readonly<Record<string, (text: string, part: string) => string>> = {
  // a day keeps what follows the year
  startsWith: (text, part) =>
    /^\d{4}-\d\d/.test(text) && /^\d/.test(part) ? `${part}${text.slice(part.length)}` : `${part}${text}`,
  endsWith: (text, part) => `${text.replace(/(?:智能工厂|建设项目|项目|车间|有限公司|。)$/, '')}${part}`,
  contains: (text, part) => `${text}${part}`,
};

/** As long as the field lets it be. */
const cut = (world: RuleWorld, receiver: ASTNode, name: string, part: string, scope: Scope, data: Data): string => {
  const text = textIn(world, receiver, scope, data);
  const made = methods[name]?.(text, part) ?? text;
  const path = pathOf(world, receiver, scope, data);
  const placed = path && placedAt(world.form.fields, path);
  const most = placed?.node.kind === 'field' ? (placed.node.words ?? 200) : 200;
  if (made.length <= most) return made;
  return name === 'startsWith' ? made.slice(0, most) : `${text.slice(0, Math.max(0, most - part.length))}${part}`;
};

export const aimAtMethod = (
  world: RuleWorld,
  node: ASTNode & { op: 'rcall' },
  wanted: boolean,
  scope: Scope,
  data: Data,
): Data => {
  const [name, receiver, [given]] = node.args;
  const part = textIn(world, given, scope, data);
  const isRight = (value: unknown): boolean => value === wanted;
  if (!wanted) return search(world, node, isRight, scope, data);
  if (name === 'matches') {
    const text = fromPattern(world.context.random, part);
    const aimed = text === undefined ? data : assign(world, receiver, text, scope, data);
    return partValue(world, node, scope, aimed) === true ? aimed : search(world, node, isRight, scope, data);
  }
  if (!Object.hasOwn(methods, name)) return search(world, node, isRight, scope, data);
  return assign(world, receiver, cut(world, receiver, name, part, scope, data), scope, data);
};
