/** Rules in CEL as code of a validator over filing data; what it calls are runtime/rules.ts, operators.ts and functions.ts. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Rule } from '../../compiler/model/form.ts';
import { array, type Code, call, lambda, name, object, value } from './code.ts';

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

const argumentsOf = ({ base, keys }: Chain): readonly Code[] => [name(base), ...keys.map(value)];

const inner = (name: ASTNode, scope: Scope): { readonly variable: string; readonly scope: Scope } => {
  const id = name.op === 'id' ? name.args : unknown(name);
  const variable = `${id}_${scope.size}`;
  return { variable, scope: new Map([...scope, [id, variable]]) };
};

/** Macros that give lists whose items may stand in the filing. */
const listMacros: Readonly<Record<string, string>> = { filter: 'filter', map: 'map' };
const macros: Readonly<Record<string, string>> = { all: 'all', exists: 'exists', exists_one: 'existsOne' };

/** Names in the runtime. */
const methods: Readonly<Record<string, string>> = {
  contains: 'contains',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  matches: 'matches',
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
  '/': 'over',
  in: 'within',
  '!_': 'not',
  '-_': 'negative',
};

const lifted = (of: Code, nodes: readonly ASTNode[], scope: Scope): Code =>
  call('lift', of, ...nodes.map((node) => codeOf(node, scope)));

const thunk = (body: Code): Code => lambda([], body);

/** What a macro goes through, each item with its place. */
const itemsOf = (node: ASTNode, scope: Scope): Code => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return call('items', ...argumentsOf(chain));
  if (node.op === 'rcall' && Object.hasOwn(listMacros, node.args[0]))
    return macro(listMacros[node.args[0]] ?? '', node.args[1], node.args[2], scope);
  return call('placed', codeOf(node, scope));
};

const macro = (of: string, list: ASTNode, [variable, body]: readonly ASTNode[], scope: Scope): Code => {
  if (variable === undefined || body === undefined) return unknown(list);
  const item = inner(variable, scope);
  return call(of, itemsOf(list, scope), lambda([item.variable], codeOf(body, item.scope)));
};

const callOf = (node: ASTNode & { op: 'call' }, scope: Scope): Code => {
  const [called, given] = node.args;
  if (called === 'has' && given[0] !== undefined) {
    const chain = chainOf(given[0], scope);
    return chain === undefined ? unknown(node) : call('has', ...argumentsOf(chain));
  }
  return lifted(called === 'size' ? name('size') : name('functions', called), given, scope);
};

const methodOf = (node: ASTNode & { op: 'rcall' }, scope: Scope): Code => {
  const [called, receiver, given] = node.args;
  if (Object.hasOwn(macros, called)) return macro(macros[called] ?? '', receiver, given, scope);
  if (Object.hasOwn(listMacros, called)) return call('valuesOf', itemsOf(node, scope));
  return lifted(name(methods[called] ?? unknown(node)), [receiver, ...given], scope);
};

/** Code that gives the node's value, or which values are missing for it. */
const codeOf = (node: ASTNode, scope: Scope): Code => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) return call('read', ...argumentsOf(chain));
  switch (node.op) {
    case 'value':
      return value(typeof node.args === 'bigint' ? Number(node.args) : node.args);
    case 'call':
      return callOf(node, scope);
    case 'rcall':
      return methodOf(node, scope);
    case 'list':
      return call('list', ...node.args.map((item) => codeOf(item, scope)));
    case '?:': {
      const [condition, yes, no] = node.args;
      return call('choose', codeOf(condition, scope), thunk(codeOf(yes, scope)), thunk(codeOf(no, scope)));
    }
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

/** Code that gives the outcomes of a rule; `all` over records judges each of them. */
const outcomesOf = (node: ASTNode, item: string, scope: Scope): Code => {
  if (node.op === 'rcall' && node.args[0] === 'all') {
    const [, list, [variable, body]] = node.args;
    if (variable !== undefined && body !== undefined) {
      const each = inner(variable, scope);
      return call(
        'judgeEach',
        itemsOf(list, scope),
        lambda([each.variable], outcomesOf(body, each.variable, each.scope)),
      );
    }
  }
  const reads = new Map(readsOf(node, scope).map((chain) => [JSON.stringify(chain), array(argumentsOf(chain))]));
  const sides = sidesOf(node, scope);
  return call(
    'judge',
    codeOf(node, scope),
    name(item),
    thunk(array([...reads.values()])),
    ...(sides === undefined ? [] : [thunk(sides)]),
  );
};

/** Code that gives what is compared where that is not simply read: 7 stages to 8. */
const sidesOf = (node: ASTNode, scope: Scope): Code | undefined => {
  if (node.op === 'call') {
    const [called, given] = node.args;
    return sided.has(called) ? lifted(name('functions', 'sides', called), given, scope) : undefined;
  }
  if (!compared.has(node.op) || !Array.isArray(node.args)) return undefined;
  const both = node.args as readonly ASTNode[];
  const isComputed = (side: ASTNode): boolean => side.op !== 'value' && chainOf(side, scope) === undefined;
  if (!both.some(isComputed)) return undefined;
  const [actual, wanted] = both.map((side) => codeOf(side, scope));
  return actual && wanted && call('list', actual, value(node.op), wanted);
};

const ofItsKind = (rule: Rule): object => {
  if (rule.kind === 'condition') return { severity: rule.severity };
  return rule.kind === 'attestation' ? { attests: rule.attests.split('.') } : { lacks: rule.lacks };
};

const ruleCode = (rule: Rule): Code => {
  const { id, when, message, english, source, final } = rule;
  const facts = { id, ...ofItsKind(rule), message, english, source, final: final || undefined };
  const said = Object.entries(facts).map(([key, fact]) => [key, fact === undefined ? undefined : value(fact)] as const);
  return object({
    ...Object.fromEntries(said),
    when: when === undefined ? undefined : lambda([root], codeOf(parse(when).ast, new Map())),
    check: rule.kind === 'condition' ? lambda([root], outcomesOf(parse(rule.check).ast, root, new Map())) : undefined,
  });
};

/**
 * A function of the functions of rules that gives what runtime/rules.ts calls `CompiledRule`, an array of them.
 * The rules are those of a resolved form: parsed, type-checked and known to be of the part of CEL that validators carry.
 */
export const compileRules = (rules: readonly Rule[]): Code => lambda(['functions'], array(rules.map(ruleCode)));
