/** How much was found in a file. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';

/** Found in a file; a validator stops at so many errors, and then there are more. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly isMore: boolean;
}

/** Says that there are more. */
const MORE = 'filing/more';

export const countsOf = (diagnostics: Diagnostics): Counts => {
  const all = diagnostics.list();
  const listed = all.filter(({ rule }) => rule !== MORE);
  const count = (severity: 'error' | 'warning'): number => listed.filter((each) => each.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    isMore: all.some(({ rule, severity }) => rule === MORE && severity === 'error'),
  };
};
