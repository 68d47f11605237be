/** Rules in CEL as code of a validator over filing data; what it calls is in runtime/: functions, logic, operators, places, lists, rules. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Rule } from '../../compiler/model/rule.ts';
import { operandsIn } from '../../compiler/model/rule-tree.ts';
import { array, type Code, call, lambda, name, object, value } from './code.ts';
import {
  applied,
  argumentsOf,
  chainOf,
  codeOf,
  isMacro,
  known,
  macro,
  root,
  type Scope,
  thunk,
  whole,
} from './compile-expression.ts';
import type * as functions from './runtime/functions.ts';
import type * as informed from './runtime/informed-functions.ts';

/** Functions of which another tells by how much they are not true. */
const sided: Readonly<Partial<Record<string, keyof typeof functions | keyof typeof informed>>> = {
  isShare: 'sidesOfShare',
  withinQuota: 'sidesOfQuota',
  coversStages: 'sidesOfStages',
  coversParts: 'sidesOfParts',
};
const compared: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==']);

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
    const sides = Object.hasOwn(sided, called) ? sided[called] : undefined;
    return sides && applied(called, sides, given, scope);
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
 * A function of what the validator knows that gives what runtime/rules.ts calls `CompiledRule`, an array of them.
 * The rules are those of a resolved form: parsed, type-checked and known to be of the part of CEL that validators carry.
 */
export const compileRules = (rules: readonly Rule[]): Code => lambda([known], array(rules.map(ruleCode)));
