/** A generated file, whole. */
export interface Artifact {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
