/** Rules are CEL: parsed, type-checked and read against the fields of the form, so that what is wrong is seen at its place. */
import { Environment } from '@marcbachmann/cel-js';
import type { Attribute, Node } from '../../definition/node.ts';
import { type Diagnostics, type Hint, hint } from '../../diagnostics/diagnostic.ts';
import type { PlainExpressions, Uses } from '../../model/rule.ts';
import { ruleFunctions } from '../../model/rule-functions.ts';
import { decimalOperators, wideningOperators } from '../../model/rule-operators.ts';
import { withWholeNumbers } from '../../model/signature.ts';
import { dayFunctions, yearFunctions } from '../../model/time-functions.ts';
import type { Tree } from '../tree.ts';
import { stretchesOf } from '../written.ts';
import { unitOffsets } from './literal.ts';
import { reportMisfit } from './misfits.ts';
import { reportMistyped } from './mistyped.ts';
import { plainText } from './plain.ts';
import { readExpression } from './reading.ts';
import { registerType } from './types.ts';
import type { Misfit, Names } from './walk.ts';
import { WHOLE_FORM } from './walk.ts';

/**
 * Identifiers that CEL reserves, and those that it or the library gives a meaning of their own: no field of that name at the top of a form
 * can be said in a rule. One that tries is told so where it stands.
 */
// biome-ignore format: a list to read
const KEPT: ReadonlySet<string> = new Set([
  'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return',
  'var', 'void', 'while', 'prototype',
  'int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'optional', 'google', 'cel',
]);

/** Rules are checked here and evaluated by validators. */
const notEvaluated = (): never => {
  throw new Error('A rule was evaluated while it was checked');
};

/** What a resolved form says of a rule's expressions. */
export interface RuleFacts {
  readonly plain: PlainExpressions;
  readonly uses: Uses;
}

export const NO_FACTS: RuleFacts = {
  plain: {},
  uses: { functions: [], catalogues: [], quotas: [], codes: {}, years: {}, fields: [], asked: [] },
};

/**
 * What each rule uses and its expressions in plain CEL; those in which something is wrong are left out. Reports `resolve/rule-form`,
 * `resolve/cel-syntax`, `resolve/single-equals`, `resolve/cel-not-a-condition` and what `reportMistyped` and `reportMisfit` do.
 * @param cureOf what to write of a rule that is taken over, where what it reads is gone
 */
export const checkRules = (
  tree: Tree,
  known: Names,
  cureOf: (rule: Node) => Hint | undefined,
  diagnostics: Diagnostics,
): ReadonlyMap<Node, RuleFacts> => {
  if (tree.rules.length === 0) return new Map();
  const fields = Object.fromEntries(Object.entries(known.fields).filter(([id]) => !KEPT.has(id)));
  const names = { ...known, fields };
  const environment = environmentOf(names);
  return new Map(
    tree.rules.map((rule) => {
      checkForm(rule, diagnostics);
      const read = (['when', 'check'] as const).flatMap((part) => {
        const expression = rule.attributes.get(part);
        const found = expression && checkExpression(expression, environment, names, tree, cureOf(rule), diagnostics);
        return found === undefined ? [] : [{ part, ...found }];
      });
      const plain = Object.fromEntries(read.map(({ part, text }) => [part, text]));
      return [rule, { plain, uses: read.map(({ uses }) => uses).reduce(together, NO_FACTS.uses) }];
    }),
  );
};

const environmentOf = ({ fields }: Names): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const whole = Object.entries(fields).map(([id, shape]) => [id, registerType(environment, shape)] as const);
  for (const [id, type] of whole) environment.registerVariable(id, type);
  // so that a rule can ask whether there is a field of the top: `has(form.pledge)`
  environment.registerType({ name: 'Form', schema: Object.fromEntries(whole) });
  environment.registerVariable(WHOLE_FORM, 'Form');
  const functions = [
    ...ruleFunctions.flatMap(({ signature }) => withWholeNumbers(signature)),
    ...Object.values({ ...yearFunctions, ...dayFunctions }).flatMap(({ signatures }): readonly string[] => signatures),
  ];
  for (const signature of functions) environment.registerFunction(signature, notEvaluated);
  for (const signature of [...wideningOperators, ...decimalOperators])
    environment.registerOperator(signature, notEvaluated);
  return environment;
};

/** A condition with its severity, or what is attested, or what is not asked. */
const checkForm = ({ attributes, span }: Node, diagnostics: Diagnostics): void => {
  const said = ['check', 'attests', 'lacks'].filter((name) => attributes.has(name));
  const isWhole = said.length === 1 && attributes.has('severity') === (said[0] === 'check');
  if (isWhole) return;
  // an overlay that gives a rule another of them stands behind what it was before
  const own = said.flatMap((name) => attributes.get(name)?.span ?? []).find(({ source }) => source !== span.source);
  const before = said.find((name) => attributes.get(name)?.span !== own) ?? '';
  const hints = own && said.length > 1 ? [hint('no-more', { name: before })] : [];
  diagnostics.report('resolve/rule-form', own ?? span, {}, { hints });
};

interface Checked {
  readonly text: string;
  readonly uses: Uses;
}

const checkExpression = (
  expression: Attribute,
  environment: Environment,
  names: Names,
  tree: Tree,
  cure: Hint | undefined,
  diagnostics: Diagnostics,
): Checked | undefined => {
  const text = String(expression.value);
  const stretch = stretchesOf(expression.span, text);
  const spanAt = (start: number, end: number) => stretch(start, end - start);
  const { valid, type, error } = environment.check(text);
  if (error?.name === 'ParseError') {
    const { start, end } = error.range ?? { start: 0, end: text.length };
    if (text.slice(start, end) === '=') diagnostics.report('resolve/single-equals', spanAt(start, end), {});
    else diagnostics.report('resolve/cel-syntax', spanAt(start, end), { reason: error.summary });
    return undefined;
  }
  const { ast } = environment.parse(text);
  const reading = readExpression(ast, names);
  const isUnknownField = reading.misfits.some(({ kind }) => kind === 'field');
  const unsupported = reading.misfits.find(({ kind }) => kind === 'unsupported');
  // one part that validators lack is told at a time, and none where the library knows better
  const misfits = reading.misfits.filter(
    (misfit) => misfit.kind !== 'unsupported' || (valid && misfit === unsupported),
  );
  for (const misfit of misfits) reportMisfit(misfit, spanAt(...rangeOf(misfit)), tree, cure, diagnostics);
  if (error !== undefined) {
    const hints = reading.misfits.map((misfit) => hintOfHas(misfit, names));
    if (!isUnknownField) reportMistyped(error, text, reading.values, spanAt, hints, names, diagnostics);
  } else if (type !== 'bool' && type !== 'dyn')
    diagnostics.report('resolve/cel-not-a-condition', expression.span, { type: type ?? '' });
  else if (misfits.length === 0) return { text: plainText(ast, reading.values), uses: reading.uses };
  return undefined;
};

/** What to write where `has` is given what it does not take. */
const hintOfHas = ({ kind, node }: Misfit, { fields }: Names): Hint | undefined => {
  if (kind !== 'unsupported' || node.op !== 'call' || node.args[0] !== 'has') return undefined;
  const [asked] = node.args[1];
  return asked?.op === 'id' && Object.hasOwn(fields, asked.args)
    ? hint('has-form', { id: asked.args })
    : hint('has-field', {});
};

/** Of `enterprise.nmae` the name alone is wrong, of a pattern a part; `form.plan` is asked as a whole. */
const rangeOf = (misfit: Misfit): readonly [start: number, end: number] => {
  const { start, end } = misfit.node.range;
  if (misfit.kind === 'pattern') {
    const units = unitOffsets(misfit.node.input.slice(start, end));
    const { refusal } = misfit;
    return [start + (units[refusal.start] ?? 0), start + (units[refusal.end] ?? end - start)];
  }
  const isName = misfit.kind === 'field' && misfit.node.op === '.' && misfit.path !== misfit.name;
  return [isName ? end - misfit.name.length : start, end];
};

const joined = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [
  ...new Set([...one, ...other]),
];

const joinedBy = <Item>(
  one: Readonly<Record<string, readonly Item[]>>,
  other: Readonly<Record<string, readonly Item[]>>,
): Readonly<Record<string, readonly Item[]>> => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([key, items]) => [key, joined(one[key] ?? [], items)])),
});

/** What a rule uses where it holds and what it checks. */
const together = (one: Uses, other: Uses): Uses => ({
  functions: joined(one.functions, other.functions),
  catalogues: joined(one.catalogues, other.catalogues),
  quotas: [...one.quotas, ...other.quotas],
  codes: joinedBy(one.codes, other.codes),
  years: joinedBy(one.years, other.years),
  fields: joined(one.fields, other.fields),
  asked: joined(one.asked, other.asked),
});
