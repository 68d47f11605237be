/** Rules in CEL as JavaScript over filing data; the functions that it calls are runtime/rules.ts and runtime/functions.ts. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Rule } from '../../compiler/model/form.ts';

/** Functions that tell by how much they are not true. */
const sided: ReadonlySet<string> = new Set(['isShare', 'withinQuota', 'coversStages']);
const compared: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==']);

type Keys = readonly (string | number)[];

/** A value of the filing by keys from where a variable stands. */
interface Chain {
  readonly base: string;
  readonly keys: Keys;
}

/** Variables of macros by their names in CEL; what is none of them is a field of the form. */
type Scope = ReadonlyMap<string, string>;

const root = 'data';

/** The form as a whole, so that `has(form.pledge)` can be asked; no field has that name. */
const wholeForm = 'form';

const unknown = (node: ASTNode): never => {
  throw new Error(`A rule holds what validators do not know: ${node.op} in ${node.input}`);
};

const chainOf = (node: ASTNode, scope: Scope): Chain | undefined => {
  if (node.op === 'id') {
    const variable = scope.get(node.args);
    if (variable !== undefined) return { base: variable, keys: [] };
    return { base: root, keys: node.args === wholeForm ? [] : [node.args] };
  }
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const holder = chainOf(node.args[0], scope);
  const key = node.op === '.' ? node.args[1] : literalOf(node.args[1]);
  return holder === undefined || key === undefined ? undefined : { base: holder.base, keys: [...holder.keys, key] };
};

const literalOf = (node: ASTNode): string | number | undefined => {
  if (node.op !== 'value') return undefined;
  if (typeof node.args === 'bigint') return Number(node.args);
  return typeof node.args === 'string' ? node.args : undefined;
};

const argumentsOf = ({ base, keys }: Chain): string => [base, ...keys.map((key) => JSON.stringify(key))].join(', ');

const inner = (name: ASTNode, scope: Scope): { readonly variable: string; readonly scope: Scope } => {
  const id = name.op === 'id' ? name.args : unknown(name);
  const variable = `${id}_${scope.size}`;
  return { variable, scope: new Map([...scope, [id, variable]]) };
};

/** Macros that give lists whose items may stand in the filing. */
const listMacros: Readonly<Record<string, string>> = { filter: 'filter', map: 'map' };
const macros: Readonly<Record<string, string>> = { all: 'all', exists: 'exists', exists_one: 'existsOne' };

const methods: Readonly<Record<string, string>> = {
  contains: '(text, part) => text.includes(part)',
  startsWith: '(text, part) => text.startsWith(part)',
  endsWith: '(text, part) => text.endsWith(part)',
  matches: '(text, pattern) => new RegExp(pattern).test(text)',
  size: 'size',
};

const binary: Readonly<Record<string, string>> = {
  '==': 'same',
  '!=': '(one, other) => !same(one, other)',
  '<': '(one, other) => one < other',
  '<=': '(one, other) => one <= other',
  '>': '(one, other) => one > other',
  '>=': '(one, other) => one >= other',
  '+': 'plus',
  '-': '(one, other) => one - other',
  '*': '(one, other) => one * other',
  '/': '(one, other) => one / other',
  in: 'within',
};

const lifted = (of: string, nodes: readonly ASTNode[], scope: Scope): string =>
  `lift(${[of, ...nodes.map((node) => expressionOf(node, scope))].join(', ')})`;

/** What a macro goes through, each item with its place. */
const itemsOf = (node: ASTNode, scope: Scope): string => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return `items(${argumentsOf(chain)})`;
  if (node.op === 'rcall' && Object.hasOwn(listMacros, node.args[0]))
    return macro(listMacros[node.args[0]] ?? '', node.args[1], node.args[2], scope);
  return `placed(${expressionOf(node, scope)})`;
};

const macro = (name: string, list: ASTNode, [variable, body]: readonly ASTNode[], scope: Scope): string => {
  if (variable === undefined || body === undefined) return unknown(list);
  const item = inner(variable, scope);
  return `${name}(${itemsOf(list, scope)}, (${item.variable}) => ${expressionOf(body, item.scope)})`;
};

const callOf = (node: ASTNode & { op: 'call' }, scope: Scope): string => {
  const [name, given] = node.args;
  if (name === 'has' && given[0] !== undefined) {
    const chain = chainOf(given[0], scope);
    return chain === undefined ? unknown(node) : `has(${argumentsOf(chain)})`;
  }
  return lifted(name === 'size' ? 'size' : `functions.${name}`, given, scope);
};

const methodOf = (node: ASTNode & { op: 'rcall' }, scope: Scope): string => {
  const [name, receiver, given] = node.args;
  if (Object.hasOwn(macros, name)) return macro(macros[name] ?? '', receiver, given, scope);
  if (Object.hasOwn(listMacros, name)) return `valuesOf(${itemsOf(node, scope)})`;
  return lifted(methods[name] ?? unknown(node), [receiver, ...given], scope);
};

/** JavaScript that gives the node's value, or which values are missing for it. */
const expressionOf = (node: ASTNode, scope: Scope): string => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return `read(${argumentsOf(chain)})`;
  switch (node.op) {
    case 'value':
      return typeof node.args === 'bigint' ? String(node.args) : JSON.stringify(node.args);
    case 'call':
      return callOf(node, scope);
    case 'rcall':
      return methodOf(node, scope);
    case 'list':
      return `list(${node.args.map((item) => expressionOf(item, scope)).join(', ')})`;
    case '?:': {
      const [condition, yes, no] = node.args.map((each) => expressionOf(each, scope));
      return `choose(${condition}, () => ${yes}, () => ${no})`;
    }
    case '||':
    case '&&': {
      const [left, right] = node.args.map((each) => expressionOf(each, scope));
      return `${node.op === '||' ? 'or' : 'and'}(${left}, () => ${right})`;
    }
    case '!_':
      return lifted('(value) => !value', [node.args], scope);
    case '-_':
      return lifted('(value) => -value', [node.args], scope);
    default:
      return Array.isArray(node.args) && Object.hasOwn(binary, node.op)
        ? lifted(binary[node.op] ?? '', node.args as readonly ASTNode[], scope)
        : unknown(node);
  }
};

const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;

const nodesIn = (part: unknown): readonly ASTNode[] => {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  return isNode(part) ? [part] : [];
};

/** The values of the filing that a condition reads; those below a variable of its own macros are its lists'. */
const readsOf = (node: ASTNode, scope: Scope, own: ReadonlySet<string> = new Set()): readonly Chain[] => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return chain.keys.length === 0 || isOwn(node, own) ? [] : [chain];
  if (node.op !== 'rcall' || !(Object.hasOwn(macros, node.args[0]) || Object.hasOwn(listMacros, node.args[0])))
    return nodesIn(node.args).flatMap((each) => readsOf(each, scope, own));
  const [, list, [variable, body]] = node.args;
  const hidden = variable?.op === 'id' ? new Set([...own, variable.args]) : own;
  return [...readsOf(list, scope, own), ...(body === undefined ? [] : readsOf(body, scope, hidden))];
};

const isOwn = (node: ASTNode, own: ReadonlySet<string>): boolean => {
  if (node.op === 'id') return own.has(node.args);
  return (node.op === '.' || node.op === '[]') && isOwn(node.args[0], own);
};

/** JavaScript that gives the outcomes of a rule; `all` over records judges each of them. */
const outcomesOf = (node: ASTNode, item: string, scope: Scope): string => {
  if (node.op === 'rcall' && node.args[0] === 'all') {
    const [, list, [name, body]] = node.args;
    if (name !== undefined && body !== undefined) {
      const each = inner(name, scope);
      return `judgeEach(${itemsOf(list, scope)}, (${each.variable}) => ${outcomesOf(body, each.variable, each.scope)})`;
    }
  }
  const reads = [...new Set(readsOf(node, scope).map((chain) => `[${argumentsOf(chain)}]`))];
  const sides = sidesOf(node, scope);
  const told = sides === undefined ? '' : `, () => ${sides}`;
  return `judge(${expressionOf(node, scope)}, ${item}, () => [${reads.join(', ')}]${told})`;
};

/** JavaScript that gives what is compared where that is not simply read: 7 stages to 8. */
const sidesOf = (node: ASTNode, scope: Scope): string | undefined => {
  if (node.op === 'call') {
    const [name, given] = node.args;
    return sided.has(name) ? lifted(`functions.sides.${name}`, given, scope) : undefined;
  }
  if (!compared.has(node.op) || !Array.isArray(node.args)) return undefined;
  const both = node.args as readonly ASTNode[];
  const isComputed = (side: ASTNode): boolean => side.op !== 'value' && chainOf(side, scope) === undefined;
  if (!both.some(isComputed)) return undefined;
  const [actual, wanted] = both.map((side) => expressionOf(side, scope));
  return `list(${actual}, ${JSON.stringify(node.op)}, ${wanted})`;
};

const ofItsKind = (rule: Rule): object => {
  if (rule.kind === 'condition') return { severity: rule.severity };
  return rule.kind === 'attestation' ? { attests: rule.attests.split('.') } : { lacks: rule.lacks };
};

const ruleCode = (rule: Rule): string => {
  const { id, when, message, english, source, final } = rule;
  const own = ofItsKind(rule);
  const facts = Object.entries({ id, ...own, message, english, source, final: final || undefined }).flatMap(
    ([key, fact]) => (fact === undefined ? [] : [`    ${key}: ${JSON.stringify(fact)},`]),
  );
  return [
    '  {',
    ...facts,
    ...(when === undefined ? [] : [`    when: (${root}) => ${expressionOf(parse(when).ast, new Map())},`]),
    ...(rule.kind === 'condition'
      ? [`    check: (${root}) => ${outcomesOf(parse(rule.check).ast, root, new Map())},`]
      : []),
    '  },',
  ].join('\n');
};

/**
 * An array literal of what runtime/rules.ts calls `CompiledRule`, for a module that declares `functions`.
 * The rules are those of a resolved form: parsed, type-checked and known to be of the part of CEL that validators carry.
 */
export const compileRules = (rules: readonly Rule[]): string =>
  rules.length === 0 ? '[]' : `[\n${rules.map(ruleCode).join('\n')}\n]`;
