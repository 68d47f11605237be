import { resolve } from 'node:path';
import { type Compilation, compile } from '../compile.ts';
import { nodeHost } from '../host/node-host.ts';
import { GENERATORS } from '../installed-targets.ts';
import type { BuildOptions } from './main.ts';
import { phrasesOf } from './phrases.ts';
import { type GlobalOptions, progressLine, rootsOf, show, statusOf } from './terminal.ts';
import { toolStamp } from './tool-stamp.ts';

export const build = async (
  selectors: readonly string[],
  options: BuildOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const once = (): Promise<number> => buildOnce(selectors, options, globals);
  if (!options.watch) return once();
  const { watchDefinitions } = await import('./watch.ts');
  return watchDefinitions(once, globals);
};

const buildOnce = async (
  selectors: readonly string[],
  options: BuildOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const line = progressLine();
  // what is not committed need not be there to be compared
  const committed = GENERATORS.filter((generator) => generator.committed).map(({ name }) => name);
  const only = options.target ?? (options.check ? committed : undefined);
  const compilation = await compile(
    {
      roots: rootsOf(globals, selectors.length === 0),
      output: resolve(options.output),
      selectors,
      generators: GENERATORS,
      ...(only && { only }),
      ...(options.check && { check: true }),
      ...(options.release && { release: true }),
      tool: toolStamp(),
      progress: (done, all, { subject, generator }) => line.show(`[${done + 1}/${all}] ${subject} ${generator.name}`),
    },
    nodeHost,
  );
  line.clear();
  const { diagnostics } = compilation;
  show(diagnostics, options.format, globals);
  if (diagnostics.list().some(({ code }) => code === 'generate/failed'))
    process.stderr.write(`${phrasesOf(globals).bug}\n`);
  if (!diagnostics.hasErrors && options.format === 'text')
    process.stdout.write(`${summary(compilation, options, globals)}\n`);
  return statusOf(diagnostics);
};

const summary = (
  { forms, written, upToDate }: Compilation,
  { output, check }: BuildOptions,
  globals: GlobalOptions,
): string => {
  const say = phrasesOf(globals);
  if (check) return say.committedCurrent(forms.length);
  return upToDate ? say.nothingChanged(forms.length) : say.written(forms.length, written.length, output);
};
