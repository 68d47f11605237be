/** Parts of an Office Open XML package that the libraries do not write, how they are tied to the rest, and the package itself. */
import {
  strFromU8,
  strToU8,
  unzipSync,
  Zip,
  ZipDeflate,
  type ZipInputFile,
  ZipPassThrough,
  type Zippable,
  zipSync,
} from 'fflate';
import { joinedBytes } from '../../compiler/model/joined-bytes.ts';
import { type Deflated, isDeflated, longPart } from './long-part.ts';
import { xml, xmlPart } from './xml.ts';

/** A part: text, bytes, or deflated already. */
export type Content = string | Uint8Array | Deflated;

/** Parts that hang together, to be added to a package (Open Packaging Conventions, ISO/IEC 29500-2). */
export interface Addition {
  /** By their names. */
  readonly parts: Readonly<Record<string, Content>>;
  /** Content types of the parts that `.xml` does not say enough about. */
  readonly types: Readonly<Record<string, string>>;
  /** From the main part, which is in a folder. */
  readonly relationship: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The target is relative to the part that the relationship is from. */
export const relationship = (id: string, type: string, target: string): string =>
  xml('Relationship', { Id: id, Type: `${OFFICE}/relationships/${type}`, Target: target });

export const relationshipsPart = (...relationships: readonly string[]): string =>
  xmlPart(
    xml('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, relationships),
  );

/** A kind of custom XML; a document knows each by a GUID, which is always the same one. */
export interface CustomXml {
  readonly number: number;
  readonly id: string;
  readonly relationshipId: string;
  readonly namespace: string;
}

function* partOf(root: Iterable<string>): Generator<string> {
  yield xmlPart('');
  yield* root;
}

/** @param root text of the root element, in pieces */
export const customXml = ({ number, id, relationshipId, namespace }: CustomXml, root: Iterable<string>): Addition => {
  const [name, properties] = [`item${number}.xml`, `itemProps${number}.xml`];
  const schema = xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': namespace }));
  const item = xml('ds:datastoreItem', { 'xmlns:ds': `${OFFICE}/customXml`, 'ds:itemID': id }, schema);
  return {
    parts: {
      [`customXml/${name}`]: longPart(`customXml/${name}`, partOf(root)),
      [`customXml/${properties}`]: xmlPart(item),
      [`customXml/_rels/${name}.rels`]: relationshipsPart(relationship('rId1', 'customXmlProps', properties)),
    },
    types: {
      [`customXml/${properties}`]: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    },
    relationship: relationship(relationshipId, 'customXml', `../customXml/${name}`),
  };
};

const contentType = (part: string, type: string): string =>
  xml('Override', { PartName: `/${part}`, ContentType: type });

/** Adds elements at the end of a part's root. */
const append = (part: string, elements: readonly string[]): string =>
  part.replace(/<\/[^<>]+>\s*$/, (end) => `${elements.join('')}${end}`);

/** The zip format begins here. It takes local time, so a local noon gives equal bytes in every time zone. */
const zipTime = (): Date => new Date(1980, 0, 1, 12);
/** The same day for the document's own dates, which are UTC. */
export const DOCUMENT_TIME = '1980-01-01T12:00:00Z';

/** Parts that are no texts: pictures, by the relationships from the main part. */
export interface Media {
  readonly relationships: readonly string[];
  /** Name → bytes. */
  readonly parts: readonly (readonly [string, Uint8Array])[];
}

const NO_MEDIA: Media = { relationships: [], parts: [] };

/** The parts that a library has packed, by name. */
export const partsIn = (file: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(file)));

export const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the library wrote no ${name}`);
  return strFromU8(part);
};

/** Deflated, or stored as it is where deflating would not make it smaller. */
type Entry = Uint8Array | Deflated | readonly [Uint8Array, { readonly level: 0 }];

const entryOf = (content: Content): Uint8Array | Deflated => (typeof content === 'string' ? strToU8(content) : content);

/** With a part that is deflated already, whose size is said behind it (APPNOTE 4.3.9), as that of all others then. */
const zippedInTurn = (entries: readonly (readonly [string, Entry])[]): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = <File extends ZipInputFile>(file: File): File => {
    file.mtime = zipTime();
    zip.add(file);
    return file;
  };
  for (const [name, entry] of entries) {
    if (isDeflated(entry)) {
      const file = add(entry.file);
      for (const [at, piece] of entry.pieces.entries()) file.ondata(null, piece, at === entry.pieces.length - 1);
    } else if (entry instanceof Uint8Array) add(new ZipDeflate(name)).push(entry, true);
    else add(new ZipPassThrough(name)).push(entry[0], true);
  }
  zip.end();
  return joinedBytes(pieces);
};

const zipped = (entries: readonly (readonly [string, Entry])[]): Uint8Array =>
  entries.some(([, entry]) => isDeflated(entry))
    ? zippedInTurn(entries)
    : zipSync(Object.fromEntries(entries) as Zippable, { mtime: zipTime() });

/**
 * What a library has made, packed with our own parts: sorted and without a clock, so that equal documents give equal bytes.
 * @param main the part that the additions are tied to
 * @param own further parts, and those that take the place of the library's
 */
export const packed = (
  made: ReadonlyMap<string, Uint8Array>,
  main: string,
  additions: readonly Addition[],
  own: Readonly<Record<string, Content>>,
  media = NO_MEDIA,
): Uint8Array => {
  const at = main.lastIndexOf('/') + 1;
  const ties = `${main.slice(0, at)}_rels/${main.slice(at)}.rels`;
  const types = additions.flatMap((addition) => Object.entries(addition.types));
  const contents: readonly (readonly [string, Content])[] = [
    ...additions.flatMap((addition) => Object.entries(addition.parts)),
    ...Object.entries(own),
    [
      '[Content_Types].xml',
      append(
        textOf(made, '[Content_Types].xml'),
        types.map(([part, type]) => contentType(part, type)),
      ),
    ],
    [ties, append(textOf(made, ties), [...additions.map((addition) => addition.relationship), ...media.relationships])],
  ];
  const parts = new Map<string, Entry>(made);
  for (const [name, content] of contents) parts.set(name, entryOf(content));
  // Deflated they would be no smaller.
  for (const [name, bytes] of media.parts) parts.set(name, [bytes, { level: 0 }]);
  return zipped([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
