/** Where an attribute of a resolved form was set. */
export interface Origin {
  /** Path of the definition, relative to the project, with `/`. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
  /** `define`, `use <block>`, an overlay's verb, or `editions` of a pack. */
  readonly operation: string;
  /** What it set the attribute to. */
  readonly value: string | number | boolean | readonly string[];
}

/** Of a file that came in a package: another version of it that says the same changes nothing that is committed. */
export const withoutVersion = (file: string): string => file.replace(/@\d+\.\d+\.\d+[^/]*(?=\/(?:forms|bases)\/)/, '');

/** Address of a node (`enterprise.name`, `document/cover`, `notes/accident`) → attribute → origins, the one in force first, then what it overrode. */
export type Provenance = Readonly<Record<string, Readonly<Record<string, readonly Origin[]>>>>;
