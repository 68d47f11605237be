/** One thing that differs between two sides. */
import type { Value } from '../definition/node.ts';
import type { Item } from './item.ts';

interface Between {
  readonly before: Item;
  readonly after: Item;
}

interface OneSided {
  /** What stands in it and came or went with it; the rest of what it holds was, or is, elsewhere. */
  readonly along: readonly Item[];
  /** The field of that address, which it prints, came or went; of what is counted, the fact that counts it. */
  readonly because?: string;
}
/** It is on one side only. */
interface Added extends OneSided {
  readonly kind: 'added';
  readonly before?: undefined;
  readonly after: Item;
}
interface Removed extends OneSided {
  readonly kind: 'removed';
  readonly before: Item;
  readonly after?: undefined;
}
/** It is called otherwise by definitions and filings. */
interface Renamed extends Between {
  readonly kind: 'renamed';
}
/** It stands in something else. */
interface Moved extends Between {
  readonly kind: 'moved';
  readonly out: Item;
  readonly into: Item;
  /** What `into` stands in, where that has words and `into` has none. */
  readonly within?: Item;
  /** It stood in the records of a list, and does no more; it came into such; it stands in those of another. */
  readonly records?: 'left' | 'joined' | 'changed' | undefined;
}
/** What stands in it has another order. `ids` are what had to be put elsewhere, as they are called after. */
interface Reordered extends Between {
  readonly kind: 'reordered';
  readonly ids: readonly string[];
}
/** An attribute says something else; absent where it was, or is, not said. */
interface Changed extends Between {
  readonly kind: 'changed';
  readonly attribute: string;
  readonly from: Value | undefined;
  readonly to: Value | undefined;
}
/** It is a group where it was a field, a list where it was a group. */
interface Remade extends Between {
  readonly kind: 'remade';
}

export type Difference = Added | Removed | Renamed | Moved | Reordered | Changed | Remade;

/** The words are the same; what is known of how they were printed is not. */
export const isErratum = (difference: Difference): boolean =>
  difference.kind === 'changed' && JSON.stringify(difference.from) === JSON.stringify(difference.to);
