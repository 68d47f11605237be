/** Which filings of a form are read back: a few in tests, as many as `FILINGS` says in CI, 500 in `npm run laws`. */
import { countOf, seedsIn } from '../laws.ts';

const count = countOf({ sample: Number(process.env.FILINGS ?? 2), whole: 500 });

/** Together those that a busy machine reads back within the time that a test has. */
export const seeds = seedsIn(count, 2);

/** Of forms without controls and bookmarks, which takes longer. */
export const seedsByCells = seedsIn(Math.ceil(count / 10), 2);

export const toldOf = (those: readonly number[]): string => `seeds ${those.join(', ')}`;
