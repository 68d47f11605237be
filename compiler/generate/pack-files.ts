/** What stands in the folder of a pack, for the generator that tells of it. */
import type { PackFile } from '../generator.ts';
import { packOf } from '../model/form-key.ts';

/** What one generator gives of one subject. */
export interface Share {
  readonly generator: string;
  /** Key of the form or of the pack. */
  readonly subject: string;
  readonly files: readonly PackFile[];
}

/**
 * Files of the pack and of its forms, those of the one that asks first.
 * @param forms keys of all forms, in their order
 * @param shares of those that gather nothing themselves
 */
export const packFiles = (
  pack: string,
  asking: string,
  forms: readonly string[],
  shares: readonly Share[],
): PackFile[] => {
  const order = [pack, ...forms.filter((form) => packOf(form) === pack)];
  const rank = ({ generator }: Share): string => (generator === asking ? '' : generator);
  const sorted = shares
    .filter(({ subject }) => order.includes(subject))
    .sort(
      (a, b) =>
        (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))) || order.indexOf(a.subject) - order.indexOf(b.subject),
    );
  const byPath = new Map<string, PackFile>();
  for (const { path, published } of sorted.flatMap(({ files }) => files))
    byPath.set(path, { path, published: published || byPath.get(path)?.published === true });
  return [...byPath.values()];
};
