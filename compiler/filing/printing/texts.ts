/** Texts, and codes that are written as they are. */
import { type Printing, read, type TextHolds, unread } from './holds.ts';

/** What XML 1.0 cannot hold; no document could carry it. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands on paper, lines ended by `\n`; undefined for what is none, or blank. */
export const printedText = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? undefined : text;
};

/** Full width and compatibility forms as plain ones, without any blank: how codes and names are compared. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** GB 11714 puts a hyphen before the check character, which data leave out. */
const code = (text: string): string => plain(text).toUpperCase().replace(/-/g, '');

const TIDY: Readonly<Record<TextHolds['type'], (text: string) => string>> = {
  text: (text) => text,
  prose: (text) => text,
  signature: (text) => text,
  seal: (text) => text,
  creditCode: code,
  organisationCode: code,
  // Blanks part the groups of a telephone number.
  phone: (text) => text.normalize('NFKC').replace(/\s+/g, ' '),
  mobile: (text) => plain(text).replace(/-/g, ''),
  email: plain,
};

export const TEXTS: Printing<TextHolds> = {
  print: (_, value) => printedText(value),
  read: ({ type }, text) =>
    type !== 'prose' && text.includes('\n') ? unread('several-lines', text) : read(TIDY[type](text)),
};
