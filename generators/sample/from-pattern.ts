/** A text that a pattern matches as a whole, made up from its tree. */
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { isSequence, type Pattern } from '../../compiler/model/pattern/pattern.ts';
import type { Random } from './random.ts';

/** Of a repeat without end, so many more than it must have. */
const MORE = 2;

const codesFrom = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** Digits, letters, then what is usual in Chinese texts, signs, and the rest that is no control, half or own character. */
const USUAL: readonly (readonly string[])[] = [
  codesFrom(0x30, 0x39),
  codesFrom(0x41, 0x5a),
  codesFrom(0x61, 0x7a),
  [...'一二三四五六七八九十年月日第号装备智能制造工厂产品生产'],
  codesFrom(0x21, 0x7e),
  [...'，、。；：（）《》“”—－·　 '],
];
const REST = [
  [0xa1, 0xd7ff],
  [0xf900, 0xffef],
  [0x1f300, 0x1faff],
] as const;

type Usual = readonly [string, ...string[]];

/** What is usual of a class, else the first of the rest. */
const fittingOf = (one: string, flags: string): Usual | string => {
  const fits = new RegExp(`^(?:${one})$`, flags);
  for (const few of USUAL) {
    const [first, ...others] = few.filter((each) => fits.test(each));
    if (first !== undefined) return [first, ...others];
  }
  for (const [first, last] of REST) {
    const found = codesFrom(first, last).find((each) => fits.test(each));
    if (found !== undefined) return found;
  }
  return '';
};

/** By class: a field is drawn a thousand times where nothing that it may hold is right, and a rare class is looked for among all characters. */
const known = new Map<string, Usual | string>();
const MOST_KNOWN = 1 << 10;

const character = (random: Random, one: string, folded: boolean): string => {
  const flags = folded ? 'iu' : 'u';
  const key = `${flags} ${one}`;
  const fitting = known.get(key) ?? fittingOf(one, flags);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, fitting);
  return typeof fitting === 'string' ? fitting : random.pick(fitting);
};

const made = (random: Random, pattern: Pattern): string => {
  if (typeof pattern === 'string') return pattern;
  if (isSequence(pattern)) return pattern.map((part) => made(random, part)).join('');
  if ('either' in pattern) {
    const [first = '', ...others] = pattern.either;
    return made(random, random.pick([first, ...others]));
  }
  if ('repeat' in pattern) {
    const { repeat, least, most = least + MORE } = pattern;
    const times = random.whole(least, Math.min(most, least + MORE));
    return Array.from({ length: times }, () => made(random, repeat)).join('');
  }
  return 'one' in pattern ? character(random, pattern.one, pattern.folded === true) : '';
};

/** What a place asks of its neighbours is left to chance. No longer than the pattern itself, which the language bounds, and a bit. */
export const fromPattern = (random: Random, source: string): string | undefined => {
  const parsed = parsePattern(source);
  return 'pattern' in parsed ? made(random, parsed.pattern) : undefined;
};
