/** Estimated width of text in Chinese characters: others are half as wide. */
export const ems = (text: string): number => {
  const characters = [...text];
  const wide = characters.filter((character) => character > '\u2000').length;
  return wide + (characters.length - wide) / 2;
};
