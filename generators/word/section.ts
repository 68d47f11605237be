/** What stands on the pages of a section. */
import type { PageSection } from '../layout/document.ts';
import { gap, paragraph, type Registers } from './paragraph.ts';
import { table } from './table.ts';

/**
 * Word joins two tables that touch, and ends a section with a paragraph: one that takes no room stands there. It ends
 * sections of text as well, because LibreOffice 7.4 loses a section break in a paragraph that ends with a control; but not
 * the last one, which has no break and where it would begin a page of its own behind a full one.
 * @param properties of the section
 */
export function* section(
  { blocks }: PageSection,
  properties: string,
  isLast: boolean,
  registers: Registers,
): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]?.kind;
    if (block.kind === 'table') yield* table(block, registers);
    else yield paragraph(block, registers);
    if (next === undefined ? isLast && block.kind === 'table' : block.kind === 'table' && next === 'table') yield gap();
  }
  yield isLast ? properties : gap(false, properties);
}
