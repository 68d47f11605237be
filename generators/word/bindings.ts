/** The custom XML part that leads from each control's tag to the filing data. */
import type { FormDocument } from '../layout/document.ts';
import { type Addition, relationship, relationshipsPart } from './parts.ts';
import type { Binding } from './tags.ts';
import { xml, xmlPart } from './xml.ts';

/** Namespace of the part that says what each control's tag means. */
export const BINDINGS_NAMESPACE = 'urn:shenbao:controls:1';

/** A part of a document is known by a GUID; this kind of part has always the same one. */
const ITEM_ID = '{6F1C0C5E-3B0A-4B52-9C42-5B1F9D0A7E11}';

const bindingsPart = (form: string, bindings: readonly Binding[]): string =>
  xmlPart(
    xml(
      'controls',
      { xmlns: BINDINGS_NAMESPACE, form },
      ...bindings.map(({ tag, path, code, input }) => xml('control', { tag, path, code, input })),
    ),
  );

const propertiesPart = (): string =>
  xmlPart(
    xml(
      'ds:datastoreItem',
      { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds:itemID': ITEM_ID },
      xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': BINDINGS_NAMESPACE })),
    ),
  );

/** Custom XML: tag → path, code, input of every control, so that a filled document can be read back. */
export const bindingsAddition = ({ form }: FormDocument, bindings: readonly Binding[]): Addition => ({
  parts: {
    'customXml/item1.xml': bindingsPart(form, bindings),
    'customXml/itemProps1.xml': propertiesPart(),
    'customXml/_rels/item1.xml.rels': relationshipsPart(relationship('rId1', 'customXmlProps', 'itemProps1.xml')),
  },
  types: {
    'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  },
  relationship: relationship('bindings', 'customXml', '../customXml/item1.xml'),
});
