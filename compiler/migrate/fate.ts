/** How each value ends. */
import type { Path } from '../filing/path.ts';
import type { Reason } from './reasons.ts';

/**
 * `carried` as it was, `converted` into what the form asks now, `dropped` and kept aside: values that someone filed, each in one class.
 * `defaulted` is what was put there for want of any, `needed` what a final filing must have and the draft has not.
 */
export const VALUE_CLASSES = ['carried', 'converted', 'defaulted', 'dropped', 'needed'] as const;
export type ValueClass = (typeof VALUE_CLASSES)[number];

export interface Fate {
  readonly class: ValueClass;
  /** Where it was filed: the key of the form, and the place in a filing of it. None of what is defaulted or needed. */
  readonly from?: { readonly form: string; readonly path: Path };
  /** Where it stands, or is to stand, in the draft. None of what is dropped. */
  readonly to?: Path;
  /** What its field is called: of what is dropped in the form before, else in that after. */
  readonly label: string;
  readonly reason?: Reason;
}

export type FateCounts = Readonly<Record<ValueClass, number>>;

export const countsOf = (fates: readonly Pick<Fate, 'class'>[]): FateCounts => {
  const counts = { carried: 0, converted: 0, defaulted: 0, dropped: 0, needed: 0 };
  for (const fate of fates) counts[fate.class] += 1;
  return counts;
};
