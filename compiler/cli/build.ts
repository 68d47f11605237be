import { resolve } from 'node:path';
import { type Compilation, compile } from '../compile.ts';
import type { Generator } from '../generate/generate.ts';
import { nodeHost } from '../host/node-host.ts';
import { coverage, GENERATORS } from '../targets.ts';
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

const generatorsOf = ({ target, check }: BuildOptions): readonly Generator[] =>
  GENERATORS.filter((generator) => (target ? target.includes(generator.target) : !check || generator.committed));

const buildOnce = async (
  selectors: readonly string[],
  options: BuildOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const line = progressLine();
  const compilation = await compile(
    {
      roots: rootsOf(globals),
      output: resolve(options.output),
      selectors,
      generators: generatorsOf(options),
      ...(generatorsOf(options).some(({ target }) => target === 'docs') && { overview: coverage }),
      ...(options.check && { check: true }),
      tool: toolStamp(),
      progress: (done, all, { form, generator }) => line.show(`[${done + 1}/${all}] ${form.key} ${generator.target}`),
    },
    nodeHost,
  );
  line.clear();
  const { diagnostics } = compilation;
  show(diagnostics, options.format, globals);
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
