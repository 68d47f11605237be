/** Chinese numerals of dates and small numbers. */

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二六年十月二十五日 in digits. */
export const arabicNumerals = (text: string): string =>
  text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens = '一', ones = '〇') => tens + ones)
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
