/** Arithmetic of rules on doubles as they are written in decimals: exact where the result has so many digits. */
import { decimalOf, sum } from '../../../compiler/filing/decimals.ts';
import { Missing } from './missing.ts';
import { dividedByNothing } from './reasons.ts';

export { sum };

/** The exact decimal product of doubles as they are written, as the nearest double. */
export const product = (numbers: readonly number[]): number => {
  const simple = numbers.reduce((all, number) => all * number, 1);
  if ((numbers.every(Number.isInteger) && Math.abs(simple) <= 2 ** 53) || !numbers.every(Number.isFinite))
    return simple;
  const parts = numbers.map(decimalOf);
  const digits = parts.reduce((all, part) => all * part.digits, 1n);
  return Number(`${digits}e${parts.reduce((all, { exponent }) => all + exponent, 0)}`);
};

/** Digits of a quotient that count. */
const PRECISION = 20;

/** The decimal quotient of doubles as they are written, rounded half up to 20 significant digits, as the nearest double; none of nothing. */
export const quotient = (number: number, by: number): number | Missing => {
  if (by === 0) return new Missing([], [{ says: dividedByNothing }]);
  if (!Number.isFinite(number) || !Number.isFinite(by)) return number / by;
  const [over, under] = [decimalOf(Math.abs(number)), decimalOf(Math.abs(by))];
  // as many places as leave at least one digit more than count
  const places = PRECISION + 1 + Math.max(0, String(under.digits).length - String(over.digits).length);
  const found = (over.digits * 10n ** BigInt(places)) / under.digits;
  const spare = Math.max(0, String(found).length - PRECISION);
  const unit = 10n ** BigInt(spare);
  const size = Number(`${(found + unit / 2n) / unit}e${over.exponent - under.exponent - places + spare}`);
  return number < 0 === by < 0 ? size : -size;
};
