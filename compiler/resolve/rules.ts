/** Rules are CEL: parsed and type-checked here against the fields of the form, so that a wrong name or type is seen at its place. */
import { type ASTNode, Environment, ParseError, parse } from '@marcbachmann/cel-js';
import type { Attribute, Node } from '../definition/node.ts';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Pack } from '../model/pack.ts';
import { ruleFunctions, wideningOperators } from '../model/rule-functions.ts';
import { cataloguesIn, quotasIn, unknownPart, wantedOfForm } from './rule-language.ts';
import { registerType } from './rule-types.ts';
import { within } from './template.ts';
import type { Tree } from './tree.ts';

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

/** What rules may name beside the fields of their form. */
interface Known {
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** None of a form that is only extended, never published. */
  readonly pack: Pack | undefined;
}

/**
 * Reports `resolve/rule-form`, `resolve/cel-syntax`, `resolve/cel-type`, `resolve/cel-not-a-condition`, `resolve/cel-unsupported`,
 * `resolve/unknown-catalogue`, `resolve/unknown-quota`.
 */
export const checkRules = (tree: Tree, known: Known, diagnostics: Diagnostics): void => {
  if (tree.rules.length === 0) return;
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const fields = tree.fields.filter(({ id }) => !KEPT.has(id));
  const taken = new Set<string>();
  const whole = fields.map((field): [string, string] => [field.id, registerType(environment, field, taken)]);
  for (const [id, type] of whole) environment.registerVariable(id, type);
  // so that a rule can ask whether there is a field of the top: `has(form.pledge)`
  environment.registerType({ name: 'Form', schema: Object.fromEntries(whole) });
  environment.registerVariable('form', 'Form');
  for (const { signature } of ruleFunctions) environment.registerFunction(signature, notEvaluated);
  for (const signature of wideningOperators) environment.registerOperator(signature, notEvaluated);
  const names = fields.map((field) => field.id);
  for (const rule of tree.rules) {
    checkForm(rule, diagnostics);
    for (const part of ['when', 'check']) {
      const expression = rule.attributes.get(part);
      if (expression) checkExpression(expression, environment, names, known, diagnostics);
    }
  }
};

/** A condition with its severity, or what is attested, or what is not asked. */
const checkForm = ({ attributes, span }: Node, diagnostics: Diagnostics): void => {
  const said = ['check', 'attests', 'lacks'].filter((name) => attributes.has(name));
  const isWhole = said.length === 1 && attributes.has('severity') === (said[0] === 'check');
  if (!isWhole) diagnostics.report('resolve/rule-form', span, {});
};

const checkExpression = (
  expression: Attribute,
  environment: Environment,
  names: readonly string[],
  known: Known,
  diagnostics: Diagnostics,
): void => {
  const text = String(expression.value);
  const { valid, type, error } = environment.check(text);
  if (!valid && error) {
    const { start, end } = error.range ?? { start: 0, end: text.length };
    const code = error.name === 'ParseError' ? 'resolve/cel-syntax' : 'resolve/cel-type';
    const near = error.code === 'unknown_variable' ? nearest(text.slice(start, end), names) : undefined;
    diagnostics.report(
      code,
      within(expression.span, text, start, end - start),
      { reason: error.summary ?? error.message },
      { hints: [near ? hint('nearest', { name: near }) : undefined] },
    );
  } else if (valid && type !== 'bool' && type !== 'dyn')
    diagnostics.report('resolve/cel-not-a-condition', expression.span, { type: type ?? '' });
  else if (valid) checkParts(expression, environment.parse(text).ast, names, known, diagnostics);
};

/** What CEL admits, but validators do not know, and names of catalogues and quotas. */
const checkParts = (
  expression: Attribute,
  ast: ASTNode,
  names: readonly string[],
  { catalogues, pack }: Known,
  diagnostics: Diagnostics,
): void => {
  const text = String(expression.value);
  const spanOf = ({ range: { start, end } }: ASTNode) => within(expression.span, text, start, end - start);
  const unknown = unknownPart(ast);
  if (unknown) {
    const part = text.slice(unknown.range.start, unknown.range.end);
    diagnostics.report('resolve/cel-unsupported', spanOf(unknown), { part });
  }
  const nearHint = (name: string, others: Iterable<string>) => {
    const near = nearest(name, others);
    return { hints: [near ? hint('nearest', { name: near }) : undefined] };
  };
  for (const { name, node } of wantedOfForm(ast))
    if (!names.includes(name))
      diagnostics.report('resolve/cel-type', spanOf(node), { reason: `No such key: ${name}` }, nearHint(name, names));
  for (const { name, node } of cataloguesIn(ast))
    if (!catalogues.has(name))
      diagnostics.report('resolve/unknown-catalogue', spanOf(node), { key: name }, nearHint(name, catalogues.keys()));
  if (pack === undefined) return;
  const limits = new Set(pack.quotas.flatMap((quota) => Object.keys(quota.limits)));
  for (const { name, node } of quotasIn(ast))
    if (!limits.has(name))
      diagnostics.report(
        'resolve/unknown-quota',
        spanOf(node),
        { pack: pack.key, limit: name },
        nearHint(name, limits),
      );
};

/** Keys of the catalogues that a rule's `when` and `check` look names up in. */
export const cataloguesOfRule = ({ attributes }: Node): readonly string[] =>
  ['when', 'check'].flatMap((part) => {
    const text = attributes.get(part)?.value;
    try {
      return text === undefined ? [] : cataloguesIn(parse(String(text)).ast).map(({ name }) => name);
    } catch (error) {
      // `checkRules` has told
      if (error instanceof ParseError) return [];
      throw error;
    }
  });
