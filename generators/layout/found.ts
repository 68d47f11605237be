/**
 * What a reader finds in a file that a person may have filled in or changed, whatever the format of the file: the controls and what
 * stands in them, and the page around them. What of it is a value, the form says (`generators/layout/extract`).
 */

import type { PictureType } from '../../compiler/filing/pictures/picture.ts';

/** Namespace of what only this project says in a file: the filing that travels in it. */
export const FILING_NAMESPACE = 'urn:shenbao:filing:1';
/** A filled-in form without pictures has less than 1 MB, one with fields 2.5 MB: larger files are not read. */
export const MOST_FILE_BYTES = 64 << 20;

/** How a text was found to be that of a field. */
export type Ground = 'control' | 'bookmark' | 'field' | 'cell' | 'beside';

/** Where in the file, for people; all numbers from 1. */
export interface FoundPlace {
  readonly page?: number;
  readonly sheet?: string;
  /** Of the tables that stand in no other one. */
  readonly table?: number;
  readonly row?: number;
  /** As drawn from the left, parts of a merged one further down included. */
  readonly cell?: number;
  /** Of those outside of tables. */
  readonly paragraph?: number;
  /** Of a cell in a sheet: `C7`. */
  readonly address?: string;
  /** Of each page, around its text. */
  readonly margin?: 'header' | 'footer';
}

/** What the file says of a text beside it: it is the last result of a formula, or that of the merged cell around it. */
export type Remark = 'formula' | 'merged';

/** A control, a bookmark or a field of the file. */
export interface FoundValue {
  /**
   * What the file calls it: a tag, the name of a bookmark without its number. `namesOf` of the document says what a place in the data
   * is called.
   */
  readonly name: string;
  /** What the file itself says of its place in the data, by a part that an editor may have dropped. */
  readonly path?: string;
  readonly code?: string;
  /** As it stands there, a hint or blanks included; lines and paragraphs are parted by `\n`. */
  readonly text: string;
  /** Of a box. The glyph is in `text`. */
  readonly checked?: boolean;
  /** The file says that it is empty and shows a hint; a text that was typed since may still be called so. */
  readonly hinted?: true;
  /** The hint of the file for this control. */
  readonly hint?: string;
  readonly remark?: Remark;
  /** Why the text is no value, by what the file says. */
  readonly lost?: Lost;
  readonly ground: Ground;
  readonly place: FoundPlace;
  /** That stand in it, in reading order. */
  readonly pictures?: readonly FoundPicture[];
}

/** A picture of the file, or the place that is kept for one. */
export interface FoundPicture {
  /** Of its file, as far as the document says. */
  readonly name: string;
  /** Below it. */
  readonly caption?: string;
  /** Only its name stands there. */
  readonly isPlace?: true;
  /** None where it is of a kind that is not read, is not in the file, or is too large: nothing is fetched. */
  readonly picture?: { readonly mediaType: PictureType; readonly bytes: Uint8Array; readonly sha256: string };
}

/** A formula went wrong; a number of more digits than the program keeps. */
export type Lost = 'failed-formula' | 'rounded';

/** Text outside of what was found, or what was found. */
export type FoundPiece = string | FoundValue;

/** What was found stands where it begins, once. */
export interface FoundParagraph {
  readonly kind: 'paragraph';
  readonly place: FoundPlace;
  readonly pieces: readonly FoundPiece[];
  /** A picture stands in it, outside of what was found: its words are a caption. */
  readonly pictured?: true;
}

export interface FoundCell {
  readonly columnSpan: number;
  /** Continues the cell above. */
  readonly covered: boolean;
  readonly paragraphs: readonly FoundParagraph[];
  readonly remark?: Remark;
  readonly lost?: Lost;
}

export interface FoundRow {
  readonly place: FoundPlace;
  readonly cells: readonly FoundCell[];
}

export interface FoundTable {
  readonly kind: 'table';
  /** From 1. */
  readonly number: number;
  /** Name of the sheet that it is. Its rows are those with something in them, from the first column on. */
  readonly sheet?: string;
  readonly rows: readonly FoundRow[];
}

/** What stands on the page otherwise than as text, or as text that is not meant to be read. */
export interface FoundOddity {
  /**
   * An equation, read as a line of text; text that is struck out or hidden, left out; an object of another program, of which nothing is
   * read; a control within another, whose text is that of the outer one.
   */
  readonly kind: 'equation' | 'struck' | 'hidden' | 'object' | 'nested-control';
  readonly place: FoundPlace;
  /** What stands there; of an object what the file calls it, which may be empty. */
  readonly text: string;
  /** In which it stands; none outside of these. */
  readonly value?: FoundValue;
}

/** The filing that the file was filled in with, as it carries it. */
export interface FoundFiling {
  readonly form: string;
  /** Of the text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

export interface FoundComment {
  readonly author: string;
  readonly text: string;
  readonly place: FoundPlace;
}

export interface FoundDocument {
  /** Key of the form that the file says it is, by whatever says so. */
  readonly form?: string;
  readonly filing?: FoundFiling;
  /** In reading order. */
  readonly values: readonly FoundValue[];
  /** The pages in reading order; empty where the format has fields only. */
  readonly blocks: readonly (FoundParagraph | FoundTable)[];
  /** In reading order; those of Word files. */
  readonly odd?: readonly FoundOddity[];
  /** Paragraphs of headers and footers in which something is written. */
  readonly margins?: readonly FoundParagraph[];
  /** Tracked changes by kind: they are read as accepted. */
  readonly revisions: { readonly inserted: number; readonly deleted: number };
  readonly comments: readonly FoundComment[];
  /** It has programs in it, which nobody runs. */
  readonly macros: boolean;
  /** Tables in cells of others: their text is that of the cell. */
  readonly nested: number;
  /** By what names the file would call the control of a place in the data. */
  readonly namesOf: (path: string, code?: string) => readonly string[];
}

/** Why a file cannot be read. */
export interface Unreadable {
  readonly why:
    | 'no-fields'
    | 'not-zip'
    | 'encrypted'
    | 'not-word'
    | 'too-large'
    | 'too-deep'
    | 'damaged'
    | 'doctype'
    | 'no-part';
  /** The part of the file that it is about. */
  readonly part?: string;
  /** What is wrong there, as the parser has it; the limit that it exceeds. */
  readonly detail?: string;
}
