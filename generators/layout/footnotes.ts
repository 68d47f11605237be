/** The footnotes of a document, in the order in which they are cited. */
import type { Note } from '../../compiler/model/form.ts';
import type { Block, Footnote, PageSection, Paragraph } from './document.ts';

function* paragraphsOf(block: Block): Generator<Paragraph> {
  if (block.kind === 'paragraph') yield block;
  else for (const { cells } of block.rows) for (const { blocks } of cells) yield* blocks;
}

/** The notes that are cited, in the order of their first citation. */
export const footnotesOf = (sections: readonly PageSection[], notes: readonly Note[]): Footnote[] => {
  const cited = new Set<string>();
  for (const { blocks } of sections)
    for (const block of blocks)
      for (const { inlines } of paragraphsOf(block))
        for (const inline of inlines) if (inline.kind === 'note') cited.add(inline.note);
  return [...cited].flatMap((id) => notes.filter((note) => note.id === id).map(({ text }) => ({ id, text })));
};
