/** What the user is told: one diagnostic, and the collection that a run fills. */
import { filledText } from '../model/filled-text.ts';
import type { Message, Values } from './message.ts';
import { HINTS, type HintCode, MESSAGES, type MessageCode, RELATED, type RelatedCode } from './messages.ts';
import { positionAt, type Source, type Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'note';
export type Language = 'en' | 'zh';

/** Something that is wrong with what the user wrote: a stable code, the place, and what helps. */
export interface Diagnostic {
  /** `phase/what` of the table, or `generator/what`. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** The message with its parameters in braces; `messageOf` fills them in. */
  readonly text: Readonly<Record<Language, string>>;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Absent where no place is to blame: none in the file that the parameter `file` names, or no file at all. */
  readonly span?: Span;
  /** Stable id of what has been checked, where one code reports many checks: `filing/tooManyWords`. */
  readonly rule?: string;
  /** The other side: what an operation meant to hit, where the first of two stands. */
  readonly related: readonly Related[];
  readonly hints: readonly Hint[];
}

export interface Related {
  readonly code: RelatedCode;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly span: Span;
}

export interface Hint {
  readonly code: HintCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Details {
  readonly rule?: string;
  readonly related?: readonly Related[];
  readonly hints?: readonly (Hint | undefined)[];
}

/** Collects diagnostics; phases report and go on. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  #errors = 0;
  readonly #left: Source[] = [];

  report<Code extends MessageCode>(
    code: Code,
    span: Span | undefined,
    parameters: Values<(typeof MESSAGES)[Code]['en']>,
    details: Details = {},
  ): void {
    this.say(code, MESSAGES[code], span, parameters, details);
  }

  /** What is in no table: a message of a generator. */
  say(
    code: Diagnostic['code'],
    { severity, en, zh }: Message,
    span: Span | undefined,
    parameters: Diagnostic['parameters'],
    { rule, related = [], hints = [] }: Details = {},
  ): void {
    if (severity === 'error') this.#errors++;
    const given = hints.filter((hint) => hint !== undefined);
    const where = { ...(span && { span }), ...(rule && { rule }) };
    this.#all.push({ code, severity, text: { en, zh }, parameters, ...where, related, hints: given });
  }

  /** What others have collected. */
  include(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error') this.#errors++;
      this.#all.push(diagnostic);
    }
  }

  /** Of a file nothing further is looked at: what has been reported there hides the rest. */
  leave(source: Source): void {
    this.#left.push(source);
  }

  /** The files that were left, in order. */
  get left(): readonly Source[] {
    return this.#left.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** How many errors have been reported. */
  get errors(): number {
    return this.#errors;
  }

  /** How many diagnostics have been reported, whatever they say. */
  get count(): number {
    return this.#all.length;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** In order of file, place and code; the same complaint at the same place once. */
  list(): readonly Diagnostic[] {
    // of several with one key the first, which is set last
    const byKey = new Map(this.#all.toReversed().map((diagnostic) => [sortKey(diagnostic), diagnostic]));
    return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
  }
}

const placeKey = (span: Span | undefined): string[] => {
  const at = span ? positionAt(span.source, span.start) : { line: 0, column: 0 };
  const pad = (n: number): string => String(n).padStart(9, '0');
  return [span?.source.path ?? '', pad(at.line), pad(at.column)];
};

/** One place may be to blame with several others: a rule for each variant that takes away what it names. */
const sortKey = ({ span, code, parameters, related: others }: Diagnostic): string =>
  [...placeKey(span), code, JSON.stringify(parameters), ...others.flatMap((other) => placeKey(other.span))].join('\0');

export const related = <Code extends RelatedCode>(
  code: Code,
  span: Span,
  parameters: Values<(typeof RELATED)[Code]['en']>,
): Related => ({ code, span, parameters });

export const hint = <Code extends HintCode>(code: Code, parameters: Values<(typeof HINTS)[Code]['en']>): Hint => ({
  code,
  parameters,
});

/** That a name may be meant, where one is near. */
export const nearestHint = (near: string | undefined): Hint | undefined =>
  near === undefined ? undefined : hint('nearest', { name: near });

/** As many names as one may want to read. */
const MOST_ALLOWED = 20;

/** The names that are possible, the first of many. */
export const allowedHint = (names: readonly string[]): Hint | undefined => {
  const shown = names.length > MOST_ALLOWED ? [...names.slice(0, MOST_ALLOWED), '…'] : names;
  return names.length > 0 ? hint('allowed', { names: shown.join(', ') }) : undefined;
};

const MOST_NAMED = 3;

/** A few of the names, in a message that says how many they are. */
export const firstNames = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');

export const messageOf = (diagnostic: Diagnostic, language: Language): string =>
  filledText(diagnostic.text[language], diagnostic.parameters);
export const relatedText = (item: Related, language: Language): string =>
  filledText(RELATED[item.code][language], item.parameters);
export const hintText = (item: Hint, language: Language): string =>
  filledText(HINTS[item.code][language], item.parameters);
