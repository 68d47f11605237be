/** Footnotes of the page that is being filled: what they take, and what of them goes over to the next page. */
import { fitting, heightOf, type Line } from './lines.ts';

/** Above the notes, with the rule in it. Points. */
export const NOTE_SEPARATOR = 14;
export const NOTE_RULE = { width: 144, drop: 8 } as const;
/** The notes of a page take at most this share of it; the rest goes over to the next page. */
const LARGEST_SHARE = 0.5;

/** A note in lines of the page's width. */
export type NoteLines = (id: string) => readonly Line[];

/** Which notes are cited, and which of them were drawn: the others the current page owes. */
export class Footnotes {
  readonly #order: readonly string[];
  readonly #drawn = new Set<string>();
  #carried: readonly Line[] = [];
  readonly #cited = new Set<string>();

  constructor(order: readonly string[]) {
    this.#order = order;
  }

  get pending(): boolean {
    return this.#carried.length > 0;
  }

  /** Height that the page's notes take if it cites these too. */
  height(more: Iterable<string>, lines: NoteLines, pageHeight: number): number {
    const ids = new Set([...this.#cited, ...more]);
    const all = [...this.#carried, ...this.#lines(ids, lines)];
    return all.length === 0 ? 0 : Math.min(NOTE_SEPARATOR + heightOf(all), pageHeight * LARGEST_SHARE);
  }

  /** A mark is drawn on this page: the first one brings its note. */
  cite(ids: Iterable<string>): void {
    for (const id of ids) this.#cited.add(id);
  }

  /** Ends the page: the lines of notes to draw on it, which fit the room; what does not is carried over. */
  take(room: number, lines: NoteLines): readonly Line[] {
    const all = [...this.#carried, ...this.#lines(this.#cited, lines)];
    const count = fitting(all, room - NOTE_SEPARATOR);
    for (const id of this.#cited) this.#drawn.add(id);
    this.#carried = all.slice(count);
    return all.slice(0, count);
  }

  #lines(ids: ReadonlySet<string>, lines: NoteLines): readonly Line[] {
    return this.#order.filter((id) => ids.has(id) && !this.#drawn.has(id)).flatMap(lines);
  }
}
