/** Forms in the order in which their notice numbers its attachments. */
import { arabicNumerals } from '../../compiler/filing/numerals.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';

/** 附件4-2 → 4, 2; 附件十二 → 12; without any, behind all that have one. */
const numbersIn = (attachment = ''): readonly number[] => {
  const digits = arabicNumerals(attachment).match(/\d+/g);
  return digits === null ? [Number.POSITIVE_INFINITY] : digits.map(Number);
};

const compared = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0);
};

/** Those that nothing tells apart stay as they were. */
export const inNoticeOrder = (forms: readonly ResolvedForm[]): readonly ResolvedForm[] =>
  forms
    .map((form) => ({ form, numbers: numbersIn(form.attachment) }))
    .sort((one, other) => compared(one.numbers, other.numbers))
    .map(({ form }) => form);
