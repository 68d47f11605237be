/** Years, months and days as people write them: one way of reading for data and for paper. */
import { arabicNumerals } from './numerals.ts';
import { halfWidth } from './plain.ts';

/** With 年月日, with one sign between or with none, and the hour that a platform exports behind, which is cut. */
const written =
  /^(?:(\d{1,4})(?:年|([-/.年])(\d{1,2})(?:(?:\2|月)(\d{1,2})[日号]?|月?))(?:[T\s]*\d{1,2}[:时]\d{1,2}.*)?|(\d{4})(?:(\d{2})(\d{2})?)?)$/;

/** Year, month and day in digits as they stand there, as many as are written; undefined for what is no date. */
export const dateNumbers = (text: string): readonly string[] | undefined => {
  const [found, ...parts] =
    written.exec(arabicNumerals(halfWidth(text)).replace(/(?<=\d)\s+(?=[-/.年月日号])|(?<=[-/.年月])\s+/g, '')) ?? [];
  return found === undefined ? undefined : parts.filter((part) => /^\d/.test(part ?? ''));
};
