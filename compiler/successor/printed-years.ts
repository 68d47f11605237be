/** Years that a text prints as they are, 2026年 or 二〇二六年, where next year's should stand; `{{year}}` follows by itself. */

const DIGITS = ['[〇○零]', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 2026 or 二〇二六, not as a part of a longer number, nor of the key of a catalogue, `reporting-units/hebei-2026`. */
const yearPattern = (year: number): RegExp => {
  const chinese = [...String(year)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
  return new RegExp(`(?<![0-9]|[a-z][-/])${year}(?![0-9])|${chinese}`, 'g');
};

const PARAMETER = /\{\{.*?\}\}/gs;

/** Each once, as it is printed. */
export const printedYears = (text: string, year: number): readonly string[] => [
  ...new Set(text.replace(PARAMETER, '').match(yearPattern(year))),
];

/** The text with another year in their place: digits for digits, 二〇二七 for 二〇二六. */
export const withYear = (text: string, year: number, to: number): string => {
  const chinese = [...String(to)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('');
  return text.replace(yearPattern(year), (printed) => (/^[0-9]/.test(printed) ? String(to) : chinese));
};
