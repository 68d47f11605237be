/** `shenbao build`: forms compiled into the output folder. */
import { resolve } from 'node:path';
import { type Compilation, compile } from '../../compile.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Format } from '../../diagnostics/formats.ts';
import { nodeHost } from '../../host/node-host.ts';
import { GENERATORS, targetsWith } from '../../installed-targets.ts';
import { defineCommand, flag, someOf } from '../command.ts';
import { furtherFonts } from '../further-fonts.ts';
import { FONT, FORMAT, OUTPUT, SELECTORS } from '../options.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { type Exit, type GlobalOptions, progressLine, rootsOf, show, statusOf, tellCauses } from '../terminal.ts';
import { toolStamp } from '../tool-stamp.ts';

interface Options {
  readonly target: readonly string[] | undefined;
  readonly output: string;
  readonly font: readonly string[];
  readonly check: boolean;
  readonly release: boolean;
  readonly watch: boolean;
  readonly format: Format;
}

export default defineCommand({
  name: 'build',
  says: { en: 'Compile forms into the output folder', zh: '把表单编译到输出文件夹' },
  arguments: [SELECTORS],
  options: {
    target: someOf(
      GENERATORS.map(({ name }) => name),
      { short: 't', says: { en: 'only these artifacts', zh: '只生成这些内容' }, takes: { en: 'target', zh: '内容' } },
    ),
    output: OUTPUT,
    font: FONT,
    check: flag({
      en: 'write nothing; tell whether what is committed is current',
      zh: '不写文件，只检查已提交的输出是否与定义一致',
    }),
    release: flag({ en: 'refuse while anything is pending', zh: '尚有待定事项时不予生成' }),
    watch: flag(
      { en: 'build again whenever a definition changes; Ctrl+C ends', zh: '定义一有改动就重新生成，按 Ctrl+C 结束' },
      { short: 'w' },
    ),
    format: FORMAT,
  },
  examples: [
    { line: 'shenbao build', says: { en: 'all forms of the project', zh: '项目的全部表单' } },
    { line: 'shenbao build hebei/2022 --target word pdf', says: { en: 'blank documents alone', zh: '只要空白表' } },
    { line: 'shenbao build --check --format github', says: { en: 'in continuous integration', zh: '用于持续集成' } },
  ],
  notes: {
    en: `Artifacts:\n${GENERATORS.map(({ name, says }) => `  ${name.padEnd(11)}${says.en}`).join('\n')}`,
    zh: `内容：\n${GENERATORS.map(({ name, says }) => `  ${name.padEnd(11)}${says.zh}`).join('\n')}`,
  },
  exits: {
    0: { en: 'built, or current', zh: '已生成，或已一致' },
    1: { en: 'problems in definitions, or what is committed is not current', zh: '定义有问题，或已提交的输出不一致' },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  run: async (selectors, options, globals) => {
    const once = (): Promise<Exit> => buildOnce(selectors, options, globals);
    if (!options.watch) return once();
    const { watchDefinitions } = await import('../watch.ts');
    return watchDefinitions(once, globals);
  },
});

const buildOnce = async (selectors: readonly string[], options: Options, globals: GlobalOptions): Promise<Exit> => {
  const roots = rootsOf(globals, selectors.length === 0);
  const unread = new Diagnostics();
  const fonts = furtherFonts(options.font, roots, nodeHost, unread);
  if (unread.hasErrors) {
    show(unread, options.format, globals);
    return statusOf(unread);
  }
  const line = progressLine();
  // what is not committed need not be there to be compared
  const committed = GENERATORS.filter((generator) => generator.committed).map(({ name }) => name);
  const only = options.target ?? (options.check ? committed : undefined);
  const compilation = await compile(
    {
      roots,
      output: resolve(options.output),
      selectors,
      generators: targetsWith(fonts).generators,
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
  tellCauses(globals, diagnostics);
  show(diagnostics, options.format, globals);
  if (diagnostics.list().some(({ code }) => code === 'generate/failed'))
    process.stderr.write(`${phrasesOf(globals).bug}\n`);
  if (!diagnostics.hasErrors && options.format === 'text') put(`${summary(compilation, options, globals)}\n`);
  return statusOf(diagnostics);
};

const summary = (
  { forms, written, upToDate }: Compilation,
  { output, check }: Options,
  globals: GlobalOptions,
): string => {
  const say = phrasesOf(globals);
  if (check) return say.committedCurrent(forms.length);
  return upToDate ? say.nothingChanged(forms.length) : say.written(forms.length, written.length, output);
};
