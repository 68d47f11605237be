/** What `only` asks for: something is asked or printed only where a choice was made. */

/** A choice that must have one of these codes. */
interface Made {
  /** Path of a choice, choices or yes/no: of the same record, or outside of lists. */
  readonly field: string;
  readonly codes: readonly string[];
}

export interface Choice extends Made {
  /** What that field is asked with in turn, or what holds it: where one of these is not made it is not asked, whatever it says. */
  readonly under?: readonly Made[];
}

/** All that must be made. */
export const madeIn = ({ field, codes, under = [] }: Choice): readonly Made[] => [{ field, codes }, ...under];

/** What is asked with the ones above and with these in turn, the outermost first, each once. */
export const choicesWith = (above: readonly Choice[], only: Choice): readonly Choice[] => {
  const isAbove = ({ field, codes }: Choice): boolean =>
    above.some((choice) => choice.field === field && choice.codes.join() === codes.join());
  return [...above, ...[...madeIn(only)].reverse().filter((choice) => !isAbove(choice))];
};
