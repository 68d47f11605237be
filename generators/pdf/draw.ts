/** Laid pages as PDF: every line at its place, the structure beside it. */
import type { FormDocument } from '../layout/document.ts';
import { PAGES } from '../layout/styles.ts';
import { compact } from './compact.ts';
import { pageContent } from './content.ts';
import { EmbeddedFonts } from './embedded-fonts.ts';
import { Fields } from './fields.ts';
import type { Page } from './flow.ts';
import { Marks } from './marks.ts';
import { attachFiling, informationOf, writeMetadata } from './metadata.ts';
import type { PdfOptions } from './options.ts';
import { writeOutline } from './outline.ts';
import type { Laid } from './pages.ts';
import { PDFDocument, type PdfKitDocument } from './pdfkit-bundle.js';
import { EmbeddedPictures } from './pictures/embedded-pictures.ts';
import { writeStructure } from './structure-tree.ts';

const POINT = 20;
/** Of the file, where PDF wants a date: a document says nothing about when it was made. */
const NO_DATE = new Date(0);

const sizeOf = ({ orientation }: Page) => {
  const { width, height } = PAGES[orientation];
  return { width: width / POINT, height: height / POINT };
};

/** An empty file of a document, but for what it says of itself and the filing that travels in it. */
export const fileOf = (
  document: FormDocument,
  { filing }: PdfOptions = {},
  Kind: typeof PDFDocument = PDFDocument,
): PdfKitDocument => {
  const pdf = new Kind({
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: document.title,
      Subject: document.form,
      Creator: 'shenbao',
      Producer: 'pdfkit',
      CreationDate: NO_DATE,
      ModDate: NO_DATE,
      ...informationOf(document, filing),
    },
  });
  compact(pdf);
  writeMetadata(pdf, document, filing);
  if (filing !== undefined) attachFiling(pdf, filing);
  return pdf;
};

/** Draws pages into an empty file, and ends it; what is typed into its fields is set in `typed`. */
export const draw = (pdf: PdfKitDocument, { pages, structure }: Laid, typed?: Uint8Array): void => {
  const fonts = new EmbeddedFonts(pdf, typed);
  const pictures = new EmbeddedPictures(pdf);
  const marks = new Marks();
  const fields = new Fields(pdf, fonts);
  const drawn = pages.map((page, at) => {
    const { width, height } = sizeOf(page);
    pdf.addPage({ size: [width, height], margin: 0 });
    const { dictionary, resources } = pdf.page;
    const content = pageContent(page, height, fonts, pictures, marks);
    pdf.page.write(content.operators);
    const widgets = content.fields.map((field) => fields.add(field, at, height));
    if (widgets.length > 0) dictionary.data.Annots = widgets;
    resources.data.Font = fonts.resourcesOf();
    if (page.lines.some(({ line }) => line.figure)) resources.data.XObject = pictures.resources;
    dictionary.data.StructParents = at;
    dictionary.data.Tabs = 'S';
    return { reference: dictionary, height };
  });
  const written = writeStructure(pdf, structure, marks, drawn, fields.widgets);
  if (typed !== undefined) fields.write(fonts.referenceOf(typed), pages.length);
  writeOutline(pdf, structure, marks, drawn, written);
  fonts.finish();
  pdf.end();
};
