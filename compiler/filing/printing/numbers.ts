/** Numbers: all digits, exactly; read with the separators and units that people write. */

import { holdsWhole } from '../../model/field-types.ts';
import { readNumber } from '../number-text.ts';
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

export const NUMBERS: Printing<NumberHolds> = {
  print: (_, value) => (typeof value === 'number' && Number.isFinite(value) ? digitsOf(value) : undefined),
  read: (holds, text) => {
    const read = readNumber(text, holds);
    if (read === 'no-number' && isNone(text)) return { kind: 'blank' };
    if (typeof read === 'string') return unread(read, text);
    if (holdsWhole(holds.type) && !Number.isInteger(read)) return unread('no-whole-number', text);
    return readAs(read);
  },
};
