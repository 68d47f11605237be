#!/usr/bin/env node
/** The command line: a thin user of the compiler. Each command's code is loaded when it is called. */
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';
import { VERSION } from '../model/version.ts';
import { checkArguments, foremostIn, givenIn, valuesOf } from './arguments.ts';
import type { Command } from './command.ts';
import { allCommands, commandNames, commandOf } from './commands.ts';
import { GLOBALS } from './global-options.ts';
import { helpOf, helpOfAll } from './help.ts';
import { OutputError, put } from './output.ts';
import { phrasesOf } from './phrases.ts';
import { EXIT, type GlobalOptions, languageOf, show, statusOf } from './terminal.ts';
import { UsageError, unknownCommand, usageText } from './usage.ts';

const words = process.argv.slice(2);

/** What can be told before the command is known, and whatever else is wrong. */
const beforehand = foremostIn(words, GLOBALS);
const asked = beforehand.options.get('lang')?.at(-1);
const language = languageOf(asked === 'en' || asked === 'zh' ? { lang: asked } : {});

const named = async (name: string): Promise<Command> => {
  const command = await commandOf(name);
  if (command === undefined) throw unknownCommand(name, [...commandNames, 'help']);
  return command;
};

const help = async (name: string | undefined): Promise<string> =>
  name === undefined || name === 'help'
    ? helpOfAll(await allCommands(), GLOBALS, language)
    : helpOf(await named(name), GLOBALS, language);

const run = async (): Promise<number> => {
  const [name, ...others] = beforehand.positionals;
  if (beforehand.options.has('version')) {
    put(`${VERSION}\n`);
    return EXIT.fine;
  }
  if (name === 'help' || beforehand.options.has('help')) {
    put(await help(name === 'help' ? others[0] : name));
    return EXIT.fine;
  }
  if (name === undefined) {
    valuesOf(givenIn(words, GLOBALS), GLOBALS);
    process.stderr.write(await help(undefined));
    return EXIT.usage;
  }
  const command = await named(name);
  const given = givenIn(words, { ...command.options, ...GLOBALS });
  const { forms, lang, 'no-color': noColor } = Object.fromEntries(valuesOf(given, GLOBALS));
  const globals: GlobalOptions = {
    forms: String(forms),
    color: noColor !== true,
    ...(lang !== undefined && { lang: language }),
  };
  const values = valuesOf(given, command.options);
  const [, ...positionals] = given.positionals;
  checkArguments(positionals, command.arguments);
  const diagnostics = new Diagnostics();
  checkFolder(diagnostics);
  if (!diagnostics.hasErrors) return command.run(positionals, values, globals);
  show(diagnostics, 'text', globals);
  return statusOf(diagnostics);
};

/** It may have been removed under whoever is in it. Reports `cli/no-folder-here`. */
const checkFolder = (diagnostics: Diagnostics): void => {
  try {
    process.cwd();
  } catch (error) {
    diagnostics.report('cli/no-folder-here', undefined, { reason: reasonOf(error) });
  }
};

const outputFailed = (error: unknown): string =>
  `shenbao: ${phrasesOf({ lang: language }).outputFailed(reasonOf(error))}\n`;

/** The reader has seen enough (`shenbao list | head`): what is left to say is dropped, what is left to do is done. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT.failure;
    if (stream === process.stdout) process.stderr.write(outputFailed(error));
  });

/** Nothing is left to wait for: a command that is not through by now never will be. */
const unsettled = (): void => {
  const say = phrasesOf({ lang: language });
  process.stderr.write(`shenbao: ${say.unsettled}\n${say.bug}\n`);
  process.exitCode = EXIT.failure;
};
process.once('beforeExit', unsettled);

const settled = (): void => void process.off('beforeExit', unsettled);

run()
  .finally(settled)
  .then(
    (status) => {
      // what could not be written stays a failure, whatever came after
      process.exitCode ??= status;
    },
    (error: unknown) => {
      if (error instanceof UsageError) {
        process.stderr.write(usageText(error, language));
        process.exitCode = EXIT.usage;
        return;
      }
      if (error instanceof OutputError) {
        process.stderr.write(outputFailed(error.cause));
        process.exitCode = EXIT.failure;
        return;
      }
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`shenbao: ${reason}\n${phrasesOf({ lang: language }).bug}\n`);
      process.exitCode = EXIT.failure;
    },
  );
