/** How large pictures are drawn: as wide as their column and no higher than most of a page, and none larger than its pixels make it. */
import type { PictureSize } from '../../compiler/filing/pictures/picture.ts';
import type { Block, Control, DrawnPicture, Inline, Paragraph, Table } from './document.ts';
import { type Orientation, sideMargin, typeHeight, typeWidth } from './styles.ts';

/** Twips of a pixel where nothing makes it smaller: 150 to an inch. */
const PIXEL = 1440 / 150;
/** Of the page, so that its caption and the lines before it have room. */
const HIGHEST = 0.6;

const POINT = 20;

/** In twips. @param room of a line, in points */
export const sizeIn = ({ width, height }: PictureSize, room: number, highest: number): PictureSize => {
  const scale = Math.min(PIXEL, (room * POINT) / width, (highest * POINT) / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/** Points of a picture at its highest, on pages so turned. */
export const highestOn = (orientation: Orientation): number => typeHeight(orientation) * HIGHEST;

const sized = (drawn: DrawnPicture, room: number, highest: number): DrawnPicture => ({
  ...drawn,
  ...sizeIn(drawn.picture, room, highest),
});

const hasPicture = (part: Inline): part is Control & { readonly picture: DrawnPicture } =>
  part.kind === 'control' && part.picture !== undefined;

const paragraphOf = (paragraph: Paragraph, room: number, highest: number): Paragraph => {
  if (!paragraph.inlines.some(hasPicture)) return paragraph;
  const inlines = paragraph.inlines.map((part) =>
    hasPicture(part) ? { ...part, picture: sized(part.picture, room, highest) } : part,
  );
  return { ...paragraph, inlines };
};

const tableOf = (table: Table, highest: number): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const width = table.widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
      const room = (width - 2 * sideMargin(width)) / POINT;
      return { ...cell, blocks: cell.blocks.map((paragraph) => paragraphOf(paragraph, room, highest)) };
    }),
  })),
});

/** A block with each of its pictures at its size. */
export const fitted = (block: Block, orientation: Orientation): Block => {
  const highest = highestOn(orientation);
  if (block.kind === 'paragraph') return paragraphOf(block, typeWidth(orientation) / POINT, highest);
  const pictured = block.rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some((each) => each.inlines.some(hasPicture))),
  );
  return pictured ? tableOf(block, highest) : block;
};
