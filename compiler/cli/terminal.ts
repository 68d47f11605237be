/** What every command shares: where things are, how to speak, when to stop. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Diagnostics, Language } from '../diagnostics/diagnostic.ts';
import { closingLine, type Format, formatDiagnostics } from '../diagnostics/formats.ts';
import { clipped } from '../diagnostics/frame.ts';
import { nodeHost } from '../host/node-host.ts';
import { visible } from '../model/visible.ts';
import { installedPacks } from '../pack/installed.ts';
import { packageFolder } from '../package-folder.ts';
import { packagedForms } from '../packaged-forms.ts';
import type { Root } from '../read/read.ts';
import { put } from './output.ts';

export interface GlobalOptions {
  readonly forms: string;
  readonly lang?: Language;
  readonly color: boolean;
}

/** Exit status: 0 fine, 1 problems in the user's input, 2 wrong usage, 3 the tool could not do its work. */
export const EXIT = { fine: 0, problems: 1, usage: 2, failure: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Of two things that were done one after the other. */
export const worse = (one: Exit, other: Exit): Exit => (other > one ? other : one);

/** Nobody's input is to blame for a full disk, a link in the output folder, or a generator that throws. */
const FAILURES: ReadonlySet<string> = new Set([
  'write/failed',
  'write/link',
  'generate/failed',
  'generate/no-memory',
  'resolve/no-memory',
  'diff/git-failed',
  'diff/unreadable',
  'cli/no-folder-here',
  'verify/unreadable',
  'verify/compiler',
  'verify/font',
]);

export const statusOf = (diagnostics: Diagnostics): Exit => {
  if (!diagnostics.hasErrors) return EXIT.fine;
  return diagnostics.list().some(({ code }) => FAILURES.has(code)) ? EXIT.failure : EXIT.problems;
};

/**
 * The project's definitions first, then those of the packages that it depends on, then those of the tool.
 * @param isNeeded the project must be there: read complains where it is not
 */
export const rootsOf = ({ forms }: GlobalOptions, isNeeded = false): Root[] => {
  const own = resolve(forms);
  const packaged = packagedForms();
  const isThere = isNeeded || own === packaged.folder || forms !== 'forms' || existsSync(own);
  const project: Root[] = isThere ? [{ folder: own, prefix: `${forms.replace(/\/+$/, '')}/` }] : [];
  const installed = installedPacks(dirname(own), nodeHost).roots;
  return own === packaged.folder ? [...project, ...installed] : [...project, ...installed, packaged];
};

/** What is wrong may have its cause outside of the definitions. Reports `read/not-installed`, `read/tool-older`. */
export const tellCauses = (globals: GlobalOptions, diagnostics: Diagnostics): void => {
  tellNotInstalled(globals, diagnostics);
  tellToolOlder(diagnostics);
};

/** Where a name means nothing, the package that has it may be missing. */
const tellNotInstalled = ({ forms }: GlobalOptions, diagnostics: Diagnostics): void => {
  if (!diagnostics.list().some(({ code }) => UNKNOWN.has(code))) return;
  const { absent } = installedPacks(dirname(resolve(forms)), nodeHost);
  if (absent.length > 0) diagnostics.report('read/not-installed', undefined, { names: absent.join(', ') });
};

/** In a checkout the sources may be newer than what was compiled of them: it may not know what definitions say now. A package has no sources. */
const tellToolOlder = (diagnostics: Diagnostics): void => {
  if (!diagnostics.hasErrors) return;
  const folder = join(packageFolder(), 'compiler');
  const compiledAt = statSync(fileURLToPath(import.meta.url)).mtimeMs;
  const newer = nodeHost
    .listFiles(folder)
    ?.find((path) => path.endsWith('.ts') && statSync(join(folder, path)).mtimeMs > compiledAt);
  if (newer !== undefined) diagnostics.report('read/tool-older', undefined, { file: `compiler/${newer}` });
};

const UNKNOWN: ReadonlySet<string> = new Set([
  'resolve/unknown-parent',
  'resolve/unknown-pack',
  'resolve/unknown-block',
  'resolve/unknown-catalogue',
]);

/** `--lang`, else the locale of the environment, else English. */
export const languageOf = ({ lang }: Pick<GlobalOptions, 'lang'>): Language => {
  if (lang) return lang;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
};

/** On a terminal only, and there not against the reader's wish: https://no-color.org */
const coloursOn = (stream: NodeJS.WriteStream, { color }: GlobalOptions): boolean => {
  const { NO_COLOR, TERM } = process.env;
  return color && stream.isTTY === true && !NO_COLOR && TERM !== 'dumb';
};

/** Codes of ECMA-48. */
const INK = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Ink = (colour: keyof typeof INK, text: string) => string;

/** Paints what goes to stdout. */
export const inkOf = (options: GlobalOptions): Ink =>
  coloursOn(process.stdout, options)
    ? (colour, text) => (text === '' ? text : `\u001b[${INK[colour]}m${text}\u001b[0m`)
    : (_, text) => text;

/** Text goes to stderr, as it speaks to people; the other formats are results and go to stdout. Gives whether there was any. */
export const show = (
  diagnostics: Diagnostics,
  format: Format,
  options: GlobalOptions,
  isShown: (diagnostic: Diagnostic) => boolean = () => true,
): boolean => {
  const stream = format === 'text' ? process.stderr : process.stdout;
  const style = { language: languageOf(options), colours: coloursOn(stream, options) };
  const shown = diagnostics.list().filter(isShown);
  const text = formatDiagnostics(shown, format, style);
  if (format === 'text') stream.write(text + closingLine(diagnostics.left, style));
  else put(text);
  return shown.length > 0;
};

/** One line that is written over, on a terminal only, and no longer than a line of it. */
export const progressLine = (): { readonly show: (text: string) => void; readonly clear: () => void } => {
  const terminal = process.stderr.isTTY === true;
  const width = (process.stderr.columns ?? 80) - 1;
  return {
    show: (text) => void (terminal && process.stderr.write(`\r\u001b[2K${clipped(visible(text), width)}`)),
    clear: () => void (terminal && process.stderr.write('\r\u001b[2K')),
  };
};
