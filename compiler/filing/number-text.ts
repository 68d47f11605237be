/** Numbers as people write them: `３，５０８.５万元` is 3508.5 with 万元 behind it. Read alike on paper and, of before and after, in data. */
import { plain } from './plain.ts';

/** 1,234.5 or 1234.5; `12,5` and `1.2.3` are none. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,])/;
/** U+2212 and the dashes that stand in for it. */
const MINUS = /^[−–—]/;
/** What people write behind a count or a score whose label says already what is counted: 1385台（套）, 1433人, 2.2分. */
const COUNTER = /^(?:台套|台\/套|台\(套\)|[台套人名家个项条件次分位户份处])$/;

interface NumberText {
  readonly number: number;
  /** Half width and without blanks. */
  readonly behind: string;
}

/** Undefined where the text does not begin with a number. */
export const numberText = (text: string): NumberText | undefined => {
  const written = plain(text).replace(MINUS, '-');
  const [digits] = NUMBER.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  return Number.isFinite(number) ? { number, behind: written.slice(digits.length) } : undefined;
};

/** Half width, without brackets around it; 万 is of 元. */
const unitOf = (text: string): string =>
  plain(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[百千万亿]+$/, '$&元');

/** Whether the unit is the one that the form prints, or what that begins with: 元 of 元/人/天. */
const isUnit = (written: string, printed: string): boolean =>
  unitOf(written) === unitOf(printed) || unitOf(written) === unitOf(printed.split('/')[0] ?? '');

/** @param unit that the form prints with it */
export const readNumber = (
  text: string,
  { type, unit }: { readonly type?: string | undefined; readonly unit?: string | undefined },
): number | 'no-number' | 'other-unit' => {
  const { number, behind = '' } = numberText(text) ?? {};
  if (number === undefined) return 'no-number';
  const units = [unit, type === 'percent' ? '%' : undefined].flatMap((each) => each ?? []);
  const isAsked = units.some((each) => isUnit(behind, each)) || (units.length === 0 && COUNTER.test(unitOf(behind)));
  return behind === '' || isAsked ? number : 'other-unit';
};
