/** What comes out for many inputs, as a digest each: a change that nobody meant shows, whatever it is in. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Language } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';

/** A digest of 64 bits, and what it is of. @param held texts, or what JSON holds */
export const digestLine = (name: string, ...held: readonly unknown[]): string => {
  const text = held.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\0');
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)}  ${name}\n`;
};

/** As people read them, in both languages. */
export const textsOf = (list: readonly Diagnostic[]): string =>
  (['zh', 'en'] as const)
    .map((language: Language) => formatDiagnostics(list, 'text', { language, colours: false }))
    .join('\0');
