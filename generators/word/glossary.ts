/** The glossary part: what an empty control shows, as building blocks of its own. */
import { type Addition, relationship, relationshipsPart } from '../office/parts.ts';
import { textXml, xml, xmlPart } from '../office/xml.ts';
import { digest } from './digest.ts';
import { fontTablePart } from './fonts.ts';
import type { Placeholder } from './tags.ts';

/** Prefix of the content types of a document's parts. */
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A GUID of the content (RFC 9562 version 8, own digest), since Word wants one for each building block. */
const guidOf = (content: string): string => {
  const hex = digest(content).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
};

const runs = ({ text, underlined }: Placeholder): string =>
  xml(
    'w:r',
    {},
    xml(
      'w:rPr',
      {},
      ...(underlined ? [xml('w:rStyle', { 'w:val': 'Blank' })] : []),
      xml('w:rFonts', { 'w:hint': 'eastAsia' }),
    ),
    ...text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [xml('w:br', {})] : []),
        xml('w:t', { 'xml:space': 'preserve' }, textXml(line)),
      ]),
  );

const buildingBlock = (placeholder: Placeholder): string =>
  xml(
    'w:docPart',
    {},
    xml(
      'w:docPartPr',
      {},
      xml('w:name', { 'w:val': placeholder.name }),
      xml('w:category', {}, xml('w:name', { 'w:val': '常规' }), xml('w:gallery', { 'w:val': 'placeholder' })),
      xml('w:types', {}, xml('w:type', { 'w:val': 'bbPlcHdr' })),
      xml('w:behaviors', {}, xml('w:behavior', { 'w:val': 'content' })),
      xml('w:guid', { 'w:val': guidOf(`${placeholder.name}\n${placeholder.text}`) }),
    ),
    xml('w:docPartBody', {}, xml('w:p', {}, runs(placeholder))),
  );

const glossaryPart = (placeholders: readonly Placeholder[]): string =>
  xmlPart(
    xml(
      'w:glossaryDocument',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      xml('w:docParts', {}, placeholders.map(buildingBlock)),
    ),
  );

/** The glossary: the texts that Word puts back into a control once it is cleared. Its styles and settings are those of the document. */
export const glossaryAddition = (placeholders: readonly Placeholder[]): Addition => ({
  parts: {
    'word/glossary/document.xml': glossaryPart(placeholders),
    'word/glossary/fontTable.xml': fontTablePart(),
    'word/glossary/_rels/document.xml.rels': relationshipsPart(
      relationship('rId1', 'styles', 'styles.xml'),
      relationship('rId2', 'settings', 'settings.xml'),
      relationship('rId3', 'fontTable', 'fontTable.xml'),
    ),
  },
  types: {
    'word/glossary/document.xml': `${WORD_TYPE}.document.glossary+xml`,
    'word/glossary/styles.xml': `${WORD_TYPE}.styles+xml`,
    'word/glossary/settings.xml': `${WORD_TYPE}.settings+xml`,
    'word/glossary/fontTable.xml': `${WORD_TYPE}.fontTable+xml`,
  },
  relationship: relationship('glossary', 'glossaryDocument', 'glossary/document.xml'),
});
