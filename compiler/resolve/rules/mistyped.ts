/** What CEL's type checker finds wrong, in the words of forms: the function that is meant, the sides that do not go together, and what helps. */
import type { ASTNode, TypeCheckResult } from '@marcbachmann/cel-js';
import { type Diagnostics, type Hint, hint, nearestHint } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/source.ts';
import { ruleFunctions } from '../../model/rule-functions.ts';
import { ruleMethods } from '../../model/rule-operators.ts';
import { dayFunctions, yearFunctions } from '../../model/time-functions.ts';
import type { RuleValues } from './decimals.ts';
import { isNumericValue, isTextValue, type RuleValue } from './values.ts';
import type { Names } from './walk.ts';
import { lastOf } from './years.ts';

type Refusal = NonNullable<TypeCheckResult['error']>;

/** Functions and methods by name, as they are declared. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ...ruleFunctions.map(({ name, signature }) => [name, signature] as const),
  ...Object.entries({ ...yearFunctions, ...dayFunctions }).map(
    ([name, { signatures }]) => [name, signatures.join(', ')] as const,
  ),
  ['size', ruleMethods.size?.signature ?? ''],
  ['has', 'has(path)'],
]);
const METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries(ruleMethods).map(([name, { signature }]) => [name, signature]),
);

/**
 * Reports `resolve/unknown-function`, `resolve/other-arguments`, `resolve/operator-values`, and `resolve/cel-type` where the library alone
 * can say what is wrong.
 * @param hints of what else is known to be wrong
 */
export const reportMistyped = (
  { node: refused, code, summary, range }: Refusal,
  text: string,
  values: RuleValues,
  spanAt: (start: number, end: number) => Span,
  hints: readonly (Hint | undefined)[],
  names: Names,
  diagnostics: Diagnostics,
): void => {
  const { start, end } = range ?? { start: 0, end: text.length };
  const span = spanAt(start, end);
  const part = text.slice(start, end);
  const node = refused as ASTNode | undefined;
  if (code === 'no_matching_overload' && (node?.op === 'call' || node?.op === 'rcall')) {
    const [known, given] = node.op === 'call' ? [FUNCTIONS, node.args[1]] : [METHODS, node.args[2]];
    const [name] = node.args;
    const signature = known.get(name);
    if (signature === undefined)
      diagnostics.report('resolve/unknown-function', span, { name }, { hints: [functionHint(name, known)] });
    else
      diagnostics.report(
        'resolve/other-arguments',
        span,
        { part },
        { hints: [hint('takes', { signature }), ...given.map((each) => rowHint(valueAt(each, values), names))] },
      );
  } else if (node && OPERATOR_CODES.has(code ?? '') && Array.isArray(node.args)) {
    const sides = (node.args as readonly ASTNode[]).map((each) => valueAt(each, values));
    diagnostics.report(
      'resolve/operator-values',
      span,
      { operator: node.op, part },
      { hints: [...sides.map((each) => rowHint(each, names)), unlikeHint(sides)] },
    );
  } else diagnostics.report('resolve/cel-type', span, { reason: summary }, { hints });
};

const OPERATOR_CODES: ReadonlySet<string> = new Set(['no_such_overload', 'invalid_logical_operand']);

const functionHint = (name: string, known: ReadonlyMap<string, string>): Hint =>
  nearestHint(nearest(name, known.keys())) ?? hint('allowed', { names: [...known.keys()].join(', ') });

/** The library parses a text for itself: its nodes are told by their places. */
const valueAt = ({ range }: ASTNode, values: RuleValues): RuleValue | undefined => {
  for (const [node, value] of values)
    if (node.range.start === range.start && node.range.end === range.end) return value;
  return undefined;
};

const rowHint = (value: RuleValue | undefined, names: Names): Hint | undefined => {
  if (value?.kind !== 'row') return undefined;
  const { path, matrix, years } = value;
  return hint('year-of-row', { row: path, matrix, last: lastOf(years, names) });
};

const unlikeHint = (sides: readonly (RuleValue | undefined)[]): Hint | undefined =>
  sides.some(isTextValue) && sides.some(isNumericValue) ? hint('text-or-number', {}) : undefined;
