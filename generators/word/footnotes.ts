/** Footnotes, and further citations of one by NOTEREF fields. */
import { FootnoteReferenceRun, Paragraph, TextRun, type XmlComponent } from 'docx';
import type { Footnote } from '../layout/document.ts';
import { element } from './element.ts';
import { styleId } from './styles.ts';
import { textRuns } from './text.ts';

const REFERENCE_STYLE = 'FootnoteReference';

/** Word hides bookmarks that start with an underscore. */
const bookmarkOf = (number: number): string => `_Note${number}`;

const firstCitation = (number: number): XmlComponent[] => [
  element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkOf(number) }),
  new FootnoteReferenceRun(number),
  element('w:bookmarkEnd', { 'w:id': number }),
];

/** A field that shows the number of the note at the bookmark (ISO/IEC 29500-1 17.16.5.41), in the note's style, as a link. */
const furtherCitation = (number: number): XmlComponent[] => [
  element('w:fldSimple', { 'w:instr': ` NOTEREF ${bookmarkOf(number)} \\f \\h ` }, [
    new TextRun({ text: String(number), style: REFERENCE_STYLE }),
  ]),
];

/** Word numbers notes by the place of their first citation; this sees to it that those numbers are the document's. */
export class FootnoteRegister {
  readonly #notes: readonly Footnote[];
  #cited = 0;

  constructor(notes: readonly Footnote[]) {
    this.#notes = notes;
  }

  /** The mark of a note. Throws if the note does not exist or its first citation is out of order. */
  cite(id: string): XmlComponent[] {
    const number = this.#notes.findIndex((note) => note.id === id) + 1;
    if (number === 0) throw new Error(`word: note ${id} is cited, but not among the document's footnotes`);
    if (number <= this.#cited) return furtherCitation(number);
    this.#cited += 1;
    if (number !== this.#cited) {
      throw new Error(`word: note ${id} is footnote ${number}, but number ${this.#cited} to be cited`);
    }
    return firstCitation(number);
  }

  /** The notes by number, once everything is cited. Throws if one is not. */
  get notes(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    const left = this.#notes[this.#cited];
    if (left !== undefined) throw new Error(`word: footnote ${left.id} is never cited`);
    return Object.fromEntries(
      this.#notes.map((note, index) => [
        index + 1,
        {
          children: [
            new Paragraph({ style: styleId('footnote'), keepLines: true, children: textRuns(` ${note.text}`) }),
          ],
        },
      ]),
    );
  }
}
