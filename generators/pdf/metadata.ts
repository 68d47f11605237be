/** What a file says of itself, and the filing that travels in it. */
import type { FormDocument } from '../layout/document.ts';
import { FILING_NAMESPACE } from '../layout/found.ts';
import { FILING_NAME, INFO } from './carried.ts';
import { type PdfKitDocument, sha256 } from './pdfkit-bundle.js';

/** Text → SHA-256 of its UTF-8 bytes, in hexadecimal. */
const digestOf = (text: string): string =>
  Array.from(sha256(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Information of a document by the names of its entries; `filing` is the text of the filing. */
export const informationOf = ({ form }: FormDocument, filing?: string): Readonly<Record<string, string>> => ({
  [INFO.form]: form,
  [INFO.pack]: form.slice(0, form.lastIndexOf('/')),
  ...(filing !== undefined && { [INFO.sha256]: digestOf(filing) }),
});

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Extensible Metadata Platform (ISO 16684-1): the same in XML. */
const packet = (
  title: string,
  information: Readonly<Record<string, string>>,
): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:shenbao="${FILING_NAMESPACE}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
${Object.entries(information)
  .map(([name, value]) => `<shenbao:${name}>${escaped(value)}</shenbao:${name}>`)
  .join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

/** pdfkit's own packet has titles as they are, which & and < break. */
export const writeMetadata = (pdf: PdfKitDocument, document: FormDocument, filing?: string): void => {
  const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
  metadata.compress = false;
  metadata.end(new TextEncoder().encode(packet(document.title, informationOf(document, filing))));
  pdf._root.data.Metadata = metadata;
  pdf.endMetadata = () => {};
};

/** The filing as a file in the file (ISO 32000-2, 14.13: data that the page was made of). */
export const attachFiling = (pdf: PdfKitDocument, filing: string): void => {
  const bytes = new TextEncoder().encode(filing);
  const stream = pdf.ref({ Type: 'EmbeddedFile', Subtype: 'application#2Fjson', Params: { Size: bytes.length } });
  stream.end(bytes);
  const name = new String(FILING_NAME);
  const specification = pdf.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: name,
    UF: name,
    Desc: new String('申报数据'),
    EF: { F: stream, UF: stream },
  });
  specification.end();
  pdf.addNamedEmbeddedFile(FILING_NAME, specification);
  pdf._root.data.AF = [specification];
};
