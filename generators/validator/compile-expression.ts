/** Expressions of CEL as code over filing data: values with their places, what is missing for them, lists item by item. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { type RuleFunctionName, ruleFunction } from '../../compiler/model/rule-functions.ts';
import { type Code, call, lambda, name, value } from './code.ts';
import * as functions from './runtime/functions.ts';
import * as informed from './runtime/informed-functions.ts';

/** A value of the filing by keys from where a variable stands. */
export interface Chain {
  readonly base: string;
  readonly keys: readonly Code[];
  /** Keys that are not written out, in CEL: they may be missing as the value may. */
  readonly computed: readonly ASTNode[];
  /** As many keys as stand before the first of these. */
  readonly fixed: number;
}

export interface Scope {
  /** Variables of macros by their names in CEL; what is none of them is a field of the form. */
  readonly variables: ReadonlyMap<string, string>;
  /** The innermost: what has no place of its own stands where it stands. */
  readonly near: string;
  /** What is counted against: the unit whose quota it is, and the limit. */
  readonly towards?: readonly Code[];
}

export const root = 'data';

export const whole: Scope = { variables: new Map(), near: root };

/** The form as a whole, so that `has(form.pledge)` can be asked; no field has that name. */
const wholeForm = 'form';

const unknown = (node: ASTNode): never => {
  throw new Error(`A rule holds what validators do not know: ${node.op} in ${node.input}`);
};

export const chainOf = (node: ASTNode, scope: Scope): Chain | undefined => {
  if (node.op === 'id') {
    const variable = scope.variables.get(node.args);
    const keys = variable !== undefined || node.args === wholeForm ? [] : [value(node.args)];
    return { base: variable ?? root, keys, computed: [], fixed: keys.length };
  }
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const holder = chainOf(node.args[0], scope);
  if (holder === undefined) return undefined;
  const keys = [...holder.keys, keyOf(node, scope)];
  const isComputed = node.op === '[]' && node.args[1].op !== 'value';
  const computed = isComputed ? [...holder.computed, node.args[1]] : holder.computed;
  return { base: holder.base, keys, computed, fixed: computed.length === 0 ? keys.length : holder.fixed };
};

const keyOf = (node: ASTNode & { op: '.' | '[]' }, scope: Scope): Code =>
  node.op === '.' ? value(node.args[1]) : codeOf(node.args[1], scope);

export const argumentsOf = ({ base, keys }: Chain): readonly Code[] => [name(base), ...keys];

interface Inner {
  readonly variable: string;
  readonly scope: Scope;
}

const inner = (named: ASTNode | undefined, { variables }: Scope): Inner => {
  const id = named?.op === 'id' ? named.args : '';
  const variable = `${id}_${variables.size}`;
  return { variable, scope: { variables: new Map([...variables, [id, variable]]), near: variable } };
};

/** Macros that give lists whose items may stand in the filing. */
const listMacros: ReadonlySet<string> = new Set(['filter', 'map']);
const macros: Readonly<Record<string, string>> = { all: 'all', exists: 'exists', exists_one: 'existsOne' };
export const isMacro = (called: string): boolean => Object.hasOwn(macros, called) || listMacros.has(called);

/** Names in the runtime. */
const methods: Readonly<Record<string, string>> = {
  contains: 'contains',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  size: 'size',
};

const operators: Readonly<Record<string, string>> = {
  '==': 'same',
  '!=': 'differs',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  in: 'within',
  '!_': 'not',
  '-_': 'negative',
};

const lifted = (of: Code, nodes: readonly ASTNode[], scope: Scope): Code =>
  call('lift', of, ...nodes.map((node) => codeOf(node, scope)));

const ruleFunctions: Readonly<Record<RuleFunctionName, unknown>> = { ...functions, ...informed };

/** What the rules of a form are given: the facts that its validator knows. */
export const known = 'known';

/**
 * @param called the function as the rule has it
 * @param of a function of runtime/functions.ts or informed-functions.ts, by name: that one, or what tells its sides
 */
export const applied = (called: string, of: string, nodes: readonly ASTNode[], scope: Scope): Code => {
  const facts = Object.hasOwn(informed, of) ? [name(known)] : [];
  const { quota } = ruleFunction(called) ?? {};
  const against = nodes.filter((_, at) => at === quota?.unit || at === quota?.limit);
  const inner = quota === undefined ? scope : { ...scope, towards: against.map((node) => codeOf(node, scope)) };
  const towards = called === 'countApplicants' ? (scope.towards ?? []) : [];
  return call('lift', name(of), ...facts, ...nodes.map((node) => codeOf(node, inner)), ...towards);
};

export const thunk = (body: Code): Code => lambda([], body);

type Compile = (node: ASTNode, scope: Scope) => Code;

const chosen = (node: ASTNode & { op: '?:' }, scope: Scope, of: Compile): Code => {
  const [condition, yes, no] = node.args;
  return call('choose', codeOf(condition, scope), thunk(of(yes, scope)), thunk(of(no, scope)));
};

/** What a macro goes through, each item with its place. */
const itemsOf: Compile = (node, scope) => {
  const chain = chainOf(node, scope);
  if (chain?.computed.length === 0) return call('items', ...argumentsOf(chain));
  switch (node.op) {
    case 'id':
    case '.':
    case '[]':
      return call('itemsOf', placeOf(node, scope));
    case 'list':
      return call('listed', ...node.args.map((item) => placeOf(item, scope)));
    case '+':
      return call('concatenated', ...node.args.map((each) => itemsOf(each, scope)));
    case '?:':
      return chosen(node, scope, itemsOf);
    case 'rcall':
      if (node.args[0] === 'filter') return macro('filter', node, scope, codeOf);
      if (node.args[0] === 'map') return macro('map', node, scope, placeOf);
  }
  return call('placed', codeOf(node, scope), name(scope.near));
};

/** The value with its place, so that what the schema refuses inside of it stays refused. */
const placeOf: Compile = (node, scope) => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return call('at', ...argumentsOf(chain));
  if (node.op === '.') return call('at', placeOf(node.args[0], scope), keyOf(node, scope));
  if (node.op === '[]') return itemOf(node.args[0], keyOf(node, scope), scope);
  if (node.op === '?:') return chosen(node, scope, placeOf);
  return call('computed', codeOf(node, scope), name(scope.near));
};

/** One of what has been computed; of what has a place, `at` finds it. */
const itemOf = (holder: ASTNode, key: Code, scope: Scope): Code => {
  if (holder.op === '?:') return chosen(holder, scope, (each, inside) => itemOf(each, key, inside));
  const isList = holder.op === 'list' || holder.op === '+' || holder.op === 'rcall';
  return isList ? call('itemAt', itemsOf(holder, scope), key) : call('at', placeOf(holder, scope), key);
};

export const macro = (of: string, node: ASTNode & { op: 'rcall' }, scope: Scope, compiled: Compile): Code => {
  const [, list, [variable, body]] = node.args;
  const item = inner(variable, scope);
  return call(of, itemsOf(list, scope), lambda([item.variable], compiled(body ?? unknown(node), item.scope)));
};

const callOf = (node: ASTNode & { op: 'call' }, scope: Scope): Code => {
  const [called, given] = node.args;
  if (called === 'has' && given[0] !== undefined) {
    const chain = chainOf(given[0], scope);
    return chain === undefined ? unknown(node) : call('has', ...argumentsOf(chain));
  }
  if (called === 'size') return lifted(name(called), given, scope);
  return Object.hasOwn(ruleFunctions, called) ? applied(called, called, given, scope) : unknown(node);
};

const methodOf = (node: ASTNode & { op: 'rcall' }, scope: Scope): Code => {
  const [called, receiver, given] = node.args;
  if (Object.hasOwn(macros, called)) return macro(macros[called] ?? '', node, scope, codeOf);
  if (listMacros.has(called)) return call('valuesOf', itemsOf(node, scope));
  if (called === 'matches')
    return call('lift', name('matches'), codeOf(receiver, scope), ...patternOf(given[0] ?? node));
  return lifted(name(methods[called] ?? unknown(node)), [receiver, ...given], scope);
};

/** The source of a pattern, and its tree. */
const patternOf = (node: ASTNode): readonly Code[] => {
  const source = node.op === 'value' && typeof node.args === 'string' ? node.args : unknown(node);
  const parsed = parsePattern(source);
  return [value(source), value('pattern' in parsed ? parsed.pattern : unknown(node))];
};

/** Code that gives the node's value, or which values are missing for it. */
export const codeOf: Compile = (node, scope) => {
  const chain = chainOf(node, scope);
  if (chain?.computed.length === 0) return call('read', ...argumentsOf(chain));
  switch (node.op) {
    case '.':
    case '[]':
      return call('valueIn', placeOf(node, scope));
    case 'value':
      return value(typeof node.args === 'bigint' ? Number(node.args) : node.args);
    case 'call':
      return callOf(node, scope);
    case 'rcall':
      return methodOf(node, scope);
    case 'list':
      return call('list', ...node.args.map((item) => codeOf(item, scope)));
    case '?:':
      return chosen(node, scope, codeOf);
    case '||':
    case '&&': {
      const [left, right] = node.args;
      return call(node.op === '||' ? 'or' : 'and', codeOf(left, scope), thunk(codeOf(right, scope)));
    }
    case '!_':
    case '-_':
      return lifted(name(operators[node.op] ?? ''), [node.args], scope);
    default:
      return Array.isArray(node.args) && Object.hasOwn(operators, node.op)
        ? lifted(name(operators[node.op] ?? ''), node.args as readonly ASTNode[], scope)
        : unknown(node);
  }
};
