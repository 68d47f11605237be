/** The pages with all other parts, packed so that equal documents have equal bytes. */
import type { FormDocument } from '../layout/document.ts';
import { filingAddition } from '../office/carried.ts';
import { longPart } from '../office/long-part.ts';
import { DOCUMENT_TIME, packed } from '../office/parts.ts';
import { textXml, xml, xmlPart } from '../office/xml.ts';
import { bindingsAddition } from './custom-xml.ts';
import { digest } from './digest.ts';
import { glossaryAddition } from './glossary.ts';
import type { Registers } from './paragraph.ts';
import { MAIN, type Shell } from './shell.ts';

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

/**
 * Packs the pages with the parts that are the same for all filings, and those that docx does not write: what the tags mean, the filing, the
 * hints of empty controls. Equal documents give equal bytes.
 * @param pages the main part, piece by piece; once it is written, the registers know what it holds
 */
export const packWord = (
  pages: Iterable<string>,
  shell: Shell,
  document: FormDocument,
  { controls, notes, pictures }: Registers,
  filing?: string,
): Uint8Array => {
  const main = longPart(MAIN, pages);
  notes.close();
  const { placeholders, bindings } = controls;
  const additions = [
    bindingsAddition(document, bindings),
    ...(filing === undefined ? [] : [filingAddition(document.form, filing, digest(filing), 2)]),
    // A glossary must not be empty.
    ...(placeholders.length > 0 ? [glossaryAddition(placeholders)] : []),
  ];
  const partOf = (name: string): Uint8Array => shell.parts.get(name) ?? new Uint8Array();
  const own = {
    [MAIN]: main,
    'docProps/core.xml': corePart(document.title),
    ...(placeholders.length > 0 && {
      // A hint must not change its look when it comes back.
      'word/glossary/styles.xml': partOf('word/styles.xml'),
      'word/glossary/settings.xml': partOf('word/settings.xml'),
    }),
  };
  return packed(shell.parts, MAIN, additions, own, pictures);
};
