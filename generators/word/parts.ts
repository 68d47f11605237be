/** Parts of an Office Open XML package that docx does not write, and how they are tied to the rest. */
import { xml, xmlPart } from './xml.ts';

/** Parts that hang together, to be added to the package of docx (Open Packaging Conventions, ISO/IEC 29500-2). */
export interface Addition {
  /** Text of each part by its name. */
  readonly parts: Readonly<Record<string, string>>;
  /** Content types of the parts that `.xml` does not say enough about. */
  readonly types: Readonly<Record<string, string>>;
  /** From word/document.xml. */
  readonly relationship: string;
}

/** Prefix of the content types of a document's parts. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The target is relative to the part that the relationship is from. */
export const relationship = (id: string, type: string, target: string): string =>
  xml('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });

export const relationshipsPart = (...relationships: readonly string[]): string =>
  xmlPart(
    xml('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...relationships),
  );

export const contentType = (part: string, type: string): string =>
  xml('Override', { PartName: `/${part}`, ContentType: type });
