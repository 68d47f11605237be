/** Controls and bookmarks that are open where a document is read: what stands there goes to the innermost of them. */
import type { FoundPicture, FoundPlace, FoundValue } from '../../layout/found.ts';
import { Refusal } from '../../layout/refusal.ts';

export type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** A control or a bookmark that text may go to. */
export interface OpenValue {
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

/** The paragraph that is read: what it is made of, and where it stands. */
export interface Here {
  readonly pieces: (string | FoundValue)[];
  readonly place: FoundPlace;
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

export class OpenValues {
  readonly #all: OpenValue[] = [];
  readonly #open: OpenValue[] = [];
  readonly #here: () => Here | undefined;

  /** @param here undefined outside paragraphs */
  constructor(here: () => Here | undefined) {
    this.#here = here;
  }

  /** How many were begun, ended ones too. */
  get count(): number {
    return this.#all.length;
  }

  /** Those that count as found, in the order in which they begin. */
  get found(): readonly FoundValue[] {
    return this.#all.flatMap(({ value, isLive }) => (isLive ? [value] : []));
  }

  get innermost(): OpenValue | undefined {
    return this.#open.findLast(({ isLive }) => isLive);
  }

  get innermostControl(): OpenValue | undefined {
    return this.#open.findLast(({ isLive, bookmark }) => isLive && bookmark === undefined);
  }

  get innermostBookmark(): OpenValue | undefined {
    return this.#open.findLast(({ isLive, bookmark }) => isLive && bookmark !== undefined);
  }

  /** @param bookmark its number; none of a control */
  begin(value: Mutable<FoundValue>, bookmark?: string): OpenValue {
    if (this.#open.length >= MOST_OPEN)
      throw new Refusal({ why: 'too-deep', part: 'word/document.xml', detail: `${MOST_OPEN}` });
    const paragraphs = this.#here() === undefined ? 0 : 1;
    const open: OpenValue = { value, ...(bookmark !== undefined && { bookmark }), isLive: true, paragraphs };
    this.#open.push(open);
    this.#all.push(open);
    return open;
  }

  end(open: OpenValue | undefined): void {
    if (open === undefined) return;
    this.#put(open);
    const at = this.#open.indexOf(open);
    if (at >= 0) this.#open.splice(at, 1);
  }

  endBookmark(id: string): void {
    this.end(this.#open.find(({ bookmark }) => bookmark === id));
  }

  endBookmarks(): void {
    for (const open of this.#open.filter(({ bookmark }) => bookmark !== undefined)) this.end(open);
  }

  /** What is open around rows holds them, and is no value. */
  contain(): void {
    for (const open of this.#open) discount(open);
  }

  /** A bookmark around a control that is known by its tag says nothing more. */
  discountBookmarks(): void {
    for (const open of this.#open) if (open.bookmark !== undefined) discount(open);
  }

  /** Those that were begun since there were so many are none. */
  dropFrom(count: number): void {
    for (const open of this.#all.slice(count)) open.isLive = false;
  }

  /** @param isJoined it goes on with the one before */
  beginParagraph(isJoined: boolean): void {
    for (const open of this.#open) {
      if (open.paragraphs > 0 && !isJoined) open.value.text += '\n';
      open.paragraphs += 1;
    }
  }

  /** @returns whether one is open that it goes to */
  takeText(text: string): boolean {
    const open = this.innermost;
    if (open === undefined) return false;
    this.#put(open);
    open.value.text += text;
    return true;
  }

  /** Likewise. */
  takePicture(picture: FoundPicture): boolean {
    const open = this.innermost;
    if (open === undefined) return false;
    this.#put(open);
    open.value.pictures = [...(open.value.pictures ?? []), picture];
    return true;
  }

  /** It stands in the paragraph in which it has its first text, or ends. */
  #put(open: OpenValue): void {
    if (open.pieces !== undefined || !open.isLive) return;
    const here = this.#here();
    if (here === undefined) return;
    open.pieces = here.pieces;
    open.value.place = here.place;
    open.pieces.push(open.value);
  }
}
