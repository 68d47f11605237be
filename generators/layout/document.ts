/**
 * The document model: a form as pages, paragraphs, tables and controls, blank or filled, knowing no file format.
 * Lengths are twips (1/20 pt) unless said. Word and PDF render it; whatever both must agree on is decided here.
 */

import type { Picture } from '../../compiler/filing/pictures/picture.ts';
import type { Holds, Json } from '../../compiler/filing/printing/holds.ts';
import type { Orientation, StyleName } from './styles.ts';

export interface FormDocument {
  /** Form key; goes into the document's properties. */
  readonly form: string;
  readonly title: string;
  readonly sections: readonly PageSection[];
  /** In the order of their first citation; their place is their number, from 1. */
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  readonly id: string;
  readonly text: string;
}

/** Pages of one orientation. A section starts a page. */
export interface PageSection {
  readonly orientation: Orientation;
  /** A cover has no page number. */
  readonly numbered: boolean;
  /** The page number starts again at 1 here. */
  readonly restart: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  /** Else the style's. */
  readonly align?: 'left' | 'center' | 'right';
  readonly inlines: readonly Inline[];
  /** Further lines begin so many characters behind the first. */
  readonly hang?: number;
  /** Starts a new page. */
  readonly newPage?: boolean;
  /** Serves as a heading: it does not end a page, whatever its style does. */
  readonly keepNext?: true;
}

export type Inline = Run | NoteMark | Control | Tab;

export interface Run {
  readonly kind: 'run';
  readonly text: string;
  /** The words of an option: no line ends in them, nor between them and the box before. */
  readonly whole?: true;
}

/** What follows begins at a stop of its own. */
export interface Tab {
  readonly kind: 'tab';
  /** Twips from the left edge of what the paragraph stands in. */
  readonly at: number;
}

/** Citation of a footnote; the first one carries the note, further ones refer to it. */
export interface NoteMark {
  readonly kind: 'note';
  readonly note: string;
}

/** A place to fill in. */
export interface Control {
  readonly kind: 'control';
  /** Where in the filing data: `scenarios[0].name`, `task.period.start`, `enterprise.indicators.totalAssets["2019"]`. */
  readonly path: string;
  /** `check`: one box of a choice (`code` says which), drawn as □ or ☑. `combo`: an option or a new one. */
  readonly input: 'text' | 'multiline' | 'date' | 'dropdown' | 'combo' | 'check' | 'picture';
  /** Name shown when the control is selected. */
  readonly label: string;
  /** check: the option's code, `true` or `false`. */
  readonly code?: string;
  readonly checked?: boolean;
  /** What may stand in it: by this alone a text is read back. Boxes of one field hold the same. */
  readonly holds: Holds;
  /** What is filed at `path`, exact; absent in a blank form, and where what is filed is none that the control holds. */
  readonly filed?: Json;
  /** `filed` as printed; what is ticked instead for a box. */
  readonly value?: string;
  /** Printed while empty: the form's own hint, or blanks. Line breaks are `\n`. */
  readonly placeholder: string;
  /** Empty and without hint: width of the gap, in Chinese characters; 0 in a cell of its own. */
  readonly gap: number;
  /** The gap and the value are underlined (cover lines). */
  readonly underlined?: boolean;
  /** Of a value that takes several lines: what a line holds, in Chinese characters; the last one is underlined to the width of the gap. */
  readonly line?: number;
  /** No line ends before it. */
  readonly joined?: true;
  /** The unit of the number before it. */
  readonly unit?: true;
  /** A final filing must have it. */
  readonly required?: true;
  /** Filled in by the receiving system. */
  readonly readOnly?: true;
  /** picture: what is drawn above the words. */
  readonly picture?: DrawnPicture;
  /** Of prose: how many at most, as Word counts them. */
  readonly words?: number;
}

/** A picture at the size at which it is drawn. */
export interface DrawnPicture {
  readonly picture: Picture;
  /** Of its file. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A table with fixed columns. Cells say their column and span; a row's cells and the spans from above fill it exactly. */
export interface Table {
  readonly kind: 'table';
  /** Definition it comes from. */
  readonly id: string;
  /** Sum: the width of the type area. */
  readonly widths: readonly number[];
  /** How many rows at the top are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  /** Its last row stays on the page of what follows. */
  readonly keepNext?: true;
}

export interface TableRow {
  /** At least. */
  readonly height: number;
  /** May be split between pages; rows of prose must, unless they are records or lines that belong together, and not too high for that. */
  readonly splittable: boolean;
  /** High enough to stand alone before or behind the end of a page. */
  readonly standsAlone?: true;
  /** Belongs together with what follows: they stand on one page. */
  readonly keepsNext?: true;
  /** Of a list or matrix inside of the table: its header begins so many rows above, and has so many. */
  readonly headed?: { readonly above: number; readonly rows: number };
  /** The record that is printed in it, the innermost of several. */
  readonly record?: RecordPlace;
  readonly cells: readonly Cell[];
}

/** A record by its place in the filing data. */
export interface RecordPlace {
  /** `scenarios[0].equipment` */
  readonly list: string;
  /** From 0; also of an empty row, which is the record that would be filed there. */
  readonly index: number;
}

export interface Cell {
  /** First column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly role: 'label' | 'value' | 'header' | 'band';
  readonly blocks: readonly Paragraph[];
  readonly vertical: 'top' | 'middle';
}
