/** What a number in a cell is by its format (ISO/IEC 29500-1, 18.8.30, 18.8.31): a day, a share, or a number as it stands. */

export type Shown =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** What of a day is shown. */
  | { readonly kind: 'date'; readonly parts: 'year' | 'month' | 'day' };

const NUMBER: Shown = { kind: 'number' };
const DAY: Shown = { kind: 'date', parts: 'day' };
const MONTH: Shown = { kind: 'date', parts: 'month' };

/** Formats that a file does not write out, the Chinese ones among them. */
const KNOWN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, DAY] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, MONTH] as const),
]);

/** Without texts, colours and conditions; of several parts the one for what is above zero. */
const lettersOf = (code: string): string =>
  code
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gs, '')
    .split(';', 1)
    .join('')
    .toLowerCase();

/** @param code as the file writes it out, if it does */
export const shownBy = (id: number, code: string | undefined): Shown => {
  if (code === undefined) return KNOWN.get(id) ?? NUMBER;
  const letters = lettersOf(code);
  if (letters.includes('general')) return NUMBER;
  if (letters.includes('%')) return { kind: 'percent' };
  const [hasYear, hasDay] = [/y|e/.test(letters) && !/[0#?]/.test(letters), letters.includes('d')];
  if (hasDay) return DAY;
  if (!hasYear) return NUMBER;
  return letters.includes('m') ? MONTH : { kind: 'date', parts: 'year' };
};

const DAY_LENGTH = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01, and to the first day where a file counts from 1904. */
const EPOCH = 25_569;
export const FROM_1904 = 1462;
/** 9999-12-31. */
const LAST = 2_958_465;

/** `2030-02-03`, `2030-02`, `2030`; undefined for what is no day. Excel has a day too many in 1900. */
export const dayOf = (serial: number, parts: 'year' | 'month' | 'day'): string | undefined => {
  if (!(serial >= 1) || serial > LAST) return undefined;
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  const text = new Date((days - EPOCH) * DAY_LENGTH).toISOString().slice(0, 10);
  return text.slice(0, { year: 4, month: 7, day: 10 }[parts]);
};

/** Excel keeps so many digits of what is typed, and shows no more of a result. */
const DIGITS = 15;

export const isRounded = (value: number): boolean => Math.abs(value) >= 10 ** DIGITS;

/** To the digits that are shown: 0.1 + 0.2 is 0.3. */
export const asShown = (value: number): number => Number(value.toPrecision(DIGITS));
