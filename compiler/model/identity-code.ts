/** Check characters of the codes of organisations. */

/** GB 32100-2015: digits and capitals without I O S V Z; the place of a character is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714: weights of the eight characters before the check character. */
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of a 组织机构代码, GB 11714. @param body what begins with the other eight characters; a letter's value is 10 for A to 35 for Z */
export const bodyCheck = (body: string): string => {
  const sum = bodyWeights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
};

/**
 * Check character of a 统一社会信用代码, GB 32100-2015: weights 3^i mod 31. The outer `mod 31` makes the check character of a sum of 0 a 0.
 * @param code its first 17 characters
 */
export const creditCheck = (code: string): string => {
  let weight = 1;
  let sum = 0;
  for (const character of code) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** Whether the code of 18 characters of the alphabet ends in its check character. */
export const isCreditCode = (code: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) &&
  creditCheck(code.slice(0, 17)) === code.charAt(17);

/** Whether the code of 9 characters ends in its check character. */
export const isBodyCode = (code: string): boolean =>
  /^[0-9A-Z]{8}[0-9X]$/.test(code) && bodyCheck(code) === code.charAt(8);
