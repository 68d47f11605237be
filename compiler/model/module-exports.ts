/** What a generated module exports, by name. */
export interface ModuleExports {
  /** Relative to the output folder, without an ending. */
  readonly path: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
  /** Further names for some of them, under which they go on when a later edition of a catalogue takes its place. */
  readonly also?: Readonly<Record<string, string>>;
  /** Whatever the form asks, it exports no other names: where a form's own are the same, these stay. */
  readonly isOfEveryForm?: boolean;
}
