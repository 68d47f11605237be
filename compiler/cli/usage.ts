/** What is wrong with how the command line was called, in both languages. */
import type { Language } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Text } from './command.ts';

/** A call that is none: found while arguments are read, told once, and the exit status is 2. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

const meant = (name: string, known: readonly string[]): Text => {
  const near = nearest(name, known);
  return near === undefined ? { en: '', zh: '' } : { en: `\n(Did you mean ${near}?)`, zh: `\n（是否指 ${near}？）` };
};

export const unknownCommand = (name: string, known: readonly string[]): UsageError => {
  const near = meant(name, known);
  return new UsageError({ en: `unknown command '${name}'${near.en}`, zh: `没有“${name}”这个命令${near.zh}` });
};

export const unknownOption = (name: string, known: readonly string[]): UsageError => {
  const near = meant(name, known);
  return new UsageError({ en: `unknown option '${name}'${near.en}`, zh: `没有“${name}”这个选项${near.zh}` });
};

export const missingArgument = (name: Text): UsageError =>
  new UsageError({ en: `missing required argument '${name.en}'`, zh: `缺少参数“${name.zh}”` });

export const missingOption = (name: Text): UsageError =>
  new UsageError({ en: `required option '${name.en}' not specified`, zh: `缺少必需的选项“${name.zh}”` });

export const missingValue = (name: Text): UsageError =>
  new UsageError({ en: `option '${name.en}' argument missing`, zh: `选项“${name.zh}”缺少值` });

export const unwantedValue = (name: string): UsageError =>
  new UsageError({ en: `option '${name}' takes no value`, zh: `选项“${name}”不带值` });

export const tooManyArguments = (expected: number, found: number): UsageError =>
  new UsageError({
    en: `too many arguments: expected ${expected}, but got ${found}`,
    zh: `参数过多：应为 ${expected} 个，现有 ${found} 个`,
  });

export const refusedValue = (option: Text, value: string, wanted: Text): UsageError =>
  new UsageError({
    en: `option '${option.en}' argument '${value}' is invalid. ${wanted.en}`,
    zh: `选项“${option.zh}”不能是“${value}”。${wanted.zh}`,
  });

export const conflict = (one: string, other: string): UsageError =>
  new UsageError({
    en: `option '${one}' cannot be used with option '${other}'`,
    zh: `选项“${one}”与“${other}”不能同时使用`,
  });

export const usageText = ({ text }: UsageError, language: Language): string =>
  ({
    en: `error: ${text.en}\n\n(run with --help to see how)\n`,
    zh: `错误：${text.zh}\n\n（用法见 --help）\n`,
  })[language];
