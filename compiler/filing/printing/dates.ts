/** Days, months and years: printed by the form's own pattern, else 年月日; read as people write them. */

import { isDay } from '../../model/day.ts';
import { arabicNumerals } from '../numerals.ts';
import { plain } from '../plain.ts';
import { fullYear, hasShortYear } from '../short-year.ts';
import { isNone } from '../spelling.ts';
import { dateNumbers } from '../written-date.ts';
import { type DateHolds, type DateSlot, type Printing, readAs, unread } from './holds.ts';
import { literal } from './patterns.ts';

type Pattern = DateHolds['pattern'];
type Part = DateSlot['part'];

const PARTS: Readonly<Record<DateHolds['type'], readonly Part[]>> = {
  date: ['year', 'month', 'day'],
  month: ['year', 'month'],
  year: ['year'],
};

const UNITS: Readonly<Record<Part, string>> = { year: '年', month: '月', day: '日' };

/** A month and a day are written without a leading 0 (GB/T 9704-2012 7.3.5.4: 月、日不编虚位). */
const slot = (part: Part, digits = 1): DateSlot => ({ part, digits: part === 'year' ? 4 : digits });

/** Where a form leaves room for digits: blanks, the year of the notice, X, *, _ or the letters of a date format. */
const ROOM = '([\\s\\dXx×*＊＿_〇○YyMmDd]{0,40})';
const BY_UNITS = new RegExp(`(?:${ROOM}年)?(?:${ROOM}月)?(?:${ROOM}[日号])?`, 'g');
const BY_SIGNS = /([XxYy*_\d]{2,4})([-./．])([XxMm*_]{1,2})(?:\2([XxDd*_]{1,2}))?/;

const patternByUnits = (text: string): Pattern => {
  // 日 stands in 填写日期 too: the pattern is the longest of what is made like one.
  const [found] = [...text.matchAll(BY_UNITS)].sort((one, other) => other[0].length - one[0].length);
  const [whole = '', ...rooms] = found ?? [];
  const at = found?.index ?? 0;
  // Where the form leaves blanks to write in, `2022 年 月 日`, blanks stand around what is written too.
  const blank = /\s/.test(whole.trim()) ? ' ' : '';
  const slots = PARTS.date.flatMap(
    (part, place): Pattern => (rooms[place] === undefined ? [] : [slot(part), blank + UNITS[part]]),
  );
  const parted = slots.flatMap((piece, place) =>
    place > 0 && typeof piece !== 'string' && blank ? [blank, piece] : [piece],
  );
  const around = [text.slice(0, at), text.slice(at + whole.length)].map((each) => each.trim());
  return slots.length === 0 ? [] : [around[0] ?? '', ...parted, around[1] ?? ''].filter((piece) => piece !== '');
};

const patternBySigns = (text: string): Pattern => {
  const [whole, , sign = '', month = '', day] = BY_SIGNS.exec(text) ?? [];
  if (whole === undefined) return [];
  const at = text.indexOf(whole);
  return [
    text.slice(0, at).trim(),
    slot('year'),
    sign,
    slot('month', month.length),
    ...(day === undefined ? [] : [sign, slot('day', day.length)]),
    text.slice(at + whole.length).trim(),
  ].filter((piece) => piece !== '');
};

const slotsOf = (pattern: Pattern): readonly Part[] =>
  pattern.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.part]));

/** The pattern that a form prints where the date goes: `2022 年 月 日`, `XXXX年XX月XX日`, `xxxx.xx`. Empty where it is none. */
const patternOf = (blank: string): Pattern => {
  const units = patternByUnits(blank);
  return units.length > 0 ? units : patternBySigns(blank);
};

/** What a pattern lacks or has too much of for a value of the type; the parts of a date stand from year to day. */
export const patternMisfit = (
  type: DateHolds['type'],
  blank: string,
): { readonly missing: readonly Part[]; readonly extra: readonly Part[] } | undefined => {
  const [asked, found] = [PARTS[type], slotsOf(patternOf(blank))];
  if (found.join() === asked.join()) return undefined;
  const missing = asked.filter((part) => !found.includes(part));
  return { missing, extra: missing.length > 0 ? [] : found.filter((part, at) => part !== asked[at]) };
};

const STANDARD: Readonly<Record<DateHolds['type'], Pattern>> = {
  date: [slot('year'), '年', slot('month'), '月', slot('day'), '日'],
  month: [slot('year'), '年', slot('month'), '月'],
  year: [slot('year')],
};

/** What holds dates where a form prints `blank`, if that has room for them; else 年月日. */
export const dateHolds = (type: DateHolds['type'], blank: string | undefined, dayOptional = false): DateHolds => ({
  type,
  ...(dayOptional && { dayOptional }),
  ...(hasShortYear(blank) && { shortYear: true }),
  pattern: blank === undefined || patternMisfit(type, blank) !== undefined ? STANDARD[type] : patternOf(blank),
});

/** Between the two days of a range. */
const UNTIL = /\s*(?:至|到|[—–～~]+)\s*/;

/** The two patterns of a range and what stands between them; undefined where there are not two. */
export const rangeOf = (
  blank: string,
): { readonly start: string; readonly until: string; readonly end: string } | undefined => {
  const [until] = UNTIL.exec(blank) ?? [];
  if (until === undefined) return undefined;
  const at = blank.indexOf(until);
  return { start: blank.slice(0, at), until: until.trim(), end: blank.slice(at + until.length) };
};

/** ISO 8601, as data hold dates. */
const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?$/;

const fill = (pattern: Pattern, parts: Readonly<Record<Part, string | undefined>>): string =>
  pattern
    .map((piece) => (typeof piece === 'string' ? piece : String(Number(parts[piece.part])).padStart(piece.digits, '0')))
    .join('');

/** The numbers of a date as the pattern has it. */
const numbersBy = (pattern: Pattern, written: string): readonly string[] | undefined => {
  const pieces = pattern.map((piece) => (typeof piece === 'string' ? literal(plain(piece)) : '(\\d+)'));
  return new RegExp(`^${pieces.join('')}$`).exec(written)?.slice(1);
};

/** Without what the form itself prints before and behind a date. */
const bare = (pattern: Pattern, written: string): string => {
  const [before, behind] = [pattern[0], pattern.at(-1)].map((piece) => (typeof piece === 'string' ? plain(piece) : ''));
  const from = before && written.startsWith(before) ? before.length : 0;
  const isUnit = behind === undefined || Object.values(UNITS).includes(behind);
  return written.slice(from, !isUnit && written.endsWith(behind) ? written.length - behind.length : undefined);
};

export const DATES: Printing<DateHolds> = {
  print: ({ type, pattern }, value) => {
    const [, year, month, day] = (typeof value === 'string' && ISO.exec(value)) || [];
    if (year === undefined) return undefined;
    const filed: DateHolds['type'] = day !== undefined ? 'date' : month !== undefined ? 'month' : 'year';
    return fill(filed === type ? pattern : STANDARD[filed], { year, month, day });
  },
  read: ({ type, pattern, dayOptional = false, shortYear = false }, text) => {
    const line = arabicNumerals(plain(text));
    const found = numbersBy(pattern, line) ?? dateNumbers(text) ?? dateNumbers(bare(pattern, line));
    if (found === undefined) return isNone(text) ? { kind: 'blank' } : unread('no-date', text);
    const [written = '', ...rest] = found;
    const year = shortYear ? fullYear(written) : written;
    if (year.length !== 4) return unread('short-year', text);
    const least = PARTS[type].length - (dayOptional ? 1 : 0);
    if (rest.length + 1 < least) return unread('part-of-date-missing', text);
    if (rest.length + 1 > PARTS[type].length) return unread('more-than-asked', text);
    const value = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
    const [month = '01', day = '01'] = rest.map((part) => part.padStart(2, '0'));
    return isDay(`${year}-${month}-${day}`) ? readAs(value) : unread('no-such-day', text);
  },
};
