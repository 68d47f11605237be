/** Writes the structure of a document (ISO 32000-1, 14.7): its elements, and which of them each piece of a page belongs to. */
import type { Mark, Marks } from './marks.ts';
import type { PdfKitDocument, PdfReference } from './pdfkit-bundle.js';
import type { Element } from './structure.ts';

/** Written though nothing is drawn of them: a table is read by its cells. */
const KEPT = new Set<Element['tag']>(['Document', 'Table', 'TR', 'TH', 'TD']);

const attributes = ({ spans, scope }: Element) => ({
  O: 'Table',
  ...(scope && { Scope: scope }),
  ...(spans && spans.columns > 1 && { ColSpan: spans.columns }),
  ...(spans && spans.rows > 1 && { RowSpan: spans.rows }),
});

/** Element → its object in the file, of those that have one. */
export const writeStructure = (
  pdf: PdfKitDocument,
  root: Element,
  marks: Marks,
  pages: readonly { readonly reference: PdfReference }[],
  widgets: readonly { readonly reference: PdfReference; readonly page: number; readonly element?: Element }[],
): ReadonlyMap<Element, PdfReference> => {
  const written = new Map<Element, PdfReference>();

  const kid = (of: Mark | Element, parent: PdfReference, own: number | undefined): unknown => {
    if ('tag' in of) return write(of, parent);
    return of.page === own ? of.id : { Type: 'MCR', Pg: pages[of.page]?.reference, MCID: of.id };
  };

  const widgetOf = new Map(widgets.map((widget) => [widget.element, widget]));
  const form = (part: Element, parent: PdfReference): PdfReference => {
    const { reference: Obj, page } = widgetOf.get(part) ?? {};
    const Pg = page === undefined ? undefined : pages[page]?.reference;
    const reference = pdf.ref({ S: part.tag, P: parent, Pg, K: { Type: 'OBJR', Pg, Obj } });
    written.set(part, reference);
    reference.end();
    return reference;
  };

  const write = (part: Element, parent: PdfReference): PdfReference | undefined => {
    if (part.tag === 'Form') return form(part, parent);
    const drawn = marks.drawnOf(part);
    const of = part.children.length > 0 ? part.children : (drawn?.kids ?? []);
    if (of.length === 0 && !KEPT.has(part.tag)) return undefined;
    const reference = pdf.ref({ S: part.tag, P: parent, ...(part.alt !== undefined && { Alt: new String(part.alt) }) });
    written.set(part, reference);
    const kids = of.flatMap((each) => kid(each, reference, drawn?.page) ?? []);
    const { data } = reference;
    if (drawn !== undefined) data.Pg = pages[drawn.page]?.reference;
    if (part.spans !== undefined) {
      const own = attributes(part);
      if (Object.keys(own).length > 1) data.A = own;
    }
    if (kids.length > 0) data.K = kids.length === 1 ? kids[0] : kids;
    reference.end();
    return reference;
  };

  const tree = pdf.ref({ Type: 'StructTreeRoot' });
  tree.data.K = write(root, tree);
  const owners = marks.owners.flatMap((page, at) => [at, page.map((part) => written.get(part))]);
  // Widgets are counted on behind the pages.
  const parents = widgets.flatMap(({ element }, at) => (element ? [marks.pages + at, written.get(element)] : []));
  tree.data.ParentTree = pdf.ref({ Nums: [...owners, ...parents] });
  tree.data.ParentTreeNextKey = marks.pages + widgets.length;
  (tree.data.ParentTree as PdfReference).end();
  // pdfkit ends both with the document.
  pdf._root.data.StructTreeRoot = tree;
  pdf._root.data.MarkInfo = pdf.ref({ Marked: true });
  return written;
};
