/** Diagnostics for people (text), tools (JSON), code scanning (SARIF 2.1.0) and workflow logs (GitHub). */
import { type Diagnostic, hintText, type Language, messageOf, relatedText } from './diagnostic.ts';
import { frame } from './frame.ts';
import { positionAt, type Span } from './source.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly language: Language;
  readonly colours: boolean;
}

export const formatDiagnostics = (diagnostics: readonly Diagnostic[], format: Format, options: FormatOptions): string =>
  ({ text, json, sarif, github })[format](diagnostics, options);

const paint = (colours: boolean) => (code: number, text: string) =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;

const where = ({ source, start }: Span): string => {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}`;
};

const SEVERITY = {
  en: { error: 'error', warning: 'warning', note: 'note' },
  zh: { error: '错误', warning: '警告', note: '提示' },
} as const;
const COLOUR = { error: 31, warning: 33, note: 36 } as const;
/** GitHub calls a note a notice. */
const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;

const text = (diagnostics: readonly Diagnostic[], { language, colours }: FormatOptions): string => {
  const ink = paint(colours);
  return diagnostics
    .map((diagnostic) => {
      const { span, severity, code } = diagnostic;
      const head = `${span ? `${ink(1, where(span))} ` : ''}${ink(COLOUR[severity], SEVERITY[language][severity])} ${messageOf(diagnostic, language)} ${ink(2, code)}`;
      const lines = [head, ...(span ? caret(span, ink) : [])];
      for (const hint of diagnostic.hints) lines.push(`      ${ink(36, '→')} ${hintText(hint, language)}`);
      for (const item of diagnostic.related)
        lines.push(`      ${relatedText(item, language)}: ${where(item.span)}`, ...caret(item.span, ink));
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
};

const caret = (span: Span, ink: (code: number, text: string) => string): string[] => {
  const [line, marks] = frame(span);
  return [line, ink(31, marks)];
};

const place = (span: Span) => {
  const from = positionAt(span.source, span.start);
  const to = positionAt(span.source, span.end);
  return { file: span.source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
};

const json = (diagnostics: readonly Diagnostic[], { language }: FormatOptions): string =>
  `${JSON.stringify(
    diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: messageOf(diagnostic, language),
      ...(diagnostic.span && place(diagnostic.span)),
      parameters: diagnostic.parameters,
      hints: diagnostic.hints.map((hint) => hintText(hint, language)),
      related: diagnostic.related.map((item) => ({ message: relatedText(item, language), ...place(item.span) })),
    })),
    null,
    2,
  )}\n`;

const region = (span: Span) => {
  const { file, line, column, endLine, endColumn } = place(span);
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
};

const sarif = (diagnostics: readonly Diagnostic[], { language }: FormatOptions): string => {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  const results = diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.code,
    level: diagnostic.severity,
    message: {
      text: [messageOf(diagnostic, language), ...diagnostic.hints.map((hint) => hintText(hint, language))].join(' '),
    },
    locations: diagnostic.span ? [region(diagnostic.span)] : [],
    relatedLocations: diagnostic.related.map((item, id) => ({
      id,
      message: { text: relatedText(item, language) },
      ...region(item.span),
    })),
  }));
  const driver = {
    name: 'shenbao',
    informationUri: 'https://www.npmjs.com/package/shenbao',
    rules: codes.map((id) => ({ id })),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, null, 2)}\n`;
};

/** https://docs.github.com/actions: values escape %, line ends and, in properties, colon and comma. */
const github = (diagnostics: readonly Diagnostic[], { language }: FormatOptions): string => {
  const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string | number): string =>
    data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return diagnostics
    .map((diagnostic) => {
      const at = diagnostic.span && place(diagnostic.span);
      const properties = {
        ...(at && { file: at.file, line: at.line, col: at.column, endLine: at.endLine, endColumn: at.endColumn }),
        title: diagnostic.code,
      };
      const list = Object.entries(properties)
        .map(([key, value]) => `${key}=${property(value)}`)
        .join(',');
      return `::${COMMAND[diagnostic.severity]} ${list}::${data([messageOf(diagnostic, language), ...diagnostic.hints.map((hint) => hintText(hint, language))].join('\n'))}\n`;
    })
    .join('');
};
