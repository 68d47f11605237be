/** Code points, which JSON Schema counts; `length` counts a Han character beyond the basic plane twice. */
export const countCharacters = (text: string): number => {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const high = text.charCodeAt(at);
    const low = text.charCodeAt(at + 1);
    if (high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
      count -= 1;
      at += 1;
    }
  }
  return count;
};

/** Whether it has more code points than that; a text of more than twice as many units has, and is not counted. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || countCharacters(text) > most);
