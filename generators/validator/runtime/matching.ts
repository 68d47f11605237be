/**
 * Whether a regular expression finds something in a text, in time that grows as the text does, whatever the expression: all ways
 * through it are gone at once, character by character, and where a set of ways leads is found out once and kept.
 */
import { isSequence, type Pattern, type PatternAnchor } from '../../../compiler/model/pattern/pattern.ts';

/** A step asks for a character of a class, which has a number; or for a place, or nothing, and then goes on at once. */
const nothing = -1;
const places: readonly PatternAnchor['at'][] = ['start', 'end', 'lineStart', 'lineEnd', 'edge', 'noEdge'];
const numberOfPlace = (at: PatternAnchor['at']): number => nothing - 1 - places.indexOf(at);

/** What stands on one side of a place. */
const outside = 0;
const lineBreak = 1;
const wordCharacter = 2;
const other = 3;

const sideOf = (character: string): number => {
  if (character === '\n') return lineBreak;
  return /\w/.test(character) ? wordCharacter : other;
};

const isAt = (place: number, before: number, after: number): boolean => {
  switch (places[nothing - 1 - place]) {
    case 'start':
      return before === outside;
    case 'end':
      return after === outside;
    case 'lineStart':
      return before <= lineBreak;
    case 'lineEnd':
      return after <= lineBreak;
    case 'edge':
      return (before === wordCharacter) !== (after === wordCharacter);
    default:
      return (before === wordCharacter) === (after === wordCharacter);
  }
};

/** Characters that the expression does not tell apart. */
interface Kind {
  readonly id: number;
  readonly side: number;
  /** 1 at the number of each class that they belong to. */
  readonly classes: Uint8Array;
}

/** Where the ways stand after a character: at the first `count` of the steps. */
interface State {
  readonly steps: Int32Array;
  count: number;
  before: number;
  /** What follows, by kind, as far as it is kept; true where the expression has found something. */
  readonly after: (State | true | undefined)[];
}

/** So many steps of states are kept, some megabytes. Past that, so many characters are followed before it is tried anew. */
const mostKept = 200_000;
const mostUnkept = 2000;

/**
 * What each step asks for, and the next one; step 0 is the end, and of one that asks for nothing, next is the number of its ways.
 * Classes are single characters, and tests of one character.
 */
const compile = (pattern: Pattern) => {
  const asked: number[] = [];
  const next: number[] = [];
  const ways: (readonly number[])[] = [];
  const single = new Map<string, number>();
  const tests = new Map<string, readonly [number, RegExp]>();
  const push = (asks: number, to: number): number => {
    next.push(to);
    return asked.push(asks) - 1;
  };
  const fork = (...to: readonly number[]): number => push(nothing, ways.push(to) - 1);
  const numberOf = (character: string): number => {
    const known = single.get(character) ?? single.size + tests.size;
    single.set(character, known);
    return known;
  };
  const testOf = (one: string, flags: string): number => {
    const known = tests.get(flags + one) ?? [single.size + tests.size, new RegExp(`^(?:${one})$`, flags)];
    tests.set(flags + one, known);
    return known[0];
  };
  /** @returns where to begin so as to go on at `to` */
  const enter = (part: Pattern, to: number): number => {
    if (typeof part === 'string') return [...part].reduceRight((end, each) => push(numberOf(each), end), to);
    if (isSequence(part)) return part.reduceRight((end, each) => enter(each, end), to);
    if ('at' in part) return push(numberOfPlace(part.at), to);
    if ('one' in part) return push(testOf(part.one, part.folded ? 'iu' : 'u'), to);
    if ('either' in part) return fork(...part.either.map((each) => enter(each, to)));
    const { repeat, least, most } = part;
    let begin = to;
    if (most === undefined) {
      begin = fork();
      ways[next[begin] ?? 0] = [enter(repeat, begin), to];
    } else for (let n = least; n < most; n += 1) begin = fork(enter(repeat, begin), to);
    for (let n = 0; n < least; n += 1) begin = enter(repeat, begin);
    return begin;
  };
  const first = enter(pattern, fork());
  return {
    first,
    asked: Int32Array.from(asked),
    next: Int32Array.from(next),
    ways,
    single,
    tests: [...tests.values()],
  };
};

const createMatcher = (pattern: Pattern): ((text: string) => boolean) => {
  const { first, asked, next, ways, single, tests } = compile(pattern);
  const size = single.size + tests.length;
  const asksForPlaces = asked.some((asks) => asks < nothing);
  const atEnd: Kind = { id: 0, side: outside, classes: new Uint8Array(size) };
  const kinds = new Map<string, Kind>();
  const pages: (Kind | undefined)[][] = [];
  // the round in which a step was last come to, before and after the character
  const come = new Int32Array(asked.length);
  const gone = new Int32Array(asked.length);
  const open: number[] = [];
  let round = 0;
  const states = new Map<string, State>();
  const spare = (): State => ({ steps: new Int32Array(asked.length), count: 0, before: outside, after: [] });
  const [one, another] = [spare(), spare()];
  let kept = 0;
  let unkept = 0;

  const kindOf = (code: number): Kind => {
    pages[code >> 8] ??= [];
    const page = pages[code >> 8] ?? [];
    const known = page[code & 255];
    if (known !== undefined) return known;
    const character = String.fromCodePoint(code);
    const side = asksForPlaces ? sideOf(character) : other;
    const own = single.get(character);
    const found = tests.flatMap(([id, test]) => (test.test(character) ? [id] : []));
    if (own !== undefined) found.push(own);
    const key = `${side},${found}`;
    const kind = kinds.get(key) ?? { id: kinds.size + 1, side, classes: new Uint8Array(size) };
    for (const id of found) kind.classes[id] = 1;
    kinds.set(key, kind);
    page[code & 255] = kind;
    return kind;
  };

  /** Where the ways lead; beside those that have begun, one begins at each character. @returns whether something is found */
  const follow = ({ steps, count, before }: State, { side, classes }: Kind, after: State): boolean => {
    round += 1;
    after.before = side;
    after.count = 0;
    for (let at = 0; at <= count; at += 1) {
      let step: number | undefined = at === count ? first : steps[at];
      for (; step !== undefined; step = open.pop()) {
        if (come[step] === round) continue;
        come[step] = round;
        const asks = asked[step] ?? nothing;
        const on = next[step] ?? 0;
        if (asks >= 0) {
          if (classes[asks] === 0 || gone[on] === round) continue;
          gone[on] = round;
          after.steps[after.count] = on;
          after.count += 1;
        } else if (step === 0) {
          open.length = 0;
          return true;
        } else if (asks === nothing) for (const way of ways[on] ?? []) open.push(way);
        else if (isAt(asks, before, side)) open.push(on);
      }
    }
    return false;
  };

  /** The same state for the same steps, so that what follows is known the next time. */
  const keep = ({ steps, count, before }: State): State => {
    const own = steps.slice(0, count).sort();
    const key = `${before},${own}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    kept += count + 10;
    const state = { steps: own, count, before, after: [] };
    states.set(key, state);
    return state;
  };

  const forget = (): void => {
    states.clear();
    kept = 0;
    unkept = 0;
  };

  const advance = (state: State, kind: Kind): State | true => {
    const known = state.after[kind.id];
    if (known !== undefined) return known;
    const after = state === one ? another : one;
    const isFound = follow(state, kind, after);
    if (kept >= mostKept) {
      unkept += 1;
      if (isFound || unkept < mostUnkept) return isFound || after;
      forget();
      return keep(after);
    }
    const found = isFound || keep(after);
    kept += 1;
    state.after[kind.id] = found;
    return found;
  };

  return (text) => {
    if (kept >= mostKept) forget();
    one.count = 0;
    one.before = outside;
    let state = keep(one);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      const found = advance(state, kindOf(code));
      if (found === true) return true;
      state = found;
    }
    return advance(state, atEnd) === true;
  };
};

/** An app may have forms come and go. */
const made = new Map<string, (text: string) => boolean>();
const mostMade = 1000;

/** Whether the text has what the expression finds. @param pattern the tree of the source, the same for the same source */
export const matches = (text: string, source: string, pattern: Pattern): boolean => {
  const matcher = made.get(source) ?? createMatcher(pattern);
  if (made.size >= mostMade && !made.has(source)) made.clear();
  made.set(source, matcher);
  return matcher(text);
};
