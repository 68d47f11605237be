/** Pieces of the document → sections of pages, each with its orientation and numbering. */
import type { Block, PageSection, Paragraph } from './document.ts';
import type { PagePiece } from './pieces.ts';
import { STYLES, typeWidth } from './styles.ts';
import { inlinesWidth } from './whole.ts';

/** A cover, a change of orientation and a table that wants a page of its own start a section. */
const startsSection = (piece: PagePiece, before: PagePiece | undefined): boolean =>
  before === undefined ||
  piece.cover !== before.cover ||
  piece.orientation !== before.orientation ||
  (piece.newPage && piece.block.kind === 'table');

/** A piece that is not the first of its section. */
const blockOf = (piece: PagePiece): Block =>
  piece.newPage && piece.block.kind === 'paragraph' ? { ...piece.block, newPage: true } : piece.block;

/** Lines of a paragraph. */
const linesOf = ({ style, inlines }: Paragraph, orientation: PageSection['orientation']): number =>
  Math.ceil((inlinesWidth(inlines) * STYLES[style].size * 20) / typeWidth(orientation));

/** A paragraph of more lines parts with two of them. */
const FEW_LINES = 3;

/** The same blocks, the last of which is no single line on a page of its own. */
const withoutLostLine = (blocks: readonly Block[], orientation: PageSection['orientation']): readonly Block[] => {
  const [before, last] = blocks.slice(-2);
  if (before === undefined || last?.kind !== 'paragraph' || last.newPage || linesOf(last, orientation) > 1) {
    return blocks;
  }
  if (before.kind === 'paragraph' && linesOf(before, orientation) > FEW_LINES) return blocks;
  return [...blocks.slice(0, -2), { ...before, keepNext: true }, last];
};

/** Sections of pages; numbering starts at 1 on the first page that is numbered, and again behind a cover. */
export const pagesOf = (pieces: readonly PagePiece[]): PageSection[] => {
  const starts = pieces.flatMap((piece, place) => (startsSection(piece, pieces[place - 1]) ? [place] : []));
  return starts.flatMap((start, place) => {
    const [first, ...further] = pieces.slice(start, starts[place + 1]);
    if (first === undefined) return [];
    const before = pieces[start - 1];
    return {
      orientation: first.orientation,
      numbered: !first.cover,
      restart: !first.cover && (before === undefined || before.cover),
      blocks: withoutLostLine([first.block, ...further.map(blockOf)], first.orientation),
    };
  });
};
