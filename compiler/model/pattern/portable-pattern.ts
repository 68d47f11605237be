/** A pattern in what all engines of regular expressions have in common: classes of single characters, groups, repeats. */
import { isSequence, type Pattern } from './pattern.ts';

/** An engine may count a character beyond the BMP as two. */
const isWide = (text: string): boolean => /[\ud800-\udfff]/.test(text);

const plain = (text: string): string | undefined =>
  isWide(text) ? undefined : text.replace(/[\^$.|?*+()[\]{}\\/]/g, '\\$&');

const inClass = (text: string): string => text.replace(/[\^[\]\\/-]/g, '\\$&');

/** A class of JavaScript without names of Unicode, and its characters as they are. */
const classOf = (one: string): string | undefined => {
  if (!/^\[[^[]*\]$/.test(one) || /\\p/.test(one)) return undefined;
  const spelt = one.replace(/\\u\{([\da-f]+)\}/g, (_, code: string) =>
    inClass(String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return isWide(spelt) ? undefined : spelt;
};

const times = (least: number, most: number | undefined): string => {
  if (most === undefined) return `{${least},}`;
  return most === least ? `{${least}}` : `{${least},${most}}`;
};

/** Where every part can be said, all of them joined. */
const all = (parts: readonly (string | undefined)[], between: string): string | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.join(between);

/** Undefined where some engine would read it in another way: names of Unicode, folded case, places, characters beyond the BMP. */
export const portablePattern = (pattern: Pattern): string | undefined => {
  if (typeof pattern === 'string') return plain(pattern);
  if (isSequence(pattern)) return all(pattern.map(grouped), '');
  if ('either' in pattern) return all(pattern.either.map(portablePattern), '|');
  if ('repeat' in pattern) {
    const inner = portablePattern(pattern.repeat);
    if (inner === undefined) return undefined;
    const isOne = typeof pattern.repeat === 'object' && 'one' in pattern.repeat;
    return `${isOne ? inner : `(?:${inner})`}${times(pattern.least, pattern.most)}`;
  }
  return 'one' in pattern && pattern.folded === undefined ? classOf(pattern.one) : undefined;
};

const grouped = (pattern: Pattern): string | undefined => {
  const inner = portablePattern(pattern);
  return typeof pattern === 'object' && 'either' in pattern && inner !== undefined ? `(?:${inner})` : inner;
};
