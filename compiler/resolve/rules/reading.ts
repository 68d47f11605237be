/** Reads the tree of a rule's CEL once: what it uses, what its parts are known to be, and what of it fits nothing. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { parsePattern } from '../../model/pattern/parse-pattern.ts';
import type { Uses } from '../../model/rule.ts';
import { ruleMethods } from '../../model/rule-operators.ts';
import { valueOfCall } from './calls.ts';
import { checkPart, compare } from './comparisons.ts';
import { functionsOf, type RuleValues } from './decimals.ts';
import { fixedIn } from './fixed.ts';
import {
  either,
  elementOf,
  isNumberLiteral,
  isNumericValue,
  isTextLiteral,
  pathOf,
  type RuleValue,
  wholeIn,
} from './values.ts';
import { type Gathered, type Misfit, type Names, type Scope, unsupported, type Walk, WHOLE_FORM } from './walk.ts';
import { checkYears, lastOf } from './years.ts';

export interface RuleReading {
  readonly uses: Uses;
  readonly misfits: readonly Misfit[];
  readonly values: RuleValues;
}

export const readExpression = (ast: ASTNode, names: Names): RuleReading => {
  const gathered: Gathered = {
    functions: new Set(),
    catalogues: new Set(),
    quotas: [],
    codes: new Map(),
    years: new Map(),
    fields: new Set(),
    asked: new Set(),
    misfits: [],
    values: new Map(),
  };
  const walk: Walk = { ...gathered, names, read: (node, scope) => met(node, read(node, scope, walk), walk) };
  walk.read(ast, new Map());
  const isSound = gathered.misfits.length === 0;
  for (const node of isSound ? fixedIn(ast) : []) gathered.misfits.push({ kind: 'always', node, of: '', others: [] });
  const { functions, catalogues, quotas, codes, years, fields, asked, misfits, values } = gathered;
  return {
    uses: {
      functions: [...functions],
      catalogues: [...catalogues],
      quotas,
      codes: Object.fromEntries([...codes].map(([path, all]) => [path, [...all]])),
      years: Object.fromEntries([...years].map(([matrix, all]) => [matrix, [...all]])),
      fields: [...fields],
      asked: [...asked],
    },
    misfits,
    values,
  };
};

/** A field that is named for its own sake, not for what it holds. */
const met = (
  node: ASTNode,
  value: RuleValue | undefined,
  { values, fields, functions }: Walk,
): RuleValue | undefined => {
  const path = pathOf(value);
  if (path !== undefined && path !== '') fields.add(path);
  values.set(node, value);
  for (const name of functionsOf(node, values)) functions.add(name);
  return value;
};

const read = (node: ASTNode, scope: Scope, walk: Walk): RuleValue | undefined => {
  switch (node.op) {
    case 'value':
      return valueOfLiteral(node, walk);
    case 'id':
    case '.':
    case '[]':
      return valueOfField(node, scope, walk);
    case 'call':
      return valueOfCall(node, scope, walk);
    case 'rcall':
      return valueOfMethod(node, scope, walk);
    case 'list': {
      const items = node.args.map((each) => walk.read(each, scope));
      return { kind: 'items', of: items.length === 0 ? undefined : items.reduce(either) };
    }
    case '?:': {
      const [, yes, no] = node.args.map((each) => walk.read(each, scope));
      return either(yes, no);
    }
    case '!_':
      walk.read(node.args, scope);
      return { kind: 'truth' };
    case '-_':
      return walk.read(node.args, scope)?.kind === 'whole' ? { kind: 'whole' } : { kind: 'number' };
    case '||':
    case '&&':
      for (const each of node.args) walk.read(each, scope);
      return { kind: 'truth' };
    case '+':
    case '-':
    case '*':
    case '/':
      return valueOfArithmetic(node, scope, walk);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [one, other] = node.args;
      compare(node, walk.read(one, scope), walk.read(other, scope), walk);
      return { kind: 'truth' };
    }
    case 'in': {
      const [item, holder] = node.args;
      const [sought, within] = [walk.read(item, scope), walk.read(holder, scope)];
      if (within?.kind === 'row') checkYears(item, sought, within, walk);
      else compare(node, sought, elementOf(within), walk);
      return { kind: 'truth' };
    }
    default:
      return unsupported(node, walk);
  }
};

const valueOfLiteral = (node: ASTNode & { op: 'value' }, walk: Walk): RuleValue | undefined => {
  if (isTextLiteral(node)) return { kind: 'written', nodes: [node] };
  if (isNumberLiteral(node)) {
    if (!Number.isFinite(node.args)) walk.misfits.push({ kind: 'beyond', node });
    return { kind: 'number', nodes: [node] };
  }
  switch (typeof node.args) {
    case 'bigint':
      if (!Number.isSafeInteger(Number(node.args))) walk.misfits.push({ kind: 'beyond', node });
      return { kind: 'whole' };
    case 'boolean':
      return { kind: 'truth' };
    default:
      return unsupported(node, walk);
  }
};

/** A field, a part of a value, an item or a year: `enterprise.name`, `rows[0]`, `figures.total["2021"]`. */
const valueOfField = (node: ASTNode & { op: 'id' | '.' | '[]' }, scope: Scope, walk: Walk): RuleValue | undefined => {
  if (node.op === 'id') {
    if (scope.has(node.args)) return scope.get(node.args);
    const { fields } = walk.names;
    if (node.args === WHOLE_FORM) return { kind: 'members', path: '', of: fields };
    return memberOf({ path: '', of: fields }, node.args, node, walk);
  }
  const [holding] = node.args;
  const holder = holderOf(holding, scope, walk);
  if (node.op === '.') {
    const [, name] = node.args;
    if (holder?.kind === 'members' && holder.path === '') walk.asked.add(name);
    return holder?.kind === 'members' ? memberOf(holder, name, node, walk) : undefined;
  }
  const [, index] = node.args;
  const key = walk.read(index, scope);
  if (holder?.kind === 'items') {
    if ((wholeIn(index) ?? 0) < 0) walk.misfits.push({ kind: 'noItem', node: index });
    return holder.of;
  }
  if (holder?.kind === 'row') {
    if (key?.kind === 'number' || key?.kind === 'whole') {
      const { matrix, years } = holder;
      walk.misfits.push({ kind: 'yearNumber', node: index, matrix, last: lastOf(years, walk.names) });
    } else checkYears(index, key, holder, walk);
    return { kind: 'number', path: holder.path };
  }
  if (!isTextLiteral(index) && !(index.op === 'value' && typeof index.args === 'bigint'))
    return unsupported(node, walk);
  return holder?.kind === 'members' && isTextLiteral(index) ? memberOf(holder, index.args, node, walk) : undefined;
};

/** What is named for what it holds is not named for its own sake. */
const holderOf = (node: ASTNode, scope: Scope, walk: Walk): RuleValue | undefined => {
  const isField = node.op === 'id' || node.op === '.' || node.op === '[]';
  if (!isField) return walk.read(node, scope);
  const value = valueOfField(node, scope, walk);
  walk.values.set(node, value);
  return value;
};

const memberOf = (
  { path, of }: Pick<Extract<RuleValue, { kind: 'members' }>, 'path' | 'of'>,
  name: string,
  node: ASTNode,
  { misfits }: Walk,
): RuleValue | undefined => {
  if (Object.hasOwn(of, name)) return of[name];
  const whole = path === '' ? name : `${path}.${name}`;
  misfits.push({ kind: 'field', node, name, path: whole, others: Object.keys(of) });
  return undefined;
};

/** Two wholes make a whole; beside a double each is one. Of two whole numbers CEL's `/` would drop the rest. */
const valueOfArithmetic = (
  node: ASTNode & { op: '+' | '-' | '*' | '/' },
  scope: Scope,
  walk: Walk,
): RuleValue | undefined => {
  const [one, other] = node.args.map((each) => walk.read(each, scope));
  if (one?.kind === 'whole' && other?.kind === 'whole')
    return node.op === '/' ? unsupported(node, walk) : { kind: 'whole' };
  if (node.op !== '+' || isNumericValue(one) || isNumericValue(other)) return { kind: 'number' };
  if (one?.kind === 'items' && other?.kind === 'items') return { kind: 'items', of: either(one.of, other.of) };
  return one === undefined && other === undefined ? unsupported(node, walk) : { kind: 'text' };
};

const MACROS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

const valueOfMethod = (node: ASTNode & { op: 'rcall' }, scope: Scope, walk: Walk): RuleValue | undefined => {
  const [name, receiver, given] = node.args;
  if (!Object.hasOwn(ruleMethods, name) || ruleMethods[name]?.arguments !== given.length)
    return unsupported(node, walk);
  if (MACROS.has(name)) return valueOfMacro(node, scope, walk);
  const [part] = given;
  if (name === 'matches' && !isTextLiteral(part)) return unsupported(node, walk);
  if (name === 'matches' && isTextLiteral(part)) checkPattern(part, walk);
  const text = walk.read(receiver, scope);
  for (const each of given) walk.read(each, scope);
  if (isTextLiteral(part)) checkPart(name, text, part, walk);
  return name === 'size' ? { kind: 'whole' } : { kind: 'truth' };
};

const checkPattern = (node: ASTNode & { readonly args: string }, { misfits }: Walk): void => {
  const parsed = parsePattern(node.args);
  if ('refusal' in parsed) misfits.push({ kind: 'pattern', node, pattern: node.args, refusal: parsed.refusal });
};

const valueOfMacro = (node: ASTNode & { op: 'rcall' }, scope: Scope, walk: Walk): RuleValue | undefined => {
  const [name, receiver, [variable, body]] = node.args;
  const list = walk.read(receiver, scope);
  // of what is no list CEL would go through the keys, and what the filing lacks would go unnoticed
  if (list?.kind === 'row' || list?.kind === 'members' || variable?.op !== 'id' || body === undefined)
    return unsupported(node, walk);
  const value = walk.read(body, new Map([...scope, [variable.args, elementOf(list)]]));
  if (name === 'filter') return list?.kind === 'items' ? list : { kind: 'items', of: undefined };
  return name === 'map' ? { kind: 'items', of: value } : { kind: 'truth' };
};
