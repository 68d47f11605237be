/**
 * Schemas of single values, in a dialect that every regex engine reads alike: ASCII classes and no lookaround.
 * `^` and `$` mean the whole string in JavaScript, but elsewhere `$` also matches before a last line break and, in Ruby,
 * both match at any line. So each pattern stands with a length that admits no more, or beside a `not` that rejects
 * every character outside its alphabet, line breaks among them.
 */

import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import type { IndustryLevel, ValueFormat } from '../../compiler/model/value-shape.ts';

/** Exactly `length` characters. */
const fixed = (length: number, pattern: string): JsonSchema => ({
  type: 'string',
  pattern: `^${pattern}$`,
  maxLength: length,
});

/** At most `maxLength` characters, all of `alphabet` (the inside of a character class). A `not` speaks of strings only. */
const varied = (maxLength: number, alphabet: string, pattern: string): JsonSchema => ({
  type: 'string',
  pattern: `^${pattern}$`,
  maxLength,
  not: { type: 'string', pattern: `[^${alphabet}]` },
});

/** Not blank, on one line; U+3000 is the blank of Chinese text. The control characters have no place in XML 1.0. */
const line: JsonSchema = {
  type: 'string',
  pattern: '[^ \u3000]',
  not: { type: 'string', pattern: '[\\x00-\\x1f\\x7f]' },
};
const paragraphs: JsonSchema = {
  type: 'string',
  pattern: '[^ \\t\\n\\r\u3000]',
  not: { type: 'string', pattern: '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]' },
};

const year = '[12][0-9]{3}';
const leapYear = '(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)';
/** The days of the Gregorian calendar from 1000 to 2999, ISO 8601. */
const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
  `${year}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${leapYear}-02-29`,
].join('|');

/** Alphabet of GB 32100-2015: no I O S V Z. */
const creditCharacter = '[0-9A-HJ-NPQRTUWXY]';
/** Registering department and kind, region of six digits, body and check character. */
const creditCode = `${creditCharacter}{2}[0-9]{6}${creditCharacter}{10}`;
/** As compiler/filing/telephone.ts writes them. */
const mobile = '1[3-9][0-9]{9}';
/** E.164, China's own code aside. */
const abroad = '\\+(?:[1-79][0-9]|8[0-57-9])[0-9]{5,13}';
const domestic = `(?:0(?:10|2[0-9]|[3-9][0-9]{2})-)?[1-9][0-9]{6,7}|[48]00-[0-9]{3}-[0-9]{4}|${mobile}|[19][0-9]{4,5}`;
const telephone = `(?:${domestic}|${abroad})(?:转[0-9]{1,6})?`;
const several = (number: string): string => `${number}(?:、${number})*`;

const hostLabel = '[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?';
const mediaName = '[0-9A-Za-z][0-9A-Za-z.+-]{0,62}';

/** A number beside a name, of as many digits as numbers have, or an address. */
const reachable = `(?:^|[^0-9])(?:${telephone})(?:[^0-9]|$)|[0-9A-Za-z]@[0-9A-Za-z]`;

/** Characters of the largest picture in base64. */
const MOST_DATA = 28_000_000;

const reached = (pattern: string) =>
  ({ type: 'string', pattern, maxLength: 200, not: { type: 'string', pattern: '[\\x00-\\x1f\\x7f]' } }) as const;

/** Values that many fields share, by format; they stand in `$defs` as `type.<name>`. */
export const valueTypes = {
  text: line,
  prose: paragraphs,
  date: fixed(10, `(?:${day})`),
  dayOrMonth: fixed(10, `(?:${day}|${year}-(?:0[1-9]|1[0-2]))`),
  month: fixed(7, `${year}-(?:0[1-9]|1[0-2])`),
  year: fixed(4, year),
  creditCode: fixed(18, creditCode),
  // GB 11714 without its hyphen, or GB 32100
  organisationCode: varied(18, '0-9A-Z', `(?:[0-9A-Z]{8}[0-9X]|${creditCode})`),
  phone: varied(100, '0-9+转、同手机-', `(?:${several(telephone)}|同手机)`),
  mobile: varied(100, '0-9+、', several(`(?:${mobile}|${abroad})`)),
  fax: varied(100, '0-9+转、无同电话-', `(?:${several(telephone)}|无|同电话)`),
  // a name is written as one likes
  contact: reached(reachable),
  // who builds alone has nobody to be called
  contactOrNone: reached(`^无$|${reachable}`),
  // 254 characters: the longest path of RFC 5321
  email: varied(254, '0-9A-Za-z._%+@、-', several(`[0-9A-Za-z._%+-]{1,64}@(?:${hostLabel}\\.){1,8}[A-Za-z]{2,63}`)),
  mediaType: varied(127, '0-9A-Za-z.+/-', `${mediaName}/${mediaName}`),
  pictureType: varied(10, 'image/pnjeg', 'image/(?:png|jpeg)'),
  pictureData: varied(MOST_DATA, '0-9A-Za-z+/=:;,', 'data:image/(?:png|jpeg);base64,[0-9A-Za-z+/]+={0,2}'),
  sha256: fixed(64, '[0-9a-f]{64}'),
  fileName: {
    type: 'string',
    pattern: '[^ \u3000]',
    maxLength: 255,
    not: { type: 'string', pattern: '[\\x00-\\x1f\\x7f/\\\\]' },
  },
} as const satisfies Record<
  'text' | 'prose' | 'dayOrMonth' | 'contactOrNone' | Exclude<ValueFormat, 'industry'>,
  JsonSchema
>;

export type ValueType = keyof typeof valueTypes;

/** Types whose pattern only says that something is written: a draft may hold less. */
export const blankable: ReadonlySet<ValueType> = new Set(['text', 'prose']);

/** A code and, behind a hyphen, its name; or names alone, as many as levels from the 门类 down. */
const named = (digits: number): JsonSchema => ({
  type: 'string',
  pattern: `^(?:[0-9]{${digits}}(?:-[^ \u30000-9-][^\\n]*)?|(?:[^ \u30000-9A-Za-z-][^-]*-){${digits - 1}}[^ \u30000-9A-Za-z-][^-]*)$`,
  maxLength: 100,
  not: { type: 'string', pattern: '[\\x00-\\x1f\\x7f]' },
});

/** Codes of GB/T 4754-2017 by level: 门类 a letter, 大类 two digits, 中类 three, 小类 four; the last two may come with their names. */
export const industryCodes: Readonly<Record<IndustryLevel, JsonSchema>> = {
  section: fixed(1, '[A-T]'),
  division: fixed(2, '[0-9]{2}'),
  group: named(3),
  class: named(4),
};
