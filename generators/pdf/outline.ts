/** Writes the headings of a document as bookmarks, each below the one that it stands under. */
import type { Marks } from './marks.ts';
import type { PdfKitDocument, PdfOutline, PdfReference } from './pdfkit-bundle.js';
import type { Element } from './structure.ts';

/**
 * @param pages their objects, and heights in points
 * @param written element → its object in the file
 */
export const writeOutline = (
  pdf: PdfKitDocument,
  root: Element,
  marks: Marks,
  pages: readonly { readonly reference: PdfReference; readonly height: number }[],
  written: ReadonlyMap<Element, PdfReference>,
): void => {
  const around: { readonly depth: number; readonly item: PdfOutline }[] = [];
  const visit = (part: Element): void => {
    const drawn = marks.drawnOf(part);
    const page = drawn && pages[drawn.page];
    if (part.bookmark && drawn && page) {
      const { depth, text } = part.bookmark;
      while ((around.at(-1)?.depth ?? 0) >= depth) around.pop();
      const item = (around.at(-1)?.item ?? pdf.outline).addItem(text);
      item.outlineData.Dest = [page.reference, 'XYZ', null, page.height - drawn.top, null];
      item.outlineData.SE = written.get(part);
      // Shown open: as many as stand below it at any depth.
      for (const { item: above } of around) above.outlineData.Count = Number(above.outlineData.Count ?? 0) + 1;
      around.push({ depth, item });
    }
    part.children.forEach(visit);
  };
  visit(root);
};
