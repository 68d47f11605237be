/** Code points, which JSON Schema counts; `length` counts a Han character beyond the basic plane twice. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Whether it has more code points than that; a text of more than twice as many units has, and is not counted. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || countCharacters(text) > most);
