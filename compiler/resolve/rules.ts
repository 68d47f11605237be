/** Rules are CEL: parsed and type-checked here against the fields of the form, so that a wrong name or type is seen at its place. */
import { type ASTNode, Environment, ParseError, parse } from '@marcbachmann/cel-js';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { ruleFunctions, wideningOperators } from '../model/rule-functions.ts';
import type { Attribute, Node } from '../parse/definition.ts';
import { cataloguesIn, unknownPart } from './rule-language.ts';
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

/** Reports `resolve/cel-syntax`, `resolve/cel-type`, `resolve/cel-not-a-condition`, `resolve/cel-unsupported`, `resolve/unknown-catalogue`. */
export const checkRules = (tree: Tree, catalogues: ReadonlyMap<string, Catalogue>, diagnostics: Diagnostics): void => {
  if (tree.rules.length === 0) return;
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const fields = tree.fields.filter(({ id }) => !KEPT.has(id));
  const taken = new Set<string>();
  for (const field of fields) environment.registerVariable(field.id, registerType(environment, field, taken));
  for (const { signature } of ruleFunctions) environment.registerFunction(signature, notEvaluated);
  for (const signature of wideningOperators) environment.registerOperator(signature, notEvaluated);
  const names = fields.map((field) => field.id);
  for (const rule of tree.rules)
    for (const part of ['when', 'check']) {
      const expression = rule.attributes.get(part);
      if (expression) checkExpression(expression, environment, names, catalogues, diagnostics);
    }
};

const checkExpression = (
  expression: Attribute,
  environment: Environment,
  names: readonly string[],
  catalogues: ReadonlyMap<string, Catalogue>,
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
  else if (valid) checkParts(expression, environment.parse(text).ast, catalogues, diagnostics);
};

/** What CEL admits, but validators do not know, and names of catalogues. */
const checkParts = (
  expression: Attribute,
  ast: ASTNode,
  catalogues: ReadonlyMap<string, Catalogue>,
  diagnostics: Diagnostics,
): void => {
  const text = String(expression.value);
  const spanOf = ({ range: { start, end } }: ASTNode) => within(expression.span, text, start, end - start);
  const unknown = unknownPart(ast);
  if (unknown) {
    const part = text.slice(unknown.range.start, unknown.range.end);
    diagnostics.report('resolve/cel-unsupported', spanOf(unknown), { part });
  }
  for (const { key, node } of cataloguesIn(ast)) {
    if (catalogues.has(key)) continue;
    const near = nearest(key, catalogues.keys());
    const hints = [near ? hint('nearest', { name: near }) : undefined];
    diagnostics.report('resolve/unknown-catalogue', spanOf(node), { key }, { hints });
  }
};

/** Keys of the catalogues that a rule's `when` and `check` look names up in. */
export const cataloguesOfRule = ({ attributes }: Node): readonly string[] =>
  ['when', 'check'].flatMap((part) => {
    const text = attributes.get(part)?.value;
    try {
      return text === undefined ? [] : cataloguesIn(parse(String(text)).ast).map(({ key }) => key);
    } catch (error) {
      // `checkRules` has told
      if (error instanceof ParseError) return [];
      throw error;
    }
  });
