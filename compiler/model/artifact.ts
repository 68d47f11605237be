/** What generators give: whole files. */

export interface Artifact {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Apps import it from the npm package of its pack, under its path there: `@shenbao/hebei-2026/basic-factory-list/schema.json`. */
  readonly published?: boolean;
  /** What it is made of, where that is not what the generator was asked for: forms that share a block share what is made of it. */
  readonly of?: Subject;
}

/** A definition, by what it is and its key; `project` is all of them. */
export interface Subject {
  readonly role: 'form' | 'pack' | 'block' | 'catalogue' | 'project';
  readonly key: string;
}
