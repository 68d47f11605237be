/** The filing and the form's key as they travel in an Office file: a part of custom XML, and a property. Written and read here. */
import { textPieces } from '../../compiler/model/text-pieces.ts';
import { FILING_NAMESPACE, type FoundFiling } from '../layout/found.ts';
import { type Addition, customXml } from './parts.ts';
import { type Tag, walkXml } from './walk-xml.ts';
import { textXml, xmlPieces } from './xml.ts';
import type { Zip } from './zip.ts';

/** Custom property that says which form a file is: the form key. */
export const FORM_PROPERTY = 'shenbao:form';

function* escaped(text: string): Generator<string> {
  for (const piece of textPieces(text)) yield textXml(piece);
}

/**
 * The filing as JSON, with what no paper shows of it, and the SHA-256 of its UTF-8 bytes in hexadecimal.
 * @param text of `filingText`
 * @param number of the part among those of custom XML
 */
export const filingAddition = (form: string, text: string, sha256: string, number: number): Addition =>
  customXml(
    {
      number,
      id: '{0B7D3A58-94E1-4C6F-8A2B-D1C35E7F9042}',
      relationshipId: 'filing',
      namespace: FILING_NAMESPACE,
    },
    xmlPieces('filing', { xmlns: FILING_NAMESPACE, form, sha256 }, escaped(text)),
  );

/** The filing of a part of custom XML, if it is one; `open` is told of its elements. Throws a `Refusal` where it is damaged. */
export const filingIn = (
  zip: Zip,
  part: string,
  open: (tag: Tag) => void = () => undefined,
): FoundFiling | undefined => {
  const bytes = zip.part(part);
  if (bytes === undefined) return undefined;
  let [form, sha256]: (string | undefined)[] = [];
  let json: string | undefined;
  walkXml(bytes, part, {
    open: (tag) => {
      open(tag);
      if (tag.uri === FILING_NAMESPACE && tag.name === 'filing')
        [form, sha256, json] = [tag.get('form'), tag.get('sha256'), ''];
    },
    text: (text) => {
      if (json !== undefined) json += text;
    },
    close: () => undefined,
  });
  return json === undefined ? undefined : { form: form ?? '', sha256: sha256 ?? '', text: json };
};

/** The form's key among properties of a file, in whatever type of text. Throws a `Refusal` where they are damaged. */
export const formIn = (zip: Zip, part: string): string | undefined => {
  const bytes = zip.part(part);
  let [isMeant, value] = [false, ''];
  if (bytes === undefined) return undefined;
  walkXml(bytes, part, {
    open: ({ name, get }) => {
      if (name === 'property') isMeant = get('name') === FORM_PROPERTY;
    },
    text: (text) => {
      if (isMeant) value += text;
    },
    close: () => undefined,
  });
  return value.trim() || undefined;
};
