/** What is chosen in filing data. */
import { type Path, valueAt } from './path.ts';

/** Does the answer at the place, or one of several, have one of the codes? Of a yes or no with details its `answer` counts. */
export const isChosen = (data: unknown, path: Path, codes: readonly string[]): boolean => {
  const value = valueAt(data, path);
  const answer = valueAt(value, ['answer']) ?? value;
  return [answer].flat().some((code) => codes.includes(String(code)));
};
