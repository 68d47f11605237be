/** What a command of the command line is: plain data with its help in both languages, and what it does. */
import type { Language } from '../diagnostics/diagnostic.ts';
import type { EXIT, Exit, GlobalOptions } from './terminal.ts';

export type Text = Readonly<Record<Language, string>>;

export interface Argument {
  /** As usage writes it: `form` is `<form>`. */
  readonly name: Text;
  readonly says: Text;
  /** Neither is needed. */
  readonly optional?: boolean;
  /** As many as there are: the last one. */
  readonly several?: boolean;
}

/** Text that an option does not take: what it takes instead. */
export class Refused {
  readonly wanted: Text;
  constructor(wanted: Text) {
    this.wanted = wanted;
  }
}

/** An option by its long name; `Value` is what a command gets. */
export interface Option<Value> {
  readonly says: Text;
  /** One letter. */
  readonly short?: string;
  /** What its value is called; a flag has none. */
  readonly takes?: Text;
  readonly choices?: readonly string[];
  /** All arguments that follow are its values (`following`), or it may be repeated. */
  readonly several?: 'following' | 'repeated';
  readonly required?: boolean;
  /** Shown in the help. */
  readonly otherwise?: string;
  /** Long names of options that it cannot stand beside. */
  readonly not?: readonly string[];
  /** @param given none where it is not given; empty texts for a flag */
  readonly read: (given: readonly string[]) => Value | Refused;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** What the options of a command come to. */
export type Values<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never;
};

export interface Example {
  readonly line: string;
  readonly says?: Text;
}

/** What each exit status means of a command. Wrong usage is the same of all, and so is a failure of which nothing more is said. */
export type Exits = Readonly<Record<typeof EXIT.fine | typeof EXIT.problems, Text>> &
  Readonly<Partial<Record<typeof EXIT.failure, Text>>>;

export interface CommandSpec<Of extends Options> {
  readonly name: string;
  readonly says: Text;
  readonly arguments: readonly Argument[];
  readonly options: Of;
  readonly examples: readonly Example[];
  /** What more there is to know, as paragraphs. */
  readonly notes?: Text;
  readonly exits: Exits;
  readonly run: (given: readonly string[], options: Values<Of>, globals: GlobalOptions) => Promise<Exit>;
}

/** A command with the types of its options set aside: `run` takes what `read` gave. */
export interface Command extends Omit<CommandSpec<Options>, 'run'> {
  readonly run: (
    given: readonly string[],
    values: ReadonlyMap<string, unknown>,
    globals: GlobalOptions,
  ) => Promise<Exit>;
}

export const defineCommand = <const Of extends Options>(spec: CommandSpec<Of>): Command => ({
  ...spec,
  // each value is what the option of that name read
  run: (given, values, globals) => spec.run(given, Object.fromEntries(values) as Values<Of>, globals),
});

export const flag = (says: Text, more: Pick<Option<boolean>, 'short' | 'not'> = {}): Option<boolean> => ({
  says,
  ...more,
  read: (given) => given.length > 0,
});

type Valued = Pick<Option<unknown>, 'says' | 'short' | 'not'> & { readonly takes: Text };

/** A value, or what stands for it where it is not given. */
export const valued = (option: Valued & { readonly otherwise: string }): Option<string> => ({
  ...option,
  read: (given) => given.at(-1) ?? option.otherwise,
});

/** A value that must be given. */
export const needed = (option: Valued): Option<string> => ({
  ...option,
  required: true,
  read: (given) => given.at(-1) ?? '',
});

/** A value, or nothing. */
export const optional = (option: Omit<Option<string | undefined>, 'read'>): Option<string | undefined> => ({
  ...option,
  read: (given) => given.at(-1),
});

const choicesText = (choices: readonly string[]): Text => ({
  en: `Allowed choices are ${choices.join(', ')}.`,
  zh: `可选：${choices.join('、')}。`,
});

export const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  option: Valued & { readonly otherwise: Choice },
): Option<Choice> => ({
  ...option,
  choices,
  read: (given) => {
    const last = given.at(-1) ?? option.otherwise;
    return choices.find((choice) => choice === last) ?? new Refused(choicesText(choices));
  },
});

/** Several of the choices; none where it is not given. */
export const someOf = <Choice extends string>(
  choices: readonly Choice[],
  option: Valued,
): Option<readonly Choice[] | undefined> => ({
  ...option,
  choices,
  several: 'following',
  read: (given) => {
    if (given.length === 0) return undefined;
    const known = given.flatMap((each) => choices.find((choice) => choice === each) ?? []);
    return known.length === given.length ? known : new Refused(choicesText(choices));
  },
});
