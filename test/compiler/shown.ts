/** Diagnostics as text: code and place, then what it points to and what it advises, one per line. */
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { positionAt, type Span } from '../../compiler/diagnostics/source.ts';

export const placeOf = (span: Span | undefined): string => {
  if (!span) return '-';
  const { line, column } = positionAt(span.source, span.start);
  return `${span.source.path}:${line}:${column}`;
};

/** What the language knows or a library says: either may grow without a change of meaning. */
const VOLATILE = new Set(['kinds', 'roles', 'sides', 'pattern', 'reason', 'names']);

const valuesOf = (parameters: Readonly<Record<string, string | number>>): string =>
  Object.entries(parameters)
    .flatMap(([name, value]) => (VOLATILE.has(name) ? [] : [` ${value}`]))
    .join('');

/** What a random overlay may leave on paper as it was; that this is told is tried elsewhere. */
const OF_PAPER: ReadonlySet<string> = new Set([
  'check/moved-on-paper',
  'check/label-unprinted',
  'check/renamed-named',
  'check/listed-without',
  'check/lead-missing',
  'check/lead-of-optional',
]);

/** All but what is told of paper that does not follow. */
export const shownOfData = (diagnostics: readonly Diagnostic[]): string =>
  shown(diagnostics.filter(({ code }) => !OF_PAPER.has(code)));

/**
 *     resolve/unknown-target variant.yaml:5:5 enterprise.cod
 *       defined base.yaml:9:7
 *       → nearest enterprise.code
 */
export const shown = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .flatMap(({ code, span, parameters, related, hints }) => [
      `${code} ${placeOf(span)}${valuesOf(parameters)}`,
      ...related.map((item) => `  ${item.code} ${placeOf(item.span)}`),
      ...hints.map((hint) => `  → ${hint.code}${valuesOf(hint.parameters)}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
