/** Doubles as they are written in decimals, added up without a rest. */

/** A finite double as it is written: 12.5 is 125 and the exponent -1. */
export const decimalOf = (number: number): { readonly digits: bigint; readonly exponent: number } => {
  const [digits = '', exponent = '0'] = number.toExponential().split('e');
  const [whole = '', places = ''] = digits.split('.');
  return { digits: BigInt(whole + places), exponent: Number(exponent) - places.length };
};

/** The exact decimal sum of doubles as they are written, as the nearest double: in integers of the finest place. */
export const sum = (numbers: readonly number[]): number => {
  const simple = numbers.reduce((all, number) => all + number, 0);
  const isExact =
    numbers.every(Number.isInteger) && numbers.reduce((all, number) => all + Math.abs(number), 0) <= 2 ** 53;
  // what is divided by nothing has no digits
  if (isExact || !numbers.every(Number.isFinite)) return simple;
  const parts = numbers.map(decimalOf);
  const finest = Math.min(0, ...parts.map(({ exponent }) => exponent));
  const total = parts.reduce((all, { digits, exponent }) => all + digits * 10n ** BigInt(exponent - finest), 0n);
  return Number(`${total}e${finest}`);
};
