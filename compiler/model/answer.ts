/** A yes or no with a detail: which of the answers must say it. */
import type { Field } from './form.ts';

/** Where the detail is written in the words of an answer. */
export const DETAIL = '{}';

/** The answers whose words have a blank for the detail, yes where neither has; none where no detail is asked. */
export const answersAsking = ({
  detail,
  yes = '',
  no = '',
}: Pick<Field, 'detail' | 'yes' | 'no'>): readonly boolean[] => {
  if (detail === undefined) return [];
  const asking = [true, false].filter((answer) => (answer ? yes : no).includes(DETAIL));
  return asking.length > 0 ? asking : [true];
};
