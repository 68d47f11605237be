/** Classes of characters: `[a-z\d[:alpha:]]`, `\d`, `\p{Han}`, and single characters in whatever way they are written. */
import { perlClasses, posixClasses, unicodeClasses } from './classes.ts';
import type { PatternText } from './pattern-text.ts';

/** Inside of a class of JavaScript, or all but what is inside. */
interface Part {
  readonly inside: string;
  readonly isNegated: boolean;
}

/** Letters and digits as they are, by number whatever means something in a class or cannot be seen. */
const inClass = (character: string): string =>
  /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;

export const classOfOne = (character: string): string => `[${inClass(character)}]`;

/** In JavaScript, what is negated stands apart: among others it would mean something else where case is folded. */
const classOf = (parts: readonly Part[], isNegated: boolean): string => {
  const plain = parts.filter((part) => !part.isNegated).map(({ inside }) => inside);
  const all = [
    ...(plain.length > 0 ? [`[${plain.join('')}]`] : []),
    ...parts.filter((part) => part.isNegated).map(({ inside }) => `[^${inside}]`),
  ];
  if (!isNegated) return all.join('|');
  return all.length === 1 && plain.length > 0 ? `[^${plain.join('')}]` : `(?!${all.join('|')})\\p{Any}`;
};

/** `[…]` */
export const parseClass = (text: PatternText): string => {
  const start = text.at;
  text.take('[');
  const isNegated = text.take('^');
  const parts: Part[] = [];
  do {
    if (!text.isLeft) text.refuse('bracket', start, start + 1);
    parts.push(parsePosix(text) ?? parseNamed(text) ?? parseRange(text));
  } while (text.refusal === undefined && !text.take(']'));
  return classOf(parts, isNegated);
};

/** `\d`, `\PN`, `\p{Han}`; undefined where there is none. */
export const parseNamedClass = (text: PatternText): string | undefined => {
  const part = parseNamed(text);
  return part && classOf([part], false);
};

/** `[:alpha:]` and `[:^alpha:]` */
const parsePosix = (text: PatternText): Part | undefined => {
  const start = text.at;
  const [found, negation, name = ''] = text.match(/\[:(\^?)(.*?):\]/sy);
  if (found === undefined) return undefined;
  const inside = posixClasses.get(name);
  if (inside === undefined) text.refuse('className', start);
  return { inside: inside ?? '', isNegated: negation !== '' };
};

const parseNamed = (text: PatternText): Part | undefined => {
  const start = text.at;
  const [perl, letter = ''] = text.match(/\\([dswDSW])/y);
  const small = letter.toLowerCase();
  if (perl !== undefined) return { inside: perlClasses.get(small) ?? '', isNegated: letter !== small };
  const [unicode, sign, long, short = ''] = text.match(/\\([pP])(?:\{([^}]*)\}|([^{]))?/uy);
  if (unicode === undefined) return undefined;
  const name = long ?? short;
  const inside = unicodeClasses.get(name.replace(/^\^/, ''));
  if (inside === undefined) text.refuse('className', start);
  return { inside: inside ?? '', isNegated: (sign === 'P') !== name.startsWith('^') };
};

const parseRange = (text: PatternText): Part => {
  const start = text.at;
  const low = parseCharacter(text);
  const isRange = text.sees('-') && !text.sees('-]') && text.take('-') && text.isLeft;
  const high = isRange ? parseCharacter(text) : low;
  if ((high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)) text.refuse('range', start);
  return { inside: low === high ? inClass(low) : `${inClass(low)}-${inClass(high)}`, isNegated: false };
};

const controls: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
);

/** A character as it is, or escaped: `\n`, `\.`, `\x{4e00}`, `\x41`, `\101`. */
export const parseCharacter = (text: PatternText): string => {
  const start = text.at;
  if (!text.take('\\')) return text.next();
  const [octal] = text.match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
  const [hexadecimal, braced, two = ''] = text.match(/x(?:\{([\da-fA-F]+)\}|([\da-fA-F]{2}))/y);
  const code = Number.parseInt(braced ?? two, 16);
  if (hexadecimal !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
  const [name = '', punctuation] = hexadecimal === undefined ? text.match(/[afnrtv]|([^\dA-Za-z\x80-\uffff])/y) : [];
  if (punctuation !== undefined || controls.has(name)) return punctuation ?? controls.get(name) ?? '';
  const [digit] = text.match(/\d/y);
  text.next();
  text.refuse(digit === undefined ? 'escape' : 'backreference', start);
  return '';
};
