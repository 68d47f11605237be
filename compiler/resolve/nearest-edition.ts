/** The catalogue that someone meant who named one that is not there: of the same subject the latest edition, with the way to a new one. */
import { type Hint, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';

/** Without its year: `scenario-guide` of `scenario-guide/2025`, `places/gansu` of `places/gansu-2027`. */
const withoutYear = (key: string): string => key.replace(/[-/]\d{4}$/, '');

interface NearestEdition {
  readonly near: string | undefined;
  readonly hints: readonly (Hint | undefined)[];
}

export const nearestEdition = (key: string, catalogues: Iterable<string>): NearestEdition => {
  const keys = [...catalogues];
  const latestOf = (subject: string): string | undefined =>
    keys.filter((each) => withoutYear(each) === subject).reduce<string | undefined>(later, undefined);
  const latest = latestOf(withoutYear(key));
  if (latest !== undefined)
    return { near: latest, hints: [nearestHint(latest), hint('new-edition', { key, extends: latest })] };
  const like = nearest(key, keys);
  const isOfYear = like?.slice(-4) === key.slice(-4);
  const near = like === undefined || isOfYear ? like : latestOf(withoutYear(like));
  return { near, hints: [nearestHint(near)] };
};

const later = (one: string | undefined, other: string): string => (one !== undefined && one > other ? one : other);
