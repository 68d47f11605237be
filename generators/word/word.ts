/** Document → Word file. */
import type { FormDocument } from '../layout/document.ts';
import { FootnoteRegister } from './footnotes.ts';
import { packWord } from './package.ts';
import type { Registers } from './paragraph.ts';
import { PictureRegister } from './pictures.ts';
import { section } from './section.ts';
import { type Shell, shellOf } from './shell.ts';
import { ControlRegister } from './tags.ts';

/** What else a Word file may be asked for. */
export interface WordOptions {
  /** Text of the filing, which travels in the file (`filingText`). */
  readonly filing?: string;
  /** Only controls can be edited (ISO/IEC 29500-1 17.15.1.29, forms), until somebody takes that off: there is no password. */
  readonly protect?: boolean;
}

function* pages({ sections }: FormDocument, shell: Shell, registers: Registers): Generator<string> {
  yield shell.head;
  for (const [index, source] of sections.entries())
    yield* section(source, shell.sections[index] ?? '', index === sections.length - 1, registers);
  yield shell.tail;
}

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
  const shell = await shellOf(document, protect);
  return packWord(pages(document, shell, registers), shell, document, registers, filing);
};
