/** What two texts have between the beginning and the end that they share. */

export interface ChangedParts {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

const shared = (one: readonly string[], other: readonly string[], most: number): number => {
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
};

export const changedParts = (before: string, after: string): ChangedParts => {
  const [one, other] = [[...before], [...after]];
  const most = Math.min(one.length, other.length);
  const start = shared(one, other, most);
  const end = shared(one.toReversed(), other.toReversed(), most - start);
  return {
    start: one.slice(0, start).join(''),
    before: one.slice(start, one.length - end).join(''),
    after: other.slice(start, other.length - end).join(''),
    end: one.slice(one.length - end).join(''),
  };
};
