/** Rules in CEL as code of a validator over filing data; what it calls is in runtime/: functions, logic, operators, places, lists, rules. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import type { Rule } from '../../compiler/model/rule.ts';
import { operandsIn } from '../../compiler/model/rule-tree.ts';
import { array, type Code, call, lambda, name, object, value } from './code.ts';
import type { RuleFunctions } from './runtime/functions.ts';

/** Functions that tell by how much they are not true. */
const sided: Readonly<Record<keyof RuleFunctions['sides'], true>> = {
  isShare: true,
  withinQuota: true,
  coversStages: true,
  coversParts: true,
};
const compared: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==']);

/** A value of the filing by keys from where a variable stands. */
interface Chain {
  readonly base: string;
  readonly keys: readonly Code[];
  /** Keys that are not written out, in CEL: they may be missing as the value may. */
  readonly computed: readonly ASTNode[];
  /** As many keys as stand before the first of these. */
  readonly fixed: number;
}

interface Scope {
  /** Variables of macros by their names in CEL; what is none of them is a field of the form. */
  readonly variables: ReadonlyMap<string, string>;
  /** The innermost: what has no place of its own stands where it stands. */
  readonly near: string;
}

const root = 'data';

const whole: Scope = { variables: new Map(), near: root };

/** The form as a whole, so that `has(form.pledge)` can be asked; no field has that name. */
const wholeForm = 'form';

const unknown = (node: ASTNode): never => {
  throw new Error(`A rule holds what validators do not know: ${node.op} in ${node.input}`);
};

const chainOf = (node: ASTNode, scope: Scope): Chain | undefined => {
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

const argumentsOf = ({ base, keys }: Chain): readonly Code[] => [name(base), ...keys];

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
const isMacro = (called: string): boolean => Object.hasOwn(macros, called) || listMacros.has(called);

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

const thunk = (body: Code): Code => lambda([], body);

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

const macro = (of: string, node: ASTNode & { op: 'rcall' }, scope: Scope, compiled: Compile): Code => {
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
  return lifted(called === 'size' ? name('size') : name('functions', called), given, scope);
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
const codeOf: Compile = (node, scope) => {
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

/** The values of the filing that a condition reads; those below a variable of its own macros are its lists'. */
const readsOf = (node: ASTNode, scope: Scope, own: ReadonlySet<string> = new Set()): readonly Code[] => {
  const chain = chainOf(node, scope);
  if (chain !== undefined) {
    const { base, keys, fixed, computed } = chain;
    const known = computed.some((key) => namesOwn(key, own)) ? keys.slice(0, fixed) : keys;
    const read = known.length === 0 || isOwn(node, own) ? [] : [array([name(base), ...known])];
    return [...read, ...computed.flatMap((key) => readsOf(key, scope, own))];
  }
  if (node.op !== 'rcall' || !isMacro(node.args[0]))
    return operandsIn(node.args).flatMap((each) => readsOf(each, scope, own));
  const [, list, [variable, body]] = node.args;
  const hidden = variable?.op === 'id' ? new Set([...own, variable.args]) : own;
  return [...readsOf(list, scope, own), ...(body === undefined ? [] : readsOf(body, scope, hidden))];
};

const namesOwn = (node: ASTNode, own: ReadonlySet<string>): boolean =>
  node.op === 'id' ? own.has(node.args) : operandsIn(node.args).some((inside) => namesOwn(inside, own));

const isOwn = (node: ASTNode, own: ReadonlySet<string>): boolean => {
  if (node.op === 'id') return own.has(node.args);
  return (node.op === '.' || node.op === '[]') && isOwn(node.args[0], own);
};

/** Code that gives the outcomes of a rule; `all` over records judges each of them. */
const outcomesOf = (node: ASTNode, scope: Scope): Code => {
  if (node.op === 'rcall' && node.args[0] === 'all') return macro('judgeEach', node, scope, outcomesOf);
  if (node.op === '&&') {
    const conjuncts = conjunctsOf(node).map((each) =>
      array([thunk(codeOf(each, scope)), placesRead([each], scope), ...placesAsked(each, scope)]),
    );
    return call('judgeTogether', name(scope.near), array(conjuncts));
  }
  const judged = [codeOf(node, scope), name(scope.near), placesRead(operandsTold(node, scope), scope)];
  const asked = placesAsked(node, scope);
  if (asked.length > 0) return call('judgeAsking', ...judged, ...asked);
  const sides = sidesOf(node, scope);
  return call('judge', ...judged, ...(sides === undefined ? [] : [thunk(sides)]));
};

const conjunctsOf = (node: ASTNode): readonly ASTNode[] => (node.op === '&&' ? node.args.flatMap(conjunctsOf) : [node]);

const isComputed = (side: ASTNode, scope: Scope): boolean => side.op !== 'value' && chainOf(side, scope) === undefined;

/** The two sides of a comparison, else the node: `sum(parts) == total` is told of the total, which should be what is computed. */
const operandsTold = (node: ASTNode, scope: Scope): readonly ASTNode[] => {
  if (!compared.has(node.op)) return [node];
  const [one, other] = operandsIn(node.args);
  if (one === undefined || other === undefined) return [node];
  const isTurned = node.op === '==' && isComputed(one, scope) && chainOf(other, scope) !== undefined;
  return isTurned ? [other, one] : [one, other];
};

/** Code that gives what they read, each once. */
const placesRead = (nodes: readonly ASTNode[], scope: Scope): Code => {
  const reads = new Map(nodes.flatMap((node) => readsOf(node, scope)).map((read) => [JSON.stringify(read), read]));
  return thunk(array([...reads.values()]));
};

/** Code that gives what it asks to be there, where it asks for something. */
const placesAsked = (node: ASTNode, scope: Scope): readonly Code[] => {
  const asked = askedBy(node).flatMap((each) => chainOf(each, scope) ?? []);
  return asked.length === 0 ? [] : [thunk(array(asked.map((chain) => array(argumentsOf(chain)))))];
};

/** What would make it true by being there, `has(a.district) || …`; in `has(a) && …` it is but what the rest needs. */
const askedBy = (node: ASTNode): readonly ASTNode[] => {
  if (node.op === '||') return node.args.flatMap(askedBy);
  return node.op === 'call' && node.args[0] === 'has' ? node.args[1] : [];
};

/** Code that gives what is compared where that is not simply read: 7 stages to 8. */
const sidesOf = (node: ASTNode, scope: Scope): Code | undefined => {
  if (node.op === 'call') {
    const [called, given] = node.args;
    return Object.hasOwn(sided, called) ? lifted(name('functions', 'sides', called), given, scope) : undefined;
  }
  const both = operandsTold(node, scope);
  if (!compared.has(node.op) || !both.some((side) => isComputed(side, scope))) return undefined;
  const [actual, wanted] = both.map((side) => codeOf(side, scope));
  return actual && wanted && call('list', actual, value(node.op), wanted);
};

/** A function of the filing and of what the variables stand for, outermost first, that gives the value of a part of a rule. */
export const compilePart = (part: ASTNode, variables: readonly string[]): Code => {
  const parameters = variables.map((_, at) => `variable_${at}`);
  const scope = {
    variables: new Map(variables.map((each, at) => [each, parameters[at] ?? root])),
    near: parameters.at(-1) ?? root,
  };
  return lambda([root, ...parameters], codeOf(part, scope));
};

const ofItsKind = (rule: Rule): object => {
  if (rule.kind === 'condition') return { severity: rule.severity };
  return rule.kind === 'attestation' ? { attests: rule.attests.split('.') } : { lacks: rule.lacks };
};

const ruleCode = (rule: Rule): Code => {
  const { id, message, english, source, final } = rule;
  const { when, check } = rule.plain;
  const facts = { id, ...ofItsKind(rule), message, english, source, final: final || undefined };
  const said = Object.entries(facts).map(([key, fact]) => [key, fact === undefined ? undefined : value(fact)] as const);
  return object({
    ...Object.fromEntries(said),
    when: when === undefined ? undefined : lambda([root], codeOf(parse(when).ast, whole)),
    check: check === undefined ? undefined : lambda([root], outcomesOf(parse(check).ast, whole)),
  });
};

/**
 * A function of the functions of rules that gives what runtime/rules.ts calls `CompiledRule`, an array of them.
 * The rules are those of a resolved form: parsed, type-checked and known to be of the part of CEL that validators carry.
 */
export const compileRules = (rules: readonly Rule[]): Code => lambda(['functions'], array(rules.map(ruleCode)));
