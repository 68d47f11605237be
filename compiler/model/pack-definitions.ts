/** The definitions that a pack stands on, as a package carries them. */

export interface PackDefinitions {
  /** As they are written, by path: the pack's own in `forms/`, those that came with the tool or another package in `bases/`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Names of packages by which these files call packs that they extend → the keys of those packs. */
  readonly bases: Readonly<Record<string, string>>;
  /** Two that differ and have one key: there are no files then. */
  readonly clash?: { readonly key: string; readonly one: string; readonly other: string };
}
