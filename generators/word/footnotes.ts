/** Footnotes, and further citations of one by NOTEREF fields. */
import type { Footnote } from '../layout/document.ts';
import { element } from './element.ts';
import { run, textRuns } from './text.ts';

const REFERENCE_STYLE = 'FootnoteReference';

/** Word hides bookmarks that start with an underscore. */
const bookmarkOf = (number: number): string => `_Note${number}`;

const firstCitation = (number: number): string =>
  element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkOf(number) }) +
  run([element('w:footnoteReference', { 'w:id': number })], REFERENCE_STYLE) +
  element('w:bookmarkEnd', { 'w:id': number });

/** A field that shows the number of the note at the bookmark (ISO/IEC 29500-1 17.16.5.41), in the note's style, as a link. */
const furtherCitation = (number: number): string =>
  element('w:fldSimple', { 'w:instr': ` NOTEREF ${bookmarkOf(number)} \\f \\h ` }, [
    textRuns(String(number), REFERENCE_STYLE),
  ]);

/** Word numbers notes by the place of their first citation; this sees to it that those numbers are the document's. */
export class FootnoteRegister {
  readonly #notes: readonly Footnote[];
  #cited = 0;

  constructor(notes: readonly Footnote[]) {
    this.#notes = notes;
  }

  /** The mark of a note. Throws if the note does not exist or its first citation is out of order. */
  cite(id: string): string {
    const number = this.#notes.findIndex((note) => note.id === id) + 1;
    if (number === 0) throw new Error(`word: note ${id} is cited, but not among the document's footnotes`);
    if (number <= this.#cited) return furtherCitation(number);
    this.#cited += 1;
    if (number !== this.#cited) {
      throw new Error(`word: note ${id} is footnote ${number}, but number ${this.#cited} to be cited`);
    }
    return firstCitation(number);
  }

  /** Once all is written. Throws if a note has not been cited. */
  close(): void {
    const left = this.#notes[this.#cited];
    if (left !== undefined) throw new Error(`word: footnote ${left.id} is never cited`);
  }
}
