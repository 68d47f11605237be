/** One call of the command line, from its words to its exit status. Each command's code is loaded when it is called. */
import { Diagnostics, type Language } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';
import { VERSION } from '../model/version.ts';
import { checkArguments, foremostIn, givenIn, valuesOf } from './arguments.ts';
import type { Command } from './command.ts';
import { allCommands, commandNames, commandOf } from './commands.ts';
import { GLOBALS } from './global-options.ts';
import { helpOf, helpOfAll } from './help.ts';
import { OutputError, put } from './output.ts';
import { phrasesOf } from './phrases.ts';
import { EXIT, type Exit, type GlobalOptions, languageOf, show, statusOf } from './terminal.ts';
import { UsageError, unknownCommand, usageText } from './usage.ts';

type Words = readonly string[];

/** What can be told before the command is known, and whatever else is wrong. */
const beforehandIn = (words: Words) => foremostIn(words, GLOBALS);

/** The language that the words ask for, else that of the environment. */
export const languageIn = (words: Words): Language => {
  const asked = beforehandIn(words).options.get('lang')?.at(-1);
  return languageOf(asked === 'en' || asked === 'zh' ? { lang: asked } : {});
};

const named = async (name: string): Promise<Command> => {
  const command = await commandOf(name);
  if (command === undefined) throw unknownCommand(name, [...commandNames, 'help']);
  return command;
};

const help = async (name: string | undefined, language: Language): Promise<string> =>
  name === undefined || name === 'help'
    ? helpOfAll(await allCommands(), GLOBALS, language)
    : helpOf(await named(name), GLOBALS, language);

const called = async (words: Words): Promise<Exit> => {
  const language = languageIn(words);
  const beforehand = beforehandIn(words);
  const [name, ...others] = beforehand.positionals;
  if (beforehand.options.has('version')) {
    put(`${VERSION}\n`);
    return EXIT.fine;
  }
  if (name === 'help' || beforehand.options.has('help')) {
    put(await help(name === 'help' ? others[0] : name, language));
    return EXIT.fine;
  }
  if (name === undefined) {
    valuesOf(givenIn(words, GLOBALS), GLOBALS);
    process.stderr.write(await help(undefined, language));
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

/** That the standard output takes no more. */
export const outputFailed = (error: unknown, language: Language): string =>
  `shenbao: ${phrasesOf({ lang: language }).outputFailed(reasonOf(error))}\n`;

/** The words after the program's name. Gives the exit status, whatever happens; what goes wrong is told on stderr. */
export const run = async (words: Words): Promise<Exit> => {
  try {
    return await called(words);
  } catch (error) {
    const language = languageIn(words);
    if (error instanceof UsageError) {
      process.stderr.write(usageText(error, language));
      return EXIT.usage;
    }
    if (error instanceof OutputError) {
      process.stderr.write(outputFailed(error.cause, language));
      return EXIT.failure;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`shenbao: ${reason}\n${phrasesOf({ lang: language }).bug}\n`);
    return EXIT.failure;
  }
};
