/** What is doubtful in a file that is read back, and what has become of its values since it was filled in. */
import type { Path } from '../../../compiler/filing/path.ts';
import type { Json, Unread } from '../../../compiler/filing/printing/holds.ts';
import type { FoundPlace, Ground } from '../found.ts';

/** `unread`, `strange` and `astray` lose a value, which is kept in the report, `picture-astray` a picture, which is not; what the others say has been read. */
export type DoubtCode =
  /** A text that is none of what the control holds. */
  | 'unread'
  /** A control that is none of the form's. */
  | 'strange'
  /** Two placements of one fact say two things. */
  | 'differ'
  /** One placement of a fact has been blanked, another says it as it was filled in. */
  | 'half-blanked'
  /** A box and its glyph disagree. */
  | 'glyph'
  /** Its control is gone, and something is written in its place. */
  | 'beside'
  /** Its control is empty, and something is typed beside it. */
  | 'typed-beside'
  /** Something is written where the form has nothing to fill in. */
  | 'astray'
  /** A picture stands where the form has nothing to fill in, or where nothing says what it is of. */
  | 'picture-astray'
  /** An equation, which has been read as a line of text. */
  | 'equation'
  /** Text that is struck out, or hidden: it is left out. */
  | 'struck'
  | 'hidden'
  /** An object of another program: nothing of it is read. */
  | 'object'
  /** Somebody put another control into one: what stands in it is text of the outer one. */
  | 'nested-control'
  /** A control stands beside the label of another field. */
  | 'other-label'
  /** No sheet has the header of a table. */
  | 'no-header'
  /** A column of it is not there. */
  | 'no-column'
  /** A column, or a row without controls, is headed otherwise, and read by its place. */
  | 'heading'
  /** The last result of a formula. */
  | 'formula'
  /** The value of a merged cell, which counts for each row. */
  | 'merged'
  /** The file has no controls, and is too long to be read by its tables. */
  | 'too-long'
  /** Its control, or its row, is gone. */
  | 'gone'
  /** It has been blanked. */
  | 'blanked'
  /** Rows that a person added, or deleted. */
  | 'record-added'
  | 'record-removed';

export interface Doubt {
  readonly code: DoubtCode;
  readonly label: string;
  readonly path?: Path;
  readonly place?: FoundPlace;
  /** What stands there. */
  readonly text?: string;
  readonly why?: Unread;
  /** unread: labels of what there is to choose from. */
  readonly choices?: readonly string[];
  /** differ, half-blanked: what stands elsewhere. */
  readonly other?: { readonly text: string; readonly place: FoundPlace };
}

/** What stands at a place of the filing, and how it was found. */
export interface ReadPlace {
  readonly path: Path;
  readonly label: string;
  /** None where it is blank, or not read. */
  readonly value?: Json;
  readonly text: string;
  readonly ground: Ground;
  readonly place: FoundPlace;
}

/** What a person has changed since the file was filled in. */
export interface DocumentChange {
  readonly label: string;
  /** In the filing that the file carries, and in the one that was read. */
  readonly before?: Path;
  readonly after?: Path;
  readonly from?: Json;
  readonly to?: Json;
  readonly place?: FoundPlace;
}
