/** A regular expression as a tree of plain data, as parse-pattern.ts reads it and the runtime of validators searches with it. */
export type Pattern = string | readonly Pattern[] | Either | PatternRepeat | Character | PatternAnchor;

/** One of several; texts are themselves, and an array is one after another. */
export interface Either {
  readonly either: readonly Pattern[];
}

export interface PatternRepeat {
  readonly repeat: Pattern;
  readonly least: number;
  /** As often as may be where it is not said. */
  readonly most?: number;
}

/** A character of a class. */
export interface Character {
  /** Regular expression of JavaScript, with the flag `u`, for the one character. */
  readonly one: string;
  /** Whether capital and small letters are the same. */
  readonly folded?: true;
}

/** Nothing, but only there: `\A`, `\z`, `^` and `$` of lines, `\b` and `\B`. */
export interface PatternAnchor {
  readonly at: 'start' | 'end' | 'lineStart' | 'lineEnd' | 'edge' | 'noEdge';
}

export const isSequence = (pattern: Pattern): pattern is readonly Pattern[] => Array.isArray(pattern);

/** How many steps a search may have to think of at each character of the text: repeats count as often as they may repeat. */
export const sizeOf = (pattern: Pattern): number => {
  if (typeof pattern === 'string') return pattern.length;
  if (isSequence(pattern)) return pattern.reduce((all, part) => all + sizeOf(part), 0);
  if ('either' in pattern) return pattern.either.reduce((all, part) => all + 1 + sizeOf(part), 0);
  if ('repeat' in pattern) {
    const { repeat, least, most } = pattern;
    return most === undefined ? Math.max(1, least) * sizeOf(repeat) + 1 : most * sizeOf(repeat) + (most - least);
  }
  return 1;
};
