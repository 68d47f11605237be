/**
 * `{{year}}` and `{{minus year 1}}` in texts. Handlebars parses; only these two shapes are then evaluated, by this file:
 * compiling a template of Handlebars would run code made from a definition.
 */
import Handlebars from 'handlebars';
import { type Diagnostics, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { inChinese } from '../model/day.ts';
import { daysOf, type Pack } from '../model/pack.ts';
import { stretchesOf } from './written.ts';

export type Parameters = Readonly<Record<string, string | number>>;

/** What texts of a pack's forms may name: the days of its notice, `{{issuedOn}}` and `{{deadlines.online}}`, and what it gives a name itself. */
export const parametersOf = (pack: Pack, language: 'en' | 'zh'): Parameters => {
  const days = [...daysOf(pack)].map(([name, day]) => [name, language === 'zh' ? inChinese(day) : day] as const);
  return { ...Object.fromEntries(days), ...pack.parameters };
};

/** Fills in a text. Reports `resolve/template`, `resolve/unknown-parameter`, `resolve/template-shape`; `used` learns the parameters named. */
export const fillTemplate = (
  text: string,
  span: Span,
  parameters: Parameters,
  used: Set<string>,
  diagnostics: Diagnostics,
): string => {
  if (!text.includes('{{')) return text;
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    diagnostics.report('resolve/template', span, { reason: reasonOf(error) });
    return text;
  }
  const stretch = stretchesOf(span, text);
  const starts = lineStarts(text);
  const spanOf = ({ start, end }: hbs.AST.SourceLocation): Span => {
    const at = offsetOf(starts, start);
    return stretch(at, offsetOf(starts, end) - at);
  };
  return program.body.map((statement) => evaluate(statement, spanOf, parameters, used, diagnostics)).join('');
};

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').at(-1) ?? '';

const evaluate = (
  statement: hbs.AST.Statement,
  spanOf: (loc: hbs.AST.SourceLocation) => Span,
  parameters: Parameters,
  used: Set<string>,
  diagnostics: Diagnostics,
): string => {
  if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).value;
  const here = spanOf(statement.loc);
  const refuse = (): string => {
    diagnostics.report('resolve/template-shape', here, { open: '{{', close: '}}' });
    return '';
  };
  if (statement.type !== 'MustacheStatement') return refuse();
  const { path, params, hash } = statement as hbs.AST.MustacheStatement;
  const name = nameOf(path);
  if (hash || name === undefined) return refuse();
  const [from, by, ...rest] = params;
  if (!from) return String(parameterOf(name, here, parameters, used, diagnostics) ?? '');
  const whole = nameOf(from);
  if (name !== 'minus' || whole === undefined || by?.type !== 'NumberLiteral' || rest.length > 0) return refuse();
  const minuend = parameterOf(whole, here, parameters, used, diagnostics);
  if (minuend === undefined) return '';
  if (typeof minuend === 'number') return String(minuend - (by as hbs.AST.NumberLiteral).value);
  diagnostics.report('resolve/not-a-number', here, { name: whole, value: minuend });
  return '';
};

const nameOf = (expression: hbs.AST.Expression): string | undefined =>
  expression.type === 'PathExpression' ? (expression as hbs.AST.PathExpression).original : undefined;

const parameterOf = (
  name: string,
  here: Span,
  parameters: Parameters,
  used: Set<string>,
  diagnostics: Diagnostics,
): string | number | undefined => {
  if (Object.hasOwn(parameters, name)) {
    used.add(name);
    return parameters[name];
  }
  const known = Object.keys(parameters);
  const near = nearest(name, known);
  const hints = [nearestHint(near) ?? hint('allowed', { names: known.join(', ') })];
  diagnostics.report('resolve/unknown-parameter', here, { name }, { hints });
  return undefined;
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const offsetOf = (starts: readonly number[], { line, column }: hbs.AST.Position): number =>
  (starts[line - 1] ?? 0) + column;
