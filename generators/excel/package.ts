/** The workbook, packed again so that equal documents have equal bytes, with the filing in a part of its own. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The filing as it travels in a file: `text` of `filingText`. */
export interface Filing {
  readonly form: string;
  readonly text: string;
}

/** Namespace of the part that holds the filing, in Word as in Excel. */
export const FILING_NAMESPACE = 'urn:shenbao:filing:1';

/** The zip format begins here. It takes local time, so a local noon gives equal bytes in every time zone. */
const zipTime = (): Date => new Date(1980, 0, 1, 12);
const DOCUMENT_TIME = '1980-01-01T12:00:00Z';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;

/** Adds elements at the end of a part's root. */
const append = (part: string, elements: string): string => part.replace(/<\/[^<>]+>\s*$/, (end) => `${elements}${end}`);

/** SHA-256 of the text's UTF-8 bytes in hexadecimal, by what Node and pages have. */
const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export const packExcel = async (xlsx: Uint8Array, filing?: Filing): Promise<Uint8Array> => {
  const made = unzipSync(xlsx);
  const parts = new Map(Object.entries(made));
  const change = (name: string, to: (text: string) => string): void => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`excel: the library wrote no ${name}`);
    parts.set(name, strToU8(to(strFromU8(part))));
  };
  // without a clock
  change('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${DOCUMENT_TIME}$3`),
  );
  // a name of a sheet with blanks or signs in it stands in quotes, which the library leaves out
  change('xl/workbook.xml', (text) =>
    text.replace(
      /(<definedName name="_xlnm\.Print_Titles"[^>]*>)([^<]*)!\$?(\d+):\$?(\d+)(?=<)/g,
      (_, head: string, name: string, first: string, last: string) =>
        `${head}'${name.replace(/^'|'$/g, '')}'!$${first}:$${last}`,
    ),
  );
  if (filing) {
    const properties = `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{0B7D3A58-94E1-4C6F-8A2B-D1C35E7F9042}"><ds:schemaRefs><ds:schemaRef ds:uri="${FILING_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
    const root = `<filing xmlns="${FILING_NAMESPACE}" form="${escaped(filing.form)}" sha256="${await digest(filing.text)}">${escaped(filing.text)}</filing>`;
    const own = {
      'customXml/item1.xml': root,
      'customXml/itemProps1.xml': properties,
      'customXml/_rels/item1.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    };
    for (const [name, text] of Object.entries(own)) parts.set(name, strToU8(HEAD + text));
    change('[Content_Types].xml', (text) =>
      append(
        text,
        '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
      ),
    );
    change('xl/_rels/workbook.xml.rels', (text) =>
      append(text, relationship('filing', 'customXml', '../customXml/item1.xml')),
    );
  }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: zipTime() });
};
