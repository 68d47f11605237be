/** Characters that XML can hold. */
// Not a character in XML 1.0 (2.2): control characters but tab and line feed (a reader drops a carriage return), halves of pairs.
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\u007F-\u009F])\p{Cc}/u;

/** One of these is in any text that has such a character: as it needs no pairs, it is sought several times as fast. */
const SUSPECT = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;

/** The text itself. Throws where a character cannot be written in XML, since the file would not open. */
export const printable = (text: string): string => {
  const found = SUSPECT.test(text) ? UNPRINTABLE.exec(text) : null;
  if (found === null) return text;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`character U+${code} cannot be written, in ${JSON.stringify(text)}`);
};
