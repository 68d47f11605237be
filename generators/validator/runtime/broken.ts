/** The places that the schema refuses, as a tree of keys: to look one up costs no text. */
import type { Path } from '../../../compiler/filing/path.ts';

export interface Broken {
  readonly here: boolean;
  readonly inside: ReadonlyMap<string | number, Broken>;
}

interface Growing extends Broken {
  here: boolean;
  readonly inside: Map<string | number, Growing>;
}

export const nothingBroken = (): Growing => ({ here: false, inside: new Map() });

export const breakAt = (root: Growing, path: Path): void => {
  let at = root;
  for (const key of path) {
    const next = at.inside.get(key) ?? nothingBroken();
    at.inside.set(key, next);
    at = next;
  }
  at.here = true;
};

/** What is broken at the place and inside it. */
export const brokenAt = (root: Broken | undefined, path: Path): Broken | undefined => {
  let at = root;
  for (const key of path) at = at?.inside.get(key);
  return at;
};
