/** What generated TypeScript calls the parts of a form: what names in an app are followed by, from one pack to the next. */

/** What a module declares, or a property of that. */
export interface NameInCode {
  /** Relative to the output folder, without an ending. */
  readonly module: string;
  readonly name: string;
  /** A field of an interface; a code of a union, which is a key of its labels too. */
  readonly member?: string;
  readonly means: Meaning;
}

/** `path` is that of a node, empty of a whole filing; codes are those of a field, or of a level of a catalogue. */
export type Meaning =
  | { readonly role: 'key' | 'draft' }
  | { readonly role: 'object' | 'field'; readonly path: string }
  | { readonly role: 'codes' | 'labels'; readonly path: string }
  | { readonly role: 'code'; readonly path: string; readonly code: string }
  | { readonly role: 'levelCodes' | 'levelLabels'; readonly catalogue: string; readonly level: string }
  | { readonly role: 'entry'; readonly catalogue: string; readonly level: string; readonly code: string };
