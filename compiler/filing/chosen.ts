/** What is chosen in filing data. */
import { type Choice, madeIn } from '../model/choice.ts';
import { type Path, valueAt } from './path.ts';

/** Does the answer at the place, or one of several, have one of the codes? Of a yes or no with details its `answer` counts. */
export const isChosen = (data: unknown, path: Path, codes: readonly string[]): boolean => {
  const value = valueAt(data, path);
  const answer = valueAt(value, ['answer']) ?? value;
  return [answer].flat().some((code) => codes.includes(String(code)));
};

/** Where the choice stands that a place depends on: in the same record, if it is of a list. */
const choicePath = (path: Path, field: string): Path => {
  let at = 0;
  let isShared = true;
  return field.split('.').flatMap((id) => {
    isShared &&= path[at] === id;
    if (!isShared) return [id];
    const from = at;
    at += 1;
    while (typeof path[at] === 'number') at += 1;
    return path.slice(from, at);
  });
};

/** Of the choices that the place is asked with one in whose stead another has been made, the outermost. */
export const ruledOutBy = (data: unknown, path: Path, only: Choice): Choice | undefined =>
  [...madeIn(only)].reverse().find(({ field, codes }) => {
    const choice = choicePath(path, field);
    return valueAt(data, choice) !== undefined && !isChosen(data, choice, codes);
  });

/** Has another choice been made than that which the place is asked with? */
export const isRuledOut = (data: unknown, path: Path, only: Choice): boolean =>
  ruledOutBy(data, path, only) !== undefined;

/** Has the choice been made that the place is asked with? */
export const isAskedThere = (data: unknown, path: Path, only: Choice): boolean =>
  madeIn(only).every(({ field, codes }) => isChosen(data, choicePath(path, field), codes));
