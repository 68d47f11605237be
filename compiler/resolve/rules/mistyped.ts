/** What CEL's type checker finds wrong, in the words of forms: the function that is meant, the sides that do not go together, and what helps. */
import type { ASTNode, TypeCheckResult } from '@marcbachmann/cel-js';
import { type Diagnostics, type Hint, hint, nearestHint } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/source.ts';
import { ruleFunctions } from '../../model/rule-functions.ts';
import { ruleMethods } from '../../model/rule-operators.ts';
import { argumentTypes } from '../../model/signature.ts';
import { dayFunctions, yearFunctions } from '../../model/time-functions.ts';
import type { RuleValues } from './decimals.ts';
import { isNumericValue, isTextValue, type RuleValue } from './values.ts';
import type { Names } from './walk.ts';
import { lastOf } from './years.ts';

type Refusal = NonNullable<TypeCheckResult['error']>;

/** Functions and methods by name, as they are declared. */
const FUNCTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...ruleFunctions.map(({ name, signature }) => [name, [signature]] as const),
  ...Object.entries({ ...yearFunctions, ...dayFunctions }).map(([name, { signatures }]) => [name, signatures] as const),
  ['size', [ruleMethods.size?.signature ?? '']],
  ['has', ['has(path)']],
]);
const METHODS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ruleMethods).map(([name, { signature }]) => [name, [signature]]),
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
    const signatures = known.get(name);
    if (signatures === undefined)
      diagnostics.report('resolve/unknown-function', span, { name }, { hints: [functionHint(name, known)] });
    else
      diagnostics.report(
        'resolve/other-arguments',
        span,
        { part },
        {
          hints: [
            hint('takes', { signature: signatures.join(', ') }),
            ...(node.op === 'call' ? argumentHints(given, signatures, values) : []),
            ...given.map((each) => rowHint(valueAt(each, values), names)),
          ],
        },
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

const isListOf =
  (fits: (value: RuleValue) => boolean) =>
  (value: RuleValue): boolean =>
    value.kind === 'items' && (value.of === undefined || fits(value.of));

type Wants = 'wants-number' | 'wants-whole' | 'wants-text' | 'wants-numbers' | 'wants-texts';

/** What a function may take, by its type: whether something known is that, and what is said of what is not. */
const TAKEN: Readonly<Record<string, { readonly fits: (value: RuleValue) => boolean; readonly wants: Wants }>> = {
  double: { fits: isNumericValue, wants: 'wants-number' },
  int: { fits: ({ kind }) => kind === 'whole', wants: 'wants-whole' },
  string: { fits: isTextValue, wants: 'wants-text' },
  'list<double>': { fits: isListOf(({ kind }) => kind === 'number'), wants: 'wants-numbers' },
  'list<string>': { fits: isListOf(isTextValue), wants: 'wants-texts' },
};

/** Of a function that is declared once: that it takes another number of arguments, or which of them do not fit. */
const argumentHints = (
  given: readonly ASTNode[],
  [signature = '', ...others]: readonly string[],
  values: RuleValues,
): readonly Hint[] => {
  const types = argumentTypes(signature);
  if (others.length > 0 || !types.some((type) => type in TAKEN)) return [];
  if (types.length !== given.length) return [hint('argument-count', { taken: types.length, given: given.length })];
  return given.flatMap((each, at) => {
    const [value, taken] = [valueAt(each, values), TAKEN[types[at] ?? '']];
    const part = each.input.slice(each.range.start, each.range.end);
    return value && taken && !taken.fits(value) ? [hint(taken.wants, { at: at + 1, part })] : [];
  });
};

const functionHint = (name: string, known: ReadonlyMap<string, unknown>): Hint =>
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
