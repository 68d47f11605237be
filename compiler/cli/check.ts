import { understandForms } from './forms.ts';
import { phrasesOf } from './phrases.ts';
import { type FormatOption, type GlobalOptions, show, statusOf } from './terminal.ts';

export const checkForms = async ({ format }: FormatOption, globals: GlobalOptions): Promise<number> => {
  const { resolution, diagnostics } = understandForms(globals);
  show(diagnostics, format, globals);
  if (!diagnostics.hasErrors && format === 'text')
    process.stdout.write(`${phrasesOf(globals).noProblems(resolution.forms.length)}\n`);
  return statusOf(diagnostics);
};
