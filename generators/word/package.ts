/** The file that docx packs, packed again with our own parts so that equal documents have equal bytes. */
import type { FormDocument } from '../layout/document.ts';
import { filingAddition } from '../office/carried.ts';
import { DOCUMENT_TIME, repacked } from '../office/parts.ts';
import { textXml, xml, xmlPart } from '../office/xml.ts';
import { bindingsAddition } from './custom-xml.ts';
import { digest } from './digest.ts';
import { fontTablePart } from './fonts.ts';
import { glossaryAddition } from './glossary.ts';
import type { Registers } from './paragraph.ts';

/** Part docProps/core.xml without a clock. */
const corePart = (title: string): string =>
  xmlPart(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, textXml(title)),
      xml('dc:creator', {}, 'shenbao'),
      xml('dc:language', {}, 'zh-CN'),
      ...['created', 'modified'].map((event) =>
        xml(`dcterms:${event}`, { 'xsi:type': 'dcterms:W3CDTF' }, DOCUMENT_TIME),
      ),
    ),
  );

/** docx says of digits alone that no space is put beside them, and at the end; it stands with that of letters before the spacing (ISO/IEC 29500-1 17.3.1.26, 17.3.1.2, 17.3.1.3). */
const withoutSpace = (styles: string): string =>
  styles.replace(
    /(<w:spacing [^>]*\/>)((?:(?!<\/w:pPr>).)*?)<w:autoSpaceDN w:val="false"\/>/g,
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>$1$2',
  );

/**
 * Packs what docx made anew, with the parts that docx does not write: what the tags mean, the filing, the hints of empty controls, the
 * fonts. Equal documents give equal bytes.
 */
export const packWord = (
  docx: Uint8Array,
  document: FormDocument,
  { controls: { placeholders, bindings }, pictures }: Registers,
  filing?: string,
): Uint8Array => {
  const additions = [
    bindingsAddition(document, bindings),
    ...(filing === undefined ? [] : [filingAddition(document.form, filing, digest(filing), 2)]),
    // A glossary must not be empty.
    ...(placeholders.length > 0 ? [glossaryAddition(placeholders)] : []),
  ];
  const ownOf = (textOf: (part: string) => string): Readonly<Record<string, string>> => {
    const styles = withoutSpace(textOf('word/styles.xml'));
    return {
      'docProps/core.xml': corePart(document.title),
      'word/fontTable.xml': fontTablePart(),
      'word/styles.xml': styles,
      ...(placeholders.length > 0 && {
        // A hint must not change its look when it comes back.
        'word/glossary/styles.xml': styles,
        'word/glossary/settings.xml': textOf('word/settings.xml'),
      }),
    };
  };
  return repacked(docx, 'word/document.xml', additions, ownOf, pictures);
};
