/** The name that someone who wrote another most likely meant. */
import { editDistance } from '../model/edit-distance.ts';

/** How often each letter occurs, letters of one remainder taken together. */
const lettersOf = (name: string): Uint16Array => {
  const counts = new Uint16Array(32);
  for (const letter of name) {
    const at = letter.charCodeAt(0) & 31;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
};

/** Every letter that the other has not takes a change: are there no more than so many? */
const mayBeNear = (one: Uint16Array, other: Uint16Array, limit: number): boolean => {
  let missing = 0;
  for (let at = 0; at < 32 && missing <= limit; at++) missing += Math.max(0, (one[at] ?? 0) - (other[at] ?? 0));
  return missing <= limit;
};

interface Folded {
  readonly text: string;
  readonly letters: Uint16Array;
}

const fold = (name: string): Folded => {
  const text = name.toLowerCase();
  return { text, letters: lettersOf(text) };
};

/** Where many names are wrong each is held against the same ones. */
const folded = new Map<string, Folded>();
const MOST_FOLDED = 1 << 15;

const foldedOf = (candidate: string): Folded => {
  const known = folded.get(candidate);
  if (known) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const now = fold(candidate);
  folded.set(candidate, now);
  return now;
};

/** The candidate that someone who wrote `name` most likely meant, if any is near: a third of its letters may differ. */
export const nearest = (name: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(name.length / 3));
  const { text, letters } = fold(name);
  for (const candidate of candidates) {
    const other = foldedOf(candidate);
    if (Math.abs(other.text.length - text.length) > limit || !mayBeNear(letters, other.letters, limit)) continue;
    const d = editDistance(text, other.text, limit);
    if (d > limit || (best !== undefined && d === limit && best <= candidate)) continue;
    best = candidate;
    limit = d;
  }
  return best;
};
