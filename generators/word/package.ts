/** The file that docx packs, packed again with our own parts so that equal documents have equal bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormDocument } from '../layout/document.ts';
import { bindingsAddition, filingAddition } from './custom-xml.ts';
import { fontTablePart } from './fonts.ts';
import { glossaryAddition } from './glossary.ts';
import { contentType } from './parts.ts';
import type { ControlRegister } from './tags.ts';
import { textXml, xml, xmlPart } from './xml.ts';

/** The zip format begins here. It takes local time, so a local noon gives equal bytes in every time zone. */
const zipTime = (): Date => new Date(1980, 0, 1, 12);
/** The same day for the document's own dates, which are UTC. */
const DOCUMENT_TIME = '1980-01-01T12:00:00Z';

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

/** Adds elements at the end of a part's root. */
const append = (part: string, elements: readonly string[]): string =>
  part.replace(/<\/[^<>]+>\s*$/, (end) => `${elements.join('')}${end}`);

/**
 * Packs what docx made anew: sorted parts, fixed dates, and the parts that docx does not write: what the tags mean, the
 * filing, the hints of empty controls, the fonts. Equal documents give equal bytes.
 */
export const packWord = (
  docx: Uint8Array,
  document: FormDocument,
  controls: ControlRegister,
  filing?: string,
): Uint8Array => {
  const made = unzipSync(docx);
  const text = (name: string): string => {
    const part = made[name];
    if (part === undefined) throw new Error(`word: docx wrote no ${name}`);
    return strFromU8(part);
  };
  const styles = withoutSpace(text('word/styles.xml'));
  const { placeholders, bindings } = controls;
  const additions = [
    bindingsAddition(document, bindings),
    ...(filing === undefined ? [] : [filingAddition(document, filing)]),
    // A glossary must not be empty.
    ...(placeholders.length > 0 ? [glossaryAddition(placeholders, styles, text('word/settings.xml'))] : []),
  ];
  const types = additions.flatMap((addition) => Object.entries(addition.types));
  const own: readonly (readonly [string, string])[] = [
    ...additions.flatMap((addition) => Object.entries(addition.parts)),
    ['word/styles.xml', styles],
    ['docProps/core.xml', corePart(document.title)],
    ['word/fontTable.xml', fontTablePart()],
    [
      '[Content_Types].xml',
      append(
        text('[Content_Types].xml'),
        types.map(([part, type]) => contentType(part, type)),
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      append(
        text('word/_rels/document.xml.rels'),
        additions.map((addition) => addition.relationship),
      ),
    ],
  ];
  const parts = new Map(Object.entries(made));
  for (const [name, part] of own) parts.set(name, strToU8(part));
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: zipTime() });
};
