/** What a generated module exports, by name. */
export interface ModuleExports {
  /** Relative to the output folder, without an ending. */
  readonly path: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
}
