/** The footnotes of a document, in the order in which they are cited. */
import type { Note } from '../../compiler/model/form.ts';
import type { Block, Footnote, PageSection, Paragraph } from './document.ts';

const paragraphsOf = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));

/** The notes that are cited, in the order of their first citation. */
export const footnotesOf = (sections: readonly PageSection[], notes: readonly Note[]): Footnote[] => {
  const cited = sections
    .flatMap((section) => section.blocks)
    .flatMap(paragraphsOf)
    .flatMap((paragraph) => paragraph.inlines)
    .flatMap((inline) => (inline.kind === 'note' ? [inline.note] : []));
  return [...new Set(cited)].flatMap((id) => notes.filter((note) => note.id === id).map(({ text }) => ({ id, text })));
};
