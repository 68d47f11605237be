/** Numbers: all digits, exactly; read with the separators and units that people write. */

import { holdsWhole } from '../../model/field-types.ts';
import { plain } from '../plain.ts';
import { isNone } from '../spelling.ts';
import { type NumberHolds, type Printing, readAs, unread } from './holds.ts';

/** `-1.5e-7`, as JavaScript writes what is very large or very small. */
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-])(\d+)$/;

/** All digits, no exponent, no thousands separators. */
export const digitsOf = (value: number): string => {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', direction, places] = EXPONENT.exec(text) ?? [];
  if (direction === undefined) return text;
  if (direction === '+') return `${sign}${whole}${fraction.padEnd(Number(places), '0')}`;
  return `${sign}0.${'0'.repeat(Number(places) - 1)}${whole}${fraction}`;
};

/** 1,234.5 or 1234.5 */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** U+2212 and the dashes that stand in for it. */
const MINUS = /^[−–—]/;
/** What people write behind a count or a score whose label says already what is counted: 1385台（套）, 1433人, 2.2分. */
const COUNTER = /^(?:台套|台\/套|台\(套\)|[台套人名家个项条件次分位户份处])$/;

/** Half width, without brackets around it; 万 is of 元. */
const unitOf = (text: string): string =>
  plain(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[百千万亿]+$/, '$&元');

/** Whether the unit is the one that the form prints, or what that begins with: 元 of 元/人/天. */
const isUnit = (written: string, printed: string): boolean =>
  unitOf(written) === unitOf(printed) || unitOf(written) === unitOf(printed.split('/')[0] ?? '');

export const NUMBERS: Printing<NumberHolds> = {
  print: (_, value) => (typeof value === 'number' && Number.isFinite(value) ? digitsOf(value) : undefined),
  read: ({ type, unit }, text) => {
    const written = plain(text).replace(MINUS, '-');
    const [digits] = NUMBER.exec(written) ?? [];
    if (digits === undefined) return isNone(text) ? { kind: 'blank' } : unread('no-number', text);
    const behind = written.slice(digits.length);
    const units = [unit, type === 'percent' ? '%' : undefined].flatMap((each) => each ?? []);
    // `12,5` and `1.2.3` are not a number with a unit.
    if (/^[\d.,]/.test(behind)) return unread('no-number', text);
    const isAsked = units.some((each) => isUnit(behind, each)) || (units.length === 0 && COUNTER.test(unitOf(behind)));
    if (behind !== '' && !isAsked) return unread('other-unit', text);
    const value = Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(value)) return unread('no-number', text);
    if (holdsWhole(type) && !Number.isInteger(value)) return unread('no-whole-number', text);
    return readAs(value);
  },
};
