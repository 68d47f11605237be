/** Texts, and codes that are written as they are. */
import { canonicalText } from '../spelling.ts';
import { type Holds, type Printing, readAs, type TextHolds, unread } from './holds.ts';

/** What XML 1.0 cannot hold; no document could carry it. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What a text has of which one of both is to be done. */
const SUSPECT = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;

/** A text as it stands on paper, lines ended by `\n`; undefined for what is none, or blank. */
export const printedText = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = SUSPECT.test(value) ? value.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n') : value;
  return text.trim() === '' ? undefined : text;
};

/** How someone is reached: a narrow cell has each number on a line, behind the mark or the blank that parts it from the one before. */
export const isContact = (type: Holds['type']): boolean =>
  type === 'contact' || type === 'phone' || type === 'mobile' || type === 'fax';
const BETWEEN_CONTACTS = /(?<=[、，；;/ ])\n/g;

export const TEXTS: Printing<TextHolds> = {
  print: (_, value) => printedText(value),
  read: ({ type }, text) => {
    const whole = isContact(type) ? text.replaceAll(BETWEEN_CONTACTS, '') : text;
    // A narrow cell has an address in several lines.
    return type !== 'prose' && type !== 'email' && whole.includes('\n')
      ? unread('several-lines', text)
      : readAs(canonicalText(whole, { type }));
  },
};
