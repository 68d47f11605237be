/** Texts of a pattern as parts of a regular expression: as they are, or as people write them. */

/** Matches the text only. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Signs that stand for each other when people write. */
const DASHES = '-－‐‑–—―ー';
const ALIKE: readonly string[] = [DASHES, '.．。、', ';；', ',，', ':：', '(（', ')）'];

const SEVERAL_DASHES = /[-－‐‑–—―ー]+/g;

/** Matches it with blanks around and between, with signs that are alike, and with one dash or more. Bounded, since a name may stand on both sides. */
export const loosely = (text: string): string => {
  const signs = [...text.replace(/\s/g, '').replace(SEVERAL_DASHES, '-')];
  const found = signs.map((sign) => {
    const alike = ALIKE.find((all) => all.includes(sign)) ?? sign;
    return `[${alike.replace(/[\\\]^-]/g, '\\$&')}]${sign === '-' ? '{1,3}' : ''}\\s{0,4}`;
  });
  return `\\s{0,4}${found.join('')}`;
};
