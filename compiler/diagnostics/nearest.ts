/** The name that someone who wrote another most likely meant. */
import { editDistance } from '../model/edit-distance.ts';

/** A bit for each letter that occurs: every one that the other has not takes a change. */
const lettersOf = (name: string): number => {
  let bits = 0;
  for (const letter of name) bits |= 1 << (letter.charCodeAt(0) & 31);
  return bits;
};

const count = (bits: number): number => {
  let left = bits;
  let found = 0;
  for (; left !== 0; found++) left &= left - 1;
  return found;
};

/** The candidate that someone who wrote `name` most likely meant, if any is near: a third of its letters may differ. */
export const nearest = (name: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(name.length / 3));
  const folded = name.toLowerCase();
  const letters = lettersOf(folded);
  for (const candidate of candidates) {
    if (count(letters & ~lettersOf(candidate.toLowerCase())) > limit) continue;
    const d = editDistance(folded, candidate.toLowerCase(), limit);
    if (d > limit || (best !== undefined && d === limit && best <= candidate)) continue;
    best = candidate;
    limit = d;
  }
  return best;
};
