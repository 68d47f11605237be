/** What `only` asks for: something is asked or printed only where a choice was made. */

/** A choice that must have one of these codes. */
export interface Choice {
  /** Path of a choice, choices or yes/no outside of lists. */
  readonly field: string;
  readonly codes: readonly string[];
}
