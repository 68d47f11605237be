/** Custom XML parts: what each control's tag means, and the filing that the document was filled in with. */
import type { FormDocument } from '../layout/document.ts';
import { digest } from './digest.ts';
import { type Addition, relationship, relationshipsPart } from './parts.ts';
import type { Binding } from './tags.ts';
import { textXml, xml, xmlPart } from './xml.ts';

/** Namespace of the part that says what each control's tag means. */
export const BINDINGS_NAMESPACE = 'urn:shenbao:controls:1';

/** Namespace of the part that holds the filing. */
export const FILING_NAMESPACE = 'urn:shenbao:filing:1';

/** A kind of part; a document knows each by a GUID, which is always the same one. */
interface Item {
  readonly number: number;
  readonly id: string;
  readonly relationshipId: string;
  readonly namespace: string;
}

const BINDINGS: Item = {
  number: 1,
  id: '{6F1C0C5E-3B0A-4B52-9C42-5B1F9D0A7E11}',
  relationshipId: 'bindings',
  namespace: BINDINGS_NAMESPACE,
};

const FILING: Item = {
  number: 2,
  id: '{0B7D3A58-94E1-4C6F-8A2B-D1C35E7F9042}',
  relationshipId: 'filing',
  namespace: FILING_NAMESPACE,
};

const propertiesPart = ({ id, namespace }: Item): string =>
  xmlPart(
    xml(
      'ds:datastoreItem',
      { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds:itemID': id },
      xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': namespace })),
    ),
  );

const addition = (item: Item, root: string): Addition => {
  const [name, properties] = [`item${item.number}.xml`, `itemProps${item.number}.xml`];
  return {
    parts: {
      [`customXml/${name}`]: xmlPart(root),
      [`customXml/${properties}`]: propertiesPart(item),
      [`customXml/_rels/${name}.rels`]: relationshipsPart(relationship('rId1', 'customXmlProps', properties)),
    },
    types: {
      [`customXml/${properties}`]: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    },
    relationship: relationship(item.relationshipId, 'customXml', `../customXml/${name}`),
  };
};

/** Tag → path, code, input of every control, so that a filled document can be read back. */
export const bindingsAddition = ({ form }: FormDocument, bindings: readonly Binding[]): Addition =>
  addition(
    BINDINGS,
    xml(
      'controls',
      { xmlns: BINDINGS_NAMESPACE, form },
      ...bindings.map(({ tag, path, code, input }) => xml('control', { tag, path, code, input })),
    ),
  );

/**
 * The filing as JSON, with what no paper shows of it, and the SHA-256 of its UTF-8 bytes.
 * @param text of `filingText`
 */
export const filingAddition = ({ form }: FormDocument, text: string): Addition =>
  addition(FILING, xml('filing', { xmlns: FILING_NAMESPACE, form, sha256: digest(text) }, textXml(text)));
