/** Where the facts of a form are printed: the resolved placement tree, in reading order. Fields are named by their path. */

import type { Choice } from './choice.ts';

/** A string, or the path of the field whose control stands there, as wide as so many characters where it says so. */
export type SlottedPart = string | { readonly field: string; readonly width?: number };

/** Text with controls in it. */
export type Line = {
  readonly parts: readonly SlottedPart[];
  readonly align?: 'left' | 'center' | 'right';
  /** No line ends in its words, nor before a control, as long as they fit. */
  readonly together?: boolean;
  /** Printed in the blank form only. */
  readonly invites?: boolean;
};

/** One printing of a field. Several placements of one field print one fact. */
export interface Placement {
  readonly kind: 'place';
  readonly id: string;
  readonly field: string;
  /** Its own label, else the field's. */
  readonly label?: string;
  /** `beside`: label cell and value cell; `above`: the label's cell in a row above; `inside`: both in one cell; `none`: no label. */
  readonly labelled: 'beside' | 'above' | 'inside' | 'none';
  /** Printed as heading: number before the label (`二、`). The level follows from it. */
  readonly number?: string;
  /** Cover: what is printed below the line, (盖章). */
  readonly below?: string;
  /** Share of its width that the label takes, in percent. */
  readonly split?: number;
  /** Relative width among its siblings; 1 unless said. */
  readonly width?: number;
  /** Records: printed in the row of examples, else in the column's first blank row. */
  readonly example?: string;
  /** Records: printed in every blank row; `{n}` is its number. */
  readonly each?: string;
}

/** Lines of text with controls in them, as one cell or as paragraphs. */
export interface Lines {
  readonly kind: 'lines';
  readonly id: string;
  readonly label?: string;
  readonly lines: readonly Line[];
  readonly width?: number;
}

export interface Cover {
  readonly kind: 'cover';
  readonly id: string;
  readonly lines: readonly (Placement | Paragraph)[];
}

/** A heading and what stands under it; an appendix has a mark (附 1) and a title and starts a page. */
export interface SectionPlacement {
  readonly kind: 'section';
  readonly id: string;
  readonly heading?: string;
  readonly mark?: string;
  readonly title?: string;
  readonly orientation: 'portrait' | 'landscape' | 'landscapeA3';
  readonly newPage: boolean;
  /** Printed only where the filing data chose this. */
  readonly only?: Choice;
  readonly content: readonly DocumentNode[];
}

/** What is printed once per record. */
export interface PerRecord {
  readonly kind: 'per';
  readonly id: string;
  readonly list: string;
  readonly content: readonly DocumentNode[];
}

/** A printed paragraph; `title` prints as the form's title. */
export interface Paragraph {
  readonly kind: 'text';
  readonly id: string;
  /** Absent: the title of the form. */
  readonly text?: string;
  /** `answer`: in place of what would be written, on an instruction sheet. */
  readonly style: 'title' | 'body' | 'hint' | 'note' | 'answer';
  /** Printed in the blank form only. */
  readonly invites?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Cited behind the text. */
  readonly notes?: readonly string[];
}

/** A table of label and value cells. */
export interface Grid {
  readonly kind: 'grid';
  readonly id: string;
  /** Width of the label column in percent. */
  readonly labels: number;
  readonly rows: readonly GridRow[];
}

/** A label over the whole width: (一) 申报主体基本信息. */
export interface Band {
  readonly kind: 'band';
  readonly id: string;
  readonly text: string;
}

export interface Row {
  readonly kind: 'row';
  readonly id: string;
  readonly items: readonly (Placement | Lines)[];
}

/** Rows behind one merged label; groups nest to any depth. */
export interface RowGroup {
  readonly kind: 'group';
  readonly id: string;
  /** The field group whose label and notes it prints, unless `label` is given. */
  readonly field?: string;
  readonly label?: string;
  /** Cited by a label of its own. */
  readonly notes: readonly string[];
  readonly split?: number;
  readonly rows: readonly GridRow[];
}

/** Rows that are printed once per record. */
export interface Repeat {
  readonly kind: 'repeat';
  readonly id: string;
  readonly list: string;
  readonly rows: readonly GridRow[];
}

/** A matrix: one header row of years, one row per indicator. */
export interface MatrixRows {
  readonly kind: 'matrix';
  readonly id: string;
  readonly field: string;
}

/** A record list as header rows and a row per record; on its own, or stacked in a grid. */
export interface Records {
  readonly kind: 'records';
  readonly id: string;
  readonly list: string;
  readonly columns: readonly Column[];
  /** Empty rows of the blank form. */
  readonly rows: number;
  /** Printed in a last row that invites more: ……. */
  readonly more?: string;
  /** First cell of a row that prints the columns' examples; its number, if it is one, is counted on. */
  readonly exampleRow?: string;
}

/** A group as a table with a row per field. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly id: string;
  readonly field: string;
  readonly columns: readonly (NumberColumn | Part)[];
}

/** A column of a sheet: what of each field stands there. */
export interface Part {
  readonly kind: 'part';
  readonly id: string;
  readonly shows: 'label' | 'hint' | 'control' | 'before' | 'after';
  readonly header?: string;
  readonly width?: number;
}

/** Running number, placed field, or columns under one merged label (header rows follow from the nesting). */
export type Column = NumberColumn | Placement | ColumnGroup;

export interface NumberColumn {
  readonly kind: 'number';
  readonly id: string;
  readonly label: string;
  readonly width?: number;
}

export interface ColumnGroup {
  readonly kind: 'columns';
  readonly id: string;
  /** Without one its cell is empty. */
  readonly label?: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
}

export type GridRow = Band | Row | RowGroup | Repeat | MatrixRows | Records | Sheet;
/** A placement outside a grid is a heading or a label with its control below. */
export type DocumentNode =
  | Cover
  | SectionPlacement
  | PerRecord
  | Paragraph
  | Lines
  | Grid
  | Records
  | Sheet
  | Placement;
