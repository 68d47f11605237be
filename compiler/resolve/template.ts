/**
 * `{{year}}` and `{{minus year 1}}` in texts. Handlebars parses; only these two shapes are then evaluated, by this file:
 * compiling a template of Handlebars would run code made from a definition.
 */
import Handlebars from 'handlebars';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';

export type Parameters = Readonly<Record<string, string | number>>;

/** What a text may be written as in its scalar: lines may be folded there, and quotes doubled or escaped. */
const asWritten = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/'/g, "''?")
        .replace(/"/g, '\\\\?"'),
    )
    .join('\\s+');

/** A stretch of a text inside its scalar, where the source shows the text as it is, or folded or quoted. */
export const within = (span: Span, text: string, at: number, length: number): Span => {
  const { source, start, end } = span;
  const until = at + Math.max(1, length);
  const parts = [text.slice(0, at), text.slice(at, until), text.slice(until)].map(asWritten);
  const found = new RegExp(`(${parts[0]})(${parts[1]})${parts[2]}`).exec(source.text.slice(start, end));
  const [, before, here] = found ?? [];
  if (found === null || before === undefined || here === undefined) return span;
  const from = start + found.index + before.length;
  return { source, start: from, end: from + here.length };
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
  return program.body.map((statement) => evaluate(statement, text, span, parameters, used, diagnostics)).join('');
};

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').at(-1) ?? '';

const evaluate = (
  statement: hbs.AST.Statement,
  text: string,
  span: Span,
  parameters: Parameters,
  used: Set<string>,
  diagnostics: Diagnostics,
): string => {
  if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).value;
  const at = offsetOf(text, statement.loc.start);
  const here = within(span, text, at, offsetOf(text, statement.loc.end) - at);
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
  const hints = [near ? hint('nearest', { name: near }) : hint('allowed', { names: known.join(', ') })];
  diagnostics.report('resolve/unknown-parameter', here, { name }, { hints });
  return undefined;
};

const offsetOf = (text: string, { line, column }: hbs.AST.Position): number => {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column;
};
