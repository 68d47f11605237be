/** How `validate` tells what it finds: a file at a time where that is possible, so that any number of them may come. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { DOCUMENTS, type Format } from '../diagnostics/formats.ts';
import type { Result } from '../filing/validation.ts';
import { visible } from '../model/visible.ts';
import { type Counts, countsOf } from './counts.ts';
import { put } from './output.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type GlobalOptions, type Ink, inkOf, languageOf, show } from './terminal.ts';

/** A file and what was found in it. */
export interface Checked {
  readonly file: string;
  readonly diagnostics: Diagnostics;
  /** Absent where the file was not worth a judgement: no JSON, or of another form. */
  readonly judgement?: Result<unknown>;
}

interface Run {
  readonly draft: boolean;
  /** How many. */
  readonly files: number;
}

export interface Report {
  /** What is wrong with what was asked for. */
  readonly beforehand: (asked: Diagnostics) => void;
  readonly file: (checked: Checked) => void;
  readonly end: () => void;
}

export const reportOf = (format: Format, run: Run, globals: GlobalOptions): Report => {
  if (format === 'json' || format === 'sarif') return documentReport(format, globals);
  if (format === 'github') return { ...streamed(format, globals), end: () => undefined };
  return run.files === 1 ? reportOfOne(run, globals) : reportOfSeveral(run, globals);
};

const streamed = (format: Format, globals: GlobalOptions): Omit<Report, 'end'> => ({
  beforehand: (asked) => show(asked, format, globals),
  file: ({ diagnostics }) => show(diagnostics, format, globals),
});

/** One document; of the files themselves nothing is kept. */
const documentReport = (format: 'json' | 'sarif', globals: GlobalOptions): Report => {
  const { entryOf, documentOf } = DOCUMENTS[format];
  const options = { language: languageOf(globals), colours: false };
  const entries: object[] = [];
  const add = (diagnostics: Diagnostics): void => {
    for (const diagnostic of diagnostics.list()) entries.push(entryOf(diagnostic, options));
  };
  return {
    beforehand: add,
    file: ({ diagnostics }) => add(diagnostics),
    end: () => void put(documentOf(entries)),
  };
};

/** All that was found, notes among them, then the verdict that several files have too. */
const reportOfOne = ({ draft }: Run, globals: GlobalOptions): Report => {
  const { beforehand, file: showFile } = streamed('text', globals);
  return {
    beforehand,
    file: (checked) => {
      showFile(checked);
      put(verdictLine(checked, draft, phrasesOf(globals), inkOf(globals)));
    },
    end: () => undefined,
  };
};

/** Issues go to stderr as they are found; verdicts, and a word on what nobody has checked, to stdout. */
const reportOfSeveral = ({ draft, files }: Run, globals: GlobalOptions): Report => {
  const say = phrasesOf(globals);
  const ink = inkOf(globals);
  const remarks = new Remarks();
  let isApart = true;
  const sum = { valid: 0, validWarnings: 0, wrong: 0, errors: 0, wrongWarnings: 0, notChecked: 0, isMore: false };
  return {
    beforehand: (asked) => show(asked, 'text', globals),
    file: (checked) => {
      const { diagnostics, judgement } = checked;
      if (!isApart) process.stderr.write('\n');
      isApart = !show(diagnostics, 'text', globals, ({ severity }) => severity !== 'note');
      const counts = countsOf(diagnostics);
      if (!judgement) sum.notChecked += 1;
      else if (counts.errors > 0) {
        sum.wrong += 1;
        sum.errors += counts.errors;
        sum.wrongWarnings += counts.warnings;
        sum.isMore ||= counts.isMore;
      } else {
        sum.valid += 1;
        sum.validWarnings += counts.warnings;
      }
      remarks.add(judgement);
      put(verdictLine(checked, draft, say, ink));
    },
    end: () => {
      if (files === 0) return;
      const lines = remarks.lines(say).map((line) => `${visible(line)}\n`);
      if (lines.length > 0) put(`\n${lines.join('')}`);
      put(`\n${ink('bold', say.summary({ files, draft, ...sum }))}\n`);
    },
  };
};

const verdictLine = ({ file, diagnostics, judgement }: Checked, draft: boolean, say: Phrases, ink: Ink): string => {
  const verdict = judgement ? verdictOf(countsOf(diagnostics), judgement, draft, say, ink) : ink('red', say.notChecked);
  return `${visible(file)}${say.colon}${verdict}\n`;
};

const verdictOf = (
  { errors, warnings, isMore }: Counts,
  { attested = [], unchecked = [] }: Result<unknown>,
  draft: boolean,
  say: Phrases,
  ink: Ink,
): string => {
  const state =
    errors > 0 ? ink('red', say.errors(errors, isMore)) : ink('green', draft ? say.passesDraft : say.passes);
  const more = warnings > 0 ? [ink('yellow', say.warnings(warnings))] : [];
  const names = unchecked.flatMap(({ missing }) => missing.map(({ label }) => label.split(' › ').at(-1) ?? label));
  const lacking = [...new Set(names)];
  const reasons = [...new Set(unchecked.flatMap(({ reason = '' }) => (reason === '' ? [] : [reason])))];
  const notes = [
    ...(attested.length > 0 ? [say.attested(attested.length)] : []),
    ...(unchecked.length > 0 ? [say.unchecked(unchecked.length, lacking, reasons)] : []),
  ];
  const said = [state, ...more].join(say.comma);
  return notes.length === 0 ? said : `${said}${ink('dim', `${say.semicolon}${visible(notes.join(say.comma))}`)}`;
};

/** What a person has to look at, each once, however many files it is about. */
class Remarks {
  /** By kind and rule, in the order in which they came. */
  readonly #found = new Map<string, { readonly message: string; files: number; differs: boolean }>();

  add({ attested = [], unchecked = [] }: Partial<Pick<Result<unknown>, 'attested' | 'unchecked'>> = {}): void {
    for (const { rule, message } of attested) this.#count(`attested ${rule}`, message);
    for (const { rule, message } of unchecked) this.#count(`unchecked ${rule}`, message);
  }

  #count(key: string, message: string): void {
    const known = this.#found.get(key) ?? { message, files: 0, differs: false };
    known.files += 1;
    known.differs ||= known.message !== message;
    this.#found.set(key, known);
  }

  /** Those that a person attests first; of messages that differ from file to file the first one. */
  lines(say: Phrases): readonly string[] {
    const all = [...this.#found].sort(
      ([a], [b]) => Number(a.startsWith('unchecked')) - Number(b.startsWith('unchecked')),
    );
    const counts = all.map(([, { files }]) => say.filings(files));
    const width = Math.max(0, ...counts.map((count) => count.length));
    return all.map(([, { message, differs }], at) => {
      return `${(counts[at] ?? '').padStart(width)}  ${message}${differs ? ' …' : ''}`;
    });
  }
}
