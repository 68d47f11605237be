/** Document → Word file. */
import { Document, DocumentProtectionType, Packer } from 'docx';
import type { FormDocument } from '../layout/document.ts';
import { FORM_PROPERTY } from '../office/carried.ts';
import { FootnoteRegister } from './footnotes.ts';
import { packWord } from './package.ts';
import type { Registers } from './paragraph.ts';
import { PictureRegister } from './pictures.ts';
import { section } from './section.ts';
import { wordStyles } from './styles.ts';
import { ControlRegister } from './tags.ts';

/** What else a Word file may be asked for. */
export interface WordOptions {
  /** Text of the filing, which travels in the file (`filingText`). */
  readonly filing?: string;
  /** Only controls can be edited (ISO/IEC 29500-1 17.15.1.29, forms), until somebody takes that off: there is no password. */
  readonly protect?: boolean;
}

/** As Chinese Word sets new documents up: blanks at the end of a line keep their underline, lines fit in tables. */
const COMPATIBILITY = {
  version: 15,
  spaceForUnderline: true,
  balanceSingleByteDoubleByteWidth: true,
  underlineTrailingSpaces: true,
  doNotExpandShiftReturn: true,
} as const;

/**
 * A form as a Word file (Office Open XML, ISO/IEC 29500): content controls whose tags lead back to the data, real
 * footnotes, fixed tables, page numbers after GB/T 9704-2012. Equal documents give equal bytes.
 * Throws where the document contradicts itself (a cell outside its grid, a note that nobody cites): a bug of the layout.
 */
export const renderWord = async (
  document: FormDocument,
  { filing, protect = false }: WordOptions = {},
): Promise<Uint8Array> => {
  const registers: Registers = {
    // Each note has a bookmark, whose id is its number.
    controls: new ControlRegister(document.footnotes.length),
    notes: new FootnoteRegister(document.footnotes),
    pictures: new PictureRegister(),
  };
  // In this order: the sections say which controls and notes there are.
  const sections = document.sections.map((source, index, { length }) =>
    section(source, index === length - 1, registers),
  );
  const file = new Document({
    styles: wordStyles,
    compatibility: COMPATIBILITY,
    evenAndOddHeaderAndFooters: true,
    ...(protect && { protection: { type: DocumentProtectionType.FORMS } }),
    customProperties: [{ name: FORM_PROPERTY, value: document.form }],
    footnotes: registers.notes.notes,
    sections,
  });
  return packWord(new Uint8Array(await Packer.toArrayBuffer(file)), document, registers, filing);
};
