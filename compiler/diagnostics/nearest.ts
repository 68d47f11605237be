/** How many letters to insert, drop, change or swap with their neighbour (optimal string alignment), given up beyond `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let earlier: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (earlier[j - 2] ?? limit) + 1 : limit + 1;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next, ...row) > limit) return limit + 1;
    earlier = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** A bit for each letter that occurs: every one that the other has not takes a change. */
const lettersOf = (name: string): number => {
  let bits = 0;
  for (let i = 0; i < name.length; i++) bits |= 1 << (name.charCodeAt(i) & 31);
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
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    if (count(letters & ~lettersOf(candidate.toLowerCase())) > limit) continue;
    const d = distance(folded, candidate.toLowerCase(), limit);
    if (d > limit || (best !== undefined && d === limit && best <= candidate)) continue;
    best = candidate;
    limit = d;
  }
  return best;
};
