/** Regular expressions in the syntax of RE2, https://github.com/google/re2/wiki/Syntax: that and nothing else. */
import { classOfOne, parseCharacter, parseClass, parseNamedClass } from './parse-class.ts';
import { type Pattern, type PatternAnchor, sizeOf } from './pattern.ts';
import { type PatternRefusal, PatternText } from './pattern-text.ts';

/** What `(?ims)` switches; `U`, which says what a repeat tries first, changes nothing of whether there is a match. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

/** RE2's own limits. */
const mostRepeats = 1000;
const deepest = 1000;

/** RE2 has room for millions of steps. This is room for several repeats of a thousand, and bounds what a text may cost. */
const mostSteps = 5000;
const longest = 10_000;

interface Item {
  readonly pattern: Pattern;
  /** How often what is repeated with a number in it may come in all. */
  readonly times: number;
}

/** The tree of a pattern, or why it is none. */
export const parsePattern = (source: string): { readonly pattern: Pattern } | { readonly refusal: PatternRefusal } => {
  const text = new PatternText(source);
  if (source.length > longest) text.refuse('tooLarge', 0, source.length);
  const { pattern } = parseEither(text, { i: false, m: false, s: false }, 0, new Set());
  if (text.isLeft) text.refuse('parenthesis', text.at, text.at + 1);
  if (sizeOf(pattern) > mostSteps) text.refuse('tooLarge', 0, source.length);
  return text.refusal === undefined ? { pattern } : { refusal: text.refusal };
};

/** Up to the `)` of the group, or the end. */
const parseEither = (text: PatternText, outer: Flags, depth: number, names: Set<string>): Item => {
  const parts: Item[] = [];
  let flags = outer;
  do {
    const part = parseSequence(text, flags, depth, names);
    parts.push(joined(part.items));
    flags = part.flags;
  } while (text.take('|'));
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return { pattern: { either: parts.map(({ pattern }) => pattern) }, times: timesOf(parts) };
};

const timesOf = (items: readonly Item[]): number => items.reduce((most, { times }) => Math.max(most, times), 1);

/** Characters that follow one another are one text. */
const joined = (items: readonly Item[]): Item => {
  const patterns: Pattern[] = [];
  for (const { pattern } of items) {
    const last = patterns.at(-1);
    if (typeof pattern === 'string' && typeof last === 'string') patterns.splice(-1, 1, last + pattern);
    else if (pattern !== '') patterns.push(pattern);
  }
  const [only = ''] = patterns;
  return { pattern: patterns.length > 1 ? patterns : only, times: timesOf(items) };
};

/** Flags that are set hold to the end of the group, through every `|`. */
const parseSequence = (
  text: PatternText,
  outer: Flags,
  depth: number,
  names: Set<string>,
): { readonly items: readonly Item[]; readonly flags: Flags } => {
  const items: Item[] = [];
  let flags = outer;
  let isRepeated = false;
  while (text.isLeft && !text.sees('|') && !text.sees(')')) {
    const start = text.at;
    const times = parseRepeat(text);
    if (times !== undefined) {
      const item = items.pop();
      if (item === undefined) text.refuse('nothingRepeated', start);
      else items.push(repeated(item, times, text, start));
      if (isRepeated) text.refuse('repeatRepeated', start);
      isRepeated = true;
      continue;
    }
    isRepeated = false;
    const set = parseFlags(text, flags);
    if (set?.isGroup === false) flags = set.flags;
    else if (set !== undefined || text.take('(')) {
      if (set === undefined) parseName(text, names);
      if (depth >= deepest) text.refuse('tooLarge', start);
      const inner = parseEither(text, set?.flags ?? flags, depth + 1, names);
      if (!text.take(')')) text.refuse('parenthesis', start, start + 1);
      items.push(inner);
    } else items.push(...parseAtoms(text, flags).map((pattern) => ({ pattern, times: 1 })));
  }
  return { items, flags };
};

const repeated = ({ pattern, times }: Item, { least, most }: Times, text: PatternText, start: number): Item => {
  const own = most ?? least;
  const all = most === 0 ? 1 : Math.max(1, own) * times;
  if (Math.max(own, least) >= 2 && all > mostRepeats) text.refuse('tooOften', start);
  return { pattern: { repeat: pattern, least, ...(most !== undefined && { most }) }, times: all };
};

interface Times {
  readonly least: number;
  readonly most: number | undefined;
}

const signs: Readonly<Record<string, Times>> = {
  '*': { least: 0, most: undefined },
  '+': { least: 1, most: undefined },
  '?': { least: 0, most: 1 },
};

/** `*`, `+`, `?`, `{2}`, `{2,}`, `{2,3}`, each also with a `?`; other braces are characters. */
const parseRepeat = (text: PatternText): Times | undefined => {
  const [found, sign = '', least = '', comma, most = ''] = text.match(/([*+?])|\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y);
  if (found === undefined) return undefined;
  const start = text.at - found.length;
  text.take('?');
  const known = signs[sign];
  if (known !== undefined) return known;
  const [from, to] = [Number(least), comma === undefined ? Number(least) : most === '' ? undefined : Number(most)];
  if (from > mostRepeats || (to !== undefined && (to > mostRepeats || to < from)))
    text.refuse('tooOften', start, start + found.length);
  return { least: from, most: to };
};

/** `(?i)`, `(?i-s:`; undefined where the group is another. */
const parseFlags = (text: PatternText, flags: Flags): { flags: Flags; isGroup: boolean } | undefined => {
  const start = text.at;
  const [found, on = '', off = '', end] = text.match(/\(\?([imsU]*)(-[imsU]+)?([:)])/y);
  if (found === undefined) {
    if (text.sees('(?') && !text.sees('(?<') && !text.sees('(?P<')) refuseGroup(text, start);
    return undefined;
  }
  const isOn = (flag: keyof Flags): boolean => !off.includes(flag) && (on.includes(flag) || flags[flag]);
  return { flags: { i: isOn('i'), m: isOn('m'), s: isOn('s') }, isGroup: end === ':' };
};

const refuseGroup = (text: PatternText, start: number): void => {
  const [found = '', looks] = text.match(/\(\?(?:([=!])|P=\w*|[^)]?)/y);
  text.refuse(looks !== undefined ? 'lookaround' : found.startsWith('(?P=') ? 'backreference' : 'groupKind', start);
};

/** `?P<name>` or `?<name>` after the `(`. */
const parseName = (text: PatternText, names: Set<string>): void => {
  const start = text.at - 1;
  const [opening, looks] = text.match(/\?P?<([=!]?)/y);
  if (opening === undefined) return;
  const [found, name = ''] = looks === '' ? text.match(/(\w+)>/y) : [];
  if (looks !== '') text.refuse('lookaround', start);
  else if (found === undefined) text.refuse('groupName', start);
  else if (names.has(name)) text.refuse('groupNameTwice', start);
  else names.add(name);
};

const places: ReadonlyMap<string | undefined, PatternAnchor['at']> = new Map(
  Object.entries({ A: 'start', z: 'end', b: 'edge', B: 'noEdge' }),
);

/** One character, class or place; of `\Q…\E` as many as it quotes. */
const parseAtoms = (text: PatternText, { i, m, s }: Flags): readonly Pattern[] => {
  if (text.take('^')) return [{ at: m ? 'lineStart' : 'start' }];
  if (text.take('$')) return [{ at: m ? 'lineEnd' : 'end' }];
  if (text.take('.')) return [{ one: s ? '\\p{Any}' : '[^\\n]' }];
  const [, place] = text.match(/\\([AzbB])/y);
  const at = places.get(place);
  if (at !== undefined) return [{ at }];
  const [quotation, quoted = ''] = text.match(/\\Q(.*?)(?:\\E|$)/sy);
  if (quotation !== undefined) return [...quoted].map((character) => literal(character, i));
  const named = text.sees('[') ? parseClass(text) : parseNamedClass(text);
  return [named === undefined ? literal(parseCharacter(text), i) : classOf(named, i)];
};

/** Halves of characters stay apart, lest two of them make a whole. */
const literal = (character: string, isFolded: boolean): Pattern => {
  if (/\p{Cs}/u.test(character)) return classOf(classOfOne(character), false);
  const hasCases = character.toLowerCase() !== character || character.toUpperCase() !== character;
  return isFolded && hasCases ? classOf(classOfOne(character), true) : character;
};

const classOf = (one: string, isFolded: boolean): Pattern => ({ one, ...(isFolded && { folded: true as const }) });
