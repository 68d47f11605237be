/** Paragraphs, tables and what is found in them, put together as a document is walked through. */
import type {
  FoundCell,
  FoundDocument,
  FoundOddity,
  FoundParagraph,
  FoundPicture,
  FoundPlace,
  FoundRow,
  FoundTable,
  FoundValue,
} from '../../layout/found.ts';
import type { Tag } from '../../office/walk-xml.ts';
import { Controls } from './controls.ts';
import { bookmarkedName } from './names.ts';
import { type Mutable, OpenValues } from './open-values.ts';
import type { Said } from './said.ts';

interface OpenRow {
  readonly place: FoundPlace;
  readonly cells: FoundCell[];
  /** How many values were found before it. */
  readonly before: number;
  readonly oddBefore: number;
  isDeleted: boolean;
}

interface OpenCell {
  columnSpan: number;
  covered: boolean;
  readonly paragraphs: FoundParagraph[];
}

export class Pages {
  readonly #values = new OpenValues(() => this.#paragraph && { pieces: this.#paragraph.pieces, place: this.place() });
  readonly #controls: Controls;
  readonly #blocks: (FoundParagraph | FoundTable)[] = [];
  readonly #odd: { readonly of: unknown; readonly found: Mutable<FoundOddity> }[] = [];
  #rows: FoundRow[] = [];
  #row: OpenRow | undefined;
  #cell: OpenCell | undefined;
  #paragraph: { readonly place: FoundPlace; readonly pieces: (string | FoundValue)[]; pictured?: true } | undefined;
  /** Of tables around here; those within others are part of their cell. */
  #depth = 0;
  #tables = 0;
  #paragraphs = 0;
  #nested = 0;
  #isJoined = false;

  constructor(said: Said) {
    this.#controls = new Controls(said, this.#values, () => this.place());
  }

  place(): FoundPlace {
    if (this.#row === undefined) return { paragraph: Math.max(1, this.#paragraphs) };
    const cell = this.#row.cells.length + (this.#cell === undefined ? 0 : 1);
    return { ...this.#row.place, ...(cell > 0 && { cell }) };
  }

  open(name: string): void {
    switch (name) {
      case 'tbl':
        this.#openTable();
        return;
      case 'tr':
        if (this.#depth === 1) this.#openRow();
        return;
      case 'tc':
        if (this.#depth === 1) this.#cell = { columnSpan: 1, covered: false, paragraphs: [] };
        return;
      case 'p':
        this.#openParagraph();
        return;
      case 'sdt':
        this.#controls.begin();
        return;
      case 'sdtContent':
        this.#controls.beginContent();
    }
  }

  close(name: string): void {
    switch (name) {
      case 'tbl':
        this.#depth -= 1;
        if (this.#depth === 0) this.#blocks.push({ kind: 'table', number: this.#tables, rows: this.#rows });
        return;
      case 'tr':
        if (this.#depth === 1) this.#closeRow();
        return;
      case 'tc':
        if (this.#depth === 1) this.#closeCell();
        return;
      case 'p':
        this.#paragraph = undefined;
        return;
      case 'sdt':
        this.#closeControl();
    }
  }

  #openTable(): void {
    this.#depth += 1;
    this.#values.contain();
    if (this.#depth > 1) {
      this.#nested += 1;
      return;
    }
    this.#tables += 1;
    this.#rows = [];
  }

  #openRow(): void {
    this.#values.contain();
    this.#row = {
      place: { table: this.#tables, row: this.#rows.length + 1 },
      cells: [],
      before: this.#values.count,
      oddBefore: this.#odd.length,
      isDeleted: false,
    };
  }

  /** What stands in one that is deleted goes with it. */
  #closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row?.isDeleted) {
      this.#values.dropFrom(row.before);
      this.#odd.splice(row.oddBefore);
    } else if (row) this.#rows.push({ place: row.place, cells: row.cells });
  }

  /** A bookmark ends with its cell at the latest. */
  #closeCell(): void {
    if (this.#cell) this.#row?.cells.push(this.#cell);
    this.#cell = undefined;
    this.#values.endBookmarks();
  }

  #openParagraph(): void {
    this.#values.beginParagraph(this.#isJoined);
    this.#isJoined = false;
    if (this.#row === undefined) this.#paragraphs += 1;
    const paragraph: Mutable<FoundParagraph> & { readonly pieces: (string | FoundValue)[] } = {
      kind: 'paragraph',
      place: this.place(),
      pieces: [],
    };
    this.#paragraph = paragraph;
    if (this.#cell) this.#cell.paragraphs.push(paragraph);
    else if (this.#depth === 0) this.#blocks.push(paragraph);
  }

  /** The mark of a paragraph that has been deleted: what follows is part of it. */
  joinNext(): void {
    this.#isJoined = true;
  }

  rowIsDeleted(): void {
    if (this.#depth === 1 && this.#row) this.#row.isDeleted = true;
  }

  spans(columns: number): void {
    if (this.#depth === 1 && this.#cell) this.#cell.columnSpan = Number.isInteger(columns) && columns > 0 ? columns : 1;
  }

  covers(isCovered: boolean): void {
    if (this.#depth === 1 && this.#cell) this.#cell.covered = isCovered;
  }

  /** Of a control, before its content. */
  property(tag: Tag, isOfControl: boolean): void {
    if (isOfControl) this.#controls.property(tag);
  }

  #closeControl(): void {
    const nested = this.#controls.end();
    if (nested !== undefined) this.odd('nested-control', nested);
  }

  /** Texts of one kind side by side are one. */
  odd(kind: FoundOddity['kind'], text: string): void {
    const value = this.#values.innermost?.value;
    const of = value ?? this.#paragraph;
    const last = this.#odd.at(-1);
    if (last && last.of === of && last.found.kind === kind && (kind === 'struck' || kind === 'hidden'))
      last.found.text += text;
    else this.#odd.push({ of, found: { kind, place: this.place(), text, ...(value && { value }) } });
  }

  bookmark(id: string, called: string): void {
    const name = bookmarkedName(called);
    // one bookmark may begin where another ends: editors let them overlap
    if (name === undefined || this.#values.innermostControl) return;
    this.#values.begin({ name, text: '', ...this.#controls.says(), ground: 'bookmark', place: this.place() }, id);
  }

  endBookmark(id: string): void {
    this.#values.endBookmark(id);
  }

  /** Goes to the innermost that is found; else to the paragraph. */
  text(text: string): void {
    if (!this.#values.takeText(text)) this.#paragraph?.pieces.push(text);
  }

  /** Likewise. */
  picture(picture: FoundPicture): void {
    if (!this.#values.takePicture(picture) && this.#paragraph) this.#paragraph.pictured = true;
  }

  end(): Pick<FoundDocument, 'values' | 'blocks' | 'nested' | 'odd'> {
    return {
      values: this.#values.found,
      blocks: this.#blocks,
      nested: this.#nested,
      odd: this.#odd.map(({ found }) => found),
    };
  }
}
