/** Two sequences side by side: what is alike stands opposite, in the order of both; what has no like stands alone. */

export interface Opposite<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Less alike than this, two things are two things. */
const LEAST = 0.4;

/** More pairs than that are not looked at: all stand alone then. */
const MOST = 1_000_000;

/** As alike in sum as can be. @param likeness from 0 to 1 */
export const opposite = <T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (one: T, other: T) => number,
): readonly Opposite<T>[] => {
  if (before.length * after.length > MOST)
    return [...before.map((one) => ({ before: one })), ...after.map((other) => ({ after: other }))];
  // best[i][j]: of what is left from the i-th and the j-th on
  const best: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0) as number[]);
  const alike: number[][] = before.map((one) => after.map((other) => likeness(one, other)));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number): number => {
    const score = alike[i]?.[j] ?? 0;
    return score < LEAST ? Number.NEGATIVE_INFINITY : score + at(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (best[i] ?? [])[j] = Math.max(pair(i, j), at(i + 1, j), at(i, j + 1));
  const found: Opposite<T>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]];
    if (one !== undefined && other !== undefined && pair(i, j) === at(i, j)) {
      found.push({ before: one, after: other });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ before: one });
      i += 1;
    } else if (other !== undefined) {
      found.push({ after: other });
      j += 1;
    }
  }
  return found;
};
