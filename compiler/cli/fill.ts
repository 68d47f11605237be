import { resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { normalise } from '../filing/normalise.ts';
import { nodeHost } from '../host/node-host.ts';
import { pdfOf } from '../installed-targets.ts';
import { wordOf } from '../targets.ts';
import { writeFile } from '../write/write.ts';
import { findForm } from './forms.ts';
import { phrasesOf } from './phrases.ts';
import { readFiling } from './read-filing.ts';
import { EXIT, type GlobalOptions, show, statusOf } from './terminal.ts';

export const fill = async (key: string, file: string, output: string, globals: GlobalOptions): Promise<number> => {
  const say = phrasesOf(globals);
  const kind = /\.(docx|pdf)$/i.exec(output)?.[1]?.toLowerCase();
  if (!kind) {
    process.stderr.write(`shenbao: ${say.neitherWordNorPdf(output)}\n`);
    return EXIT.usage;
  }
  const diagnostics = new Diagnostics();
  const filing = readFiling(file, diagnostics);
  if (filing && !diagnostics.hasErrors) {
    const form = findForm(key, 'text', globals);
    if (!form) return EXIT.problems;
    const { data } = normalise(form, filing.data);
    const content = kind === 'docx' ? await wordOf(form, data) : await pdfOf(form, data, diagnostics);
    if (content) writeFile(resolve(output), content, nodeHost, diagnostics);
  }
  show(diagnostics, 'text', globals);
  if (!diagnostics.hasErrors) process.stdout.write(`${say.filled(output)}\n`);
  return statusOf(diagnostics);
};
