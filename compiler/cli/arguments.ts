/** The words of a command line as arguments and options of a command. */
import { parseArgs } from 'node:util';
import { type Argument, type Option, type Options, Refused, type Text } from './command.ts';
import {
  conflict,
  missingArgument,
  missingOption,
  missingValue,
  refusedValue,
  tooManyArguments,
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
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  let following: string[] | undefined;
  for (const token of tokensOf(words, options)) {
    if (token.kind === 'positional') (following ?? positionals).push(token.value);
    else following = undefined;
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined)
      throw unknownOption(
        token.rawName,
        Object.keys(options).map((name) => `--${name}`),
      );
    const values = found.get(token.name) ?? [];
    found.set(token.name, values);
    values.push(textOf(token, optionText(token.name, option), option.takes !== undefined));
    if (option.several === 'following') following = values;
  }
  return { positionals, options: found };
};

/** Those of the options that are among the words, whatever else is. */
export const foremostIn = (words: readonly string[], options: Options): Given => {
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(words, options))
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option' && Object.hasOwn(options, token.name)) found.set(token.name, [token.value ?? '']);
  return { positionals, options: found };
};

const tokensOf = (words: readonly string[], options: Options) =>
  parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takes, short }]) => {
        const type = takes === undefined ? ('boolean' as const) : ('string' as const);
        return [name, { type, ...(short !== undefined && { short }) }];
      }),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

interface Token {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** An option behind one that takes a value is none of its values. */
const textOf = ({ rawName, value, inlineValue }: Token, text: Text, takes: boolean): string => {
  if (takes && (value === undefined || (!inlineValue && value.startsWith('--')))) throw missingValue(text);
  if (!takes && value !== undefined) throw unwantedValue(rawName);
  return value ?? '';
};

/** What the options read; throws a `UsageError` for what one refuses, misses, or cannot stand beside. */
export const valuesOf = ({ options: given }: Given, options: Options): ReadonlyMap<string, unknown> => {
  const values = new Map<string, unknown>();
  for (const [name, option] of Object.entries(options)) {
    const texts = given.get(name);
    if (texts === undefined && option.required) throw missingOption(optionText(name, option));
    const other = texts && option.not?.find((each) => given.has(each));
    if (other !== undefined) throw conflict(`--${name}`, `--${other}`);
    const value = option.read(texts ?? []);
    if (value instanceof Refused) throw refusedValue(optionText(name, option), texts?.at(-1) ?? '', value.wanted);
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
