#!/usr/bin/env node
/** The command line: a thin user of the compiler. Each command's code is loaded when it is called. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { nodeHost } from '../host/node-host.ts';
import { GENERATORS } from '../installed-targets.ts';
import { isDay } from '../model/day.ts';
import { VERSION } from '../model/version.ts';
import { dayInChina } from './date.ts';
import { phrasesOf } from './phrases.ts';
import { EXIT, type FormatOption, type GlobalOptions } from './terminal.ts';

const FORMAT = () =>
  new Option('--format <format>', 'how to print what is wrong')
    .choices(['text', 'json', 'sarif', 'github'])
    .default('text');
const OUTPUT = () => new Option('-o, --output <folder>', 'folder of what is generated').default('output');
const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number of at most nine digits is needed.');
  return Number(value);
};

/** Checked here, so that what a validator takes is a day; the clock is asked only where it is meant. */
const day = (value: string): string => {
  const asked = value === 'today' ? dayInChina(nodeHost.now()) : value;
  if (!isDay(asked)) throw new InvalidArgumentError('A day of the calendar is needed, as 2022-10-25, or “today”.');
  return asked;
};
/** An option that may be repeated, so that it never takes the arguments behind it for its own. */
const oneMore = (value: string, earlier: readonly string[] | false = false): readonly string[] => {
  const name = value.trim();
  if (name === '') throw new InvalidArgumentError('A name is needed.');
  return [...(earlier || []), name];
};

const program = new Command('shenbao')
  .description('申报: compile definitions of application forms into types, schemas, validators, Word and PDF.')
  .version(VERSION, '-V, --version', 'print the version')
  .addOption(new Option('--forms <folder>', "folder of the project's definitions").default('forms'))
  .addOption(new Option('--lang <language>', 'language of messages (default: by the locale)').choices(['en', 'zh']))
  .option('--no-color', 'no colours, not even on a terminal')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'Print the help of a command')
  .showHelpAfterError('(run with --help to see how)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.fine : EXIT.usage))
  .addHelpText(
    'after',
    `
Begin with:
  shenbao list                                                   which forms there are
  shenbao build cn/2022                                          everything for them, into output/
  shenbao explain cn/2022/recommendation-summary                 what a form asks for
  shenbao sample cn/2022/recommendation-summary > data.json      filing data to try things with
  shenbao validate cn/2022/recommendation-summary data.json      what is wrong with it

Definitions are read from forms/ of this folder, then from those that come with shenbao.
Exit status: 0 fine · 1 problems in the input · 2 wrong usage · 3 shenbao could not do its work`,
  );

const globals = (): GlobalOptions => program.opts<GlobalOptions>();
const selectors = () =>
  new Argument('[selector...]', 'form key, pack or glob: cn/2022, "*/2022/*"; none means all of the project');
const form = () => new Argument('<form>', 'form key, as shenbao list prints it');
const data = (more = '') => new Argument('<file>', `JSON file with the filing data${more}; - is the standard input`);

const command = (name: string, description: string): Command =>
  program.command(name).description(description).helpOption('-h, --help', 'print this help');

command('build', 'Compile forms into the output folder')
  .addArgument(selectors())
  .addOption(new Option('-t, --target <target...>', 'only these artifacts').choices(GENERATORS.map(({ name }) => name)))
  .addOption(OUTPUT())
  .option('--check', 'write nothing; tell whether what is committed is current')
  .option('--release', 'refuse while anything is pending')
  .option('-w, --watch', 'build again whenever a definition changes; Ctrl+C ends')
  .addOption(FORMAT())
  .addHelpText(
    'after',
    `
Artifacts:
${GENERATORS.map(({ name, says }) => `  ${name.padEnd(11)}${says.en}`).join('\n')}

Examples:
  shenbao build
  shenbao build hebei/2022 --target word pdf
  shenbao build --check --format github`,
  )
  .action(async (chosen: string[], options: BuildOptions) =>
    finish((await import('./build.ts')).build(chosen, options, globals())),
  );

command('check', 'Tell what is wrong with the definitions, and generate nothing')
  .addOption(FORMAT())
  .addHelpText(
    'after',
    `
Examples:
  shenbao check
  shenbao check --format sarif > shenbao.sarif`,
  )
  .action(async (options: FormatOption) => finish((await import('./check.ts')).checkForms(options, globals())));

command('list', 'List the forms, how small their diffs are, or what became of the published wording')
  .addArgument(selectors())
  .addOption(new Option('--size', 'attributes authored and resolved').conflicts('errata'))
  .option('--errata', 'misprints kept, damage repaired, parts reconstructed')
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
  .addHelpText(
    'after',
    `
Examples:
  shenbao list
  shenbao list hebei/2022 --size
  shenbao list cn/2022 --errata`,
  )
  .action(async (chosen: string[], options: ListOptions) =>
    finish((await import('./list.ts')).list(chosen, options, globals())),
  );

command('explain', 'Show the fields and addresses of a form, or where each attribute of one of them comes from')
  .addArgument(form())
  .argument('[address]', 'path of a field, or another address: form, document/pledge, notes/accident')
  .addHelpText(
    'after',
    `
Examples:
  shenbao explain cn/2022/excellent-scenario-application
  shenbao explain cn/2022/excellent-scenario-application enterprise.accident`,
  )
  .action(async (key: string, field: string | undefined) =>
    finish((await import('./explain.ts')).explain(key, field, globals())),
  );

command('sample', 'Print valid filing data, made up from a seed')
  .addArgument(form())
  .addOption(new Option('--seed <number>', 'the same seed gives the same data').default(1).argParser(wholeNumber))
  .addHelpText(
    'after',
    `
Example:
  shenbao sample cn/2022/recommendation-summary --seed 7 > data.json`,
  )
  .action(async (key: string, options: { seed: number }) =>
    finish((await import('./sample.ts')).sample(key, options.seed, globals())),
  );

command('validate', 'Tell what is wrong with filing data')
  .addArgument(form())
  .argument('<file...>', 'JSON files with filing data, folders or globs; - is the standard input')
  .option('--draft', 'accept what is not filled in yet')
  .addOption(new Option('--at <date>', 'hold deadlines against this day, as 2022-10-25, or today').argParser(day))
  .addOption(new Option('--exempt <name>', 'an enterprise that counts towards no quota; repeatable').argParser(oneMore))
  .option('--no-exempt', 'every enterprise counts towards the quota')
  .addOption(OUTPUT())
  .addOption(FORMAT())
  .addHelpText(
    'after',
    `
Examples:
  shenbao validate cn/2022/recommendation-summary data.json --draft
  shenbao validate cn/2022/excellent-scenario-application 'received/**/*.json'
  shenbao validate hebei/2022/recommendation-summary received/ --at 2022-10-25 --exempt 甲公司 --exempt 乙公司
  shenbao sample cn/2022/recommendation-summary | shenbao validate cn/2022/recommendation-summary -

Several files are checked one after the other, sorted by path, each once, and a summary comes last.
  folder    its *.json files and those of the folders in it; not what is hidden, nor node_modules
  glob      * ? [a-z] {a,b} and ** for any folders; in quotes, the same on every system
A file that cannot be read, or is of another form, does not keep the others from being checked.

An error is what the notice rules out; with one in any file the exit status is 1. Warnings are about what the notice
does not state in so many words. What a person must confirm, and what cannot be checked for want of data, is noted.

  --at      the day in China; without it no deadline is checked
  --exempt  where a notice leaves some enterprises out of its quotas the forms do not tell which these are: without it
            or --no-exempt a quota that is exceeded is noted as not checkable

Issues go to stderr, verdicts and the summary to stdout; --format json, sarif and github give issues only, to stdout.`,
  )
  .action(async (key: string, files: string[], options: ValidateOptions) =>
    finish((await import('./validate.ts')).validate(key, files, options, globals())),
  );

command('fill', 'Write a form with filing data in it, as Word or PDF')
  .addArgument(form())
  .addArgument(data(', a draft will do'))
  .requiredOption('-o, --output <file>', 'x.docx or x.pdf')
  .addHelpText(
    'after',
    `
Example:
  shenbao fill cn/2022/recommendation-summary data.json -o summary.docx`,
  )
  .action(async (key: string, file: string, options: { output: string }) =>
    finish((await import('./fill.ts')).fill(key, file, options.output, globals())),
  );

export interface BuildOptions extends FormatOption {
  readonly target?: readonly string[];
  readonly output: string;
  readonly check?: boolean;
  readonly release?: boolean;
  readonly watch?: boolean;
}
export interface ListOptions {
  readonly size?: boolean;
  readonly errata?: boolean;
  readonly format: 'text' | 'json';
}
export interface ValidateOptions extends FormatOption {
  readonly draft?: boolean;
  /** ISO 8601 date. */
  readonly at?: string;
  /** Names; false: there are none. */
  readonly exempt?: readonly string[] | false;
  readonly output: string;
}

const finish = async (status: Promise<number>): Promise<void> => {
  process.exitCode = await status;
};

/** The reader has seen enough (`shenbao list | head`): what is left to say is dropped, what is left to do is done. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

program.parseAsync().catch((error: unknown) => {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`shenbao: ${reason}\n${phrasesOf(globals()).bug}\n`);
  process.exitCode = EXIT.failure;
});
