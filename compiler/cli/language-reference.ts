/** The language reference of the example project that stands beside the sources. */
import { join } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import { nodeHost } from '../host/node-host.ts';
import { packageFolder } from '../package-folder.ts';
import { parse } from '../parse/parse.ts';
import { read } from '../read/read.ts';
import { reference } from '../reference/reference.ts';
import { understand } from '../understand.ts';

export const exampleFolder = (): string => join(packageFolder(), 'compiler/language/example');

/** Throws where something is wrong with an example; that something is pending is one. */
export const languageReference = (folder = exampleFolder()): string => {
  const diagnostics = new Diagnostics();
  const sources = read({ folder, prefix: '' }, nodeHost, diagnostics);
  const resolution = understand(sources, diagnostics);
  const { definitions } = parse(sources, new Diagnostics());
  const wrong = diagnostics.list().filter(({ code }) => code !== 'check/pending');
  if (wrong.length > 0) throw new Error(formatDiagnostics(wrong, 'text', { language: 'en', colours: false }));
  return reference(definitions, resolution);
};
