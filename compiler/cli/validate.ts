/** Checks filings of one form, a file at a time. */
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { isOfOtherForm, judge } from '../filing/judge.ts';
import type { Options } from '../filing/validation.ts';
import type { Validator } from '../filing/validator.ts';
import { filingFiles } from './filing-files.ts';
import { loadValidator } from './load-validator.ts';
import type { ValidateOptions } from './main.ts';
import { readFiling } from './read-filing.ts';
import { EXIT, type GlobalOptions, languageOf, progressLine } from './terminal.ts';
import { type Checked, reportOf } from './validate-report.ts';

export const validate = async (
  form: string,
  args: readonly string[],
  { draft = false, at, exempt, output, format }: ValidateOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const asked = new Diagnostics();
  const files = await filingFiles(args, asked);
  const validator = files.length > 0 ? await loadValidator(form, output, format, globals) : undefined;
  if (files.length > 0 && !validator) return EXIT.problems;
  const circumstances: Options = {
    lang: languageOf(globals),
    draft,
    ...(at !== undefined && { at }),
    ...(exempt !== undefined && { exempt: exempt || [] }),
  };
  const check = validator && checker(form, validator, circumstances, globals);
  const report = reportOf(format, { form, draft, files: files.length }, globals);
  report.beforehand(asked);
  let status: number = asked.hasErrors ? EXIT.problems : EXIT.fine;
  const line = progressLine();
  for (const [at, file] of files.entries()) {
    if (!check) break;
    if (files.length > 1) line.show(`[${at + 1}/${files.length}] ${file}`);
    const checked = await check(file);
    line.clear();
    report.file(checked);
    if (checked.diagnostics.hasErrors) status = EXIT.problems;
  }
  report.end();
  return status;
};

const checker = (form: string, validator: Validator, circumstances: Options, globals: GlobalOptions) => {
  let known: Promise<readonly string[]> | undefined;
  // most filings are of the form: only another one's is worth looking at all definitions
  const formKeys = (): Promise<readonly string[]> => {
    known ??= import('./forms.ts').then(({ understandForms }) =>
      understandForms(globals).resolution.forms.map(({ key }) => key),
    );
    return known;
  };
  return async (file: string): Promise<Checked> => {
    const diagnostics = new Diagnostics();
    const filing = readFiling(file, diagnostics);
    const isJudged = filing !== undefined && !(await isOfOtherForm(filing, form, formKeys, diagnostics));
    const judgement = isJudged ? judge(filing, validator, circumstances, diagnostics) : undefined;
    return { file, diagnostics, ...(judgement && { judgement }) };
  };
};
