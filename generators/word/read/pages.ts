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
import { Refusal } from '../../layout/refusal.ts';
import type { Tag } from '../../office/walk-xml.ts';
import { bookmarkedName } from './names.ts';
import type { Said } from './said.ts';

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** A control or a bookmark that text may go to. */
interface OpenValue {
  readonly value: Mutable<FoundValue>;
  /** Number of the bookmark; none of a control. */
  readonly bookmark?: string;
  /** Counts as found: no container of rows, no bookmark around a control that is known by its tag. */
  isLive: boolean;
  /** Those that it stands in so far. */
  paragraphs: number;
  /** What the first of them is made of. */
  pieces?: (string | FoundValue)[];
}

interface OpenControl {
  tag?: string;
  isHinted: boolean;
  hint?: string;
  checked?: boolean;
  open?: OpenValue;
  /** Of one within a control of the form: where its text begins there. */
  nested?: { readonly around: OpenValue; readonly from: number };
}

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

/** Controls and bookmarks around one place: each paragraph is part of all of them. */
const MOST_OPEN = 200;

/** What is no value: text that it has got already is the paragraph's. */
const discount = (open: OpenValue): void => {
  if (!open.isLive) return;
  open.isLive = false;
  const at = open.pieces?.indexOf(open.value) ?? -1;
  if (at >= 0) open.pieces?.splice(at, 1, open.value.text);
};

export class Pages {
  readonly #said: Said;
  readonly #blocks: (FoundParagraph | FoundTable)[] = [];
  readonly #values: OpenValue[] = [];
  readonly #open: OpenValue[] = [];
  readonly #controls: OpenControl[] = [];
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
    this.#said = said;
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
        this.#controls.push({ isHinted: false });
        return;
      case 'sdtContent':
        this.#openControl();
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
    this.#contain();
    if (this.#depth > 1) {
      this.#nested += 1;
      return;
    }
    this.#tables += 1;
    this.#rows = [];
  }

  #openRow(): void {
    this.#contain();
    this.#row = {
      place: { table: this.#tables, row: this.#rows.length + 1 },
      cells: [],
      before: this.#values.length,
      oddBefore: this.#odd.length,
      isDeleted: false,
    };
  }

  /** What is open around rows holds them, and is no value. */
  #contain(): void {
    for (const open of this.#open) discount(open);
  }

  /** What stands in one that is deleted goes with it. */
  #closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row?.isDeleted) {
      for (const open of this.#values.slice(row.before)) open.isLive = false;
      this.#odd.splice(row.oddBefore);
    } else if (row) this.#rows.push({ place: row.place, cells: row.cells });
  }

  /** A bookmark ends with its cell at the latest. */
  #closeCell(): void {
    if (this.#cell) this.#row?.cells.push(this.#cell);
    this.#cell = undefined;
    for (const open of this.#open.filter(({ bookmark }) => bookmark !== undefined)) this.#end(open);
  }

  #openParagraph(): void {
    const isJoined = this.#isJoined;
    this.#isJoined = false;
    for (const open of this.#open) {
      if (open.paragraphs > 0 && !isJoined) open.value.text += '\n';
      open.paragraphs += 1;
    }
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
  property({ space, name, get }: Tag, isOfControl: boolean): void {
    const control = this.#controls.at(-1);
    if (!control || !isOfControl) return;
    if (space === 'w' && name === 'tag') control.tag = get('val') ?? '';
    else if (space === 'w' && name === 'showingPlcHdr') control.isHinted = get('val') !== '0' && get('val') !== 'false';
    else if (space === 'w' && name === 'docPart') {
      const hint = this.#said.hints.get(get('val') ?? '');
      if (hint !== undefined) control.hint = hint;
    } else if (space === 'w14' && name === 'checked') control.checked = get('val') === '1' || get('val') === 'true';
  }

  #openControl(): void {
    const control = this.#controls.at(-1);
    if (!control) return;
    const { tag, isHinted, hint, checked } = control;
    if (!tag) {
      this.#describe(control);
      return;
    }
    const around = this.#open.findLast(({ isLive, bookmark }) => isLive && bookmark === undefined);
    if (around && this.#said.isOwn(around.value.name)) {
      control.nested = { around, from: around.value.text.length };
      return;
    }
    // A bookmark around a control that is known by its tag says nothing more.
    for (const open of this.#open) if (open.bookmark !== undefined) discount(open);
    control.open = this.#begin({
      name: tag,
      ...this.#said.bindings.get(tag),
      text: '',
      ...(checked !== undefined && { checked }),
      ...(isHinted && { hinted: true as const }),
      ...(hint !== undefined && { hint }),
      ground: 'control',
      place: this.place(),
    });
  }

  /** One that somebody put into another control is text of that one; a hint in it is none. */
  #closeControl(): void {
    const control = this.#controls.pop();
    this.#end(control?.open);
    if (control?.nested === undefined) return;
    const { around, from } = control.nested;
    const text = around.value.text.slice(from);
    if (control.isHinted && (text.trim() === '' || text === control.hint))
      around.value.text = around.value.text.slice(0, from);
    this.odd('nested-control', text);
  }

  /** Texts of one kind side by side are one. */
  odd(kind: FoundOddity['kind'], text: string): void {
    const value = this.#open.findLast(({ isLive }) => isLive)?.value;
    const of = value ?? this.#paragraph;
    const last = this.#odd.at(-1);
    if (last && last.of === of && last.found.kind === kind && (kind === 'struck' || kind === 'hidden'))
      last.found.text += text;
    else this.#odd.push({ of, found: { kind, place: this.place(), text, ...(value && { value }) } });
  }

  /** A control without a tag says something of the bookmark around it. */
  #describe({ isHinted, hint, checked }: OpenControl): void {
    const around = this.#open.findLast(({ isLive, bookmark }) => isLive && bookmark !== undefined)?.value;
    if (!around) return;
    if (checked !== undefined) around.checked = checked;
    if (isHinted) around.hinted = true;
    if (hint !== undefined) around.hint = hint;
  }

  bookmark(id: string, called: string): void {
    const name = bookmarkedName(called);
    // one bookmark may begin where another ends: editors let them overlap
    if (name === undefined || this.#open.some((open) => open.isLive && open.bookmark === undefined)) return;
    const control = this.#controls.at(-1);
    const open: OpenValue = {
      value: {
        name,
        text: '',
        ...(control?.checked !== undefined && { checked: control.checked }),
        ...(control?.isHinted && { hinted: true as const }),
        ...(control?.hint !== undefined && { hint: control.hint }),
        ground: 'bookmark',
        place: this.place(),
      },
      bookmark: id,
      isLive: true,
      paragraphs: 0,
    };
    this.#start(open);
  }

  endBookmark(id: string): void {
    this.#end(this.#open.find(({ bookmark }) => bookmark === id));
  }

  #begin(value: Mutable<FoundValue>): OpenValue {
    const open: OpenValue = { value, isLive: true, paragraphs: 0 };
    this.#start(open);
    return open;
  }

  #start(open: OpenValue): void {
    if (this.#open.length >= MOST_OPEN)
      throw new Refusal({ why: 'too-deep', part: 'word/document.xml', detail: `${MOST_OPEN}` });
    this.#open.push(open);
    this.#values.push(open);
    if (this.#paragraph) open.paragraphs = 1;
  }

  #end(open: OpenValue | undefined): void {
    if (open === undefined) return;
    this.#put(open);
    const at = this.#open.indexOf(open);
    if (at >= 0) this.#open.splice(at, 1);
  }

  /** It stands in the paragraph in which it has its first text, or ends. */
  #put(open: OpenValue): void {
    if (open.pieces !== undefined || !open.isLive || this.#paragraph === undefined) return;
    open.pieces = this.#paragraph.pieces;
    open.value.place = this.place();
    open.pieces.push(open.value);
  }

  /** Goes to the innermost that is found; else to the paragraph. */
  text(text: string): void {
    const open = this.#open.findLast(({ isLive }) => isLive);
    if (open) {
      this.#put(open);
      open.value.text += text;
    } else this.#paragraph?.pieces.push(text);
  }

  /** Likewise. */
  picture(picture: FoundPicture): void {
    const open = this.#open.findLast(({ isLive }) => isLive);
    if (open) {
      this.#put(open);
      open.value.pictures = [...(open.value.pictures ?? []), picture];
    } else if (this.#paragraph) this.#paragraph.pictured = true;
  }

  end(): Pick<FoundDocument, 'values' | 'blocks' | 'nested' | 'odd'> {
    return {
      values: this.#values.flatMap(({ value, isLive }) => (isLive ? [value] : [])),
      blocks: this.#blocks,
      nested: this.#nested,
      odd: this.#odd.map(({ found }) => found),
    };
  }
}
