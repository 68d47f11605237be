/** Diagnostics for people (text), tools (JSON), code scanning (SARIF 2.1.0) and workflow logs (GitHub). */

import { visible } from '../model/visible.ts';
import { type Diagnostic, hintText, type Language, messageOf, relatedText } from './diagnostic.ts';
import { frame } from './frame.ts';
import { positionAt, type Source, type Span } from './source.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly language: Language;
  readonly colours: boolean;
}

export const formatDiagnostics = (
  diagnostics: readonly Diagnostic[],
  format: Format,
  options: FormatOptions,
): string => {
  if (format === 'text') return text(diagnostics, options);
  if (format === 'github') return github(diagnostics, options);
  const { entryOf, documentOf } = DOCUMENTS[format];
  return documentOf(diagnostics.map((diagnostic) => entryOf(diagnostic, options)));
};

const paint = (colours: boolean) => (code: number, text: string) =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;

const where = (span: Span, language: Language): string => {
  const { line, column } = positionAt(span.source, span.start);
  const named = placeNamed(span, language);
  const path = visible(span.source.path);
  return named === undefined
    ? `${path}:${line}:${column}`
    : `${path}${language === 'zh' ? '：' : ': '}${visible(named)}`;
};

/** In words, in a document. */
const placeNamed = ({ source, start }: Span, language: Language): string | undefined =>
  source.places?.[positionAt(source, start).line - 1]?.[language];

const fileOf = ({ span, parameters }: Diagnostic): string | undefined =>
  span?.source.path ?? (parameters.file === undefined ? undefined : String(parameters.file));

/** By which tools tell findings apart. */
const ruleOf = ({ rule, code }: Diagnostic): string => rule ?? code;

const SEVERITY = {
  en: { error: 'error', warning: 'warning', note: 'note' },
  zh: { error: '错误', warning: '警告', note: '提示' },
} as const;
const COLOUR = { error: 31, warning: 33, note: 36 } as const;
/** GitHub calls a note a notice. */
const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Notes last and without a frame: there is nothing wrong where they point. */
const text = (diagnostics: readonly Diagnostic[], { language, colours }: FormatOptions): string => {
  const ink = paint(colours);
  const head = (diagnostic: Diagnostic): string => {
    const { span, severity, code } = diagnostic;
    const at = span ? `${ink(1, where(span, language))} ` : '';
    return `${at}${ink(COLOUR[severity], SEVERITY[language][severity])} ${visible(messageOf(diagnostic, language))} ${ink(2, code)}\n`;
  };
  const block = (diagnostic: Diagnostic): string => {
    const { span } = diagnostic;
    const lines = span ? caret(span, ink) : [];
    for (const hint of diagnostic.hints) lines.push(`      ${ink(36, '→')} ${visible(hintText(hint, language))}`);
    for (const item of diagnostic.related)
      lines.push(
        `      ${visible(relatedText(item, language))}: ${where(item.span, language)}`,
        ...caret(item.span, ink),
      );
    return [head(diagnostic), ...lines.map((line) => `${line}\n`)].join('');
  };
  const faults = diagnostics.filter(({ severity }) => severity !== 'note').map(block);
  const notes = diagnostics.filter(({ severity }) => severity === 'note').map(head);
  return [...faults, ...(notes.length > 0 ? [notes.join('')] : [])].join('\n');
};

const FURTHER = {
  en: (files: string) => `Nothing further was checked in ${files}: mend what is wrong there, and run again.`,
  zh: (files: string) => `${files} 未作进一步检查：请先改正其中的错误，再运行一次。`,
} as const;
/** Names enough to go on with. */
const MOST_FILES = 10;

/** The last line of the text: in which files more may be wrong than is told. Nothing where all was looked at. */
export const closingLine = (left: readonly Source[], { language }: Pick<FormatOptions, 'language'>): string => {
  if (left.length === 0) return '';
  const more = left.length > MOST_FILES ? [`… (+${left.length - MOST_FILES})`] : [];
  const named = [...left.slice(0, MOST_FILES).map(({ path }) => visible(path)), ...more];
  return `\n${FURTHER[language](named.join(language === 'zh' ? '、' : ', '))}\n`;
};

const caret = (span: Span, ink: (code: number, text: string) => string): string[] => {
  const [line, marks] = frame(span);
  return [line, ink(31, marks)];
};

const place = (span: Span, language: Language) => {
  const named = placeNamed(span, language);
  if (named !== undefined) return { file: span.source.path, place: named };
  const from = positionAt(span.source, span.start);
  const to = positionAt(span.source, span.end);
  return { file: span.source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
};

interface DocumentFormat {
  /** Holds nothing of the source, which may then be forgotten. */
  readonly entryOf: (diagnostic: Diagnostic, options: FormatOptions) => object;
  readonly documentOf: (entries: readonly object[]) => string;
}

const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

const jsonEntry = (diagnostic: Diagnostic, { language }: FormatOptions) => {
  const { code, severity, rule, span, parameters, hints, related } = diagnostic;
  const file = fileOf(diagnostic);
  return {
    code,
    severity,
    ...(rule !== undefined && { rule }),
    message: messageOf(diagnostic, language),
    ...(span ? place(span, language) : file !== undefined && { file }),
    parameters,
    hints: hints.map((hint) => hintText(hint, language)),
    related: related.map((item) => ({ message: relatedText(item, language), ...place(item.span, language) })),
  };
};

const artifact = (file: string) => ({ artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') } });

const region = (span: Span, language: Language) => {
  const found = place(span, language);
  if ('place' in found)
    return { physicalLocation: artifact(found.file), logicalLocations: [{ fullyQualifiedName: found.place }] };
  const { file, line, column, endLine, endColumn } = found;
  return {
    physicalLocation: {
      ...artifact(file),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
};

const sarifResult = (diagnostic: Diagnostic, { language }: FormatOptions) => {
  const { severity, span, hints, related } = diagnostic;
  const file = fileOf(diagnostic);
  return {
    ruleId: ruleOf(diagnostic),
    level: severity,
    message: {
      text: [messageOf(diagnostic, language), ...hints.map((hint) => hintText(hint, language))].join(' '),
    },
    locations: span ? [region(span, language)] : file === undefined ? [] : [{ physicalLocation: artifact(file) }],
    relatedLocations: related.map((item, id) => ({
      id,
      message: { text: relatedText(item, language) },
      ...region(item.span, language),
    })),
  };
};

const sarifDocument = (results: readonly object[]): string => {
  const ids = results.flatMap((result) => ('ruleId' in result ? [result.ruleId] : []));
  const driver = {
    name: 'shenbao',
    informationUri: 'https://www.npmjs.com/package/shenbao',
    rules: [...new Set(ids)].sort().map((id) => ({ id })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return written({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
};

/** The formats that are one document over all diagnostics, in two steps. */
export const DOCUMENTS: Readonly<Record<'json' | 'sarif', DocumentFormat>> = {
  json: { entryOf: jsonEntry, documentOf: written },
  sarif: { entryOf: sarifResult, documentOf: sarifDocument },
};

/** https://docs.github.com/actions: values escape %, line ends and, in properties, colon and comma. */
const github = (diagnostics: readonly Diagnostic[], { language }: FormatOptions): string => {
  const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string | number): string =>
    data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return diagnostics
    .map((diagnostic) => {
      const at = diagnostic.span && place(diagnostic.span, language);
      const file = fileOf(diagnostic);
      const isLine = at !== undefined && !('place' in at);
      const named = at !== undefined && 'place' in at ? [at.place] : [];
      const properties = {
        ...(file !== undefined && { file }),
        ...(isLine && { line: at.line, col: at.column, endLine: at.endLine, endColumn: at.endColumn }),
        title: ruleOf(diagnostic),
      };
      const list = Object.entries(properties)
        .map(([key, value]) => `${key}=${property(value)}`)
        .join(',');
      return `::${COMMAND[diagnostic.severity]} ${list}::${data([...named, messageOf(diagnostic, language), ...diagnostic.hints.map((hint) => hintText(hint, language))].join('\n'))}\n`;
    })
    .join('');
};
