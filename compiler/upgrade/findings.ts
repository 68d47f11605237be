/** What an upgrade finds in a file: what is changed, what is left to a person and why, and what of the pack is used where. */
import type { Edit } from './edits.ts';
import type { SucceededSubject, Why } from './succession.ts';

/** In UTF-16 units of the file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What nobody but a person can decide. `what` is as the code calls it. */
export type Left = Range & {
  readonly what: string;
  readonly subjects: readonly SucceededSubject[];
} & (
    | Why
    /** The form that it is imported from has no successor. */
    | { readonly why: 'form' }
    /** It names the pack where nothing tells what for. */
    | { readonly why: 'mention' }
    /** A path of the configuration may lead to the pack before. */
    | { readonly why: 'path' }
  );

export interface SubjectUse extends Range {
  readonly subjects: readonly SucceededSubject[];
}

export interface FileFindings {
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
  readonly uses: readonly SubjectUse[];
  readonly importsPack: boolean;
}
