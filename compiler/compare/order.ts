/** What had to be put elsewhere for one order to become another: as little as possible. */

/** Of numbers, the places of a longest ascending run, whatever stands between. */
const ascending = (numbers: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = [];
  const earlier: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    let length = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    if (length < 0) length = ends.length;
    earlier[at] = ends[length - 1];
    ends[length] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = earlier[at]) run.add(at);
  return run;
};

/** @param before the same things as after */
export const displaced = <T>(before: readonly T[], after: readonly T[]): readonly T[] => {
  const places = new Map(before.map((thing, at) => [thing, at]));
  const stay = ascending(after.map((thing) => places.get(thing) ?? 0));
  return after.filter((_, at) => !stay.has(at));
};
