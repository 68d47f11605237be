/** The words of a command line as arguments and options of a command. */
import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { type Argument, type Option, type Options, Refused, type Text } from './command.ts';
import {
  conflict,
  missingArgument,
  missingOption,
  missingValue,
  refusedValue,
  tooManyArguments,
  type UsageError,
  unknownOption,
  unwantedValue,
} from './usage.ts';

export interface Given {
  readonly positionals: readonly string[];
  /** By long name, as they were given; a flag as an empty text. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** `-o, --output <folder>` */
export const optionText = (name: string, { short, takes, several }: Option<unknown>): Text => {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  const dots = several === 'following' ? '...' : '';
  const with_ = (value: string): string => `${flags} <${value}${dots}>`;
  return takes === undefined ? { en: flags, zh: flags } : { en: with_(takes.en), zh: with_(takes.zh) };
};

/** Takes the words apart; throws a `UsageError` for an option that is none, or whose value is missing. */
export const givenIn = (words: readonly string[], options: Options): Given => {
  const { strangers, ...given } = wordsApart(words, options, (name) => missingValue(textOf(name, options)));
  const [stranger] = strangers;
  if (stranger !== undefined) throw strange(stranger, options);
  // An option behind one that takes a value is none of its values.
  for (const [name, values] of given.options)
    if (values.some((value) => value.startsWith('--') && words.includes(value)))
      throw missingValue(textOf(name, options));
  return given;
};

/** Those of the options that are among the words, whatever else is. */
export const foremostIn = (words: readonly string[], options: Options): Given => wordsApart(words, options);

interface Apart extends Given {
  /** From the first option on that is none. */
  readonly strangers: readonly string[];
}

/** @param missing what to throw for an option without its value; it is passed over where there is none */
const wordsApart = (words: readonly string[], options: Options, missing?: (option: string) => Error): Apart => {
  const found = new Map<string, string[]>();
  const parser = new Parser()
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const name of Object.keys(options)) {
    parser.addOption(new ParserOption(textOf(name, options).en));
    parser.on(
      `option:${name}`,
      (value?: string | null) => void found.set(name, [...(found.get(name) ?? []), value ?? '']),
    );
  }
  try {
    const { operands, unknown } = parser.parseOptions([...words]);
    return { positionals: operands, options: found, strangers: unknown };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const last = Object.keys(options).find((name) => error.message.includes(`'${textOf(name, options).en}'`));
    if (missing !== undefined) throw last === undefined ? error : missing(last);
    // The last word is an option without its value.
    found.clear();
    return { positionals: parser.parseOptions(words.slice(0, -1)).operands, options: found, strangers: [] };
  }
};

const textOf = (name: string, options: Options): Text => {
  const option = options[name];
  return option === undefined ? { en: name, zh: name } : optionText(name, option);
};

/** What is no option, or a flag with a value. */
const strange = (word: string, options: Options): UsageError => {
  const [name = word] = word.split('=', 1);
  if (name !== word && Object.hasOwn(options, name.replace(/^--/, ''))) return unwantedValue(name);
  return unknownOption(
    name,
    Object.keys(options).map((each) => `--${each}`),
  );
};

/** What the options read; throws a `UsageError` for what one refuses, misses, or cannot stand beside, and for an empty value. */
export const valuesOf = ({ options: given }: Given, options: Options): ReadonlyMap<string, unknown> => {
  const values = new Map<string, unknown>();
  for (const [name, option] of Object.entries(options)) {
    const texts = given.get(name);
    if (texts === undefined && option.required) throw missingOption(optionText(name, option));
    const other = texts && option.not?.find((each) => given.has(each));
    if (other !== undefined) throw conflict(`--${name}`, `--${other}`);
    const value = option.read(texts ?? []);
    if (value instanceof Refused) throw refusedValue(optionText(name, option), texts?.at(-1) ?? '', value.wanted);
    // a name that a script has failed to find
    if (option.takes !== undefined && texts?.includes('')) throw missingValue(optionText(name, option));
    values.set(name, value);
  }
  return values;
};

/** Throws a `UsageError` where there are too few or too many. */
export const checkArguments = (given: readonly string[], wanted: readonly Argument[]): void => {
  const missing = wanted.find(({ optional }, at) => !optional && given[at] === undefined);
  if (missing) throw missingArgument(missing.name);
  if (given.length > wanted.length && !wanted.at(-1)?.several) throw tooManyArguments(wanted.length, given.length);
};
