/** Pages while they are being filled from top to bottom. Points; the origin is the page's top left corner. */
import type { PageSection } from '../layout/document.ts';
import { PAGES, STYLES } from '../layout/styles.ts';
import { Footnotes, NOTE_RULE, NOTE_SEPARATOR, type NoteLines } from './footnotes.ts';
import { heightOf, type Line, stacked } from './lines.ts';

export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly top: number;
  /** It was drawn before, on another page. */
  readonly again?: true;
  /** What a field that fills the line takes, where that is more. */
  readonly area?: Box;
}

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page as drawn; lines in reading order. */
export interface Page {
  readonly orientation: PageSection['orientation'];
  readonly lines: readonly PlacedLine[];
  readonly boxes: readonly Box[];
  readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** What a flow needs to know of the document. */
export interface FlowContext {
  readonly notes: readonly string[];
  readonly noteLines: (id: string, width: number) => readonly Line[];
  /** `— 1 —`, set at the left or the right of the type area. */
  readonly pageNumber: (number: number, width: number) => Line;
}

const POINT = 20;

/** What of a page text and tables may take. */
export const typeArea = (orientation: PageSection['orientation']) => {
  const { width, height, top, right, bottom, left } = PAGES[orientation];
  return {
    left: left / POINT,
    top: top / POINT,
    width: (width - left - right) / POINT,
    height: (height - top - bottom) / POINT,
  };
};

/** The page number's dash stands 7 mm below the type area (GB/T 9704-2012, 7.5). */
const PAGE_NUMBER_DROP = (7 / 25.4) * 72;

/** Fills pages; guards the place on the current one and the room for its notes. */
export class Flow {
  readonly pages: Page[] = [];
  y = 0;
  readonly #context: FlowContext;
  readonly #notes: Footnotes;
  #section: PageSection;
  #number = 0;
  #start = 0;
  /** Bottom of what is drawn: space below it may run over the end of the page, or into the notes. */
  #drawn = 0;
  /** Began because the page before it was full. */
  #overflowed = false;
  #slots: PlacedLine[][] = [];
  #boxes: Box[] = [];

  constructor(context: FlowContext, first: PageSection) {
    this.#context = context;
    this.#notes = new Footnotes(context.notes);
    this.#section = first;
    this.#begin(first, false);
  }

  get area() {
    return typeArea(this.#section.orientation);
  }

  /** Nothing but repeated header rows stands on the page. */
  get fresh(): boolean {
    return this.y <= this.#start;
  }

  /** Space above a paragraph is lost where a page begins by overflow, as in Word. */
  get keepsSpaceAbove(): boolean {
    return !this.fresh || !this.#overflowed;
  }

  /** What is left on the page if it cites these notes too. */
  room(notes: Iterable<string>): number {
    const { top, height } = this.area;
    return top + height - this.y - this.#notes.height(notes, this.#noteLines, height);
  }

  /** A place in the page's reading order, to be filled at any time before the page ends. */
  slot(): PlacedLine[] {
    const slot: PlacedLine[] = [];
    this.#slots.push(slot);
    return slot;
  }

  draw(line: Line, x: number, top: number, slot = this.slot(), more: Pick<PlacedLine, 'again' | 'area'> = {}): void {
    slot.push({ line, x, top, ...more });
    this.#drawn = Math.max(this.#drawn, top + line.height);
    this.#notes.cite(line.notes);
  }

  box(box: Box): void {
    this.#boxes.push(box);
    this.#drawn = Math.max(this.#drawn, box.top + box.height);
  }

  /** What was drawn so far is repeated on every page: the page still counts as fresh. */
  repeated(): void {
    this.#start = this.y;
  }

  breakPage(): void {
    this.#end();
    this.#begin(this.#section, true);
  }

  startSection(section: PageSection): void {
    this.finish();
    this.#begin(section, false);
  }

  /** Ends the last page, and adds pages for what is left of its notes. */
  finish(): void {
    this.#end();
    while (this.#notes.pending) {
      this.#begin(this.#section, true);
      this.#end();
    }
  }

  readonly #noteLines: NoteLines = (id) => this.#context.noteLines(id, this.area.width);

  #begin(section: PageSection, overflowed: boolean): void {
    this.#section = section;
    this.#number = section.restart && !overflowed ? 1 : this.#number + 1;
    this.#overflowed = overflowed;
    this.y = this.area.top;
    this.#start = this.y;
    this.#drawn = this.y;
    this.#slots = [];
    this.#boxes = [];
  }

  #end(): void {
    const { left, top, width, height } = this.area;
    const bottom = top + height;
    const notes = this.#notes.take(bottom - this.#drawn, this.#noteLines);
    const start = bottom - heightOf(notes);
    for (const { line, top: lineTop } of stacked(notes, start)) this.draw(line, left, lineTop);
    const rule = { x: left, y: start - NOTE_SEPARATOR + NOTE_RULE.drop, width: NOTE_RULE.width };
    if (this.#section.numbered) {
      const line = this.#context.pageNumber(this.#number, width);
      this.draw(line, left, bottom + PAGE_NUMBER_DROP - STYLES.pageNumber.size / 2);
    }
    this.pages.push({
      orientation: this.#section.orientation,
      lines: this.#slots.flat(),
      boxes: this.#boxes,
      rules: notes.length === 0 ? [] : [rule],
    });
  }
}
