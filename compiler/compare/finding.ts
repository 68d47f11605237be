/** A difference with what it means to filings, apps, paper and readers. */
import type { Difference } from './difference.ts';

export const LEVELS = ['data', 'types', 'paper', 'wording'] as const;
export type Level = (typeof LEVELS)[number];

export interface Effects {
  /** Whether a filing that was valid may be invalid once it is carried over; `suspect` until a filing shows it, or none is found. */
  readonly data: 'untouched' | 'safe' | 'suspect';
  /** What was filed there has no place any more. */
  readonly lost: boolean;
  /** The same value means something else. */
  readonly meaning: boolean;
  /** The value is of another kind: an object where a code stood. */
  readonly reshaped: boolean;
  /** Code that writes filings, code that reads them: whether it may no longer compile. */
  readonly producers: boolean;
  readonly consumers: boolean;
  readonly paper: boolean;
  readonly wording: boolean;
}

export interface Finding {
  /** `field/removed`, `field/words-tightened`, `place/moved`: stable, for those that accept findings. */
  readonly rule: string;
  readonly difference: Difference;
  readonly effects: Effects;
}

/** Whether filings that were valid are so still, once filings have been tried. */
export type DataVerdict = 'untouched' | 'safe' | 'breaking' | 'undecided';

/** Levels at which something is to be said. */
export const levelsOf = ({ data, lost, meaning, producers, consumers, paper, wording }: Effects): readonly Level[] => {
  const isSaid: Readonly<Record<Level, boolean>> = {
    data: data !== 'untouched' || lost || meaning,
    types: producers || consumers,
    paper,
    wording,
  };
  return LEVELS.filter((level) => isSaid[level]);
};
